package fr.labellisation.web.pages.travail;

import fr.labellisation.lecture.travail.Travail;
import fr.labellisation.lecture.travail.TravauxDesTaches;
import fr.labellisation.parcours.travail.LigneAFaire;
import fr.labellisation.parcours.travail.LigneChangee;
import fr.labellisation.parcours.travail.LignesDeTravail;
import fr.labellisation.parcours.travail.TacheDeTravail;
import fr.labellisation.socle.formulaires.SaisieRefusee;
import fr.labellisation.socle.variables.Acte;
import java.security.Principal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What is done to all the rows of a task at once: what was said before is confirmed, the task is completed. */
@ConditionalOnWebApplication
@Controller
class FinDuTravail {
    /** What was typed of what completing asks, kept until the page that says why it was refused. */
    static final String TYPEES = "typees";

    private static final String RETOUR = "redirect:/travail/taches/";

    private final TravauxDesTaches travaux;
    private final LignesDeTravail lignes;
    private final DroitsDeTravail droits;
    private final AchevementDeTache achevement;
    private final TachesDemandees taches;

    FinDuTravail(
            TravauxDesTaches travaux,
            LignesDeTravail lignes,
            DroitsDeTravail droits,
            AchevementDeTache achevement,
            TachesDemandees taches) {
        this.travaux = travaux;
        this.lignes = lignes;
        this.droits = droits;
        this.achevement = achevement;
        this.taches = taches;
    }

    /** Takes over what was said before in each row that nobody has filled in; a row that somebody fills in meanwhile stays his. */
    @PostMapping(PageTravail.ADRESSE + "/confirmer")
    String confirmer(Principal qui, @PathVariable String tache, RedirectAttributes suite) {
        TacheDeTravail connue = taches.aRemplir(qui, tache);
        Acte acte = taches.acte(qui, connue);
        Travail travail = travaux.de(connue);
        int confirmees = 0;
        for (LigneAFaire ligne : travail.lignes()) {
            if (travail.aConfirmer(ligne)) {
                Map<String, String> valeurs = new HashMap<>(ligne.rappel().valeurs());
                valeurs.put(ligne.liste().cle(), ligne.cle());
                try {
                    lignes.ecrire(tache, ligne.liste().champ(), ligne.cle(), 0, valeurs, acte);
                    confirmees++;
                } catch (LigneChangee remplie) {
                    continue;
                }
            }
        }
        suite.addFlashAttribute(
                "fait",
                confirmees > 1
                        ? "%d réponses rappelées sont confirmées.".formatted(confirmees)
                        : "%d réponse rappelée est confirmée.".formatted(confirmees));
        return RETOUR + tache;
    }

    @PostMapping(PageTravail.ADRESSE + "/terminer")
    String terminer(
            Principal qui,
            @PathVariable String tache,
            @RequestParam Map<String, String> typees,
            RedirectAttributes suite) {
        TacheDeTravail connue = taches.aLire(qui, tache);
        TextesTapes fin = TextesTapes.de(travaux.grille(connue).fin(), typees);
        suite.addFlashAttribute(TYPEES, new HashMap<>(fin.parChamp()));
        if (!connue.ouverte()) {
            suite.addFlashAttribute("refus", List.of("Cette tâche était déjà terminée."));
        } else if (!droits.termine(qui, connue)) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN);
        } else if (!travaux.de(connue).manques().isEmpty()) {
            suite.addFlashAttribute("incomplet", true);
        } else {
            try {
                achevement.terminer(tache, qui.getName(), fin.parChamp());
                suite.addFlashAttribute("fait", "C’est fait\u00a0: la tâche est terminée.");
            } catch (SaisieRefusee refus) {
                suite.addFlashAttribute("refus", refus.raisons());
            }
        }
        return RETOUR + tache;
    }
}
