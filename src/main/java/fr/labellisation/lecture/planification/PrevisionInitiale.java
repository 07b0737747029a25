package fr.labellisation.lecture.planification;

import fr.labellisation.lecture.planification.DemandePlanning.SitePlanifie;
import fr.labellisation.parcours.demarche.Demarche;
import fr.labellisation.parcours.demarche.DemarcheOuverte;
import fr.labellisation.parcours.demarche.Demarches;
import fr.labellisation.parcours.demarche.NatureDemarche;
import fr.labellisation.parcours.label.Labels;
import fr.labellisation.referentiel.Referentiel;
import fr.labellisation.referentiel.Referentiels;
import fr.labellisation.socle.territoire.CodeDemarche;
import fr.labellisation.socle.territoire.Site;
import fr.labellisation.socle.territoire.Sites;
import java.util.List;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Keeps the forecast of a démarche that is opened with a target date. The sites in scope are not decided yet: it is for all
 * those of the département, or, at a renewal, for those whose label ends by then. What is late already is said at once.
 */
@Component
class PrevisionInitiale {
    private static final String AUTEUR = "labellisation";

    private final Demarches demarches;
    private final Sites sites;
    private final Labels labels;
    private final Referentiels referentiels;
    private final Planification planification;
    private final Previsions previsions;
    private final RetardALOuverture retard;

    PrevisionInitiale(
            Demarches demarches,
            Sites sites,
            Labels labels,
            Referentiels referentiels,
            Planification planification,
            Previsions previsions,
            RetardALOuverture retard) {
        this.demarches = demarches;
        this.sites = sites;
        this.labels = labels;
        this.referentiels = referentiels;
        this.planification = planification;
        this.previsions = previsions;
        this.retard = retard;
    }

    @EventListener
    void garder(DemarcheOuverte ouverte) {
        Demarche demarche = demarches.exiger(ouverte.code());
        if (demarche.cible() == null) {
            return;
        }
        Referentiel referentiel = demarche.version(referentiels);
        List<SitePlanifie> concernes = concernes(demarche);
        boolean recevable = new DemandeRecevable(referentiel, demarche.cible(), demarche.debut())
                .avis()
                .favorable();
        if (recevable && !concernes.isEmpty()) {
            garder(demarche.code(), demande(demarche, referentiel, concernes));
        }
    }

    private void garder(CodeDemarche code, DemandePlanning demande) {
        Planning planning = planification.planifier(demande);
        previsions.garder(code, planning, AUTEUR);
        retard.dire(code, planning);
    }

    private static DemandePlanning demande(Demarche demarche, Referentiel referentiel, List<SitePlanifie> sites) {
        return new DemandePlanning(
                demarche.departement(),
                referentiel,
                demarche.nature() == NatureDemarche.RENOUVELLEMENT,
                demarche.cible(),
                demarche.debut(),
                sites);
    }

    private List<SitePlanifie> concernes(Demarche demarche) {
        return sites.duDepartement(demarche.departement()).stream()
                .filter(site -> demarche.nature() != NatureDemarche.RENOUVELLEMENT || finit(site, demarche))
                .map(site -> new SitePlanifie(site.code(), site.nom()))
                .toList();
    }

    private boolean finit(Site site, Demarche demarche) {
        return labels.enCours(site.code()).stream()
                .anyMatch(label -> !label.expireLe().isAfter(demarche.cible()));
    }
}
