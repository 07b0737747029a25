package fr.labellisation.parcours.entree;

import fr.labellisation.parcours.audits.entree.SiteRepris;
import fr.labellisation.parcours.label.Label;
import fr.labellisation.socle.territoire.CodeDemarche;
import fr.labellisation.socle.territoire.CodeDepartement;
import fr.labellisation.socle.variables.Parcours;

/** Sets going what was brought in; what the engine leads begins where the sheet says that it stands. */
public interface ParcoursEnChemin {

    /** The life of a label: its expiry, its follow-ups, its renewal. */
    void suivre(Label label);

    /** The renewal of the label has begun: its opening is not waited for, nor its decision. */
    void renouvellementEngage(Label label);

    /** A démarche whose sites all stand at their first step. */
    void entrer(CodeDepartement departement, CodeDemarche demarche, String referentiel);

    /**
     * A path that stands at its first step goes on at the step that the site has reached.
     *
     * @param audit id of its external audit; null while none is booked
     */
    void avancer(Parcours parcours, SiteRepris site, Long audit);
}
