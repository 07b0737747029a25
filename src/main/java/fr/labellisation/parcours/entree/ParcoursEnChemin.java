package fr.labellisation.parcours.entree;

import fr.labellisation.parcours.label.Label;
import fr.labellisation.socle.territoire.CodeDemarche;
import fr.labellisation.socle.territoire.CodeDepartement;
import java.util.List;

/** Sets going what was brought in; what the engine leads begins where the sheet says that it stands. */
public interface ParcoursEnChemin {

    /** The life of a label: its expiry, its follow-ups, its renewal. */
    void suivre(Label label);

    /** A démarche whose sites stand each at its own step. */
    void entrer(CodeDepartement departement, CodeDemarche demarche, String referentiel, List<SiteEnChemin> sites);
}
