package fr.labellisation.web.pages.travail;

import fr.labellisation.lecture.travail.TravauxDesTaches;
import fr.labellisation.parcours.travail.GrilleDeTravail.Proposition;
import fr.labellisation.parcours.travail.LigneChangee;
import fr.labellisation.parcours.travail.LigneRemplie;
import fr.labellisation.parcours.travail.LignesDeTravail;
import fr.labellisation.parcours.travail.ListeDeTravail;
import fr.labellisation.parcours.travail.TacheDeTravail;
import java.security.Principal;
import java.util.Map;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Rows that persons add to the work of a task, and take away; what is taken away can be put back as it was. */
@ConditionalOnWebApplication
@Controller
class AjoutDeLignes {
    private static final String RETOUR = "redirect:/travail/taches/";

    private final TravauxDesTaches travaux;
    private final LignesDeTravail lignes;
    private final TachesDemandees taches;

    AjoutDeLignes(TravauxDesTaches travaux, LignesDeTravail lignes, TachesDemandees taches) {
        this.travaux = travaux;
        this.lignes = lignes;
        this.taches = taches;
    }

    @PostMapping(PageTravail.ADRESSE + "/ajouter/{champ}")
    String ajouter(Principal qui, @PathVariable String tache, @PathVariable String champ) {
        TacheDeTravail connue = taches.aRemplir(qui, tache);
        travaux.grille(connue).listes().stream()
                .filter(liste -> liste.champ().equals(champ))
                .filter(ListeDeTravail::libre)
                .findFirst()
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        return RETOUR + tache + "#" + lignes.ajouter(tache, champ, Map.of(), taches.acte(qui, connue));
    }

    /** Adds what is proposed; what somebody else adds meanwhile is not added twice. */
    @PostMapping(PageTravail.ADRESSE + "/proposer")
    String proposer(Principal qui, @PathVariable String tache, RedirectAttributes suite) {
        TacheDeTravail connue = taches.aRemplir(qui, tache);
        Proposition proposition = travaux.de(connue).proposition();
        Map<String, LigneRemplie> avant = lignes.remplies(tache);
        int ajoutees = 0;
        for (Map.Entry<String, Map<String, String>> ligne : proposition.lignes().entrySet()) {
            LigneRemplie retiree = avant.get(ligne.getKey());
            try {
                lignes.ecrire(
                        tache,
                        proposition.champ(),
                        ligne.getKey(),
                        retiree == null ? 0 : retiree.version(),
                        ligne.getValue(),
                        taches.acte(qui, connue));
                ajoutees++;
            } catch (LigneChangee remplie) {
                continue;
            }
        }
        suite.addFlashAttribute(
                "fait", ajoutees == 1 ? "Une ligne est ajoutée." : "%d lignes sont ajoutées.".formatted(ajoutees));
        return RETOUR + tache;
    }

    @PostMapping(PageTravail.ADRESSE + "/lignes/{cle}/retirer")
    String retirer(Principal qui, @PathVariable String tache, @PathVariable String cle, RedirectAttributes suite) {
        retirer(qui, tache, cle, true);
        suite.addFlashAttribute("retiree", cle);
        return RETOUR + tache;
    }

    @PostMapping(PageTravail.ADRESSE + "/lignes/{cle}/remettre")
    String remettre(Principal qui, @PathVariable String tache, @PathVariable String cle) {
        retirer(qui, tache, cle, false);
        return RETOUR + tache + "#" + cle;
    }

    private void retirer(Principal qui, String tache, String cle, boolean retiree) {
        TacheDeTravail connue = taches.aRemplir(qui, tache);
        LigneRemplie ligne = lignes.remplies(tache).get(cle);
        if (ligne == null || !travaux.grille(connue).liste(ligne.champ()).libre()) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        lignes.retirer(tache, cle, retiree, taches.acte(qui, connue));
    }
}
