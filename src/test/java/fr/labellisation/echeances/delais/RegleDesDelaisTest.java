package fr.labellisation.echeances.delais;

import static fr.labellisation.parcours.demarche.processus.MiseEnPlaceDemarche.Element.NommerReferent;
import static fr.labellisation.parcours.diagnostic.processus.DiagnosticEcarts.Element.EvaluerModule;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.labellisation.echeances.delais.Delai.Unite;
import fr.labellisation.echeances.delais.camunda.DelaisDmn;
import fr.labellisation.referentiel.Referentiels;
import fr.labellisation.referentiel.VersionsPubliees;
import fr.labellisation.socle.territoire.CodeDemarche;
import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A setting comes before what the version says, which comes before the table. */
class RegleDesDelaisTest {
    private static final String TACHE = EvaluerModule.name();
    private static final String OUVERTURE = "OuvertureRenouvellement";
    private static final String VERSION = "qualipref-2012";
    private static final CodeDemarche DEMARCHE = new CodeDemarche("91-2013");

    private final DelaisDmn table = new DelaisDmn();
    private final AtomicInteger demandees = new AtomicInteger();

    private RegleDesDelais regle(Referentiels referentiels, int revision) {
        return new RegleDesDelais(table, referentiels, (demarche, version) -> {
            demandees.incrementAndGet();
            return OptionalInt.of(revision);
        });
    }

    private static Referentiels avec(String... revisions) {
        return VersionsPubliees.avec(VERSION, revisions);
    }

    private Delai delai(Referentiels referentiels, String tache, Optional<DelaiFixe> fixe) {
        return regle(referentiels, 1).pour(tache, VersionSuivie.derniere(VERSION), fixe);
    }

    private DelaiFixe fixe(String delai, String tolerance) {
        Reglage livre = table.reglage(TACHE, VERSION);
        Map<String, String> valeurs = new LinkedHashMap<>(livre.valeurs());
        valeurs.put("delai", delai);
        valeurs.put("tolerance", tolerance);
        return new DelaiFixe(livre, new Reglage(valeurs));
    }

    @Test
    void sans_rien_d_autre_la_table_vaut() {
        assertThat(delai(new Referentiels(), TACHE, Optional.empty()))
                .returns(20, Delai::nombre)
                .returns(Provenance.DEFAUT_DU_PROJET, Delai::provenance);
    }

    @Test
    void le_delai_de_la_version_vaut_plutot_que_la_table_et_n_est_pas_un_defaut_du_projet() {
        Delai delai = delai(avec("{tache: EvaluerModule, nombre: 2, unite: mois}"), TACHE, Optional.empty());

        assertThat(delai).returns(2, Delai::nombre).returns(Unite.MOIS, Delai::unite);
        assertThat(delai.provenance().defautDuProjet()).isFalse();
        assertThat(delai.provenance().enClair()).isEqualTo("délai de la version Qualipref 2");
    }

    @Test
    void le_meme_nombre_que_la_table_reste_celui_de_la_version() {
        assertThat(delai(avec("{tache: EvaluerModule, nombre: 20, unite: jours-ouvres}"), TACHE, Optional.empty())
                        .provenance()
                        .version())
                .isEqualTo("Qualipref 2");
    }

    @Test
    void ce_qui_se_compte_avant_une_date_s_y_compte_encore() {
        assertThat(delai(avec("{tache: OuvertureRenouvellement, nombre: 14, unite: mois}"), OUVERTURE, Optional.empty())
                        .nombre())
                .isEqualTo(-14);
    }

    @Test
    void un_reglage_l_emporte_sur_la_version() {
        assertThat(delai(
                        avec("{tache: EvaluerModule, nombre: 30, unite: jours-ouvres}"),
                        TACHE,
                        Optional.of(fixe("25", "1"))))
                .returns(25, Delai::nombre)
                .returns(Provenance.ETABLIE, Delai::provenance);
    }

