package fr.labellisation.simulation.nation.invention;

import fr.labellisation.referentiel.Referentiel;
import fr.labellisation.referentiel.Referentiels;
import java.time.LocalDate;
import java.util.List;

/**
 * A real département on an invented path.
 *
 * @param referentiels where the version of a label of another day is found
 * @param referentiel that of its démarche
 * @param age for how many days it has been played on the day of the nation
 */
public record DepartementInvente(
        String code,
        RepartitionInventee.Place place,
        Referentiels referentiels,
        Referentiel referentiel,
        LocalDate aujourdhui,
        int age,
        long graine,
        List<SiteInvente> sites) {

    Profil profil() {
        return place.profil();
    }

    LocalDate debut() {
        return aujourdhui.minusDays(age);
    }

    List<SiteInvente> enDemarche() {
        return sites.stream().filter(site -> site.etape().enDemarche()).toList();
    }

    List<SiteInvente> sousLabelAnterieur() {
        return sites.stream().filter(site -> !site.etape().enDemarche()).toList();
    }

    /** What the site retains of the référentiel of the démarche: nothing where that applies as a whole. */
    List<String> modulesEnDemarche(SiteInvente site) {
        return referentiel.aDesModules() ? site.modules() : List.of();
    }
}
