package fr.labellisation.web.pages.calendrier;

import fr.labellisation.acces.Annuaire;
import fr.labellisation.acces.Geste;
import fr.labellisation.acces.Personne;
import fr.labellisation.annonces.calendriers.Calendrier;
import fr.labellisation.annonces.calendriers.Calendriers;
import fr.labellisation.annonces.calendriers.Jeton;
import fr.labellisation.echeances.calendrier.JoursOuvres;
import fr.labellisation.socle.installation.AdressePublique;
import fr.labellisation.socle.regles.DateFrancaise;
import fr.labellisation.socle.territoire.CodeDepartement;
import fr.labellisation.web.lecteurs.Lecteurs;
import java.security.Principal;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Where a person makes an address for his calendar program, sees which ones there are and takes them back. */
@ConditionalOnWebApplication
@Controller
class PageCalendriers {
    private static final String RETOUR = "redirect:/suivi/calendriers";

    private final Lecteurs lecteurs;
    private final Calendriers calendriers;
    private final Annuaire annuaire;
    private final JoursOuvres jours;
    private final Clock horloge;
    private final AdressePublique adressePublique;

    PageCalendriers(
            Lecteurs lecteurs,
            Calendriers calendriers,
            Annuaire annuaire,
            JoursOuvres jours,
            Clock horloge,
            AdressePublique adressePublique) {
        this.lecteurs = lecteurs;
        this.calendriers = calendriers;
        this.annuaire = annuaire;
        this.jours = jours;
        this.horloge = horloge;
        this.adressePublique = adressePublique;
    }

    /** An address as the page lists it, without its secret. */
    record Ligne(long id, String par, String creeLe, String luLe) {}

    @GetMapping("/suivi/calendriers")
    String page(Principal qui, Model page) {
        lecteurs.exiger(qui, Geste.TENIR_SON_CALENDRIER);
        ZoneId fuseau = fuseau(qui);
        Map<String, List<Ligne>> parDepartement = new LinkedHashMap<>();
        if (lecteurs.peut(qui, Geste.TENIR_LE_CALENDRIER_DU_DEPARTEMENT)) {
            lecteurs.departements(qui)
                    .forEach(departement -> parDepartement.put(
                            departement, lignes(calendriers.duDepartement(new CodeDepartement(departement)), fuseau)));
        }
        page.addAttribute("miens", lignes(calendriers.de(qui.getName()), fuseau));
        page.addAttribute("departements", parDepartement);
        return "suivi/calendriers";
    }

    /** @param departement empty for one's own dates */
    @PostMapping("/suivi/calendriers")
    String creer(Principal qui, @RequestParam(defaultValue = "") String departement, RedirectAttributes suite) {
        if (departement.isEmpty()) {
            lecteurs.exiger(qui, Geste.TENIR_SON_CALENDRIER);
        } else {
            lecteurs.exiger(qui, Geste.TENIR_LE_CALENDRIER_DU_DEPARTEMENT, departement);
        }
        Jeton jeton = calendriers.creer(
                qui.getName(), departement.isEmpty() ? null : new CodeDepartement(departement), horloge.instant());
        String adresse = adressePublique.de("/calendriers/%s.ics".formatted(jeton.valeur()));
        suite.addFlashAttribute("adresse", adresse);
        suite.addFlashAttribute("abonnement", adresse.replaceFirst("^https?:", "webcal:"));
        suite.addFlashAttribute("adresseDe", departement);
        return RETOUR;
    }

    @PostMapping("/suivi/calendriers/{id}/revocation")
    String revoquer(Principal qui, @PathVariable long id, RedirectAttributes suite) {
        Calendrier calendrier = calendriers
                .trouver(id)
                .filter(trouve ->
                        trouve.departement() != null || trouve.personne().equals(qui.getName()))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        if (calendrier.departement() == null) {
            lecteurs.exiger(qui, Geste.TENIR_SON_CALENDRIER);
        } else {
            lecteurs.exiger(
                    qui,
                    Geste.TENIR_LE_CALENDRIER_DU_DEPARTEMENT,
                    calendrier.departement().valeur());
        }
        calendriers.revoquer(id, qui.getName(), horloge.instant());
        suite.addFlashAttribute("revoquee", true);
        return RETOUR;
    }

    private List<Ligne> lignes(List<Calendrier> tous, ZoneId fuseau) {
        return tous.stream()
                .map(calendrier -> new Ligne(
                        calendrier.id(),
                        annuaire.trouver(calendrier.personne())
                                .map(Personne::nom)
                                .orElse(calendrier.personne()),
                        DateFrancaise.de(calendrier.creeLe().atZone(fuseau).toLocalDate()),
                        calendrier.luLe() == null ? "jamais" : heure(calendrier.luLe(), fuseau)))
                .toList();
    }

    /** To the hour: it is kept no more exactly. */
    private static String heure(Instant instant, ZoneId fuseau) {
        var heure = instant.atZone(fuseau);
        return "le %s vers %d\u00a0h".formatted(DateFrancaise.de(heure.toLocalDate()), heure.getHour());
    }

    private ZoneId fuseau(Principal qui) {
        List<String> siens = lecteurs.departements(qui);
        return siens.size() == 1 ? jours.fuseau(new CodeDepartement(siens.get(0))) : horloge.getZone();
    }
}
