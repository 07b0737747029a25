package fr.labellisation.rejeu;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import fr.labellisation.Labellisation;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.core.io.ClassPathResource;

/** The command as it is typed: what it prints, writes and answers. */
class CommandeRejouerTest {
    @TempDir
    private Path dossier;

    private final ByteArrayOutputStream sortie = new ByteArrayOutputStream();
    private final ByteArrayOutputStream erreurs = new ByteArrayOutputStream();

    @Test
    void l_essonne_de_2013_se_rejoue_et_tout_ce_qui_est_attendu_est_tenu() throws IOException {
        Path json = dossier.resolve("chronologie.json");

        int code = rejouer(essonne(""), "--json", json.toString());

        assertThat(imprime(erreurs)).isEmpty();
        assertThat(code).isEqualTo(CommandeRejouer.CONFORME);
        assertThat(imprime(sortie))
                .contains("Ce qui se passe", "Rédiger le compte rendu", "manqués : 0, non vérifiés : 0")
                .contains("Label 91-evry/qualipref-2012/2013-06-27 : delivre jusqu’au 27 juin 2016");
        JsonNode chronologie = new ObjectMapper().readTree(json.toFile());
        assertThat(chronologie.get("issue").asText()).isEqualTo("conforme");
        assertThat(chronologie.get("jusquAu").asText()).isEqualTo("2016-06-27");
        assertThat(chronologie.get("attendus")).hasSize(16);
        assertThat(chronologie.get("chronologie"))
                .anySatisfy(ligne -> assertThat(ligne.get("element").asText()).isEqualTo("RedigerCompteRendu"))
                .allSatisfy(ligne -> assertThat(ligne.get("le").asText()).startsWith("201"));
    }

    @Test
    void un_attendu_manque_est_dit_en_une_phrase_et_ce_qui_vient_apres_la_fin_n_est_pas_verifie() throws IOException {
        String attendu = "  - {le: 2012-06-29, site: 91-evry, label: delivre}\n";

        int code = rejouer(essonne(attendu), "--jusqu-au", "2012-07-02");

        assertThat(code).isEqualTo(CommandeRejouer.MANQUE);
        assertThat(imprime(sortie))
                .contains("essonne.yaml:31 : le 29 juin 2012, Préfecture d'Évry,"
                        + " attendu : label « delivre » ; obtenu : aucun label")
                .contains("après la fin du rejeu : non vérifié")
                .contains("Au 2 juillet 2012, le parcours attend encore :")
                .contains("« Constituer le comité de pilotage » pour le 16 juillet 2012")
                .doesNotContain("/2013 ");
    }

    @Test
    void un_fichier_faux_est_refuse_sans_rien_jouer() throws IOException {
        int code = rejouer(essonne("  - {le: 2013-02-30, demarche: aboutie}\n"));

        assertThat(code).isEqualTo(CommandeRejouer.FAUTE);
        assertThat(imprime(erreurs))
                .isEqualToIgnoringNewLines("essonne.yaml:31 : « le » vaut « 2013-02-30 », une date qui n’existe pas ;"
                        + " une date du calendrier est attendue.");
        assertThat(imprime(sortie)).isEmpty();
    }

    @Test
    void un_fichier_absent_est_dit_avec_son_nom() {
        int code = commande().executer(List.of(dossier.resolve("absent.yaml").toString()));

        assertThat(code).isEqualTo(CommandeRejouer.FAUTE);
        assertThat(imprime(erreurs)).contains("absent.yaml : le fichier ne peut pas être lu");
    }

    @Test
    void une_commande_mal_ecrite_dit_son_usage() {
        assertThat(commande().executer(List.of())).isEqualTo(CommandeRejouer.FAUTE);
        assertThat(commande().executer(List.of("cas.yaml", "--jusqu-au", "2013-02-30")))
                .isEqualTo(CommandeRejouer.FAUTE);
        assertThat(imprime(erreurs))
                .contains("un fichier de cas est attendu.", "« --jusqu-au » vaut « 2013-02-30 »", "usage :");
    }

    private int rejouer(String contenu, String... options) throws IOException {
        Path fichier = Files.writeString(dossier.resolve("essonne.yaml"), contenu);
        List<String> mots = new java.util.ArrayList<>(List.of(fichier.toString()));
        mots.addAll(List.of(options));
        return commande().executer(mots);
    }

    private CommandeRejouer commande() {
        return new CommandeRejouer(
                Labellisation.class,
                new PrintStream(sortie, true, StandardCharsets.UTF_8),
                new PrintStream(erreurs, true, StandardCharsets.UTF_8));
    }

    /** With plain spaces. */
    private static String imprime(ByteArrayOutputStream flux) {
        return flux.toString(StandardCharsets.UTF_8).replace('\u00a0', ' ');
    }

    private static String essonne(String suite) throws IOException {
        return new ClassPathResource("cas/essonne-2013.yaml").getContentAsString(StandardCharsets.UTF_8) + suite;
    }
}
