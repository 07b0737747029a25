package fr.labellisation.simulation.nation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.labellisation.Labellisation;
import fr.labellisation.socle.territoire.Territoire;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The command as it is typed: what it accepts, refuses and answers. */
class CommandeNationTest {
    private final Territoire territoire = new Territoire();

    @Test
    void sans_option_toute_la_nation_est_demandee() {
        OptionsNation options = OptionsNation.lire(List.of(), territoire);

        assertThat(options.departements()).hasSize(101);
        assertThat(options.graine()).isNull();
    }

    @Test
    void les_departements_demandes_viennent_dans_l_ordre_officiel() {
        OptionsNation options =
                OptionsNation.lire(List.of("--departements", "974, 2A,01", "--graine", "12"), territoire);

        assertThat(options.departements()).containsExactly("01", "2A", "974");
        assertThat(options.graine()).isEqualTo(12);
    }

    @Test
    void ce_qui_n_est_pas_une_option_est_refuse_en_francais() {
        refuse(List.of("tout"), "« tout » n’est pas attendu ici.");
        refuse(
                List.of("--au", "2013-07-02"),
                "« --au » vaut « 2013-07-02 » ; un jour dont les chiffres sont connus est attendu : 2013-07-01.");
        refuse(List.of("--au", "2013-07-01", "--graine", "2"), "aucune autre option n’est attendue");
        refuse(List.of("--graine"), "une valeur est attendue après « --graine ».");
        refuse(List.of("--graine", "-3"), "« --graine » vaut « -3 » ; un nombre entier");
        refuse(List.of("--departements", "01,20"), "le département « 20 » n’existe pas");
    }

    @Test
    void une_commande_mal_ecrite_dit_son_usage_et_repond_2_sans_ouvrir_de_base() {
        ByteArrayOutputStream erreurs = new ByteArrayOutputStream();
        PrintStream flux = new PrintStream(erreurs, true, StandardCharsets.UTF_8);

        int code = new CommandeNation(Labellisation.class, List.of(), flux, flux).executer(List.of("--departement"));

        assertThat(code).isEqualTo(CommandeNation.FAUTE);
        assertThat(erreurs.toString(StandardCharsets.UTF_8).replace('\u00a0', ' '))
                .contains("« --departement » n’est pas attendu ici.", "usage : java -jar labellisation.jar nation");
    }

    @Test
    void une_base_qui_ne_s_ouvre_pas_est_dite_en_une_phrase(@TempDir Path dossier) throws SQLException {
        String adresse = "jdbc:h2:file:" + dossier.resolve("base");
        ByteArrayOutputStream erreurs = new ByteArrayOutputStream();
        PrintStream flux = new PrintStream(erreurs, true, StandardCharsets.UTF_8);

        try (Connection service = DriverManager.getConnection(adresse)) {
            assertThat(service.isValid(1)).isTrue();
            int code = new CommandeNation(
                            Labellisation.class, List.of("--spring.datasource.url=" + adresse), flux, flux)
                    .executer(List.of("--departements", "976"));

            assertThat(code).isEqualTo(CommandeNation.FAUTE);
        }
        assertThat(erreurs.toString(StandardCharsets.UTF_8).lines())
                .singleElement()
                .satisfies(
                        phrase -> assertThat(phrase.replace('\u00a0', ' '))
                                .startsWith(
                                        "La base ne s’ouvre pas ; si un service tourne sur ses fichiers, arrêtez-le d’abord ("));
    }

    private void refuse(List<String> mots, String phrase) {
        assertThatThrownBy(() -> OptionsNation.lire(mots, territoire))
                .extracting(e -> e.getMessage().replace('\u00a0', ' '))
                .asString()
                .contains(phrase);
    }
}
