package fr.labellisation.web.lecteurs;

import fr.labellisation.acces.Espace;
import fr.labellisation.acces.Geste;
import fr.labellisation.acces.Role;
import jakarta.servlet.http.HttpServletRequest;
import java.security.Principal;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/** The links at the head of each page: those the reader may open, no other. */
@ConditionalOnWebApplication
@ControllerAdvice("fr.labellisation.web")
class Menu {
    private static final List<String> PAGES_DE_SITUATION = List.of("/suivi/departements/", "/suivi/sites/");

    private final Lecteurs lecteurs;

    Menu(Lecteurs lecteurs) {
        this.lecteurs = lecteurs;
    }

    /** The pages, in the order of the menu. */
    private enum Page {
        JOURNEE(Espace.MA_JOURNEE, "Ma journée", Geste.TENIR_SA_JOURNEE),
        TACHES(Espace.TASKLIST, "", "Tâches"),
        NATION("/suivi/nation", "France", Geste.LIRE_LA_NATION),
        SITUATION(Espace.SITUATION, "Mon département", Geste.LIRE_LE_SITE),
        DESSINS(Espace.COCKPIT, "#/processes", "Parcours dessinés"),
        COMPTES(Espace.ADMIN, "", "Comptes"),
        CAMPAGNES("/suivi/campagnes", "Campagnes", Geste.LIRE_LES_CAMPAGNES),
        CALENDRIER("/suivi/calendrier", "Calendrier", Geste.LIRE_LE_CALENDRIER),
        PLANNING("/suivi/planning", "Planning", Geste.LIRE_LE_PLANNING),
        MESSAGES("/suivi/messages", "Messages", Geste.LIRE_LES_MESSAGES),
        DELAIS("/suivi/delais", "Délais et rappels", Geste.LIRE_LES_DELAIS),
        CATALOGUE("/suivi/catalogue", "Référentiels", Geste.LIRE_LE_CATALOGUE),
        ENTREE("/suivi/entree", "Reprise", Geste.REPRENDRE_L_EXISTANT),
        CALENDRIERS("/suivi/calendriers", "Mes calendriers", Geste.TENIR_SON_CALENDRIER);

        private final String chemin;
        private final String intitule;
        private final Predicate<Role> ouverte;

        Page(String chemin, String intitule, Geste geste) {
            this(chemin, intitule, geste::permisA);
        }

        /** A web application of the engine, and the view in it. */
        Page(Espace espace, String vue, String intitule) {
            this(espace.chemin() + vue, intitule, espace::ouvertA);
        }

        Page(String chemin, String intitule, Predicate<Role> ouverte) {
            this.chemin = chemin;
            this.intitule = intitule;
            this.ouverte = ouverte;
        }

        /** Nation and situation lead on to pages that do not bear their address. */
        boolean montre(String adresse) {
            return this != SITUATION && (adresse.equals(chemin) || adresse.startsWith(chemin + "/"))
                    || (this == NATION || this == SITUATION)
                            && PAGES_DE_SITUATION.stream().anyMatch(adresse::startsWith);
        }
    }

    /** @param courant whether it is the page that is shown */
    record Lien(String chemin, String intitule, boolean courant) {}

    @ModelAttribute("menu")
    List<Lien> menu(Principal qui, HttpServletRequest requete) {
        return Arrays.stream(Page.values())
                // Nobody is known where a calendar program reads.
                .filter(page -> qui != null && lecteurs.roles(qui).stream().anyMatch(page.ouverte))
                // Who reads the nation begins there: his situation would lead to it a second time.
                .filter(page -> page != Page.SITUATION || !lecteurs.peut(qui, Geste.LIRE_LA_NATION))
                .map(page -> new Lien(page.chemin, intitule(page, qui), page.montre(requete.getServletPath())))
                .toList();
    }

    private String intitule(Page page, Principal qui) {
        return page == Page.SITUATION && !lecteurs.peut(qui, Geste.LIRE_LE_DEPARTEMENT) ? "Mon site" : page.intitule;
    }

    /** Pages that an address is below, as the menu names them. */
    List<Lien> auDessus(Principal qui, HttpServletRequest requete) {
        return menu(qui, requete).stream()
                .filter(lien -> !lien.chemin().equals(Espace.SITUATION)
                        && requete.getServletPath().startsWith(lien.chemin() + "/"))
                .toList();
    }

    /** What the address asks for beside the page: « ?mois=2026-11 », or nothing. */
    @ModelAttribute("suite")
    String suite(HttpServletRequest requete) {
        return requete.getQueryString() == null ? "" : "?" + requete.getQueryString();
    }
}
