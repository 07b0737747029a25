package fr.labellisation.reglages;

import fr.labellisation.annonces.rappels.base.RappelRevu;
import fr.labellisation.annonces.rappels.base.RappelRevu.Sort;
import fr.labellisation.annonces.rappels.base.RappelsRevus;
import java.util.ArrayList;
import java.util.List;

/**
 * What a change does to reminders, in words: how many of each kind, and the first dates one by one.
 *
 * @param total how many dates there are, shown or not
 */
public record BilanDesRappels(List<String> comptes, List<DateRevue> dates, int total) {
    /** How many things one by one; of more only the number is said. */
    public static final int MONTREES = 100;

    public BilanDesRappels {
        comptes = List.copyOf(comptes);
        dates = List.copyOf(dates);
    }

    public static BilanDesRappels de(List<RappelsRevus> revus) {
        List<String> comptes = new ArrayList<>();
        compter(revus, Sort.AJOUTE, "rappel s’ajoute", "rappels s’ajoutent", comptes);
        compter(revus, Sort.AUSSITOT, "rappel est dit aussitôt", "rappels sont dits aussitôt", comptes);
        compter(revus, Sort.DEPLACE, "rappel change de jour", "rappels changent de jour", comptes);
        compter(
                revus,
                Sort.AUTRES_DESTINATAIRES,
                "rappel change de destinataires",
                "rappels changent de destinataires",
                comptes);
        compter(revus, Sort.SUPPRIME, "rappel ne sera plus dit", "rappels ne seront plus dits", comptes);
        compter(
                revus,
                Sort.TROP_TARD,
                "rappel vient trop tard et ne sera pas dit",
                "rappels viennent trop tard et ne seront pas dits",
                comptes);
        return new BilanDesRappels(
                comptes, revus.stream().limit(MONTREES).map(DateRevue::de).toList(), revus.size());
    }

    private static void compter(
            List<RappelsRevus> revus, Sort sort, String singulier, String pluriel, List<String> comptes) {
        long nombre = revus.stream()
                .flatMap(date -> date.rappels().stream())
                .map(RappelRevu::sort)
                .filter(sort::equals)
                .count();
        if (nombre > 0) {
            comptes.add(nombre + " " + (nombre == 1 ? singulier : pluriel));
        }
    }
}
