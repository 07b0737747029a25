package fr.labellisation.lecture.planification;

import fr.labellisation.echeances.delais.Provenance;
import fr.labellisation.lecture.planification.DemandePlanning.SitePlanifie;
import java.time.LocalDate;
import java.util.List;

/**
 * A step in the network of a planning.
 *
 * @param site null when all sites take it on the same days
 * @param provenance where its duration comes from
 * @param avant what it waits for, each before it in the network
 */
record Noeud(EtapeModele modele, SitePlanifie site, Duree duree, Provenance provenance, List<Lien> avant) {

    Noeud {
        avant = List.copyOf(avant);
    }

    /**
     * A step that must be done before.
     *
     * @param rang its place in the network
     * @param preavis how long before; zero when the same day will do
     */
    record Lien(int rang, Duree preavis) {}

    LocalDate fin(LocalDate debut, JoursDuDepartement jours) {
        return jours.apres(debut, comptee());
    }

    LocalDate debut(LocalDate fin, JoursDuDepartement jours) {
        return jours.avant(fin, comptee());
    }

    /** Days spent on a site count from the first one; those of a delay from the day after. */
    private Duree comptee() {
        return modele.siteParSite() ? new Duree(duree.nombre() - 1, duree.unite()) : duree;
    }
}
