package fr.labellisation.web.pages.preuves;

import fr.labellisation.web.lignes.Choix;
import java.util.List;

/**
 * The evidence of one thing.
 *
 * @param demande how a piece is called that is expected there
 * @param revenir what leads back, and {@code retour} where to
 * @param site code; empty for what serves the whole démarche
 * @param nombre how many pieces there are; {@code preuves} holds the last ones of them
 * @param detachees who took what away, and when
 * @param cherche what was looked for among the pieces given for other things; null where nothing was
 * @param ailleurs what was found of it
 * @param responsables who may answer for a piece
 * @param aujourdhui ISO date
 * @param remplit whether the reader may give and change
 */
public record VuePreuves(
        String adresse,
        String titre,
        String aide,
        String demande,
        String revenir,
        String retour,
        String site,
        String nomDuSite,
        int nombre,
        List<PreuveVue> preuves,
        List<String> detachees,
        String cherche,
        List<Choix> ailleurs,
        List<Choix> responsables,
        String aujourdhui,
        boolean antivirus,
        boolean remplit) {

    public VuePreuves {
        preuves = List.copyOf(preuves);
        detachees = List.copyOf(detachees);
        ailleurs = List.copyOf(ailleurs);
        responsables = List.copyOf(responsables);
    }

    /** « 2 attendues, 1 en complément », of those that are shown; empty where there are none. */
    public String partage() {
        long attendues = preuves.stream().filter(PreuveVue::attendue).count();
        long enPlus = preuves.size() - attendues;
        String dites = attendues == 0
                ? "Aucune n’est " + demande
                : "%d %s".formatted(attendues, attendues > 1 ? demande.replaceFirst("^(\\S+)", "$1s") : demande);
        return preuves.isEmpty() ? "" : enPlus == 0 ? dites : dites + ", %d en complément".formatted(enPlus);
    }
}
