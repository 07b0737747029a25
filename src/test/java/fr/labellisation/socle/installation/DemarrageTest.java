package fr.labellisation.socle.installation;

import static org.assertj.core.api.Assertions.assertThat;

import fr.labellisation.socle.installation.Lancement.Fin;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The application is really started, as an installation does it, and says in French why it will not. */
class DemarrageTest {
    private static final Map<String, String> BASE = Map.of(
            "LABELLISATION_BD_URL", "jdbc:postgresql://localhost:1/x",
            "LABELLISATION_BD_UTILISATEUR", "x",
            "LABELLISATION_BD_MOT_DE_PASSE", "secret-de-la-base");

    @TempDir
    Path dossier;

    @Test
    void postgresql_sans_une_de_ses_variables_s_arrete_en_nommant_celle_qui_manque() {
        for (String manquante : BASE.keySet()) {
            Map<String, String> reste = new HashMap<>(BASE);
            reste.remove(manquante);

            Fin fin = demarrer(reste, "--spring.profiles.active=postgresql");

            assertThat(fin.code()).isOne();
            assertThat(fin.sortie())
                    .contains("il manque\u00a0: " + manquante + ".")
                    .doesNotContain("\tat ", "Exception", "secret-de-la-base");
            reste.keySet().forEach(presente -> assertThat(fin.sortie()).doesNotContain(presente));
        }
    }

    @Test
    void postgresql_sans_rien_nomme_les_trois_variables() {
        assertThat(demarrer(Map.of("SPRING_PROFILES_ACTIVE", "postgresql")).sortie())
                .contains("LABELLISATION_BD_URL, LABELLISATION_BD_UTILISATEUR, LABELLISATION_BD_MOT_DE_PASSE.");
    }

    /** A database filled beside the one that was named is found out too late. */
    @Test
    void une_base_nommee_sans_le_profil_postgresql_n_est_pas_laissee_de_cote() {
        Map<String, String> environnement = new HashMap<>(BASE);
        // Without the refusal it would stop a little later, for this.
        environnement.put("LABELLISATION_ADMIN_MOT_DE_PASSE", "toutsimple");

        Fin fin = demarrer(environnement, "--spring.datasource.url=jdbc:h2:mem:a-cote", "--labellisation.port=0");

        assertThat(fin.code()).isOne();
        assertThat(fin.sortie())
                .contains("LABELLISATION_BD_URL nomme une base", "SPRING_PROFILES_ACTIVE=postgresql")
                .doesNotContain("secret-de-la-base", "\tat ");
        assertThat(dossier).isEmptyDirectory();
    }

    @Test
    void un_premier_mot_de_passe_trop_simple_est_refuse_sans_etre_imprime() {
        Fin fin = demarrer(
                Map.of("LABELLISATION_ADMIN_MOT_DE_PASSE", "toutsimple"),
                "--spring.datasource.url=jdbc:h2:mem:trop-simple",
                "--labellisation.port=0");

        assertThat(fin.code()).isOne();
        assertThat(fin.sortie())
                .contains("LABELLISATION_ADMIN_MOT_DE_PASSE est refusé", "un chiffre", "une majuscule")
                .doesNotContain("toutsimple", "\tat ");
    }

    private Fin demarrer(Map<String, String> environnement, String... arguments) {
        return Lancement.de(dossier, environnement, arguments);
    }
}
