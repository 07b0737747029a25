package fr.labellisation.referentiel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.labellisation.socle.formulaires.Option;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReferentielsTest {

    private static final String NOUVEAU = """
            id: %s
            nom: %s
            famille: qualipref
            enVigueurDu: 2020-01-01
            remplace: [%s]
            dureeLabelMois: 48
            suiviMois: 24
            auditInterneRequis: true
            autoEvaluationAnnuelle: false
            modules:
              - {code: M1, titre: Accueil, obligatoire: true}
              - {code: M2, titre: Titres}
            """;

    private final Referentiels referentiels = new Referentiels();

    @Test
    void les_sept_versions_sont_connues_de_la_plus_ancienne_a_la_plus_recente() {
        assertThat(referentiels.tous())
                .extracting(Referentiel::id)
                .containsExactly(
                        "qualipref-2006",
                        "marianne-2008",
                        "qualipref-2012",
                        "qualipref-2.0",
                        "marianne-2016",
                        "qual-e-pref-2018",
                        "services-publics-plus-2023");
    }

    @ParameterizedTest
    @CsvSource({
        "qualipref-2006, Qualipref (REF-180), qualipref, 2006-02-19, 36, 12, true,  false,   , 7",
        "marianne-2008,  Marianne v2,         marianne,  2008-05-10, 36, 18, false, true,  19, 0",
        "qualipref-2012, Qualipref 2,         qualipref, 2012-03-07, 36, 12, true,  false, 36, 7",
        "qualipref-2.0,  Qualipref 2.0,       qualipref, 2014-07-01, 36, 12, true,  false, 36, 8",
        "marianne-2016,  Marianne 2016,       marianne,  2016-01-01, 36, 18, false, true,  12, 0",
        "qual-e-pref-2018, Qual-e-pref,       qualipref, 2018-12-19, 36, 18, true,  false,   , 8",
        "services-publics-plus-2023, Services Publics +, marianne, 2023-09-01, 36, 18, false, false, 8, 0",
    })
    void chaque_version_porte_les_chiffres_du_domaine(
            String id,
            String nom,
            String famille,
            LocalDate depuis,
            int duree,
            int suivi,
            boolean auditInterne,
            boolean autoEvaluation,
            Integer engagements,
            int modules) {
        Referentiel referentiel = referentiels.exiger(id);

        assertThat(referentiel.nom()).isEqualTo(nom);
        assertThat(referentiel.famille()).isEqualTo(famille);
        assertThat(referentiel.enVigueurDu()).isEqualTo(depuis);
        assertThat(referentiel.dureeLabelMois()).isEqualTo(duree);
        assertThat(referentiel.suiviMois()).isEqualTo(suivi);
        assertThat(referentiel.auditInterneRequis()).isEqualTo(auditInterne);
        assertThat(referentiel.autoEvaluationAnnuelle()).isEqualTo(autoEvaluation);
        assertThat(referentiel.nombreEngagements()).isEqualTo(engagements);
        assertThat(referentiel.modules()).hasSize(modules);
    }

    @ParameterizedTest
    @CsvSource({
        "qualipref, 2006-02-19, qualipref-2006",
        "qualipref, 2012-03-06, qualipref-2006",
        "qualipref, 2012-03-07, qualipref-2012",
        "qualipref, 2014-06-30, qualipref-2012",
        "qualipref, 2014-07-01, qualipref-2.0",
        "qualipref, 2018-12-18, qualipref-2.0",
        "qualipref, 2018-12-19, qual-e-pref-2018",
        "qualipref, 2030-01-01, qual-e-pref-2018",
        "marianne,  2015-12-31, marianne-2008",
        "marianne,  2016-01-01, marianne-2016",
        "marianne,  2023-08-31, marianne-2016",
        "marianne,  2030-01-01, services-publics-plus-2023",
    })
    void la_version_en_vigueur_est_la_plus_recente_de_sa_famille(String famille, LocalDate le, String attendu) {
        assertThat(referentiels.enVigueur(famille, le).id()).isEqualTo(attendu);
    }

    @ParameterizedTest
    @CsvSource({
        "qualipref-2006,             '36 mois, tous les 12 mois, oui'",
        "marianne-2008,              36 mois",
        "qualipref-2012,             ''",
        "qualipref-2.0,              ''",
        "marianne-2016,              '36 mois, tous les 18 mois, non'",
        "qual-e-pref-2018,           '36 mois, tous les 18 mois, oui'",
        "services-publics-plus-2023, 'tous les 18 mois, non'",
    })
    void duree_suivi_et_audit_interne_disent_s_ils_sont_un_defaut_du_projet(String id, String attendus) {
        assertThat(referentiels.exiger(id).valeurs().stream()
                        .filter(valeur -> Set.of("Durée du label", "Audit de suivi", "Audit interne")
                                .contains(valeur.libelle()))
                        .filter(ValeurDeVersion::defaut)
                        .map(ValeurDeVersion::texte)
                        .collect(Collectors.joining(", ")))
                .isEqualTo(attendus);
    }

    @ParameterizedTest
    @CsvSource({
        "qualipref-2006,             12, true, 12, false, CERTIFICATEUR",
        "marianne-2008,              ,   true, 12, false, CERTIFICATEUR",
        "qualipref-2012,             12, true, 12, false, CERTIFICATEUR",
        "qualipref-2.0,              12, true, 12, false, CERTIFICATEUR",
        "marianne-2016,              ,   true, ,   false, CERTIFICATEUR",
        "qual-e-pref-2018,           12, true, 12, false, CERTIFICATEUR",
        "services-publics-plus-2023, ,   true, ,   true,  COMMISSION_NATIONALE",
    })
    void chaque_version_dit_ce_qu_elle_demande_avant_un_audit_et_qui_decide(
            String id, Integer comiteMois, boolean usagers, Integer enqueteMois, boolean agents, Decideur decideur) {
        Referentiel version = referentiels.exiger(id);

        assertThat(version.avantAudit())
                .isEqualTo(new AvantAudit(comiteMois != null, usagers, agents, true, comiteMois, enqueteMois, null));
        assertThat(version.decideur()).isEqualTo(decideur);
        assertThat(version.niveaux())
                .isEqualTo(decideur == Decideur.COMMISSION_NATIONALE ? List.of(NiveauDeLabel.values()) : List.of());
    }

    @Test
    void aucune_version_n_est_en_vigueur_avant_la_premiere() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> referentiels.enVigueur("marianne", LocalDate.parse("2008-05-09")))
                .withMessageContaining("Aucun référentiel de la famille «\u00a0marianne\u00a0»");
    }

    @ParameterizedTest
    @CsvSource({
        "qualipref-2006, 2010-01-01, qualipref-2006",
        "qualipref-2006, 2013-01-01, qualipref-2012",
        "qualipref-2006, 2016-01-01, qualipref-2.0",
        "qualipref-2012, 2016-06-27, qualipref-2.0",
        "marianne-2008,  2013-01-01, marianne-2008",
        "marianne-2008,  2015-12-31, marianne-2008",
        "marianne-2008,  2016-01-01, marianne-2016",
        "marianne-2008,  2026-01-01, services-publics-plus-2023",
        "qualipref-2006, 2026-01-01, qual-e-pref-2018",
        "qual-e-pref-2018, 2026-01-01, qual-e-pref-2018",
    })
    void un_label_se_renouvelle_sur_la_version_qui_remplace_la_sienne(String id, LocalDate le, String attendu) {
        assertThat(referentiels.pourRenouveler(id, le).id()).isEqualTo(attendu);
    }

    @Test
    void un_identifiant_inconnu_est_refuse_avec_ceux_qui_sont_connus() {
        assertThat(referentiels.parId("qualipref-3")).isEmpty();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> referentiels.exiger("qualipref-3"))
                .withMessage("Le référentiel «\u00a0qualipref-3\u00a0» est inconnu, un de ceux-ci est attendu\u00a0: "
                        + "qualipref-2006, marianne-2008, qualipref-2012, qualipref-2.0, marianne-2016,"
                        + " qual-e-pref-2018, services-publics-plus-2023.");
    }

    @Test
    void le_ministere_remplace_une_version_et_en_ajoute_une_autre(@TempDir Path dossier) throws IOException {
        deposer(dossier, "a.yaml", "qualipref-2012", "Qualipref 2 corrigé", "qualipref-2006");
        deposer(dossier, "b.yaml", "qualipref-x", "Qualipref X", "qualipref-2006");
        deposer(dossier, "c.yaml", "qualipref-2.0", "Qualipref 2.0 corrigé", "marianne-2008");

        Referentiels lus = new Referentiels(dossier.toString());

        assertThat(lus.tous()).hasSize(8);
        assertThat(lus.choixAvecClos(LocalDate.parse("2020-01-01")))
                .extracting(Option::label)
                .containsExactly(
                        "Qualipref (REF-180, 2006), close depuis le 6 mars 2012, Qualipref 2 corrigé lui succède",
                        "Marianne v2 (2008), close depuis 2016, Marianne 2016 lui succède",
                        "Marianne 2016 (2016), en vigueur",
                        "Qual-e-pref (2018), en vigueur",
                        "Qualipref 2.0 corrigé (2020), en vigueur",
                        "Qualipref 2 corrigé (2020), en vigueur",
                        "Qualipref X (2020), en vigueur");
        assertThat(lus.choix(LocalDate.parse("2013-01-07")))
                .extracting(Option::value)
                .containsExactly("marianne-2008");
        assertThat(lus.exiger("qualipref-2012").dureeLabelMois()).isEqualTo(48);
        assertThat(lus.exiger("qualipref-x").nom()).isEqualTo("Qualipref X");
    }

    @Test
    void un_dossier_du_ministere_sans_fichier_arrete_le_demarrage(@TempDir Path dossier) {
        assertThatThrownBy(() -> new Referentiels(dossier.toString()))
                .isInstanceOf(ReferentielInvalide.class)
                .hasMessageContaining("Aucun fichier «\u00a0.yaml\u00a0»")
                .hasMessageContaining("au moins un est attendu");
    }

    @Test
    void deux_fichiers_du_meme_identifiant_arretent_le_demarrage(@TempDir Path dossier) throws IOException {
        deposer(dossier, "a.yaml", "qualipref-x", "X", "qualipref-2006");
        deposer(dossier, "b.yaml", "qualipref-x", "X", "qualipref-2006");

        assertThatThrownBy(() -> new Referentiels(dossier.toString()))
                .isInstanceOf(ReferentielInvalide.class)
                .hasMessage(
                        "Le référentiel b.yaml porte l’identifiant «\u00a0qualipref-x\u00a0» d’un autre fichier, un autre est attendu.");
    }

    @Test
    void une_version_remplacee_inconnue_arrete_le_demarrage(@TempDir Path dossier) throws IOException {
        deposer(dossier, "a.yaml", "qualipref-x", "X", "qualipref-1999");

        assertThatThrownBy(() -> new Referentiels(dossier.toString()))
                .isInstanceOf(ReferentielInvalide.class)
                .hasMessage("Le référentiel qualipref-x remplace «\u00a0qualipref-1999\u00a0»,"
                        + " une version connue et plus ancienne est attendue.");
    }

    private static void deposer(Path dossier, String nom, String id, String titre, String remplace) throws IOException {
        Files.writeString(dossier.resolve(nom), NOUVEAU.formatted(id, titre, remplace));
    }
}
