package fr.labellisation.simulation.rejeu.modele;

import static org.assertj.core.api.Assertions.assertThat;

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
                Position.racine("LabellisationPrefecture", "MiseEnPlaceDemarche")
                        .dans("MiseEnPlaceDemarche", "NommerReferent"),
                null);

        assertThat(prealables("MiseEnPlaceDemarche", "ArreterPerimetre", null, referent))
                .containsExactly(referent);
    }

    @Test
    void une_jonction_attend_toutes_ses_branches() {
        Attente action = tache(duPlan("ActionCorrective", "RealiserAction"), EVRY);
        Attente formation = tache(duPlan("FormationAgents", "TenirSession"), EVRY);
        Attente enquete = tache(duPlan("EnqueteSatisfaction", "PublierResultats"), EVRY);

        assertThat(prealables("MiseEnOeuvre", "ValiderPreparation", EVRY, action, formation, enquete))
                .containsExactly(action, formation, enquete);
    }

    @Test
    void ce_qui_ne_mene_pas_a_l_etape_est_laisse() {
        Attente dossier = tache(deLAudit("TransmettreDossier"), EVRY);
        Position souhait = Position.racine("LabellisationPrefecture", "ComiteLocalUsagers")
                .dans("ComiteLocalUsagers", "ActionCorrective")
                .dans("ActionCorrective", "RealiserAction");
        Attente action = tache(souhait, null);

        assertThat(prealables("AuditExterne", "EnregistrerDecision", EVRY, dossier, action))
                .containsExactly(dossier);
    }

    @Test
    void les_etapes_des_autres_sites_sont_laissees() {
        Attente evry = tache(deLAudit("TransmettreDossier"), EVRY);
        Attente etampes = tache(deLAudit("TransmettreDossier"), "91-etampes");

        assertThat(prealables("AuditExterne", "EnregistrerDecision", EVRY, evry, etampes))
                .containsExactly(evry);
    }

    @Test
    void entre_deux_endroits_le_plus_proche_est_choisi() {
        Attente dossier = tache(deLAudit("TransmettreDossier"), EVRY);
        Position complement = Position.racine("LabellisationPrefecture", "ParcoursSite")
                .dans("ParcoursSite", "DiagnosticComplementaire")
                .dans("DiagnosticEcarts", "PartagerDiagnostic");
        Attente diagnostic = tache(complement, EVRY);

        assertThat(prealables("PlanActions", "RedigerPlanActions", EVRY, dossier, diagnostic))
                .containsExactly(diagnostic);
    }

    @Test
    void une_etape_passee_n_est_plus_sur_le_chemin() {
        Attente dossier = tache(deLAudit("TransmettreDossier"), EVRY);

        assertThat(prealables("MiseEnPlaceDemarche", "NommerReferent", null, dossier))
                .isEmpty();
    }

    @Test
    void une_date_sur_le_chemin_est_a_attendre() {
        Attente jour =
                new Attente("1", deLAudit("Echeance_JourAudit"), "Jour de l’audit", EVRY, null, false, JOUR, JOUR);

        Chemin.Prealables prealables = chemin.prealables("AuditExterne", "EnregistrerConstats", EVRY, List.of(jour));

        assertThat(prealables.taches()).isEmpty();
        assertThat(prealables.dates()).containsExactly(jour);
    }

    @Test
    void ce_qui_se_passe_dans_un_processus_se_trouve_aussi_dans_ceux_qu_il_appelle() {
        assertThat(parcours.porteur("AuditExterne", "Echeance_JourAudit")).isEqualTo("PreparationAuditExterne");
        assertThat(parcours.porteur("AuditInterne", "Echeance_JourAudit")).isEqualTo("AuditInterne");
    }

    @Test
    void les_taches_de_la_demarche_et_celles_des_sites_se_distinguent() {
        assertThat(parcours.parSite("NommerReferent")).isFalse();
        assertThat(parcours.parSite("RedigerCompteRendu")).isFalse();
        assertThat(parcours.parSite("EnregistrerDecision")).isTrue();
        assertThat(parcours.taches())
                .contains("NommerReferent", "DeciderRenouvellement")
                .doesNotHaveDuplicates();
    }

    private static List<Attente> prealables(String processus, String element, String site, Attente... ouvertes) {
        return chemin.prealables(processus, element, site, List.of(ouvertes)).taches();
    }

    /** A task of a process that carries out the plan of a site. */
    private static Position duPlan(String appele, String element) {
        return duSite("MiseEnOeuvre", appele).dans(appele, element);
    }

    private static Position deLAudit(String element) {
        return duSite("AuditExterne", "PreparationAuditExterne").dans("PreparationAuditExterne", element);
    }

    /** An element of a process that the path of a site calls. */
    private static Position duSite(String appele, String element) {
        return Position.racine("LabellisationPrefecture", "ParcoursSite")
                .dans("ParcoursSite", appele)
                .dans(appele, element);
    }

    private static Attente tache(Position position, String site) {
        return new Attente("1", position, position.element(), site, null, true, JOUR, JOUR);
    }
}
