package fr.labellisation.web.pages.preuves;

import fr.labellisation.web.lignes.Choix;
import java.util.List;

/**
 * The evidence of one row.
 *
 * @param nombre how many pieces there are; {@code preuves} holds the last ones of them
 * @param detachees who took what away, and when
 * @param responsables who may answer for a piece
 * @param aujourdhui ISO date
 * @param remplit whether the reader may give and change
 */
public record VuePreuves(
        String tache,
        String nomDeLaTache,
        String cle,
        String titre,
        String aide,
        String site,
        String nomDuSite,
        int nombre,
        List<PreuveVue> preuves,
        List<String> detachees,
        List<Choix> responsables,
        String aujourdhui,
        boolean antivirus,
        boolean remplit) {

    public VuePreuves {
        preuves = List.copyOf(preuves);
        detachees = List.copyOf(detachees);
        responsables = List.copyOf(responsables);
    }
}
