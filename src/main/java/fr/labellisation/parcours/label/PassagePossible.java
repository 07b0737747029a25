package fr.labellisation.parcours.label;

import fr.labellisation.parcours.label.passage.ChangementDeVersion;
import fr.labellisation.referentiel.Referentiel;
import fr.labellisation.socle.regles.Avis;
import java.util.List;
import java.util.SortedSet;

/**
 * A label that a site holds, and what it would become.
 *
 * @param versions those on which it may be renewed today, the proposed one first; empty where there is none
 */
public record PassagePossible(Label label, LabelARenouveler tenu, List<Referentiel> versions, List<Vers> vers) {

    /**
     * One version that it is compared with.
     *
     * @param modules codes that are compared; none for a référentiel as a whole
     * @param perimetre whether a renewal could be decided with them
     */
    public record Vers(
            Referentiel version, SortedSet<String> modules, Avis perimetre, ChangementDeVersion changement) {}
}
