package fr.labellisation.parcours.preparation;

import static fr.labellisation.Essonne.ACTE;
import static fr.labellisation.Essonne.ETAMPES;
import static fr.labellisation.parcours.actions.processus.PlanActions.Element.ArreterPlanActions;
import static fr.labellisation.parcours.actions.processus.PlanActions.Element.RedigerPlanActions;
import static fr.labellisation.parcours.demarche.processus.MiseEnOeuvre.Element.ValiderPreparation;
import static fr.labellisation.parcours.enquete.processus.EnqueteSatisfaction.Element.LancerEnquete;
import static fr.labellisation.parcours.enquete.processus.EnqueteSatisfaction.Element.PublierResultats;
import static fr.labellisation.parcours.formation.processus.FormationAgents.Element.CloreFormation;
import static fr.labellisation.parcours.formation.processus.FormationAgents.Element.EtablirPlanFormation;
import static fr.labellisation.parcours.formation.processus.FormationAgents.Element.TenirSession;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import fr.labellisation.Essonne;
import fr.labellisation.Saisir;
import fr.labellisation.TablesEnMemoire;
import fr.labellisation.parcours.actions.VariablesActions;
import fr.labellisation.parcours.demarche.Demarches;
import fr.labellisation.parcours.demarche.perimetre.Perimetres;
import fr.labellisation.parcours.diagnostic.Evaluation;
import fr.labellisation.parcours.diagnostic.Evaluations;
import fr.labellisation.parcours.diagnostic.Grilles;
import fr.labellisation.parcours.enquete.Enquetes;
import fr.labellisation.parcours.enquete.PublicEnquete;
import fr.labellisation.parcours.formation.Formations;
import fr.labellisation.parcours.formation.Sessions;
import fr.labellisation.socle.formulaires.Formulaire;
import fr.labellisation.socle.formulaires.SaisieRefusee;
import fr.labellisation.socle.territoire.Sites;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@TablesEnMemoire
class PreparationsTest {
    @Autowired
    Map<String, Formulaire> formulaires;

    @Autowired
    Preparations preparations;

    @Autowired
    Evaluations evaluations;

    @Autowired
    Grilles grilles;

    @Autowired
    Formations formations;

    @Autowired
    Sessions sessions;

    @Autowired
    Enquetes enquetes;

    @BeforeEach
    void la_demarche_d_essonne(
            @Autowired Sites sites, @Autowired Demarches demarches, @Autowired Perimetres perimetres) {
        Essonne.ouvrir(sites, demarches, perimetres);
    }

    @Test
    void la_preparation_d_un_site_ou_rien_n_est_fait_est_refusee_avec_ses_raisons() {
        assertThatExceptionOfType(SaisieRefusee.class)
                .isThrownBy(() -> referent()
                        .dans(formulaires.get(ValiderPreparation.name()), Map.of("dateReunion", "2013-02-01")))
                .satisfies(refus -> assertThat(refus.raisons()).hasSize(5));
    }

    @Test
    void la_preparation_d_un_site_ou_tout_est_fait_est_validee() {
        toutEvaluer();
        Saisir referent = referent();
        referent.dans(formulaires.get(RedigerPlanActions.name()), Map.of());
        referent.dans(
                formulaires.get(ArreterPlanActions.name()),
                Map.of(VariablesActions.DECISION_PLAN.nom(), "arrete", "dateReunion", "2013-02-01"));
        former();
        enqueter();

        assertThat(referent.propositions(formulaires.get(ValiderPreparation.name())))
                .containsEntry("avis", "La préparation est complète.");
        referent.dans(formulaires.get(ValiderPreparation.name()), Map.of("dateReunion", "2013-02-01"));
    }

    @Test
    void les_resultats_ne_se_publient_pas_avant_le_lancement() {
        long enquete = enquetes.ouvrir(ETAMPES, PublicEnquete.USAGERS);
        Saisir referent = referent().avec("enquete", String.valueOf(enquete));
        referent.dans(formulaires.get(LancerEnquete.name()), Map.of("lanceeLe", "2013-01-20", "mode", "papier"));

        assertThatExceptionOfType(SaisieRefusee.class)
                .isThrownBy(() -> referent.dans(
                        formulaires.get(PublierResultats.name()),
                        Map.of("publieeLe", "2013-01-19", "repondants", 80, "satisfaction", 91)))
                .withMessage(
                        "Les résultats ne peuvent pas être publiés avant le lancement de l’enquête, le 20 janvier 2013.");
    }

    @Test
    void la_preparation_de_l_audit_tient_compte_du_referentiel() {
        assertThat(preparations
                        .pourAudit(ETAMPES, true, LocalDate.of(2013, 6, 11))
                        .avis()
                        .raisons())
                .containsExactly(
                        "Aucun comité local des usagers n’a été tenu dans l’année qui précède l’audit du 11 juin 2013.");
        assertThat(preparations
                        .pourAudit(ETAMPES, false, LocalDate.of(2013, 6, 11))
                        .avis()
                        .raisons())
                .hasSize(2)
                .contains("L’audit interne n’est pas clos.");
    }

    private void toutEvaluer() {
        for (String module : List.of("M1", "M2")) {
            evaluations.enregistrer(
                    ETAMPES,
                    grilles.de(ETAMPES, List.of(module)).engagements().stream()
                            .map(engagement -> new Evaluation(module, engagement.get("code"), true, ""))
                            .toList(),
                    false,
                    ACTE);
        }
    }

    private void former() {
        long formation = formations.ouvrir(ETAMPES, LocalDate.of(2013, 2, 1));
        Saisir service = referent().avec("formation", String.valueOf(formation));
        service.dans(
                formulaires.get(EtablirPlanFormation.name()),
                Map.of("sessions", List.of(Map.of("intitule", "Accueil", "le", "2013-02-01"))));
        long session = sessions.de(formation).get(0).id();
        service.avec("session", String.valueOf(session))
                .dans(
                        formulaires.get(TenirSession.name()),
                        Map.of("tenueLe", "2013-02-01", "convoques", 12, "presents", 9));
        assertThat(service.propositions(formulaires.get(CloreFormation.name())))
                .containsEntry("taux", "75\u00a0% de présents\u00a0: 9 sur 12 convoqués.");
        service.dans(formulaires.get(CloreFormation.name()), Map.of("bilan", "Formation suivie."));
    }

    private void enqueter() {
        long enquete = enquetes.ouvrir(ETAMPES, PublicEnquete.USAGERS);
        Saisir service = referent().avec("enquete", String.valueOf(enquete));
        service.dans(formulaires.get(LancerEnquete.name()), Map.of("lanceeLe", "2013-01-20", "mode", "en-ligne"));
        service.dans(
                formulaires.get(PublierResultats.name()),
                Map.of("publieeLe", "2013-02-01", "repondants", 80, "satisfaction", 91));
    }

    private static Saisir referent() {
        return Saisir.par("camille.renard")
                .avec("departement", "91")
                .avec("demarche", "91-2013")
                .avec("referentiel", "qualipref-2012")
                .avec("site", "91-etampes");
    }
}
