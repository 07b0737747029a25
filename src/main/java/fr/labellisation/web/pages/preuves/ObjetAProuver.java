package fr.labellisation.web.pages.preuves;

import fr.labellisation.parcours.preuves.ObjetProuve;
import fr.labellisation.socle.territoire.CodeDepartement;
import java.util.List;

/**
 * A thing with an id that evidence may show.
 *
 * @param titre how it is called, with its article
 * @param aide what is expected as evidence; empty where nothing says it
 * @param groupes whose members give evidence of it, besides those who work at its site
 * @param personnes logins of those who do besides
 */
record ObjetAProuver(ObjetProuve objet, String titre, String aide, List<String> groupes, List<String> personnes) {

    CodeDepartement departement() {
        return objet.demarche().departement();
    }
}
