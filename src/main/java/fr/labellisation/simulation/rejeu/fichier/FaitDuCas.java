package fr.labellisation.simulation.rejeu.fichier;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;

/**
 * Something that happened on a day: a task that was done, or an event.
 *
 * @param heure null when the file gives only the day
 * @param tache id of the user task, or null for an event
 * @param evenement null for a task
 * @param module the module that a task done for each module is about, or null for all of them
 * @param sites those that the file names; empty when it names none
 * @param donnees values of the form, or details of the event
 * @param suppose the source does not give this date
 */
public record FaitDuCas(
        int ligne,
        LocalDate jour,
        LocalTime heure,
        String tache,
        EvenementDuCas evenement,
        String module,
        List<String> sites,
        Map<String, Object> donnees,
        boolean suppose) {

    /** When a fact of the day is taken to happen. */
    public static final LocalTime HEURE = LocalTime.of(10, 0);

    public LocalDateTime instant() {
        return jour.atTime(heure == null ? HEURE : heure);
    }

    public boolean estTache() {
        return tache != null;
    }

    /** « RedigerCompteRendu » or « comite-tenu ». */
    public String libelle() {
        return estTache() ? tache : evenement.code();
    }

    public boolean concerne(String site) {
        return sites.isEmpty() || sites.contains(site);
    }

    public String texte(String cle) {
        Object valeur = donnees.get(cle);
        return valeur == null ? null : valeur.toString();
    }

    public boolean surLeModule(String autre) {
        return module == null || module.equals(autre);
    }

    /** For a change of the date of an audit: of the internal one, and not of the external one. */
    public boolean surAuditInterne() {
        return "interne".equals(texte("audit"));
    }
}
