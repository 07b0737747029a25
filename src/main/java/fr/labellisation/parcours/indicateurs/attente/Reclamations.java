package fr.labellisation.parcours.indicateurs.attente;

import fr.labellisation.parcours.indicateurs.PeriodeDeMesure;
import fr.labellisation.socle.territoire.CodeSite;
import fr.labellisation.socle.variables.Parcours;
import java.util.List;

/** Port: the tasks by which sites are asked for the results of a period. */
public interface Reclamations {

    /** Asks for the results of a period. */
    void ouvrir(SiteQuiMesure site, PeriodeDeMesure periode);

    /** Those that are open in the whole country. */
    List<Reclamation> ouvertes();

    /** Those of a site. */
    List<Reclamation> ouvertes(CodeSite site);

    /** Its results are there, or nobody asks for them any more. */
    void finir(Reclamation reclamation);

    /** Some of its results are there: its form says which are still missing. */
    void actualiser(Reclamation reclamation);

    /** @param id of what runs for it */
    record Reclamation(String id, Parcours parcours, PeriodeDeMesure periode) {}
}
