package fr.labellisation.simulation.rejeu.reponses;

import fr.labellisation.simulation.rejeu.fichier.FaitDuCas;
import fr.labellisation.simulation.rejeu.fichier.TacheSousEntendue;
import fr.labellisation.simulation.rejeu.fichier.TacheSousEntendue.Moment;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Map;
import java.util.Optional;

/** What the fact of a day says of one of the tasks that it stands for. */
public record PartDuFait(FaitDuCas fait, TacheSousEntendue tache) {

    /** Values of the form of the task. */
    public Map<String, Object> donnees() {
        return tache.part(fait.donnees());
    }

    /** Was the day there already, so that nothing but this fact can be meant? */
    public boolean dUnJourVenu() {
        return tache.moment() == Moment.APRES;
    }

    /** The day before which the task is not done; empty where the fact says none, or none that can be read. */
    public Optional<LocalDate> pasAvant() {
        try {
            return Optional.ofNullable(tache.jour()).map(fait::texte).map(LocalDate::parse);
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }
}
