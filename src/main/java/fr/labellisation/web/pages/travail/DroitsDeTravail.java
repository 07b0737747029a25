package fr.labellisation.web.pages.travail;

import fr.labellisation.acces.Geste;
import fr.labellisation.acces.Role;
import fr.labellisation.lecture.travail.TravauxDesTaches;
import fr.labellisation.parcours.travail.TacheDeTravail;
import fr.labellisation.web.lecteurs.Lecteurs;
import java.security.Principal;
import java.util.Set;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;

/**
 * Who reads the work of a task, who fills it in and who completes it. Several persons of the site fill in the same rows, unless
 * its grid says otherwise; only those to whom the task is given complete it.
 */
@Component
public class DroitsDeTravail {
    private final Lecteurs lecteurs;
    private final TravauxDesTaches travaux;

    DroitsDeTravail(Lecteurs lecteurs, TravauxDesTaches travaux) {
        this.lecteurs = lecteurs;
        this.travaux = travaux;
    }

    /** @throws ResponseStatusException 404 if it is nothing that he reads: a task of another département is answered like none */
    public void exigerLecture(Principal qui, TacheDeTravail tache) {
        if (!lecteurs.peutPourLeSite(qui, Geste.LIRE_LE_SITE, tache.site().valeur()) && !termine(qui, tache)) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
    }

    /** Who holds a role at the site is known by one statement; only others are asked for more. */
    public boolean remplit(Principal qui, TacheDeTravail tache) {
        return tache.ouverte() && (aPlusieurs(tache) && auSite(qui, tache) || termine(qui, tache));
    }

    private boolean aPlusieurs(TacheDeTravail tache) {
        return travaux.grille(tache).aPlusieurs();
    }

    private boolean auSite(Principal qui, TacheDeTravail tache) {
        return lecteurs.sites(qui, Geste.REMPLIR_LES_GRILLES)
                        .contains(tache.site().valeur())
                || lecteurs.peutPourLeSite(
                        qui, Geste.REMPLIR_LES_GRILLES, tache.site().valeur());
    }

    /** @throws ResponseStatusException 404 if he may not even read it, 403 if he may not fill it in */
    public void exigerDeRemplir(Principal qui, TacheDeTravail tache) {
        if (!remplit(qui, tache)) {
            exigerLecture(qui, tache);
            throw new ResponseStatusException(HttpStatus.FORBIDDEN);
        }
    }

    boolean termine(Principal qui, TacheDeTravail tache) {
        return qui.getName().equals(tache.titulaire())
                || tache.titulaire() == null && tache.groupes().stream().anyMatch(groupe -> membre(qui, groupe));
    }

    private boolean membre(Principal qui, String groupe) {
        return Role.duGroupe(groupe)
                .filter(role -> tient(qui, role, lieu(groupe)))
                .isPresent();
    }

    private boolean tient(Principal qui, Role role, String lieu) {
        return role.parSite()
                ? lecteurs.sites(qui, Set.of(role)).contains(lieu)
                : lecteurs.roles(qui).contains(role)
                        && lecteurs.departements(qui).contains(lieu);
    }

    private static String lieu(String groupe) {
        return groupe.substring(0, Math.max(0, groupe.lastIndexOf('.')));
    }
}
