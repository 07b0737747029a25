package fr.labellisation.lecture.preparation;

import fr.labellisation.parcours.preparation.manques.BilanDePreparation;
import fr.labellisation.parcours.preparation.manques.ManqueAuJour;
import fr.labellisation.socle.variables.Parcours;
import java.util.List;

/**
 * How ready a site will be on the day of its audit.
 *
 * @param parcours the way that it is on, or that led to its label
 * @param manques what will be missing, each with where it is mended, in the order of the rule
 */
public record PreparationDuSite(
        Parcours parcours, JourDAudit audit, BilanDePreparation bilan, List<ManqueSitue> manques) {

    public PreparationDuSite {
        manques = List.copyOf(manques);
    }

    /**
     * Something missing, and where it is mended.
     *
     * @param adresse page or row of ours, from the root of the application
     * @param titulaire login of who holds it; null while it is its group's
     * @param groupes who may hold it
     */
    public record ManqueSitue(ManqueAuJour manque, String adresse, String titulaire, List<String> groupes) {
        public ManqueSitue {
            groupes = List.copyOf(groupes);
        }
    }
}
