package fr.labellisation.web.pages.journee;

import fr.labellisation.acces.Annuaire;
import fr.labellisation.acces.Geste;
import fr.labellisation.acces.Personne;
import fr.labellisation.web.lecteurs.Lecteurs;
import java.security.Principal;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.server.ResponseStatusException;

/** What Tasklist asks of us: the words of its cards, and what comes after a task. */
@ConditionalOnWebApplication
@Controller
class PagesDesTaches {
    /** Tasklist shows fifteen at a time. */
    private static final int PLUS_DE_CARTES = 50;

    private final Lecteurs lecteurs;
    private final CompositionCartes cartes;
    private final SuiteDeTache suites;
    private final LecteurDHistoire histoire;
    private final Annuaire annuaire;

    PagesDesTaches(
            Lecteurs lecteurs,
            CompositionCartes cartes,
            SuiteDeTache suites,
            LecteurDHistoire histoire,
            Annuaire annuaire) {
        this.lecteurs = lecteurs;
        this.cartes = cartes;
        this.suites = suites;
        this.histoire = histoire;
        this.annuaire = annuaire;
    }

    @GetMapping("/suivi/taches/cartes")
    @ResponseBody
    List<CarteJson> cartes(Principal qui, @RequestParam(defaultValue = "") List<String> tache) {
        lecteurs.exiger(qui, Geste.TENIR_SA_JOURNEE);
        if (tache.size() > PLUS_DE_CARTES) {
            throw new ResponseStatusException(HttpStatus.BAD_REQUEST);
        }
        return cartes.de(qui, tache);
    }

    /** Names by login of who appears in the history of a task. */
    @GetMapping("/suivi/taches/{tache}/personnes")
    @ResponseBody
    Map<String, String> personnes(Principal qui, @PathVariable String tache) {
        if (cartes(qui, List.of(tache)).isEmpty()) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        return annuaire.trouver(histoire.logins(tache)).values().stream()
                .filter(personne -> !personne.nom().isBlank())
                .collect(Collectors.toMap(Personne::id, Personne::nom));
    }

    /** A piece of a page: Tasklist shows it where the task was. */
    @GetMapping("/suivi/taches/{tache}/suite")
    String suite(Principal qui, @PathVariable String tache, Model page) {
        lecteurs.exiger(qui, Geste.TENIR_SA_JOURNEE);
        page.addAttribute(
                "suiteDeTache",
                suites.de(qui, tache).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND)));
        return "suivi/suite :: suite";
    }
}
