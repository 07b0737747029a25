package fr.labellisation.web.pages.departement;

import fr.labellisation.lecture.situation.BilanDepartement;
import fr.labellisation.lecture.situation.Nation;
import fr.labellisation.socle.territoire.CodeDepartement;
import fr.labellisation.web.lignes.EnClair;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * How a département stands beside those that have as many sites. Its reader may know nothing of another one: only averages are
 * told, and of so many that none can be recognised.
 *
 * @param combien « 12 autres départements suivent 3 sites. »
 */
record Semblables(String combien, List<Ligne> lignes) {
    /** Fewer than these could be recognised. */
    private static final int AU_MOINS = 3;

    /**
     * A figure here, and what it is elsewhere on average.
     *
     * @param code of what is counted, as the address of the page asks for it
     */
    record Ligne(String code, String quoi, int ici, String ailleurs) {}

    /** Null where too few départements have as many sites. */
    static Semblables de(Nation nation, CodeDepartement departement) {
        BilanDepartement ici = nation.departements().stream()
                .filter(bilan -> bilan.departement().code().equals(departement))
                .findFirst()
                .orElse(null);
        if (ici == null || ici.nombre() == 0) {
            return null;
        }
        List<BilanDepartement> autres = nation.departements().stream()
                .filter(bilan -> bilan.nombre() == ici.nombre()
                        && !bilan.departement().code().equals(departement))
                .toList();
        if (autres.size() < AU_MOINS) {
            return null;
        }
        return new Semblables(
                "%d autres départements suivent %s."
                        .formatted(autres.size(), EnClair.nombre(ici.nombre(), "site", "sites")),
                Stream.of(CompteDeSites.values())
                        .map(compte -> ligne(compte, ici, autres))
                        .toList());
    }

    private static Ligne ligne(CompteDeSites compte, BilanDepartement ici, List<BilanDepartement> autres) {
        double moyenne = autres.stream().mapToInt(compte::nombre).average().orElseThrow();
        return new Ligne(
                compte.code(), compte.libelle(), compte.nombre(ici), String.format(Locale.FRENCH, "%.1f", moyenne));
    }
}
