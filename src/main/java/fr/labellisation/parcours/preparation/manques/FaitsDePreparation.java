package fr.labellisation.parcours.preparation.manques;

import fr.labellisation.parcours.actions.EtatAction;
import fr.labellisation.parcours.diagnostic.Resultat;
import fr.labellisation.parcours.enquete.PublicEnquete;
import fr.labellisation.referentiel.AvantAudit;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * All that the rule of readiness knows of a site.
 *
 * @param demande what the version asks before an audit; what it does not say is not asked
 * @param diagnosticRepris the diagnosis was made before the path was brought in: nothing of it is known here
 * @param engagements in scope, in the order of the référentiel
 * @param actions decided ones on gaps and findings, closed ones too
 * @param mesures one for each indicator that owes a value by today
 * @param dernierComite last day by that of the audit on which a users' committee that serves the site met or will meet; null for none
 * @param enquetes last day on which the results of a survey were published, by whom it asked
 * @param presents who came to the last training, in percent of those who were called; null while nobody was called
 * @param documents those that the path asks for
 */
public record FaitsDePreparation(
        LocalDate aujourdhui,
        AvantAudit demande,
        boolean diagnosticRepris,
        List<EngagementSuivi> engagements,
        List<ActionSuivie> actions,
        List<MesureAttendue> mesures,
        LocalDate dernierComite,
        Map<PublicEnquete, LocalDate> enquetes,
        Integer presents,
        List<DocumentAttendu> documents) {

    public FaitsDePreparation {
        engagements = List.copyOf(engagements);
        actions = List.copyOf(actions);
        mesures = List.copyOf(mesures);
        enquetes = Map.copyOf(enquetes);
        documents = List.copyOf(documents);
    }

    /**
     * An engagement in scope.
     *
     * @param titre « E5 – Accueillir au téléphone »
     * @param module code of the one that it is assessed with
     * @param resultat null while there is none
     * @param action whether an action answers it
     * @param preuves what shows that it is kept
     */
    public record EngagementSuivi(
            String code, String titre, String module, Resultat resultat, boolean action, List<Piece> preuves) {
        public EngagementSuivi {
            preuves = List.copyOf(preuves);
        }
    }

    /**
     * A piece of evidence.
     *
     * @param jusquAu last day on which it counts; null if it does not end
     */
    public record Piece(LocalDate jusquAu) {
        boolean vaut(LocalDate jour) {
            return jusquAu == null || !jusquAu.isBefore(jour);
        }
    }

    public record ActionSuivie(long id, String intitule, LocalDate echeance, EtatAction etat) {}

    /**
     * What an indicator owes.
     *
     * @param periode the last one that is over, as it is read: « 3e trimestre 2026 »
     * @param donnee whether its value is there
     */
    public record MesureAttendue(String cle, String libelle, String periode, boolean donnee) {}

    /**
     * A document of the path.
     *
     * @param cle BPMN element of the task that supplies it
     * @param manque what is said as long as it is not supplied
     */
    public record DocumentAttendu(String cle, String manque, boolean fourni) {}
}
