package fr.labellisation.echeances.delais;

import fr.labellisation.echeances.calendrier.JoursOuvres;
import fr.labellisation.echeances.delais.Delai.Unite;
import fr.labellisation.socle.territoire.CodeDepartement;
import fr.labellisation.socle.territoire.Territoire;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.Random;

/**
 * Prints, in a JVM of its own, the instants of drawn deadlines around each change of the hour, one line each: the call (which
 * département, which day it is there, how many days later), then the end of the day that it is due, then the morning.
 */
final class EcheancesImprimees {
    /** Two minutes apart: the hour before each change of the hour in Paris and the hour after. */
    static final List<String> CHANGEMENTS = List.of(
            "2024-03-31T01:00:00Z",
            "2024-10-27T01:00:00Z",
            "2025-03-30T01:00:00Z",
            "2025-10-26T01:00:00Z",
            "2026-03-29T01:00:00Z",
            "2026-10-25T01:00:00Z",
            "2027-03-28T01:00:00Z",
            "2027-10-31T01:00:00Z");

    static final String SANS_GARDE = "sans-garde";
    private static final List<String> DEPARTEMENTS = List.of("91", "57", "2A", "971", "972", "973", "974", "976");
    private static final int SECONDES = 3 * 3_600;
    private static final int JOURS_AU_PLUS = 60;

    private EcheancesImprimees() {}

    /** @param mots how many deadlines for each change of the hour; whether the zone of the machine is believed */
    public static void main(String[] mots) {
        PrintStream sortie = new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
        JoursOuvres jours = new JoursOuvres(new Territoire());
        boolean garde = !mots[1].equals(SANS_GARDE);
        StringBuilder lignes = new StringBuilder();
        for (String changement : CHANGEMENTS) {
            Random sort = new Random(changement.hashCode());
            for (int rang = 0; rang < Integer.parseInt(mots[0]); rang++) {
                Instant maintenant = Instant.parse(changement).plusSeconds(sort.nextInt(SECONDES) - SECONDES / 2);
                lignes.append(ligne(jours, maintenant, sort, garde)).append('\n');
            }
        }
        sortie.print(lignes);
    }

    private static String ligne(JoursOuvres jours, Instant maintenant, Random sort, boolean garde) {
        CodeDepartement departement = new CodeDepartement(DEPARTEMENTS.get(sort.nextInt(DEPARTEMENTS.size())));
        int nombre = sort.nextInt(JOURS_AU_PLUS);
        Delai delai = new Delai(nombre, Unite.JOURS, Delai.CREATION, 1, 5, 10);
        Echeancier echeancier = new Echeancier(
                (tache, version, ou) -> delai, jours, List.of(), Clock.fixed(maintenant, ZoneId.systemDefault()));
        ZonedDateTime echeance = echeancier.echeance("Essai", Map.of("departement", departement.valeur()));
        LocalDate jour = echeance.toLocalDate();
        ZonedDateTime matin = echeancier.matin(departement, jour);
        return "= %s %s %d %s %s"
                .formatted(
                        maintenant,
                        departement,
                        nombre,
                        garde ? echeance.toInstant() : sansGarde(echeance.toLocalTime(), jour),
                        garde ? matin.toInstant() : sansGarde(matin.toLocalTime(), jour));
    }

    private static Instant sansGarde(LocalTime heure, LocalDate jour) {
        return jour.atTime(heure).atZone(ZoneId.systemDefault()).toInstant();
    }
}
