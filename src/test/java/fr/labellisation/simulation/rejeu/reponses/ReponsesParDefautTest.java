package fr.labellisation.simulation.rejeu.reponses;

import static fr.labellisation.parcours.audits.processus.AuditExterne.Element.EnregistrerDecision;
import static fr.labellisation.parcours.diagnostic.processus.DiagnosticEcarts.Element.EvaluerModule;
import static fr.labellisation.parcours.label.processus.CycleLabel.Element.DeciderRenouvellement;
import static org.assertj.core.api.Assertions.assertThat;

import fr.labellisation.parcours.label.VariablesLabel;
import fr.labellisation.simulation.rejeu.fichier.Cas;
import fr.labellisation.simulation.rejeu.fichier.Presentation;
import fr.labellisation.socle.formulaires.Champ;
import fr.labellisation.socle.formulaires.Champs;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ReponsesParDefautTest {
    private static final LocalDate JOUR = LocalDate.of(2013, 5, 14);

    private final ReponsesParDefaut reponses = new ReponsesParDefaut();

    @Test
    void un_champ_obligatoire_recoit_une_valeur_valide_de_son_genre_et_un_champ_facultatif_rien() {
        Champs champs = Champs.de(
                Champ.date("le", "Date").requis().auPlusTard(),
                Champ.texte("texte", "Synthèse de l’année", 10).requis(),
                Champ.courriel("courriel", "Courriel").requis(),
                Champ.oui("accord", "Accord").requis(),
                Champ.entier("nombre", "Nombre", 5).requis(),
                Champ.choix("choix", "Choix", "un", "deux").requis(),
                Champ.lignes(
                                "membres",
                                "Membres",
                                Champ.texte("nom", "Nom", 120).requis(),
                                Champ.texte("titre", "Titre", 9))
                        .requis(),
                Champ.texteLong("remarque", "Remarque"));

        Map<String, Object> reponse = reponses.pour(situation("Inconnue", Map.of()), champs);

        assertThat(champs.lire(reponse, JOUR).date("le")).isEqualTo(JOUR);
        assertThat(reponse).doesNotContainKey("remarque").containsEntry("choix", "un");
    }

    @Test
    void tout_engagement_propose_est_tenu() {
        Champs champs = Champs.de(Champ.lignes("evaluations", "Évaluations").requis());
        Situation situation = situation(
                EvaluerModule.name(), Map.of("engagements", List.of(Map.of("code", "E1"), Map.of("code", "E5"))));

        assertThat(reponses.pour(situation, champs).get("evaluations"))
                .isEqualTo(
                        List.of(Map.of("engagement", "E1", "tenu", "oui"), Map.of("engagement", "E5", "tenu", "oui")));
    }

    @Test
    void la_decision_favorable_est_la_premiere_proposee() {
        Champs champs = Champs.de(Champ.choix("decision", "Décision").requis());
        Situation situation = situation(
                EnregistrerDecision.name(),
                Map.of("choixDecision", List.of(Map.of("label", "Maintenu", "value", "label-maintenu"))));

        assertThat(reponses.pour(situation, champs)).containsEntry("decision", "label-maintenu");
    }

    @Test
    void sans_rien_dire_le_label_n_est_pas_renouvele() {
        Champs champs = Champs.de(Champ.choix(VariablesLabel.DECISION_RENOUVELLEMENT.nom(), "Décision")
                .requis());

        assertThat(reponses.pour(situation(DeciderRenouvellement.name(), Map.of()), champs))
                .containsEntry(VariablesLabel.DECISION_RENOUVELLEMENT.nom(), "ne-pas-renouveler");
    }

    @Test
    void ce_que_dit_un_fait_remplace_ligne_a_ligne_ce_qui_porte_sur_la_meme_chose() {
        Map<String, Object> parDefaut = Map.of(
                "evaluations",
                List.of(Map.of("engagement", "E1", "tenu", "oui"), Map.of("engagement", "E5", "tenu", "oui")));
        Map<String, Object> donnees =
                Map.of("evaluations", List.of(Map.of("engagement", "E5", "tenu", "non")), "observations", "Attente");

        assertThat(SaisieDuFait.surLaBaseDe(parDefaut, donnees))
                .isEqualTo(Map.of(
                        "evaluations",
                        List.of(Map.of("engagement", "E1", "tenu", "oui"), Map.of("engagement", "E5", "tenu", "non")),
                        "observations",
                        "Attente"));
    }

    private static Situation situation(String tache, Map<String, Object> offerts) {
        Cas cas = new Cas(
                "essai.yaml",
                1,
                Presentation.de("essai"),
                "91",
                "qualipref-2012",
                null,
                JOUR,
                null,
                true,
                "commun",
                false,
                List.of(),
                List.of(),
                List.of());
        return new Situation(cas, tache, "91-evry", JOUR, () -> offerts, null);
    }
}
