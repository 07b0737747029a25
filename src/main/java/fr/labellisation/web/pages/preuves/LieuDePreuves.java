package fr.labellisation.web.pages.preuves;

import fr.labellisation.parcours.preuves.ObjetProuve;
import fr.labellisation.socle.territoire.CodeDepartement;
import fr.labellisation.socle.territoire.CodeSite;
import org.springframework.http.HttpStatus;
import org.springframework.web.server.ResponseStatusException;

/**
 * Something whose evidence somebody looks at, on its page.
 *
 * @param adresse of that page
 * @param titre « E5 – Accueillir au téléphone », « l’action « Ouvrir une ligne » »
 * @param aide what is expected as evidence; empty where nothing says it
 * @param revenir what leads back to where the thing is shown, and {@code retour} its address
 * @param demande how a piece is called that is expected and not additional
 * @param remplit whether he may give, change and detach
 */
record LieuDePreuves(
        ObjetProuve objet,
        String adresse,
        String titre,
        String aide,
        String revenir,
        String retour,
        String demande,
        boolean remplit) {

    CodeDepartement departement() {
        return objet.demarche().departement();
    }

    /** Null for what serves the whole démarche. */
    CodeSite site() {
        return objet.site();
    }

    /** @throws ResponseStatusException 403 if he may not give anything here */
    void exigerDeRemplir() {
        if (!remplit) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN);
        }
    }
}
