package fr.labellisation.web.pages.preuves;

import fr.labellisation.lecture.travail.PreuvesDuTravail;
import fr.labellisation.lecture.travail.TravauxDesTaches;
import fr.labellisation.parcours.preuves.ObjetProuve;
import fr.labellisation.parcours.travail.LigneAFaire;
import fr.labellisation.parcours.travail.TacheDeTravail;
import fr.labellisation.web.pages.travail.DroitsDeTravail;
import java.security.Principal;
import java.util.function.Supplier;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;

/** Rows with their evidence, and who may reach it: whoever may read the row, or fill it in. */
@Component
class LignesProuvees {
    private static final Supplier<ResponseStatusException> INTROUVABLE =
            () -> new ResponseStatusException(HttpStatus.NOT_FOUND);

    private final TravauxDesTaches travaux;
    private final DroitsDeTravail droits;

    LignesProuvees(TravauxDesTaches travaux, DroitsDeTravail droits) {
        this.travaux = travaux;
        this.droits = droits;
    }

    /** @throws ResponseStatusException 404 if there is no such row, or none that he may read */
    LigneProuvee lire(Principal qui, String tache, String cle) {
        TacheDeTravail connue = travaux.tache(tache).orElseThrow(INTROUVABLE);
        droits.exigerLecture(qui, connue);
        return ligne(connue, cle, droits.remplit(qui, connue));
    }

    /** @throws ResponseStatusException 404 if there is no such row, or none that he may read; 403 if he may not fill it in */
    LigneProuvee remplir(Principal qui, String tache, String cle) {
        TacheDeTravail connue = travaux.tache(tache).orElseThrow(INTROUVABLE);
        droits.exigerDeRemplir(qui, connue);
        return ligne(connue, cle, true);
    }

    private LigneProuvee ligne(TacheDeTravail tache, String cle, boolean remplit) {
        LigneAFaire ligne = travaux.grille(tache).lignes(tache).stream()
                .filter(une -> une.cle().equals(cle))
                .findFirst()
                .orElseThrow(INTROUVABLE);
        ObjetProuve objet = PreuvesDuTravail.objet(tache, ligne).orElseThrow(INTROUVABLE);
        return new LigneProuvee(tache, ligne, objet, remplit);
    }
}
