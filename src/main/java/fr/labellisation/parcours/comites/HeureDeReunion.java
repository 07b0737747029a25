package fr.labellisation.parcours.comites;

import fr.labellisation.socle.formulaires.Champ;
import fr.labellisation.socle.formulaires.SaisieRefusee;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;

/** The hour at which a committee meets, as a form asks for it. */
public final class HeureDeReunion {
    private static final int LONGUEUR = 5;
    private static final DateTimeFormatter HH_MM =
            DateTimeFormatter.ofPattern("HH:mm").withResolverStyle(ResolverStyle.STRICT);

    public static final Champ CHAMP = Champ.texte("heure", "Heure", LONGUEUR);

    private HeureDeReunion() {}

    /** As it is typed: « 18:00 ». */
    static String enClair(LocalTime heure) {
        return HH_MM.format(heure);
    }

    /**
     * @param texte as it was typed; null or empty is no hour either
     * @throws SaisieRefusee if it is none
     */
    public static LocalTime lue(String texte) {
        try {
            return LocalTime.parse(texte == null ? "" : texte, HH_MM);
        } catch (DateTimeParseException e) {
            throw new SaisieRefusee("%s", CHAMP.phrase("une heure de 00:00 à 23:59 est attendue, comme 18:00."));
        }
    }
}
