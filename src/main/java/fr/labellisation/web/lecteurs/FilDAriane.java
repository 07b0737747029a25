package fr.labellisation.web.lecteurs;

import fr.labellisation.acces.Espace;
import fr.labellisation.acces.Geste;
import fr.labellisation.socle.territoire.CodeDepartement;
import fr.labellisation.socle.territoire.CodeSite;
import fr.labellisation.socle.territoire.Territoire;
import fr.labellisation.web.lecteurs.Menu.Lien;
import jakarta.servlet.http.HttpServletRequest;
import java.security.Principal;
import java.util.ArrayList;
import java.util.List;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.stereotype.Component;

/** The pages above a page, read from its address: the page where its reader starts, then those that it belongs to. */
@ConditionalOnWebApplication
@Component
class FilDAriane {
    private static final String DEPARTEMENTS = "/suivi/departements/";
    private static final String SITES = "/suivi/sites/";
    private static final String TRAVAIL = "/travail/taches/";

    private final Lecteurs lecteurs;
    private final Territoire territoire;
    private final Menu menu;

    FilDAriane(Lecteurs lecteurs, Territoire territoire, Menu menu) {
        this.lecteurs = lecteurs;
        this.territoire = territoire;
        this.menu = menu;
    }

    /** Without the page itself; empty where its reader starts. */
    List<Lien> jusqua(Principal qui, HttpServletRequest requete) {
        String adresse = requete.getServletPath();
        if (adresse.equals(depart(qui))) {
            return List.of();
        }
        List<Lien> fil = new ArrayList<>(List.of(lien("/", "Accueil")));
        if (adresse.startsWith(DEPARTEMENTS)) {
            departement(fil, qui, code(adresse, DEPARTEMENTS), dessous(adresse, DEPARTEMENTS));
        } else if (adresse.startsWith(SITES)) {
            site(fil, qui, code(adresse, SITES), dessous(adresse, SITES));
        } else if (adresse.startsWith(TRAVAIL)) {
            ajouter(fil, lecteurs.peut(qui, Geste.TENIR_SA_JOURNEE), Espace.MA_JOURNEE, "Ma journée");
            ajouter(fil, dessous(adresse, TRAVAIL), TRAVAIL + code(adresse, TRAVAIL), "La page de la tâche");
        } else {
            fil.addAll(menu.auDessus(qui, requete));
        }
        return fil;
    }

    private void departement(List<Lien> fil, Principal qui, String code, boolean montre) {
        ajouter(fil, lecteurs.peut(qui, Geste.LIRE_LA_NATION), "/suivi/nation", "France");
        if (montre && CodeDepartement.reconnait(code) && lecteurs.peut(qui, Geste.LIRE_LE_DEPARTEMENT)) {
            fil.add(lien(DEPARTEMENTS + code, territoire.nom(new CodeDepartement(code))));
        }
    }

    private void site(List<Lien> fil, Principal qui, String code, boolean dessous) {
        if (CodeSite.reconnait(code)) {
            departement(fil, qui, new CodeSite(code).departement().valeur(), true);
            ajouter(fil, dessous, SITES + code, "Le site");
        }
    }

    /** Where the login leads him, as an address without a redirection. */
    private String depart(Principal qui) {
        String entree = Espace.de(lecteurs.roles(qui)).map(Espace::entree).orElse("");
        if (!entree.equals(Espace.SITUATION)) {
            return entree;
        }
        return lecteurs.peut(qui, Geste.LIRE_LA_NATION)
                ? "/suivi/nation"
                : DEPARTEMENTS + lecteurs.departements(qui).stream().findFirst().orElse("");
    }

    private static void ajouter(List<Lien> fil, boolean montre, String chemin, String intitule) {
        if (montre) {
            fil.add(lien(chemin, intitule));
        }
    }

    private static Lien lien(String chemin, String intitule) {
        return new Lien(chemin, intitule, false);
    }

    private static String code(String adresse, String debut) {
        return adresse.substring(debut.length()).split("/", 2)[0];
    }

    private static boolean dessous(String adresse, String debut) {
        return adresse.indexOf('/', debut.length()) > 0;
    }
}
