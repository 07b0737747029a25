package fr.labellisation.web.pages.travail;

import fr.labellisation.acces.Geste;
import fr.labellisation.lecture.travail.TravauxDesTaches;
import fr.labellisation.parcours.travail.TacheDeTravail;
import fr.labellisation.web.lecteurs.Lecteurs;
import java.security.Principal;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;

/**
 * Who reads the work of a task, who fills it in and who completes it. Several persons of the site fill in the same rows, or for a
 * whole démarche all those to whom the task was offered, unless its grid says otherwise; only those to whom it is given complete it.
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
        if (!lit(qui, tache) && !offerte(qui, tache) && !termine(qui, tache)) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
    }

    /** Where the page of what the task is about is, its site or its département; empty if it is none that he reads. */
    String lieu(Principal qui, TacheDeTravail tache) {
        if (!lit(qui, tache)) {
            return "";
        }
        return tache.site() == null
                ? "/suivi/departements/" + tache.demarche().departement()
                : "/suivi/sites/" + tache.site();
    }

    private boolean lit(Principal qui, TacheDeTravail tache) {
        return tache.site() == null
                ? lecteurs.peut(qui, Geste.LIRE_LE_DEPARTEMENT)
                        && lecteurs.departements(qui)
                                .contains(tache.demarche().departement().valeur())
                : lecteurs.peutPourLeSite(qui, Geste.LIRE_LE_SITE, tache.site().valeur());
    }

    /** Which groups he is in is known by one statement, for whatever is asked of them. */
    public boolean remplit(Principal qui, TacheDeTravail tache) {
        return tache.ouverte() && (aPlusieurs(tache) && yTravaille(qui, tache) || termine(qui, tache));
    }

    /** Whether a task is done and he works where it was: what was asked for since is his to answer, and what shows it his to give. */
    public boolean complete(Principal qui, TacheDeTravail tache) {
        return !tache.ouverte() && tache.site() != null && auSite(qui, tache);
    }

    private boolean aPlusieurs(TacheDeTravail tache) {
        return travaux.grille(tache).aPlusieurs();
    }

    private boolean yTravaille(Principal qui, TacheDeTravail tache) {
        return tache.site() == null ? offerte(qui, tache) : auSite(qui, tache);
    }

    /** To him among others, whoever holds it now. */
    private boolean offerte(Principal qui, TacheDeTravail tache) {
        return tache.site() == null && tache.groupes().stream().anyMatch(lecteurs.groupes(qui)::contains);
    }

    private boolean auSite(Principal qui, TacheDeTravail tache) {
        return Geste.REMPLIR_LES_GRILLES.roles().stream()
                .map(role -> role.groupe(tache.site().departement(), tache.site()))
                .anyMatch(lecteurs.groupes(qui)::contains);
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
                || tache.titulaire() == null && tache.groupes().stream().anyMatch(lecteurs.groupes(qui)::contains);
    }
}
