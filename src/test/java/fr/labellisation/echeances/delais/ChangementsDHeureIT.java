package fr.labellisation.echeances.delais;

import static org.assertj.core.api.Assertions.assertThat;

import fr.labellisation.echeances.calendrier.FeriesDeLaLoi;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Deadlines drawn around eight changes of the hour, in five JVMs of five zones, against the law and the offsets of each place. */
@Tag("base-indifferente")
class ChangementsDHeureIT {
    /** For each change of the hour: 200 every day, 2,000 in the long tests. */
    private static final int ECHEANCES = 40 * Integer.getInteger("labellisation.essai.morts", 5);

    private static final List<String> FUSEAUX =
            List.of("Europe/Paris", "America/Martinique", "Indian/Reunion", "Asia/Tokyo", "Pacific/Auckland");
    private static final Map<String, Integer> DECALAGES = Map.of("971", -4, "972", -4, "973", -3, "974", 4, "976", 3);

    @TempDir
    private Path dossier;

    @Test
    void cinq_machines_autour_de_huit_changements_d_heure_trouvent_les_instants_de_la_loi() throws Exception {
        List<List<String>> reponses = imprimees(ECHEANCES, "avec-garde");

        assertThat(reponses.get(0)).hasSize(ECHEANCES * EcheancesImprimees.CHANGEMENTS.size());
        assertThat(reponses).allSatisfy(lignes -> assertThat(lignes).isEqualTo(reponses.get(0)));
        assertThat(reponses.get(0)).allSatisfy(ChangementsDHeureIT::verifier);
        System.out.printf(
                "%d deadlines, %d zones of the machine%n", reponses.get(0).size(), FUSEAUX.size());
    }

    /** The same by the zone of the machine: the same check finds machines that disagree. */
    @Test
    void sans_le_fuseau_du_departement_la_meme_epreuve_trouve_des_desaccords() throws Exception {
        List<List<String>> reponses = imprimees(20, EcheancesImprimees.SANS_GARDE);

        assertThat(reponses.stream().distinct()).hasSize(FUSEAUX.size());
        assertThat(reponses.get(3)).anySatisfy(ligne -> assertThat(juste(ligne)).isFalse());
    }

    private static void verifier(String ligne) {
        assertThat(juste(ligne)).as(ligne).isTrue();
    }

    /** The day is the one of the département at that instant, moved on; the hours are those of its clocks. */
    private static boolean juste(String ligne) {
        String[] mots = ligne.split(" ");
        Instant maintenant = Instant.parse(mots[1]);
        String departement = mots[2];
        LocalDate jour = maintenant
                .plus(Duration.ofHours(heures(departement, maintenant)))
                .atOffset(ZoneOffset.UTC)
                .toLocalDate()
                .plusDays(Integer.parseInt(mots[3]));
        while (!ouvre(departement, jour)) {
            jour = jour.minusDays(1);
        }
        return Instant.parse(mots[4]).equals(instant(departement, jour, LocalTime.of(18, 0)))
                && Instant.parse(mots[5]).equals(instant(departement, jour, LocalTime.of(9, 0)));
    }

    private static boolean ouvre(String departement, LocalDate jour) {
        return jour.getDayOfWeek() != DayOfWeek.SATURDAY
                && jour.getDayOfWeek() != DayOfWeek.SUNDAY
                && !FeriesDeLaLoi.de(departement, jour.getYear()).contains(jour);
    }

    private static Instant instant(String departement, LocalDate jour, LocalTime heure) {
        Instant enHiver = jour.atTime(heure).toInstant(ZoneOffset.ofHours(1));
        int heures = DECALAGES.getOrDefault(departement, heures(departement, enHiver));
        return jour.atTime(heure).toInstant(ZoneOffset.ofHours(heures));
    }

    /** Summer in Paris: from the last Sunday of March, 1:00 UTC, to that of October (directive 2000/84/CE). */
    private static int heures(String departement, Instant quand) {
        if (DECALAGES.containsKey(departement)) {
            return DECALAGES.get(departement);
        }
        int annee = quand.atOffset(ZoneOffset.UTC).getYear();
        return quand.isBefore(dernierDimanche(annee, 3)) || !quand.isBefore(dernierDimanche(annee, 10)) ? 1 : 2;
    }

    private static Instant dernierDimanche(int annee, int mois) {
        return LocalDate.of(annee, mois, 1)
                .with(TemporalAdjusters.lastInMonth(DayOfWeek.SUNDAY))
                .atTime(1, 0)
                .toInstant(ZoneOffset.UTC);
    }

    /** One machine after the other: two processors are shared by many. */
    private List<List<String>> imprimees(int nombre, String garde) throws IOException, InterruptedException {
        List<List<String>> reponses = new ArrayList<>();
        for (String fuseau : FUSEAUX) {
            Path sortie = dossier.resolve(garde + fuseau.replace('/', '-'));
            Process machine = new ProcessBuilder(
                            Path.of(System.getProperty("java.home"), "bin", "java")
                                    .toString(),
                            "-Duser.timezone=" + fuseau,
                            "-XX:TieredStopAtLevel=1",
                            "-XX:+UseSerialGC",
                            "-cp",
                            System.getProperty("java.class.path"),
                            EcheancesImprimees.class.getName(),
                            String.valueOf(nombre),
                            garde)
                    .redirectErrorStream(true)
                    .redirectOutput(sortie.toFile())
                    .start();
            assertThat(machine.waitFor(5, TimeUnit.MINUTES)).isTrue();
            assertThat(machine.exitValue()).isZero();
            reponses.add(Files.readAllLines(sortie, StandardCharsets.UTF_8).stream()
                    .filter(ligne -> ligne.startsWith("= "))
                    .toList());
        }
        return reponses;
    }
}
