package fr.labellisation.parcours.comites;

import static fr.labellisation.socle.regles.Avis.refus;

import fr.labellisation.echeances.calendrier.JoursOuvres;
import fr.labellisation.socle.formulaires.Avertissement;
import fr.labellisation.socle.formulaires.Champ;
import fr.labellisation.socle.regles.DateFrancaise;
import fr.labellisation.socle.territoire.CodeDepartement;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.format.TextStyle;
import java.util.Locale;

/**
 * When a users' committee would meet, and what that makes impossible: nobody works on that day, or its members hear of it too late.
 *
 * @param le in the zone of the département
 */
public record MomentDeReunion(CodeDepartement departement, ZonedDateTime le) {
    private static final long MINUTES_D_UNE_HEURE = 60;

    /** Title of the reason, where it is kept. */
    public static final String GARDE = "Moment d’un comité gardé malgré l’avertissement";

    /** The reason of a moment that is kept all the same. */
    public static Champ motif(String cle) {
        return Champ.texteLong(cle, "Motif d’un jour fermé ou trop proche");
    }

    /** What to do instead. */
    public static final String CONSEIL = "Choisissez un autre jour";

    public Avertissement consequences(JoursOuvres jours, ZonedDateTime maintenant) {
        LocalDate jour = le.toLocalDate();
        LocalDate premierEntier = jours.ajouter(departement, maintenant.toLocalDate(), 1);
        return Avertissement.de(
                refus(
                        !jours.estOuvre(departement, jour),
                        "Le %s %s n’est pas un jour ouvré\u00a0: les services sont fermés, ni les agents ni le public n’y seront.",
                        jour.getDayOfWeek().getDisplayName(TextStyle.FULL, Locale.FRENCH),
                        DateFrancaise.de(jour)),
                refus(
                        le.isAfter(maintenant) && !jour.isAfter(premierEntier),
                        "La réunion commence %s et la convocation part maintenant\u00a0: il ne reste aucun jour ouvré entier aux"
                                + " membres pour se rendre libres et lire les documents.",
                        dans(Duration.between(maintenant, le), jour)));
    }

    private static String dans(Duration reste, LocalDate jour) {
        return reste.toMinutes() < MINUTES_D_UNE_HEURE
                ? "dans %d minutes".formatted(Math.max(1, reste.toMinutes()))
                : "le %s".formatted(DateFrancaise.de(jour));
    }
}
