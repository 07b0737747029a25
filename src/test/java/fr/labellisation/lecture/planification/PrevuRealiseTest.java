package fr.labellisation.lecture.planification;

import static fr.labellisation.parcours.actions.processus.ActionCorrective.Element.RealiserAction;
import static fr.labellisation.parcours.demarche.processus.MiseEnOeuvre.Element.ValiderPreparation;
import static fr.labellisation.parcours.diagnostic.processus.DiagnosticEcarts.Element.EvaluerModule;
import static org.assertj.core.api.Assertions.assertThat;

import fr.labellisation.lecture.planification.Prevision.Ligne;
import fr.labellisation.lecture.planification.PrevuRealise.Comparaison;
import fr.labellisation.lecture.planification.PrevuRealise.Etat;
import fr.labellisation.parcours.audits.processus.AuditExterne;
import fr.labellisation.parcours.audits.processus.AuditInterne;
import fr.labellisation.parcours.demarche.processus.ParcoursSite;
import fr.labellisation.socle.territoire.CodeDemarche;
import fr.labellisation.socle.territoire.CodeSite;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PrevuRealiseTest {
    private static final String EVRY = "91-evry";

    private final PrevuRealise comparateur = new PrevuRealise(Plans.JOURS);

    @ParameterizedTest
    @CsvSource({
        // Expected on Monday 6 May 2013; 8 and 9 May are public holidays.
        "2013-05-06,  0",
        "2013-05-07,  1",
        "2013-05-10,  2",
        "2013-05-03, -1",
        "2013-04-30, -3",
        "2013-05-12,  2",
    })
    void une_etape_faite_dit_son_ecart_en_jours_ouvres(LocalDate fin, int ecart) {
        Comparaison etape = compare(
                ligne(EvaluerModule.name(), EVRY),
                "2013-06-03",
                fait(EvaluerModule.name(), null, EVRY, "2013-04-08", fin));

        assertThat(etape).returns(Etat.FAITE, Comparaison::etat).returns(ecart, Comparaison::ecart);
    }

    @Test
    void une_etape_en_cours_n_est_en_retard_qu_une_fois_son_jour_passe() {
        Realisation ouverte = fait(EvaluerModule.name(), null, EVRY, "2013-04-08", null);

        assertThat(compare(ligne(EvaluerModule.name(), EVRY), "2013-05-06", ouverte))
                .returns(Etat.EN_COURS, Comparaison::etat)
                .returns(null, Comparaison::ecart);
        assertThat(compare(ligne(EvaluerModule.name(), EVRY), "2013-05-10", ouverte))
                .returns(2, Comparaison::ecart);
    }

    @Test
    void une_etape_qui_n_a_pas_commence_est_a_venir() {
        assertThat(compare(ligne(EvaluerModule.name(), EVRY), "2013-04-02"))
                .returns(Etat.A_VENIR, Comparaison::etat)
                .returns(null, Comparaison::debut);
    }

    @Test
    void une_etape_a_plusieurs_taches_va_de_la_premiere_a_la_derniere_et_dure_tant_que_l_une_est_ouverte() {
        Realisation une = fait(EvaluerModule.name(), null, EVRY, "2013-04-08", LocalDate.parse("2013-04-12"));
        Realisation autre = fait(EvaluerModule.name(), null, EVRY, "2013-04-10", LocalDate.parse("2013-05-07"));
        Realisation ouverte = fait(EvaluerModule.name(), null, EVRY, "2013-04-11", null);

        assertThat(compare(ligne(EvaluerModule.name(), EVRY), "2013-05-10", une, autre))
                .returns(LocalDate.parse("2013-04-08"), Comparaison::debut)
                .returns(LocalDate.parse("2013-05-07"), Comparaison::fin);
        assertThat(compare(ligne(EvaluerModule.name(), EVRY), "2013-05-10", une, ouverte))
                .returns(null, Comparaison::fin)
                .returns(Etat.EN_COURS, Comparaison::etat);
    }

    @Test
    void les_actions_de_l_audit_interne_ne_sont_pas_celles_du_plan() {
        Realisation duPlan =
                fait(RealiserAction.name(), ParcoursSite.CLE, EVRY, "2013-04-08", LocalDate.parse("2013-04-30"));
        Realisation deLAudit = fait(RealiserAction.name(), AuditInterne.CLE, EVRY, "2013-05-13", null);

        assertThat(compare(ligne(RealiserAction.name(), EVRY), "2013-05-15", duPlan, deLAudit))
                .returns(Etat.FAITE, Comparaison::etat);
        assertThat(compare(ligne("ActionSurConstat", EVRY), "2013-05-15", duPlan, deLAudit))
                .returns(Etat.EN_COURS, Comparaison::etat);
    }

    @Test
    void un_site_ne_repond_pas_d_un_autre() {
        assertThat(compare(
                        ligne(EvaluerModule.name(), EVRY),
                        "2013-05-10",
                        fait(EvaluerModule.name(), null, "91-etampes", "2013-04-08", null)))
                .returns(Etat.A_VENIR, Comparaison::etat);
    }

    @Test
    void une_etape_dont_le_parcours_s_est_passe_est_sans_objet() {
        assertThat(compare(
                        ligne(RealiserAction.name(), EVRY),
                        "2013-05-10",
                        fait(ValiderPreparation.name(), null, EVRY, "2013-05-07", null)))
                .returns(Etat.SANS_OBJET, Comparaison::etat)
                .returns(null, Comparaison::ecart);
    }

    @Test
    void le_jour_d_un_audit_qu_aucune_tache_ne_porte_n_est_pas_compare() {
        Prevision prevision = prevision(ligne(AuditExterne.CLE, EVRY), ligne("EtapeDAvant", EVRY));

        assertThat(comparateur.comparer(prevision, List.of(), LocalDate.parse("2013-05-10")))
                .isEmpty();
    }

    private Comparaison compare(Ligne ligne, String aujourdhui, Realisation... faits) {
        return comparateur
                .comparer(prevision(ligne), List.of(faits), LocalDate.parse(aujourdhui))
                .get(0);
    }

    private static Prevision prevision(Ligne... lignes) {
        return new Prevision(
                new CodeDemarche("91-2013"),
                1,
                LocalDate.parse("2014-06-27"),
                Instant.parse("2013-01-07T09:00:00Z"),
                "essai",
                List.of(lignes));
    }

    private static Ligne ligne(String etape, String site) {
        return new Ligne(etape, CodeSite.ouNul(site), LocalDate.parse("2013-04-08"), LocalDate.parse("2013-05-06"));
    }

    private static Realisation fait(String tache, String dans, String site, String debut, LocalDate fin) {
        return new Realisation(tache, dans, CodeSite.ouNul(site), LocalDate.parse(debut), fin);
    }
}
