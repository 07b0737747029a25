package fr.labellisation.simulation.rejeu;

import static fr.labellisation.parcours.comites.processus.ComiteLocalUsagers.Element.RedigerCompteRendu;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import fr.labellisation.Labellisation;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;
import java.util.Properties;
import java.util.stream.Stream;
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
        Path courriels = dossier.resolve("courriels");

        int code = rejouer(essonne(""), "--json", json.toString(), "--courriels", courriels.toString());

        assertThat(imprime(erreurs)).isEmpty();
        assertThat(code).isEqualTo(CommandeRejouer.CONFORME);
        assertThat(imprime(sortie))
                .contains(
                        "Ce qui se passe",
                        "Rédiger le compte rendu",
                        "manqués : 0, non vérifiés : 0",
                        "Lignes de la source : 7 tenues sur 7.")
                .contains(
                        "TENU          essonne.yaml:31 : « Le comité commun aux trois sites se tient le 26 mars 2013 à 18 heures »",
                        "Supposé, la source ne le dit pas :")
                .contains("Label 91-evry/qualipref-2012/2013-06-27 : delivre jusqu’au 27 juin 2016");
        JsonNode chronologie = new ObjectMapper().readTree(json.toFile());
        assertThat(chronologie.get("issue").asText()).isEqualTo("conforme");
        assertThat(chronologie.get("jusquAu").asText()).isEqualTo("2016-06-27");
        assertThat(chronologie.get("attendus")).hasSize(22);
        assertThat(chronologie.get("chronologie"))
                .anySatisfy(ligne -> assertThat(ligne.get("element").asText()).isEqualTo(RedigerCompteRendu.name()))
                .allSatisfy(ligne -> assertThat(ligne.get("le").asText()).startsWith("201"));
        List<MimeMessage> messages = messages(courriels);
        assertThat(imprime(sortie)).contains("Courriels écrits dans " + courriels + " : " + messages.size() + ".");
        assertThat(resumes(messages))
                // Members are invited when the committee is convened; the référent hears of the audits on working
                // mornings.
                .anyMatch(resume -> resume.contains("Comité local des usagers, le 26 mars 2013 à 18 h 00"))
                .anyMatch(resume -> resume.startsWith("2013-06-10T09:00 ") && resume.contains("Audit externe initial"));
    }

    private static List<MimeMessage> messages(Path courriels) throws IOException {
        try (Stream<Path> fichiers = Files.list(courriels)) {
            return fichiers.sorted().map(CommandeRejouerTest::message).toList();
        }
    }

    private static MimeMessage message(Path fichier) {
        try (InputStream flux = Files.newInputStream(fichier)) {
            assertThat(fichier.toString()).endsWith(".eml");
            return new MimeMessage(Session.getInstance(new Properties()), flux);
        } catch (IOException | MessagingException e) {
            throw new IllegalStateException(fichier.toString(), e);
        }
    }

    private static List<String> resumes(List<MimeMessage> messages) {
        return messages.stream()
                .map(message -> {
                    try {
                        return message.getSentDate()
                                        .toInstant()
                                        .atZone(ZoneId.of("Europe/Paris"))
                                        .toLocalDateTime() + " "
                                + message.getSubject().replace('\u00a0', ' ');
                    } catch (MessagingException e) {
                        throw new IllegalStateException(e);
                    }
                })
                .toList();
    }

    @Test
    void un_attendu_manque_est_dit_en_une_phrase_et_ce_qui_vient_apres_la_fin_n_est_pas_verifie() throws IOException {
        String attendu = "  - {le: 2012-06-29, site: 91-evry, label: delivre}\n";

        int code = rejouer(essonne(attendu), "--jusqu-au", "2012-07-02");

        assertThat(code).isEqualTo(CommandeRejouer.MANQUE);
        assertThat(imprime(sortie))
                .contains("essonne.yaml:43 : le 29 juin 2012, Préfecture d'Évry,"
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
                .isEqualToIgnoringNewLines("essonne.yaml:43 : « le » vaut « 2013-02-30 », une date qui n’existe pas ;"
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
