package fr.labellisation.echeances.delais;

import static org.assertj.core.api.Assertions.assertThat;

import fr.labellisation.echeances.calendrier.FeriesDeLaLoi;
import fr.labellisation.echeances.calendrier.JoursOuvres;
import fr.labellisation.echeances.delais.Delai.Unite;
import fr.labellisation.socle.territoire.CodeDepartement;
import fr.labellisation.socle.territoire.Departement;
import fr.labellisation.socle.territoire.Territoire;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Leap days, ends of months, eves of holidays: what holds for every delay from them, in every département, by the law. */
@Tag("base-indifferente")
class JoursParticuliersIT {
    /** 2,000 every day, 20,000 in the long tests. */
    private static final int TIRAGES = 400 * Integer.getInteger("labellisation.essai.morts", 5);

    private static final JoursOuvres JOURS = new JoursOuvres(new Territoire());
    private static final List<String> DEPARTEMENTS = new Territoire()
            .departements().stream()
                    .map(Departement::code)
                    .map(CodeDepartement::valeur)
                    .toList();

    /** What is looked at: how a day is moved. */
    private interface Deplacement {
        LocalDate decaler(Unite unite, String departement, LocalDate depart, int nombre);
    }

    @Test
    void chaque_delai_depuis_un_jour_particulier_tombe_ou_la_loi_le_veut() {
        assertThat(fautes((unite, departement, depart, nombre) -> new Echeancier(
                                (tache, version, ou) -> new Delai(nombre, unite, Delai.CREATION, 1, 5, 10),
                                JOURS,
                                List.of(),
                                Clock.systemUTC())
                        .decaler("Essai", Map.of("departement", departement), depart)))
                .isEmpty();
    }

    /** The same without the holidays, and with months of thirty days: the same check finds both. */
    @Test
    void sans_les_feries_ou_avec_des_mois_de_trente_jours_la_meme_epreuve_trouve_des_fautes() {
        assertThat(fautes((unite, departement, depart, nombre) -> deplacer(unite, "", depart, nombre)))
                .isNotEmpty();
        assertThat(fautes((unite, departement, depart, nombre) -> unite == Unite.MOIS
                        ? deplacer(Unite.JOURS, departement, depart, 30 * nombre)
                        : deplacer(unite, departement, depart, nombre)))
                .isNotEmpty();
    }

    private static List<String> fautes(Deplacement deplacement) {
        List<String> fautes = new ArrayList<>();
        Random sort = new Random(11);
        for (int tirage = 0; tirage < TIRAGES; tirage++) {
            Unite unite = Unite.values()[sort.nextInt(Unite.values().length)];
            String departement = DEPARTEMENTS.get(sort.nextInt(DEPARTEMENTS.size()));
            LocalDate depart = particulier(departement, 2000 + sort.nextInt(41), sort);
            int nombre = sort.nextInt(unite == Unite.MOIS ? 49 : 61) - (unite == Unite.JOURS ? 30 : 0);
            LocalDate attendu = deplacer(unite, departement, depart, nombre);
            LocalDate trouve = deplacement.decaler(unite, departement, depart, nombre);
            if (!trouve.equals(attendu)) {
                fautes.add("%s %s %s %d: %s, %s".formatted(unite, departement, depart, nombre, trouve, attendu));
            }
        }
        return fautes;
    }

    private static LocalDate particulier(String departement, int annee, Random sort) {
        List<LocalDate> feries = List.copyOf(FeriesDeLaLoi.de(departement, annee));
        LocalDate ferie = feries.get(sort.nextInt(feries.size()));
        return switch (sort.nextInt(4)) {
            case 0 -> Year.of(annee).isLeap() ? LocalDate.of(annee, 2, 29) : LocalDate.of(annee, 2, 28);
            case 1 -> YearMonth.of(annee, 1 + sort.nextInt(12)).atEndOfMonth();
            case 2 -> ferie;
            default -> ferie.minusDays(1);
        };
    }

    /** By the law and nothing else: no holidays where no département is named. */
    private static LocalDate deplacer(Unite unite, String departement, LocalDate depart, int nombre) {
        LocalDate jour = switch (unite) {
            case JOURS -> LocalDate.ofEpochDay(depart.toEpochDay() + nombre);
            case MOIS -> parMois(depart, nombre);
            case JOURS_OUVRES ->
                Stream.iterate(depart.plusDays(1), suivant -> suivant.plusDays(1))
                        .filter(suivant -> ouvre(departement, suivant))
                        .limit(nombre)
                        .reduce(depart, (avant, apres) -> apres);
        };
        while (!ouvre(departement, jour)) {
            jour = jour.minusDays(1);
        }
        return jour;
    }

    /** The same day of the month, or its last one. */
    private static LocalDate parMois(LocalDate depart, int nombre) {
        int mois = depart.getYear() * 12 + depart.getMonthValue() - 1 + nombre;
        int annee = mois / 12;
        int rang = mois % 12 + 1;
        int dernier = switch (rang) {
            case 2 -> annee % 4 == 0 && (annee % 100 != 0 || annee % 400 == 0) ? 29 : 28;
            case 4, 6, 9, 11 -> 30;
            default -> 31;
        };
        return LocalDate.of(annee, rang, Math.min(depart.getDayOfMonth(), dernier));
    }

    private static boolean ouvre(String departement, LocalDate jour) {
        return jour.getDayOfWeek() != DayOfWeek.SATURDAY
                && jour.getDayOfWeek() != DayOfWeek.SUNDAY
                && (departement.isEmpty()
                        || !FeriesDeLaLoi.de(departement, jour.getYear()).contains(jour));
    }
}
