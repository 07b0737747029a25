package fr.labellisation.reglages;

import fr.labellisation.annonces.rappels.base.DateARappeler;
import fr.labellisation.annonces.rappels.base.RappelRevu;
import fr.labellisation.annonces.rappels.base.RappelRevu.Sort;
import fr.labellisation.annonces.rappels.base.RappelsRevus;
import fr.labellisation.socle.regles.DateFrancaise;
import fr.labellisation.socle.territoire.CodeDepartement;
import java.time.ZonedDateTime;
import java.util.List;

/**
 * A date whose reminders change, in words.
 *
 * @param quoi what takes place or is due, and where
 * @param jour its day
 */
public record DateRevue(String quoi, CodeDepartement departement, String jour, List<RappelCompare> rappels) {
    private static final String AUCUN = "–";

    public DateRevue {
        rappels = List.copyOf(rappels);
    }

    /**
     * A reminder that changes.
     *
     * @param quand « 30 jours avant »
     * @param avant when it would have been said, and to whom; so is {@code apres}
     * @param destinataires who is told from now on; where nobody is any more, who would have been
     */
    public record RappelCompare(String quand, String destinataires, String avant, String apres, boolean alerte) {}

    /** « Audit externe – Préfecture d’Évry, 25 juin 2013 », with the département where several are shown. */
    public String titre(boolean avecDepartement) {
        return "%s%s, %s".formatted(quoi, avecDepartement ? " (" + departement + ")" : "", jour);
    }

    static DateRevue de(RappelsRevus revus) {
        DateARappeler aRappeler = revus.date().aRappeler();
        return new DateRevue(
                aRappeler.intitule(),
                aRappeler.departement(),
                DateFrancaise.de(aRappeler.jour()),
                revus.rappels().stream()
                        .filter(rappel -> rappel.sort() != Sort.INCHANGE)
                        .map(DateRevue::enClair)
                        .toList());
    }

    private static RappelCompare enClair(RappelRevu rappel) {
        return new RappelCompare(
                DelaiEnClair.duree(rappel.palier(), rappel.unite().code()) + " avant",
                destinataires(rappel),
                date(rappel.avant()),
                apres(rappel),
                rappel.sort() == Sort.TROP_TARD);
    }

    private static String destinataires(RappelRevu rappel) {
        String avant = DestinataireEnClair.groupes(rappel.groupesAvant());
        String apres = DestinataireEnClair.groupes(rappel.groupesApres());
        if (rappel.sort() == Sort.SUPPRIME) {
            return avant;
        }
        return avant.isEmpty() || avant.equals(apres) ? apres : apres + " (avant\u00a0: " + avant + ")";
    }

    /** What becomes of a reminder: its new day, or why there is none. */
    static String apres(RappelRevu rappel) {
        return switch (rappel.sort()) {
            case AUSSITOT -> "dit aussitôt";
            case TROP_TARD -> "trop tard, ne sera pas dit";
            case SUPPRIME -> "ne sera plus dit";
            case INCHANGE, AJOUTE, DEPLACE, AUTRES_DESTINATAIRES -> date(rappel.apres());
        };
    }

    static String date(ZonedDateTime instant) {
        return instant == null ? AUCUN : DateFrancaise.de(instant.toLocalDate());
    }
}
