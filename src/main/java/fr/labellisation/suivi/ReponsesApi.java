package fr.labellisation.suivi;

import com.fasterxml.jackson.annotation.JsonInclude;
import fr.labellisation.situation.EvenementDate;
import fr.labellisation.situation.SituationSite;
import fr.labellisation.situation.TacheFaite;
import fr.labellisation.situation.TacheOuverte;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * What the read-only API answers. Codes and days, no sentences: programs read it. The shapes are a contract: a field is added,
 * never renamed.
 */
final class ReponsesApi {

    private ReponsesApi() {}

    /** A site today. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record SiteJson(
            String code,
            String departement,
            String nom,
            String type,
            String etat,
            String etape,
            DemarcheJson demarche,
            LabelJson label,
            int tachesOuvertes,
            int tachesEnRetard,
            ProchaineJson prochaine) {

        static SiteJson de(SituationSite site) {
            return new SiteJson(
                    site.code(),
                    site.departement(),
                    site.nom(),
                    site.type().code(),
                    site.etat().code(),
                    site.etape() == null ? null : ReponsesApi.code(site.etape()),
                    site.demarche() == null
                            ? null
                            : new DemarcheJson(
                                    site.demarche().code(),
                                    site.demarche().referentiel(),
                                    site.demarche().debut(),
                                    site.demarche().cible()),
                    site.label() == null
                            ? null
                            : new LabelJson(
                                    site.label().code(),
                                    site.label().referentiel(),
                                    site.label().delivreLe(),
                                    site.label().expireLe()),
                    site.taches(),
                    site.enRetard(),
                    site.prochaine() == null
                            ? null
                            : new ProchaineJson(
                                    site.prochaine().nature().code(),
                                    site.prochaine().le()));
        }
    }

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record DemarcheJson(String code, String referentiel, LocalDate debut, LocalDate cible) {}

    record LabelJson(String code, String referentiel, LocalDate delivreLe, LocalDate expireLe) {}

    record ProchaineJson(String nature, LocalDate le) {}

    /** A task to do. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record TacheJson(
            String id,
            String element,
            String nom,
            String objet,
            String demarche,
            String site,
            String etape,
            String tenuePar,
            OffsetDateTime echeance,
            boolean enRetard) {

        static TacheJson de(TacheOuverte tache, Noms noms) {
            return new TacheJson(
                    tache.id(),
                    tache.element(),
                    tache.nom(),
                    tache.objet().isEmpty() ? null : tache.objet(),
                    tache.demarche(),
                    tache.site(),
                    tache.etape() == null ? null : ReponsesApi.code(tache.etape()),
                    noms.tient(tache),
                    tache.due(),
                    tache.enRetard());
        }
    }

    /** A task that is over. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record TacheFaiteJson(
            String element,
            String nom,
            String objet,
            String demarche,
            String site,
            OffsetDateTime apparue,
            OffsetDateTime echeance,
            OffsetDateTime finie,
            String faitePar,
            String pour) {

        static TacheFaiteJson de(TacheFaite tache, Noms noms) {
            return new TacheFaiteJson(
                    tache.element(),
                    tache.nom(),
                    tache.objet().isEmpty() ? null : tache.objet(),
                    tache.demarche(),
                    tache.site(),
                    tache.apparue(),
                    tache.due(),
                    tache.le(),
                    tache.par() == null ? null : noms.personne(tache.par()),
                    tache.pour() == null ? null : noms.personne(tache.pour()));
        }
    }

    /** A dated event. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record EvenementJson(
            LocalDate le,
            LocalTime heure,
            String nature,
            String etat,
            String departement,
            String site,
            String demarche,
            String precision) {

        static EvenementJson de(EvenementDate evenement) {
            return new EvenementJson(
                    evenement.le(),
                    evenement.heure(),
                    evenement.nature().code(),
                    ReponsesApi.code(evenement.etat()),
                    evenement.departement(),
                    evenement.site(),
                    evenement.demarche(),
                    evenement.precision().isEmpty() ? null : evenement.precision());
        }
    }

    /** A département with its sites and what is late. */
    record DepartementJson(
            String code, String nom, LocalDate le, List<SiteJson> sites, List<TacheJson> tachesEnRetard) {}

    /** A site with all that is known of it. */
    record SiteCompletJson(
            LocalDate le,
            SiteJson situation,
            List<TacheJson> taches,
            List<EvenementJson> evenements,
            List<TacheFaiteJson> historique) {}

    /** A part of the sites that were asked for. */
    record SitesJson(LocalDate le, int total, int debut, List<SiteJson> sites) {}

    /** The figures of a département. */
    record BilanJson(
            String code, String nom, int sites, int labellises, int sitesEnRetard, Map<String, Integer> parEtat) {}

    /** The figures of the country. */
    record NationJson(
            LocalDate le,
            int sites,
            int labellises,
            int sitesEnRetard,
            int expirentDansLes12Mois,
            int departementsEntierementLabellises,
            Map<String, Integer> labellisesParReferentiel,
            List<BilanJson> departements) {}

    /** Codes are written as in addresses: lower case, hyphens. */
    private static String code(Enum<?> valeur) {
        return valeur.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
