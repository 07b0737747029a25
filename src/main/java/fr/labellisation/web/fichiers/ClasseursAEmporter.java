package fr.labellisation.web.fichiers;

import fr.labellisation.echeances.calendrier.HeureLocale;
import fr.labellisation.lecture.ecrits.Ecrits;
import fr.labellisation.lecture.indicateurs.FeuilleDesMesures;
import fr.labellisation.lecture.indicateurs.LectureDesIndicateurs;
import fr.labellisation.lecture.services.LectureDesServices;
import fr.labellisation.lecture.situation.EvenementDate;
import fr.labellisation.lecture.situation.Evenements;
import fr.labellisation.lecture.situation.NatureEvenement;
import fr.labellisation.lecture.situation.RechercheSites;
import fr.labellisation.lecture.situation.SituationSite;
import fr.labellisation.lecture.situation.Situations;
import fr.labellisation.lecture.situation.TacheOuverte;
import fr.labellisation.lecture.situation.TachesDesSites;
import fr.labellisation.lecture.verdict.Verdicts;
import fr.labellisation.lecture.verdict.VerdictsTenus;
import fr.labellisation.parcours.indicateurs.PeriodeDeMesure;
import fr.labellisation.referentiel.Cible;
import fr.labellisation.socle.exports.Classeur;
import fr.labellisation.socle.exports.Feuille;
import fr.labellisation.socle.territoire.CodeDepartement;
import fr.labellisation.socle.territoire.CodeSite;
import fr.labellisation.socle.territoire.Territoire;
import fr.labellisation.web.pages.calendrier.CompositionCalendrier;
import fr.labellisation.web.pages.calendrier.FiltreCalendrier;
import fr.labellisation.web.pages.nation.CompositionNation;
import fr.labellisation.web.pages.nation.FiltreNation;
import fr.labellisation.web.pages.site.FiltreEcrits;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Reads what each page shows and makes its tables of it. Rights are asked before. */
@Component
class ClasseursAEmporter {
    private static final int MOIS_A_VENIR = 12;
    private static final int SITES_AU_PLUS = 100_000;

    private final Situations situations;
    private final Verdicts verdicts;
    private final VerdictsTenus tenus;
    private final TachesDesSites taches;
    private final Evenements evenements;
    private final Ecrits ecrits;
    private final LectureDesServices services;
    private final LectureDesIndicateurs indicateurs;
    private final CompositionNation lecture;
    private final FeuillesAEmporter feuilles;
    private final Territoire territoire;
    private final HeureLocale heure;

    ClasseursAEmporter(
            Situations situations,
            Verdicts verdicts,
            VerdictsTenus tenus,
            TachesDesSites taches,
            Evenements evenements,
            Ecrits ecrits,
            LectureDesServices services,
            LectureDesIndicateurs indicateurs,
            CompositionNation lecture,
            FeuillesAEmporter feuilles,
            Territoire territoire,
            HeureLocale heure) {
        this.situations = situations;
        this.verdicts = verdicts;
        this.tenus = tenus;
        this.taches = taches;
        this.evenements = evenements;
        this.ecrits = ecrits;
        this.services = services;
        this.indicateurs = indicateurs;
        this.lecture = lecture;
        this.feuilles = feuilles;
        this.territoire = territoire;
        this.heure = heure;
    }

    Classeur departement(CodeDepartement code) {
        List<SituationSite> sites = situations.duDepartement(code);
        return classeur(
                "Sites et tâches",
                code,
                "departement-" + code,
                sites(sites),
                feuilles.taches("Tâches à faire", taches.ouvertesDuDepartement(code), sites, fuseau(code)));
    }

    Classeur tableauDeBord(CodeDepartement code) {
        LocalDate jour = heure.aujourdhui(code);
        ZoneId fuseau = fuseau(code);
        List<SituationSite> sites = situations.duDepartement(code);
        List<TacheOuverte> ouvertes = taches.ouvertesDuDepartement(code);
        Feuille retards = feuilles.taches(
                "Tâches en retard",
                ouvertes.stream().filter(TacheOuverte::enRetard).toList(),
                sites,
                fuseau);
        Feuille bientot = feuilles.taches(
                "À rendre dans les 30 jours",
                ouvertes.stream()
                        .filter(tache -> tache.bientotDue(jour, fuseau))
                        .toList(),
                sites,
                fuseau);
        Feuille dates = feuilles.evenements(
                "Dates des douze prochains mois", evenements.duDepartement(code, jour, jour.plusMonths(MOIS_A_VENIR)));
        return classeur(
                "Tableau de bord du comité de pilotage",
                code,
                "tableau-de-bord-" + code,
                sites(sites),
                retards,
                bientot,
                dates);
    }

