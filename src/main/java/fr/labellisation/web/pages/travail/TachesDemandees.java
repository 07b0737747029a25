package fr.labellisation.web.pages.travail;

import fr.labellisation.echeances.calendrier.HeureLocale;
import fr.labellisation.lecture.travail.TravauxDesTaches;
import fr.labellisation.parcours.travail.TacheDeTravail;
import fr.labellisation.socle.territoire.Sites;
import fr.labellisation.socle.variables.Acte;
import java.security.Principal;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;

/** The task that an address names, for who asks. */
@Component
class TachesDemandees {
    private final TravauxDesTaches travaux;
    private final DroitsDeTravail droits;
    private final Sites sites;
    private final HeureLocale heure;

    TachesDemandees(TravauxDesTaches travaux, DroitsDeTravail droits, Sites sites, HeureLocale heure) {
        this.travaux = travaux;
        this.droits = droits;
        this.sites = sites;
        this.heure = heure;
    }

    /** @throws ResponseStatusException 404 if it is no task that is done on its page, or nothing that he reads */
    TacheDeTravail aLire(Principal qui, String tache) {
        TacheDeTravail connue = connue(tache);
        droits.exigerLecture(qui, connue);
        return connue;
    }

    /** @throws ResponseStatusException 404 likewise, 403 if he may not fill it in */
    TacheDeTravail aRemplir(Principal qui, String tache) {
        TacheDeTravail connue = connue(tache);
        droits.exigerDeRemplir(qui, connue);
        return connue;
    }

    /** The same for one row: of a task that is done, one that is asked for since. */
    TacheDeTravail aRemplir(Principal qui, String tache, String cle) {
        TacheDeTravail connue = connue(tache);
        if (!droits.complete(qui, connue) || !travaux.attenduesEncore(connue).contains(cle)) {
            droits.exigerDeRemplir(qui, connue);
        }
        return connue;
    }

    /** What it is about: the name of its site, or the whole démarche. */
    String lieu(TacheDeTravail tache) {
        return sites.lieu(tache.site());
    }

    /** That he does something to it now. */
    Acte acte(Principal qui, TacheDeTravail tache) {
        return new Acte(heure.maintenant(tache.demarche().departement()).toOffsetDateTime(), qui.getName(), null);
    }

    private TacheDeTravail connue(String tache) {
        return travaux.tache(tache).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
