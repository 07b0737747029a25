package fr.labellisation.web.pages.nation;

import fr.labellisation.acces.Annuaire;
import fr.labellisation.echeances.calendrier.HeureLocale;
import fr.labellisation.lecture.situation.RechercheSites;
import fr.labellisation.lecture.situation.SituationSite;
import fr.labellisation.lecture.situation.Situations;
import fr.labellisation.lecture.situation.TacheOuverte;
import fr.labellisation.lecture.situation.TachesDesSites;
import fr.labellisation.lecture.verdict.Cause;
import fr.labellisation.lecture.verdict.VerdictDuSite;
import fr.labellisation.lecture.verdict.VerdictsTenus;
import fr.labellisation.socle.territoire.CodeSite;
import fr.labellisation.socle.territoire.Territoire;
import fr.labellisation.web.lignes.EnClair;
import fr.labellisation.web.lignes.LigneTache;
import fr.labellisation.web.lignes.Noms;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The sites of the country whose label is lost or in danger, the gravest first: why, since when or by when, and who has to act. */
@Component
class SitesATraiter {
    private static final int AU_PLUS = 10;

    private final Situations situations;
    private final VerdictsTenus verdicts;
    private final TachesDesSites taches;
    private final Annuaire annuaire;
    private final Territoire territoire;
    private final HeureLocale heure;

    SitesATraiter(
            Situations situations,
            VerdictsTenus verdicts,
            TachesDesSites taches,
            Annuaire annuaire,
            Territoire territoire,
            HeureLocale heure) {
        this.situations = situations;
        this.verdicts = verdicts;
        this.taches = taches;
        this.annuaire = annuaire;
        this.territoire = territoire;
        this.heure = heure;
    }

    /**
     * A site.
     *
     * @param pourquoi the gravest reason, a sentence
     * @param jours « depuis 34 jours », « dans 12 jours »; empty where no day counts
     * @param qui the task that is due first there and who holds it; says so where there is none
     */
    record ATraiter(
            String code,
            String nom,
            String departement,
            VerdictDuSite verdict,
            String pourquoi,
            String jours,
            String qui) {}

    List<ATraiter> premiers() {
        List<SituationSite> sites = situations.rechercher(RechercheSites.toutes(0, AU_PLUS));
        Map<CodeSite, VerdictDuSite> juges =
                verdicts.des(sites.stream().map(SituationSite::code).toList());
        List<SituationSite> menaces = sites.stream()
                .filter(site -> juges.get(site.code()).verdict().alerte())
                .toList();
        Map<CodeSite, TacheOuverte> premieres =
                taches.premieres(menaces.stream().map(SituationSite::code).toList());
        Noms noms = Noms.de(annuaire, premieres.values().stream().map(TacheOuverte::titulaire), sites);
        return menaces.stream()
                .map(site -> ligne(site, juges.get(site.code()), premieres.get(site.code()), noms))
                .toList();
    }

    private ATraiter ligne(SituationSite site, VerdictDuSite juge, TacheOuverte tache, Noms noms) {
        LocalDate jour = heure.aujourdhui(site.departement());
        EnClair clair = new EnClair(heure.maintenant(site.departement()).getZone(), jour);
        return new ATraiter(
                site.code().valeur(),
                site.nom(),
                site.departement() + " – " + territoire.nom(site.departement()),
                juge,
                juge.cause().map(Cause::phrase).orElse(""),
                jours(juge, jour, clair),
                tache == null ? "Aucune tâche ouverte." : qui(LigneTache.de(tache, ouverte -> "", noms, clair)));
    }

    private static String jours(VerdictDuSite juge, LocalDate jour, EnClair clair) {
        if (juge.depuis() != null) {
            return "depuis " + EnClair.nombre(ChronoUnit.DAYS.between(juge.depuis(), jour), "jour", "jours");
        }
        return juge.attendu() == null ? "" : clair.dans(juge.attendu());
    }

    private static String qui(LigneTache tache) {
        return "%s\u00a0: «\u00a0%s\u00a0»%s"
                .formatted(
                        tache.tenue(),
                        tache.nom(),
                        tache.combien().isEmpty()
                                ? ""
                                : ", " + tache.combien() + (tache.enRetard() ? " de retard" : ""));
    }
}