    /** Empty for a site that does not exist. */
    Optional<Classeur> site(CodeSite code) {
        CodeDepartement departement = code.departement();
        return situations.duSite(code, departement).map(site -> {
            ZoneId fuseau = fuseau(departement);
            List<SituationSite> seul = List.of(site);
            Feuille lui = sites(seul);
            List<Feuille> siennes = List.of(
                    feuilles.historique(taches.faitesDuSite(code), seul, fuseau),
                    feuilles.taches("Tâches à faire", taches.ouvertesDuSite(code), seul, fuseau),
                    feuilles.evenements("Dates", evenements.duSite(code)),
                    FeuilleDesServices.de(services.de(site)));
            return new Classeur(
                    "Parcours du site",
                    site.nom(),
                    heure.aujourdhui(departement),
                    "site-" + code,
                    Stream.concat(siennes.stream(), Stream.of(lui)).toList(),
                    Stream.concat(siennes.stream(), FeuilleDesSites.surPapier(lui).stream())
                            .toList());
        });
    }

    /**
     * Empty for a site that does not exist.
     *
     * @param trimestre the last quarter of the year of results; null for the one under way
     */
    Optional<Classeur> indicateurs(CodeSite code, PeriodeDeMesure trimestre) {
        LocalDate jour = heure.aujourdhui(code.departement());
        return situations
                .duSite(code, code.departement())
                .map(site -> FeuilleDesMesures.de(
                        site,
                        indicateurs.de(site),
                        trimestre == null ? new PeriodeDeMesure(Cible.Periode.TRIMESTRE, jour) : trimestre,
                        jour));
    }

    /** Empty for a site that does not exist. */
    Optional<Classeur> ecrits(CodeSite code, FiltreEcrits filtre) {
        CodeDepartement departement = code.departement();
        return situations
                .duSite(code, departement)
                .map(site -> new Classeur(
                        "Ce qui a été écrit",
                        site.nom(),
                        heure.aujourdhui(departement),
                        "ecrits-" + code,
                        List.of(feuilles.ecrits(filtre.parmi(ecrits.duSite(code)), site, fuseau(departement)))));
    }

    /** All the sites that the filter lets through, not a page of them. */
    Classeur nation(FiltreNation filtre) {
        RechercheSites recherche = lecture.lire(filtre).partie(0, SITES_AU_PLUS);
        List<SituationSite> trouves = situations.rechercher(recherche);
        tenus.mettreAJour();
        Feuille sites = feuilles.sites(
                trouves, tenus.des(trouves.stream().map(SituationSite::code).toList()));
        return new Classeur(
                filtre.restreint() ? "Sites choisis" : "Tous les sites",
                "La nation",
                heure.aujourdhui(HeureLocale.NATION),
                "nation",
                List.of(sites),
                FeuilleDesSites.surPapier(sites));
    }

    private Classeur classeur(String titre, CodeDepartement code, String nom, Feuille sites, Feuille... autres) {
        return new Classeur(
                titre,
                nom(code),
                heure.aujourdhui(code),
                nom,
                Stream.concat(Stream.of(sites), Arrays.stream(autres)).toList(),
                Stream.concat(FeuilleDesSites.surPapier(sites).stream(), Arrays.stream(autres))
                        .toList());
    }

    /** With what each is judged to be now. */
    private Feuille sites(List<SituationSite> sites) {
        return feuilles.sites(sites, verdicts.de(sites));
    }

    Classeur calendrier(FiltreCalendrier filtre) {
        CodeDepartement departement = filtre.departement().isEmpty() ? null : new CodeDepartement(filtre.departement());
        LocalDate jour = heure.aujourdhui(departement == null ? HeureLocale.NATION : departement);
        YearMonth mois = CompositionCalendrier.mois(filtre.mois(), YearMonth.from(jour));
        Optional<NatureEvenement> nature = CompositionCalendrier.nature(filtre.nature());
        List<EvenementDate> lus = departement == null
                ? evenements.deLaNation(mois.atDay(1), mois.atEndOfMonth())
                : evenements.duDepartement(departement, mois.atDay(1), mois.atEndOfMonth());
        return new Classeur(
                "Calendrier " + mois,
                departement == null ? "La nation" : nom(departement),
                jour,
                "calendrier-" + mois,
                List.of(feuilles.evenements(
                        "Dates",
                        lus.stream()
                                .filter(evenement -> nature.isEmpty() || nature.get() == evenement.nature())
                                .toList())));
    }

    private ZoneId fuseau(CodeDepartement departement) {
        return heure.maintenant(departement).getZone();
    }

    private String nom(CodeDepartement departement) {
        return territoire.nom(departement) + " (" + departement + ")";
    }
}
