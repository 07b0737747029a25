package fr.labellisation.web.pages.journee;

import fr.labellisation.acces.Geste;
import fr.labellisation.socle.territoire.CodeDepartement;
import fr.labellisation.socle.territoire.CodeSite;
import fr.labellisation.web.lecteurs.Lecteurs;
import fr.labellisation.web.lecteurs.LieuxDesTaches;
import java.security.Principal;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Where the links of a day lead its reader, and how far he reads. */
@Component
class AccesDuLecteur {
    private final Lecteurs lecteurs;
    private final LieuxDesTaches lieux;

    AccesDuLecteur(Lecteurs lecteurs, LieuxDesTaches lieux) {
        this.lecteurs = lecteurs;
        this.lieux = lieux;
    }

    /** Where a task is done: on its own page, else in Tasklist. */
    String chemin(String element, String tache) {
        return lieux.de(element, tache);
    }

    /** Code of the site if this person may read it, else empty. */
    String site(Principal qui, CodeSite site) {
        return site != null && lecteurs.peutPourLeSite(qui, Geste.LIRE_LE_SITE, site.valeur()) ? site.valeur() : "";
    }

    /** Whether he reads this site, or the whole département of what serves no single one. */
    boolean lit(Principal qui, CodeDepartement departement, CodeSite site) {
        return site != null
                ? !site(qui, site).isEmpty()
                : departement != null && departement.valeur().equals(departement(qui));
    }

    /** Code of his département if he may read all of it, else empty. */
    String departement(Principal qui) {
        return lecteurs.peut(qui, Geste.LIRE_LE_DEPARTEMENT)
                ? lecteurs.departements(qui).stream().findFirst().orElse("")
                : "";
    }

    boolean calendrier(Principal qui) {
        return lecteurs.peut(qui, Geste.LIRE_LE_CALENDRIER);
    }

    /** Who reads no site hears of nobody else’s work. */
    boolean litDesSites(Principal qui) {
        return lecteurs.peut(qui, Geste.LIRE_LE_SITE);
    }

    /** Those that he reads for the whole département are not named one by one. */
    Set<String> sites(Principal qui) {
        return lecteurs.sites(qui, Geste.LIRE_LE_SITE);
    }

    List<String> groupes(Principal qui) {
        return lecteurs.groupes(qui);
    }

    /** The département in whose zone his days are counted; empty if he has none. */
    String fuseau(Principal qui) {
        return lecteurs.departements(qui).stream().findFirst().orElse("");
    }
}
