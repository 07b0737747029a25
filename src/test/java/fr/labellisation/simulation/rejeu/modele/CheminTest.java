package fr.labellisation.simulation.rejeu.modele;

import static fr.labellisation.parcours.actions.processus.ActionCorrective.Element.RealiserAction;
import static fr.labellisation.parcours.actions.processus.PlanActions.Element.RedigerPlanActions;
import static fr.labellisation.parcours.audits.processus.AuditExterne.Element.EnregistrerConstats;
import static fr.labellisation.parcours.audits.processus.AuditExterne.Element.EnregistrerDecision;
import static fr.labellisation.parcours.audits.processus.PreparationAuditExterne.Element.CompleterDossier;
import static fr.labellisation.parcours.comites.processus.ComiteLocalUsagers.Element.RedigerCompteRendu;
import static fr.labellisation.parcours.demarche.processus.IntegrationModules.Element.DiagnosticComplementaire;
import static fr.labellisation.parcours.demarche.processus.MiseEnOeuvre.Element.ValiderPreparation;
import static fr.labellisation.parcours.demarche.processus.MiseEnPlaceDemarche.Element.ArreterPerimetre;
import static fr.labellisation.parcours.demarche.processus.MiseEnPlaceDemarche.Element.NommerReferent;
import static fr.labellisation.parcours.diagnostic.processus.DiagnosticEcarts.Element.PartagerDiagnostic;
import static fr.labellisation.parcours.enquete.processus.EnqueteSatisfaction.Element.PublierResultats;
import static fr.labellisation.parcours.formation.processus.FormationAgents.Element.TenirSession;
import static fr.labellisation.parcours.label.processus.CycleLabel.Element.DeciderRenouvellement;
import static org.assertj.core.api.Assertions.assertThat;

