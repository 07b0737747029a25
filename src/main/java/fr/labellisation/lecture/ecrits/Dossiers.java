package fr.labellisation.lecture.ecrits;

import fr.labellisation.echeances.calendrier.HeureLocale;
import fr.labellisation.lecture.ecrits.Designations.ActionNommee;
import fr.labellisation.lecture.situation.TachesDesSites;
import fr.labellisation.parcours.audits.Audits;
import fr.labellisation.parcours.audits.constats.Constats;
import fr.labellisation.parcours.comites.Comites;
import fr.labellisation.parcours.demarche.Demarche;
import fr.labellisation.parcours.demarche.Demarches;
import fr.labellisation.parcours.label.Labels;
import fr.labellisation.referentiel.Referentiel;
import fr.labellisation.referentiel.Referentiels;
import fr.labellisation.referentiel.complements.VersionsCompletees;
import fr.labellisation.socle.territoire.CodeDemarche;
import fr.labellisation.socle.territoire.CodeSite;
import fr.labellisation.socle.territoire.Site;
import fr.labellisation.socle.territoire.Sites;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Gathers what the writings of a site are about, one query a table. */
@Component
class Dossiers {
    private final JdbcClient base;
    private final Demarches demarches;
    private final Labels labels;
    private final Audits audits;
    private final Constats constats;
    private final Comites comites;
    private final Sites sites;
    private final TachesDesSites taches;
    private final Referentiels referentiels;
    private final VersionsCompletees completees;
    private final HeureLocale heure;

    Dossiers(
            JdbcClient base,
            Demarches demarches,
            Labels labels,
            Audits audits,
            Constats constats,
            Comites comites,
            Sites sites,
            TachesDesSites taches,
            Referentiels referentiels,
            VersionsCompletees completees,
            HeureLocale heure) {
        this.base = base;
        this.demarches = demarches;
        this.labels = labels;
        this.audits = audits;
        this.constats = constats;
        this.comites = comites;
        this.sites = sites;
        this.taches = taches;
        this.referentiels = referentiels;
        this.completees = completees;
        this.heure = heure;
    }

    DossierDuSite duSite(CodeSite site) {
        List<Demarche> siennes = demarches.duSite(site);
        Map<CodeDemarche, Optional<Referentiel>> versions = siennes.stream()
                .collect(Collectors.toMap(
                        Demarche::code,
                        demarche -> demarche.second() == null
                                ? referentiels
                                        .parId(demarche.referentiel(), demarche.revision())
                                        .map(version -> completees.pour(site.departement(), version))
                                : Optional.of(
                                        demarche.vises(referentiels, completees).ensemble())));
        Designations designations = new Designations(
                versions,
                sites.duDepartement(site.departement()).stream().collect(Collectors.toMap(Site::code, Site::nom)),
                actions(site),
                audits.duSite(site),
                constats.duSite(site),
                comites.pour(site));
        return new DossierDuSite(
                site,
                versions.keySet(),
                labels.duSite(site),
                designations,
                new RapprochementDesTaches(taches.faitesDuSite(site)),
                heure.maintenant(site.departement()).getZone());
    }

    private Map<Long, ActionNommee> actions(CodeSite site) {
        Map<Long, ActionNommee> nommees = new HashMap<>();
        base.sql("""
                        select id, intitule, site from action
                        where demarche in (select p.demarche from perimetre p where p.site = :site)""").param("site", site.valeur()).query(ligne -> {
            nommees.put(
                    ligne.getLong("id"),
                    new ActionNommee(ligne.getString("intitule"), CodeSite.ouNul(ligne.getString("site"))));
        });
        return nommees;
    }
}
