package fr.labellisation.acces;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.HttpMethod;

/** Every address that the engine answers is decided: one that a new version brings fails here until somebody says whose it is. */
class RoutesDuMoteurTest {
    private static final String FERMEE = "FERMEE";

    private static final List<UnaryOperator<String>> ECRITURES = List.of(
            chemin -> chemin + "/",
            chemin -> chemin + "//",
            chemin -> chemin + ";x=1",
            chemin -> chemin + "/;x",
            chemin -> chemin.replaceFirst("/api/", "/api;x/"),
            chemin -> chemin.replace("/", "//"),
            chemin -> chemin.replaceFirst("/camunda/api/e", "/%63amunda/%61pi/%65"));

    private static final List<UnaryOperator<String>> TROMPEUSES = List.of(
            chemin -> chemin.replaceFirst("/([^/]*)$", "%2f$1"),
            chemin -> chemin.replaceFirst("/([^/]*)$", "%2F$1"),
            chemin -> chemin.replaceFirst("/([^/]*)$", "/./$1"),
            chemin -> chemin.replaceFirst("/([^/]*)$", "/%2e/$1"),
            chemin -> chemin.replaceFirst("/([^/]*)$", "/x/%2e%2e/$1"),
            chemin -> chemin.replaceFirst("/([^/]*)$", "%5c$1"),
            chemin -> chemin + "%00",
            chemin -> chemin + "%3bx",
            chemin -> chemin.replaceFirst("/camunda", "/camunda/x/.."),
            chemin -> chemin.replaceFirst("/api/", "%252fapi/"));

    @Test
    void chaque_adresse_du_moteur_est_decidee() throws IOException {
        Map<String, String> trouvees = new TreeMap<>();
        RoutesDesApplications.toutes().forEach(route -> trouvees.put(route, decision(route, chemin -> chemin)));

        assertThat(trouvees).isEqualTo(decidees());
    }

    @Test
    void une_adresse_se_decide_de_meme_comment_qu_elle_soit_ecrite() {
        for (String route : RoutesDesApplications.toutes()) {
            String dite = decision(route, chemin -> chemin);
            ECRITURES.forEach(ecriture -> assertThat(decision(route, ecriture))
                    .as(ecriture.apply(route))
                    .isEqualTo(dite));
            TROMPEUSES.forEach(ecriture -> assertThat(decision(route, ecriture))
                    .as(ecriture.apply(route))
                    .isEqualTo(FERMEE));
        }
    }

    @Test
    void les_comptes_de_tous_les_departements_sont_fermes() throws IOException {
        assertThat(decidees().entrySet().stream()
                        .filter(
                                route -> route.getKey()
                                        .matches(
                                                ".*/(metrics|telemetry|optimize|identity/groups|schema|cleanup|history/process-definition)(/.*)?"))
                        .map(Map.Entry::getValue))
                .hasSizeGreaterThan(15)
                .containsOnly(FERMEE);
    }

    private static String decision(String route, UnaryOperator<String> ecriture) {
        String[] mots = route.split(" ", 2);
        String chemin = ecriture.apply(mots[1].replaceAll("\\{[^}]*}", "x"));
        Optional<CheminDemande> lu = CheminDemande.de(chemin);
        return lu.flatMap(l -> RoutesDuMoteur.publicDe(HttpMethod.valueOf(mots[0]), l))
                .map(Enum::name)
                .orElse(FERMEE);
    }

    private static Map<String, String> decidees() throws IOException {
        return new ClassPathResource("acces/routes-du-moteur.txt")
                .getContentAsString(StandardCharsets.UTF_8)
                .lines()
                .filter(ligne -> !ligne.isBlank() && !ligne.startsWith("#"))
                .map(ligne -> ligne.split(" ", 2))
                .collect(Collectors.toMap(mots -> mots[1], mots -> mots[0]));
    }
}