import fr.labellisation.parcours.actions.processus.ActionCorrective;
import fr.labellisation.parcours.actions.processus.PlanActions;
import fr.labellisation.parcours.audits.processus.AuditExterne;
import fr.labellisation.parcours.audits.processus.AuditInterne;
import fr.labellisation.parcours.audits.processus.PreparationAuditExterne;
import fr.labellisation.parcours.comites.processus.ComiteLocalUsagers;
import fr.labellisation.parcours.demarche.processus.IntegrationModules;
import fr.labellisation.parcours.demarche.processus.LabellisationPrefecture;
import fr.labellisation.parcours.demarche.processus.MiseEnOeuvre;
import fr.labellisation.parcours.demarche.processus.MiseEnPlaceDemarche;
import fr.labellisation.parcours.demarche.processus.ParcoursSite;
import fr.labellisation.parcours.diagnostic.processus.DiagnosticEcarts;
import fr.labellisation.parcours.enquete.processus.EnqueteSatisfaction;
import fr.labellisation.parcours.formation.processus.FormationAgents;
import java.io.IOException;
import java.time.ZonedDateTime;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class CheminTest {
    private static final ZonedDateTime JOUR = ZonedDateTime.parse("2013-05-01T10:00+02:00[Europe/Paris]");
    private static final String EVRY = "91-evry";
    private static Chemin chemin;
    private static PlanDesModeles parcours;

    @BeforeAll
    static void lireLesModeles() throws IOException {
        parcours = PlanDesModeles.livre();
        chemin = new Chemin(parcours);
    }

    @Test
    void une_etape_suit_celle_qui_la_precede() {
        Attente referent = tache(
                Position.racine(LabellisationPrefecture.CLE, MiseEnPlaceDemarche.CLE)
                        .dans(MiseEnPlaceDemarche.CLE, NommerReferent.name()),
                null);

        assertThat(prealables(MiseEnPlaceDemarche.CLE, ArreterPerimetre.name(), null, referent))
                .containsExactly(referent);
    }

    @Test
    void une_jonction_attend_toutes_ses_branches() {
        Attente action = tache(duPlan(ActionCorrective.CLE, RealiserAction.name()), EVRY);
        Attente formation = tache(duPlan(FormationAgents.CLE, TenirSession.name()), EVRY);
        Attente enquete = tache(duPlan(EnqueteSatisfaction.CLE, PublierResultats.name()), EVRY);

        assertThat(prealables(MiseEnOeuvre.CLE, ValiderPreparation.name(), EVRY, action, formation, enquete))
                .containsExactly(action, formation, enquete);
    }

    @Test
    void ce_qui_ne_mene_pas_a_l_etape_est_laisse() {
        Attente dossier = tache(deLAudit(CompleterDossier.name()), EVRY);
        Position souhait = Position.racine(LabellisationPrefecture.CLE, ComiteLocalUsagers.CLE)
                .dans(ComiteLocalUsagers.CLE, ActionCorrective.CLE)
                .dans(ActionCorrective.CLE, RealiserAction.name());
        Attente action = tache(souhait, null);

        assertThat(prealables(AuditExterne.CLE, EnregistrerDecision.name(), EVRY, dossier, action))
                .containsExactly(dossier);
    }

    @Test
    void les_etapes_des_autres_sites_sont_laissees() {
        Attente evry = tache(deLAudit(CompleterDossier.name()), EVRY);
        Attente etampes = tache(deLAudit(CompleterDossier.name()), "91-etampes");

        assertThat(prealables(AuditExterne.CLE, EnregistrerDecision.name(), EVRY, evry, etampes))
                .containsExactly(evry);
    }

    @Test
    void entre_deux_endroits_le_plus_proche_est_choisi() {
        Attente dossier = tache(deLAudit(CompleterDossier.name()), EVRY);
        Position complement = Position.racine(LabellisationPrefecture.CLE, ParcoursSite.CLE)
                .dans(ParcoursSite.CLE, IntegrationModules.CLE)
                .dans(IntegrationModules.CLE, DiagnosticComplementaire.name())
                .dans(DiagnosticEcarts.CLE, PartagerDiagnostic.name());
        Attente diagnostic = tache(complement, EVRY);

        assertThat(prealables(PlanActions.CLE, RedigerPlanActions.name(), EVRY, dossier, diagnostic))
                .containsExactly(diagnostic);
    }

    @Test
    void une_etape_passee_n_est_plus_sur_le_chemin() {
        Attente dossier = tache(deLAudit(CompleterDossier.name()), EVRY);

        assertThat(prealables(MiseEnPlaceDemarche.CLE, NommerReferent.name(), null, dossier))
                .isEmpty();
    }

    @Test
    void une_date_sur_le_chemin_est_a_attendre() {
        Attente jour = new Attente(
                "1",
                deLAudit(PreparationAuditExterne.Element.Echeance_JourAudit.name()),
                "Jour de l’audit",
                EVRY,
                null,
                false,
                JOUR,
                JOUR);

        Chemin.Prealables prealables =
                chemin.prealables(AuditExterne.CLE, EnregistrerConstats.name(), EVRY, List.of(jour));

        assertThat(prealables.taches()).isEmpty();
        assertThat(prealables.dates()).containsExactly(jour);
    }

    @Test
    void ce_qui_se_passe_dans_un_processus_se_trouve_aussi_dans_ceux_qu_il_appelle() {
        assertThat(parcours.porteur(AuditExterne.CLE, PreparationAuditExterne.Element.Echeance_JourAudit.name()))
                .isEqualTo(PreparationAuditExterne.CLE);
        assertThat(parcours.porteur(AuditInterne.CLE, PreparationAuditExterne.Element.Echeance_JourAudit.name()))
                .isEqualTo(AuditInterne.CLE);
    }

    @Test
    void les_taches_de_la_demarche_et_celles_des_sites_se_distinguent() {
        assertThat(parcours.parSite(NommerReferent.name())).isFalse();
        assertThat(parcours.parSite(RedigerCompteRendu.name())).isFalse();
        assertThat(parcours.parSite(EnregistrerDecision.name())).isTrue();
        assertThat(parcours.taches())
                .contains(NommerReferent.name(), DeciderRenouvellement.name())
                .doesNotHaveDuplicates();
    }

    private static List<Attente> prealables(String processus, String element, String site, Attente... ouvertes) {
        return chemin.prealables(processus, element, site, List.of(ouvertes)).taches();
    }

    /** A task of a process that carries out the plan of a site. */
    private static Position duPlan(String appele, String element) {
        return duSite(MiseEnOeuvre.CLE, appele).dans(appele, element);
    }

    private static Position deLAudit(String element) {
        return duSite(AuditExterne.CLE, PreparationAuditExterne.CLE).dans(PreparationAuditExterne.CLE, element);
    }

    /** An element of a process that the path of a site calls. */
    private static Position duSite(String appele, String element) {
        return Position.racine(LabellisationPrefecture.CLE, ParcoursSite.CLE)
                .dans(ParcoursSite.CLE, appele)
                .dans(appele, element);
    }

    private static Attente tache(Position position, String site) {
        return new Attente("1", position, position.element(), site, null, true, JOUR, JOUR);
    }
}
