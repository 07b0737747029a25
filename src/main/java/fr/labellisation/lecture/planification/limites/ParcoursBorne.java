package fr.labellisation.lecture.planification.limites;

import fr.labellisation.lecture.planification.DemandePlanning;
import fr.labellisation.lecture.planification.DemandePlanning.SitePlanifie;
import fr.labellisation.referentiel.Referentiel;
import fr.labellisation.socle.territoire.CodeDepartement;
import fr.labellisation.socle.territoire.CodeSite;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What binds a démarche under way.
 *
 * @param cible the day by which its labels are wanted, or the one on which they expire; null if none was set
 * @param sites those in scope with the day of their external audit, before a scope is decided on all those of the département
 */
record ParcoursBorne(
        CodeDepartement departement,
        Referentiel referentiel,
        boolean renouvellement,
        LocalDate cible,
        LocalDate debut,
        List<SiteBorne> sites) {

    ParcoursBorne {
        sites = List.copyOf(sites);
    }

    /**
     * A site of the démarche.
     *
     * @param audit day of its external audit; null while none is fixed
     * @param decide whether it has its outcome: nothing binds it any more
     */
    record SiteBorne(CodeSite code, LocalDate audit, boolean decide) {

        /** The same with another of its audits, as it has one for each of two labels: the first that is to come binds it. */
        SiteBorne avec(SiteBorne autre) {
            if (decide || autre.decide) {
                return decide ? autre : this;
            }
            boolean premier = autre.audit == null || audit != null && !audit.isAfter(autre.audit);
            return premier ? this : autre;
        }
    }

    Optional<SiteBorne> site(CodeSite code) {
        return sites.stream().filter(site -> site.code().equals(code)).findFirst();
    }

    /** Those that have no outcome yet. */
    List<SiteBorne> enChemin() {
        return sites.stream().filter(site -> !site.decide()).toList();
    }

    /** Whether what serves them all is bound by the target too: some of them has no audit yet. */
    boolean auditsAFixer() {
        return enChemin().stream().anyMatch(site -> site.audit() == null);
    }

    /** What is to be planned backward from that day. */
    DemandePlanning demande(LocalDate terme) {
        return new DemandePlanning(
                departement,
                referentiel,
                renouvellement,
                terme,
                debut,
                sites.stream()
                        .map(site -> new SitePlanifie(site.code(), site.code().valeur()))
                        .toList());
    }
}
