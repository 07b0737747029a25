package fr.labellisation.moteur;

import static fr.labellisation.parcours.changement.processus.ChangementDemarche.Element.DeplacerAudit;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import fr.labellisation.essais.Parcours91;
import fr.labellisation.lecture.travail.EtatDuTravail;
import fr.labellisation.socle.formulaires.Champ;
import fr.labellisation.socle.formulaires.Formulaire;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What a form shows is what the application reads: the same fields, the same choices. */
class FormulairesEtChampsIT extends Parcours91 {
    private static final Path FORMS = Path.of("forms");

    /** What running tasks of an earlier version still submit: their form was deployed with them. */
    private static final Map<String, Set<String>> D_UNE_VERSION_ANTERIEURE =
            Map.of(DeplacerAudit.name(), Set.of("confirme"));

    private static final Pattern INTITULE = Pattern.compile("<(?:caption|th|label)\\b[^>]*>([^<]+)<");

    @Autowired
    private Map<String, Formulaire> formulairesParNom;

    @Autowired
    private EtatDuTravail travail;

    @Test
    void un_formulaire_a_les_champs_que_l_application_lit() throws IOException {
        for (var entree : formulairesParNom.entrySet()) {
            Path html = FORMS.resolve(entree.getKey() + ".html");
            List<Champ> champs = entree.getValue().champs().tous();
            if (Files.exists(html)) {
                String texte = Files.readString(html);
                assertThat(champs).as(entree.getKey()).allMatch(champ -> texte.contains(champ.cle()));
            } else {
                assertThat(new TreeSet<>(composants(entree.getKey()).keySet()))
                        .as(entree.getKey())
                        .isEqualTo(champs.stream()
                                // Rows that are filled in on the page of the task; programs submit them with the form.
                                .filter(champ ->
                                        champ.genre() != Champ.Genre.LIGNES || !travail.concerne(entree.getKey()))
                                .map(Champ::cle)
                                .filter(cle -> !anterieurs(entree.getKey()).contains(cle))
                                .collect(Collectors.toCollection(TreeSet::new)));
            }
        }
    }

    private static Set<String> anterieurs(String formulaire) {
        return D_UNE_VERSION_ANTERIEURE.getOrDefault(formulaire, Set.of());
    }

    @Test
    void un_refus_nomme_un_champ_comme_le_formulaire_le_fait() throws IOException {
        for (var entree : formulairesParNom.entrySet()) {
            Path html = FORMS.resolve(entree.getKey() + ".html");
            List<Champ> champs = entree.getValue().champs().tous();
            if (Files.exists(html)) {
                List<String> intitules = intitules(Files.readString(html));
                assertThat(Stream.concat(champs.stream(), champs.stream().flatMap(c -> c.colonnes().stream())))
                        .extracting(Champ::libelle)
                        .as(entree.getKey())
                        .isSubsetOf(intitules);
            } else {
                Map<String, JsonNode> composants = composants(entree.getKey());
                champs.stream()
                        .filter(champ -> composants.containsKey(champ.cle()))
                        .forEach(champ -> assertThat(libelle(composants.get(champ.cle())))
                                .as("%s, %s", entree.getKey(), champ.cle())
                                .isEqualTo(champ.libelle()));
            }
        }
    }

    private static String libelle(JsonNode composant) {
        return Stream.of("label", "dateLabel", "timeLabel")
                .map(composant::path)
                .filter(JsonNode::isTextual)
                .findFirst()
                .orElseThrow()
                .asText();
    }

    /** Captions of tables, heads of columns, labels of fields. */
    private static List<String> intitules(String html) {
        return INTITULE.matcher(html).results().map(trouve -> trouve.group(1)).toList();
    }

    @Test
    void un_formulaire_propose_les_choix_que_l_application_accepte() throws IOException {
        for (var entree : formulairesParNom.entrySet()) {
            Map<String, JsonNode> composants =
                    Files.exists(FORMS.resolve(entree.getKey() + ".form")) ? composants(entree.getKey()) : Map.of();
            for (Champ champ : entree.getValue().champs().tous()) {
                JsonNode valeurs = composants.containsKey(champ.cle())
                        ? composants.get(champ.cle()).path("values")
                        : null;
                if (valeurs != null
                        && !valeurs.isMissingNode()
                        && !champ.options().isEmpty()) {
                    assertThat(liste(valeurs).map(v -> v.path("value").asText()))
                            .as(entree.getKey() + "." + champ.cle())
                            .containsExactlyInAnyOrderElementsOf(champ.options());
                }
            }
        }
    }

    private static Map<String, JsonNode> composants(String formulaire) throws IOException {
        JsonNode json =
                new ObjectMapper().readTree(FORMS.resolve(formulaire + ".form").toFile());
        Map<String, JsonNode> parCle = new TreeMap<>();
        ajouter(json.path("components"), parCle);
        return parCle;
    }

    private static void ajouter(JsonNode composants, Map<String, JsonNode> parCle) {
        liste(composants).forEach(composant -> {
            if (composant.has("key")) {
                parCle.put(composant.path("key").asText(), composant);
            }
            ajouter(composant.path("components"), parCle);
        });
    }

    private static Stream<JsonNode> liste(JsonNode tableau) {
        return StreamSupport.stream(tableau.spliterator(), false);
    }
}
