package fr.labellisation.echeances.calendrier;

import static org.assertj.core.api.Assertions.assertThat;

import fr.labellisation.socle.territoire.CodeDepartement;
import fr.labellisation.socle.territoire.Territoire;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The calendars of the library against the figures of the domain, with Easter computed here. */
class CalendriersDepartementauxTest {

    private static final Map<CodeDepartement, CalendrierDepartemental> CALENDRIERS =
            CalendriersDepartementaux.pour(new Territoire().departements());
    private static final List<String> FERIES_FIXES =
            List.of("01-01", "05-01", "05-08", "07-14", "08-15", "11-01", "11-11", "12-25");
    private static final Map<String, String> EN_PLUS_OUTRE_MER =
            Map.of("971", "05-27", "972", "05-22", "973", "06-10", "974", "12-20", "976", "04-27");

    static IntStream annees() {
        return IntStream.rangeClosed(2012, 2030);
    }

    @ParameterizedTest
    @CsvSource({"2012, 2012-04-08", "2013, 2013-03-31", "2019, 2019-04-21", "2024, 2024-03-31", "2030, 2030-04-21"})
    void paques_tombe_au_jour_connu(int annee, LocalDate attendu) {
        assertThat(paques(annee)).isEqualTo(attendu);
    }

    @ParameterizedTest
    @MethodSource("annees")
    void la_metropole_a_onze_jours_feries_la_corse_comprise(int annee) {
        assertThat(feries("91", annee)).hasSize(11).isEqualTo(metropole(annee));
        assertThat(CALENDRIERS.keySet().stream().map(CodeDepartement::valeur).filter(code -> !particulier(code)))
                .hasSize(93)
                .contains("2A", "2B", "75", "54")
                .allSatisfy(code -> assertThat(feries(code, annee)).isEqualTo(metropole(annee)));
    }

    @ParameterizedTest
    @MethodSource("annees")
    void l_alsace_moselle_ajoute_le_vendredi_saint_et_le_26_decembre(int annee) {
        Set<LocalDate> attendus = avec(metropole(annee), paques(annee).minusDays(2), LocalDate.of(annee, 12, 26));

        assertThat(attendus).hasSize(13);
        assertThat(List.of("57", "67", "68"))
                .allSatisfy(code -> assertThat(feries(code, annee)).isEqualTo(attendus));
    }

    @ParameterizedTest
    @MethodSource("annees")
    void chaque_departement_d_outre_mer_ajoute_son_abolition_de_l_esclavage_et_rien_d_autre(int annee) {
        assertThat(EN_PLUS_OUTRE_MER)
                .allSatisfy((code, jour) -> assertThat(feries(code, annee))
                        .isEqualTo(avec(metropole(annee), LocalDate.parse(annee + "-" + jour))));
    }

    @Test
    void deux_feries_le_meme_jour_ne_comptent_qu_une_fois() {
        LocalDate lundiDePentecoteEtAbolition = LocalDate.parse("2019-06-10");

        assertThat(feries("973", 2019)).hasSize(11).contains(lundiDePentecoteEtAbolition);
    }

    @Test
    void plusieurs_fils_d_execution_obtiennent_les_memes_jours() throws InterruptedException, ExecutionException {
        Map<CodeDepartement, CalendrierDepartemental> neufs =
                CalendriersDepartementaux.pour(new Territoire().departements());
        List<Callable<Integer>> demandes = annees().boxed()
                .flatMap(annee -> neufs.values().stream().map(calendrier ->
                        (Callable<Integer>) () -> calendrier.feries(annee).size()))
                .toList();
        ExecutorService fils = Executors.newFixedThreadPool(8);
        try {
            for (Future<Integer> reponse : fils.invokeAll(demandes)) {
                assertThat(reponse.get()).isBetween(11, 13);
            }
        } finally {
            fils.shutdownNow();
        }
        assertThat(neufs.get(new CodeDepartement("974")).feries(2024)).isEqualTo(feries("974", 2024));
    }

    private static boolean particulier(String code) {
        return EN_PLUS_OUTRE_MER.containsKey(code) || List.of("57", "67", "68").contains(code);
    }

    private static Set<LocalDate> feries(String departement, int annee) {
        return CALENDRIERS.get(new CodeDepartement(departement)).feries(annee);
    }

    private static Set<LocalDate> metropole(int annee) {
        LocalDate paques = paques(annee);
        return Stream.concat(
                        FERIES_FIXES.stream().map(jour -> LocalDate.parse(annee + "-" + jour)),
                        Stream.of(paques.plusDays(1), paques.plusDays(39), paques.plusDays(50)))
                .collect(Collectors.toSet());
    }

    private static Set<LocalDate> avec(Set<LocalDate> feries, LocalDate... autres) {
        Set<LocalDate> tous = new HashSet<>(feries);
        tous.addAll(List.of(autres));
        return tous;
    }

    /** Easter Sunday by Gauss's method as it holds from 1900 to 2099. */
    private static LocalDate paques(int annee) {
        int lune = (19 * (annee % 19) + 24) % 30;
        int semaine = (2 * (annee % 4) + 4 * (annee % 7) + 6 * lune + 5) % 7;
        LocalDate jour = LocalDate.of(annee, 3, 22).plusDays(lune + semaine);
        boolean exception = jour.isAfter(LocalDate.of(annee, 4, 25)) || lune == 28 && semaine == 6 && annee % 19 > 10;
        return exception ? jour.minusDays(7) : jour;
    }
}