    @Test
    void un_reglage_qui_ne_touche_qu_a_la_tolerance_laisse_le_delai_de_la_version() {
        assertThat(delai(
                        avec("{tache: EvaluerModule, nombre: 30, unite: jours-ouvres}"),
                        TACHE,
                        Optional.of(fixe("20", "3"))))
                .returns(30, Delai::nombre)
                .returns(3, Delai::tolerance)
                .returns("Qualipref 2", delai -> delai.provenance().version());
    }

    @Test
    void qui_revient_a_la_valeur_de_la_table_l_emporte_aussi() {
        Reglage ministere = fixe("40", "1").nouveau();
        DelaiFixe revenu = new DelaiFixe(ministere, fixe("20", "1").nouveau());

        assertThat(delai(avec("{tache: EvaluerModule, nombre: 30, unite: jours-ouvres}"), TACHE, Optional.of(revenu))
                        .nombre())
                .isEqualTo(20);
    }

    @Test
    void une_autre_tache_et_une_autre_version_gardent_la_table() {
        Referentiels referentiels = avec("{tache: EvaluerModule, nombre: 30, unite: jours-ouvres}");

        assertThat(delai(referentiels, NommerReferent.name(), Optional.empty()).nombre())
                .isEqualTo(5);
        assertThat(regle(referentiels, 0)
                        .pour(TACHE, VersionSuivie.derniere("marianne-2008"), Optional.empty())
                        .nombre())
                .isEqualTo(20);
        assertThat(regle(referentiels, 0)
                        .pour(TACHE, VersionSuivie.derniere("inconnue"), Optional.empty())
                        .nombre())
                .isEqualTo(20);
    }

    @Test
    void une_demarche_garde_le_delai_de_sa_revision() {
        Referentiels referentiels = avec(
                "{tache: EvaluerModule, nombre: 30, unite: jours-ouvres}",
                "{tache: EvaluerModule, nombre: 40, unite: jours-ouvres}");
        VersionSuivie parLaDemarche = VersionSuivie.parLaDemarche(VERSION, DEMARCHE);

        assertThat(regle(referentiels, 1)
                        .pour(TACHE, parLaDemarche, Optional.empty())
                        .nombre())
                .isEqualTo(30);
        assertThat(regle(referentiels, 2)
                        .pour(TACHE, parLaDemarche, Optional.empty())
                        .nombre())
                .isEqualTo(40);
        assertThat(regle(referentiels, 0)
                        .pour(TACHE, parLaDemarche, Optional.empty())
                        .nombre())
                .as("revision 0 sets none")
                .isEqualTo(20);
    }

    @Test
    void la_demarche_n_est_interrogee_que_si_ses_revisions_different_sur_ce_delai() {
        Referentiels referentiels = avec("{tache: EvaluerModule, nombre: 30, unite: jours-ouvres}");

        regle(referentiels, 1)
                .pour(NommerReferent.name(), VersionSuivie.parLaDemarche(VERSION, DEMARCHE), Optional.empty());
        assertThat(demandees).hasValue(0);
        regle(referentiels, 1).pour(TACHE, VersionSuivie.parLaDemarche(VERSION, DEMARCHE), Optional.empty());
        assertThat(demandees).hasValue(1);
    }

    @Test
    void un_fichier_qui_fixe_le_delai_d_aucune_tache_arrete_le_demarrage(@TempDir Path dossier) throws IOException {
        Referentiels referentiels =
                VersionsPubliees.dansLeDossier(dossier, VERSION, "{tache: NommerPersonne, nombre: 3, unite: jours}");

        assertThatThrownBy(() -> regle(referentiels, 0))
                .hasMessageContaining("qualipref-2012")
                .hasMessageContaining("NommerPersonne")
                .hasMessageContaining(TACHE);
    }

    @Test
    void chaque_provenance_se_lit() {
        assertThat(List.of(Provenance.ETABLIE, Provenance.DEFAUT_DU_PROJET, Provenance.deLaVersion("Marianne")))
                .extracting(Provenance::enClair)
                .containsExactly("", "défaut du projet", "délai de la version Marianne");
    }
}
