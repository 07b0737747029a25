package fr.labellisation.lecture.planification.reprise;

import fr.labellisation.echeances.calendrier.HeureLocale;
import fr.labellisation.lecture.planification.DemandePlanning;
import fr.labellisation.lecture.planification.DemandePlanning.SitePlanifie;
import fr.labellisation.lecture.planification.Planification;
import fr.labellisation.lecture.planification.Prevision;
import fr.labellisation.lecture.planification.Prevision.Ligne;
import fr.labellisation.lecture.planification.Previsions;
import fr.labellisation.parcours.audits.entree.SiteRepris;
import fr.labellisation.parcours.audits.entree.SitesRepris;
import fr.labellisation.parcours.demarche.Demarche;
import fr.labellisation.parcours.demarche.Demarches;
import fr.labellisation.parcours.demarche.NatureDemarche;
import fr.labellisation.referentiel.Referentiels;
import fr.labellisation.socle.territoire.CodeSite;
import fr.labellisation.socle.territoire.Sites;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Keeps the forecast of sites that are brought in on their way. A démarche that has its target day, or a renewal, is planned
 * backward from it as any other; the others go on from today with the delays in force, or towards the day of their audit.
 */
@Component
class PrevisionDesSitesRepris {
    private static final String AUTEUR = "labellisation";

    /** Longer than any path: only how long its steps take is read from there. */
    private static final int ANNEES = 4;

    private final Demarches demarches;
    private final Referentiels referentiels;
    private final Sites sites;
    private final Planification planification;
    private final Previsions previsions;
    private final HeureLocale heure;

    PrevisionDesSitesRepris(
            Demarches demarches,
            Referentiels referentiels,
            Sites sites,
            Planification planification,
            Previsions previsions,
            HeureLocale heure) {
        this.demarches = demarches;
        this.referentiels = referentiels;
        this.sites = sites;
        this.planification = planification;
        this.previsions = previsions;
        this.heure = heure;
    }

    @EventListener
    void garder(SitesRepris repris) {
        Demarche demarche = demarches.exiger(repris.demarche());
        List<CheminRestant> restants =
                repris.sites().stream().map(site -> restant(demarche, site)).toList();
        List<Ligne> lignes = new ArrayList<>(autres(demarche, repris));
        restants.forEach(restant -> lignes.addAll(restant.lignes()));
        LocalDate cible = demarche.cible() != null
                ? demarche.cible()
                : restants.stream()
                        .map(restant -> restant.planning().demande().cible())
                        .max(LocalDate::compareTo)
                        .orElseThrow();
        previsions.garder(demarche.code(), cible, renouvellement(demarche), lignes, AUTEUR);
    }

    /** What was forecast already for the sites that were there before. */
    private List<Ligne> autres(Demarche demarche, SitesRepris repris) {
        Set<CodeSite> nouveaux = repris.sites().stream().map(SiteRepris::site).collect(Collectors.toSet());
        return previsions.derniere(demarche.code()).map(Prevision::lignes).orElse(List.of()).stream()
                .filter(ligne -> !nouveaux.contains(ligne.site()))
                .toList();
    }

    private CheminRestant restant(Demarche demarche, SiteRepris site) {
        if (demarche.cible() != null) {
            return restant(demarche, site, demarche.cible());
        }
        LocalDate aujourdhui = heure.aujourdhui(demarche.departement());
        LocalDate lointaine = aujourdhui.plusYears(ANNEES);
        return restant(
                demarche,
                site,
                lointaine.plusDays(restant(demarche, site, lointaine).decalage(aujourdhui)));
    }

    private CheminRestant restant(Demarche demarche, SiteRepris site, LocalDate cible) {
        return new CheminRestant(
                site,
                planification.planifier(new DemandePlanning(
                        demarche.departement(),
                        demarche.version(referentiels),
                        renouvellement(demarche),
                        cible,
                        demarche.debut(),
                        List.of(new SitePlanifie(site.site(), sites.nom(site.site()))))));
    }

    private static boolean renouvellement(Demarche demarche) {
        return demarche.nature() == NatureDemarche.RENOUVELLEMENT;
    }
}
