package fr.labellisation.echeances.calendrier;

import static java.util.stream.Collectors.toMap;

import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.ManagerParameters;
import fr.labellisation.socle.territoire.CodeDepartement;
import fr.labellisation.socle.territoire.Departement;
import fr.labellisation.socle.territoire.Tableau;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/**
 * Which calendar and which zone each département follows: calendriers.csv, its row "*" for all that have none of their
 * own.
 *
 * <p>For Mayotte the library also counts Aïd el-Kébir, which a collective agreement grants. It is not one of the public
 * holidays of the domain and its computed date is an estimate, so the row sets it aside.
 */
final class CalendriersDepartementaux {

    private static final String AUTRES = "*";

    private CalendriersDepartementaux() {}

    /** All read at once, at start-up: the library finds its files through the class loader of the calling thread. */
    static Map<CodeDepartement, CalendrierDepartemental> pour(List<Departement> departements) {
        Map<String, CalendrierDepartemental> lignes = Tableau.lire("calendriers.csv", Ligne.class).stream()
                .collect(toMap(Ligne::departement, Ligne::versCalendrier));
        return departements.stream()
                .map(Departement::code)
                .collect(toMap(Function.identity(), code -> lignes.getOrDefault(code.valeur(), lignes.get(AUTRES))));
    }

    record Ligne(String departement, String calendrier, String subdivision, String fuseau, String feriesEcartes) {
        CalendrierDepartemental versCalendrier() {
            HolidayManager feries = HolidayManager.getInstance(ManagerParameters.create(calendrier));
            Set<String> ecartes = feriesEcartes.isEmpty() ? Set.of() : Set.of(feriesEcartes.split(" "));
            return new CalendrierDepartemental(feries, subdivision, ecartes, ZoneId.of(fuseau));
        }
    }
}
