package fr.labellisation.lecture.planification;

import fr.labellisation.echeances.calendrier.JoursOuvres;
import fr.labellisation.echeances.delais.Delais;
import fr.labellisation.essais.DelaisLivres;
import fr.labellisation.lecture.planification.DemandePlanning.SitePlanifie;
import fr.labellisation.referentiel.Referentiels;
import fr.labellisation.socle.territoire.CodeDepartement;
import fr.labellisation.socle.territoire.CodeSite;
import fr.labellisation.socle.territoire.Territoire;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;

/** Plannings as tests ask for them. */
final class Plans {
    static final JoursOuvres JOURS = new JoursOuvres(new Territoire());
    static final Delais DELAIS = DelaisLivres.tous();
    private static final Referentiels REFERENTIELS = new Referentiels();
    private static final Planification PLANIFICATION = new Planification(JOURS, DELAIS);

    private Plans() {}

    static Planning initial(String departement, String referentiel, String label, String depuis, int sites) {
        return PLANIFICATION.planifier(demande(departement, referentiel, false, label, depuis, sites));
    }

    static Planning renouvellement(
            String departement, String referentiel, String expiration, String depuis, int sites) {
        return PLANIFICATION.planifier(demande(departement, referentiel, true, expiration, depuis, sites));
    }

    static DemandePlanning demande(
            String departement, String referentiel, boolean renouvellement, String cible, String depuis, int sites) {
        return new DemandePlanning(
                new CodeDepartement(departement),
                REFERENTIELS.parId(referentiel).orElseThrow(),
                renouvellement,
                LocalDate.parse(cible),
                LocalDate.parse(depuis),
                sites(departement, sites));
    }

    static EtapePlanifiee etape(Planning planning, String code) {
        return planning.etapes().stream()
                .filter(etape -> etape.code().equals(code))
                .reduce((premier, dernier) -> dernier)
                .orElseThrow(() -> new AssertionError("no step " + code));
    }

    private static List<SitePlanifie> sites(String departement, int nombre) {
        return IntStream.rangeClosed(1, nombre)
                .mapToObj(rang -> new SitePlanifie(new CodeSite(departement + "-site" + rang), "Site " + rang))
                .toList();
    }
}
