package fr.labellisation.nation;

import java.time.LocalDate;
import java.util.List;

/**
 * A real département on an invented path.
 *
 * @param age for how many days it has been played on the day of the nation
 */
record DepartementInvente(
        String code, Profil profil, LocalDate aujourdhui, int age, long graine, List<SiteInvente> sites) {

    LocalDate debut() {
        return aujourdhui.minusDays(age);
    }

    List<SiteInvente> enDemarche() {
        return sites.stream().filter(site -> site.etape().enDemarche()).toList();
    }

    List<SiteInvente> sousLabelAnterieur() {
        return sites.stream().filter(site -> !site.etape().enDemarche()).toList();
    }
}
