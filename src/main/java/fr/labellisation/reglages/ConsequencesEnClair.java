package fr.labellisation.reglages;

import fr.labellisation.annonces.rappels.base.RappelRevu;
import fr.labellisation.annonces.rappels.base.RappelRevu.Sort;
import fr.labellisation.annonces.rappels.base.RappelsRevus;
import fr.labellisation.echeances.delais.TacheRecalee.Minuterie;
import java.util.List;
import java.util.stream.Stream;

/** What follows a date that moves, in words: its reminders, and when it is said that it is late. */
final class ConsequencesEnClair {

    private ConsequencesEnClair() {}

    /** « Rappel : 23 janvier 2013 → 9 janvier 2013 », for what is announced under this name. */
    static List<String> rappels(String objet, List<RappelsRevus> revus) {
        return revus.stream()
                .filter(revu -> revu.date().aRappeler().objet().equals(objet))
                .flatMap(revu -> revu.rappels().stream())
                .filter(rappel -> rappel.sort() != Sort.INCHANGE)
                .map(ConsequencesEnClair::rappel)
                .toList();
    }

    private static String rappel(RappelRevu rappel) {
        return "Rappel\u00a0: " + fleche(DateRevue.date(rappel.avant()), DateRevue.apres(rappel));
    }

    /** « Retard dit au cabinet du préfet : 18 février 2013 → 20 février 2013 ». */
    static Stream<String> retards(List<Minuterie> minuteries) {
        return minuteries.stream()
                .filter(Minuterie::bouge)
                .map(minuterie -> minuterie.nouvel() == null
                        ? "Retard\u00a0: " + fleche(DateRevue.date(minuterie.instant()), "tous sont déjà prévenus")
                        : "Retard dit %s\u00a0: %s"
                                .formatted(
                                        minuterie.aQui(),
                                        fleche(
                                                DateRevue.date(minuterie.instant()),
                                                DateRevue.date(minuterie.nouvel()))));
    }

    private static String fleche(String avant, String apres) {
        return avant + " → " + apres;
    }
}
