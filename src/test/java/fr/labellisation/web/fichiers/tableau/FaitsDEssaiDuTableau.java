package fr.labellisation.web.fichiers.tableau;

import static fr.labellisation.parcours.actions.processus.PlanActions.Element.ArreterPlanActions;

import fr.labellisation.acces.Personne;
import fr.labellisation.echeances.delais.Provenance;
import fr.labellisation.lecture.copil.CompteDActions;
import fr.labellisation.lecture.copil.ResultatDIndicateur;
import fr.labellisation.lecture.situation.EtatSite;
import fr.labellisation.lecture.situation.EvenementDate;
import fr.labellisation.lecture.situation.LabelDuSite;
import fr.labellisation.lecture.situation.NatureEvenement;
import fr.labellisation.lecture.situation.NonConformite;
import fr.labellisation.lecture.situation.SituationSite;
import fr.labellisation.lecture.situation.SituationSite.DemarcheEnCours;
import fr.labellisation.lecture.situation.TacheOuverte;
import fr.labellisation.lecture.taches.Etape;
import fr.labellisation.lecture.verdict.Cause;
import fr.labellisation.lecture.verdict.Motif;
import fr.labellisation.lecture.verdict.Verdict;
import fr.labellisation.lecture.verdict.VerdictDuSite;
import fr.labellisation.parcours.audits.constats.NatureAudit;
import fr.labellisation.parcours.indicateurs.IndicateurSuivi;
import fr.labellisation.parcours.indicateurs.PeriodeDeMesure;
import fr.labellisation.referentiel.Cible;
import fr.labellisation.referentiel.Referentiels;
import fr.labellisation.socle.territoire.CodeDemarche;
import fr.labellisation.socle.territoire.CodeDepartement;
import fr.labellisation.socle.territoire.CodeSite;
import fr.labellisation.socle.territoire.TypeSite;
import fr.labellisation.web.lignes.EnClair;
import fr.labellisation.web.lignes.LigneSite;
import fr.labellisation.web.lignes.Noms;
import fr.labellisation.web.lignes.Responsables;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A département of as many sites as an essay wants, each of them with all that a board may have to say. */
final class FaitsDEssaiDuTableau {
    static final LocalDate JOUR = LocalDate.parse("2026-11-30");
    private static final CodeDepartement DEPARTEMENT = new CodeDepartement("91");
    private static final LocalDate EXPIRATION = JOUR.plusMonths(7);

    private FaitsDEssaiDuTableau() {}

    /** @param nom of the site of a rank, from 0 */
    static FaitsDuTableau avec(int nombre, Function<Integer, String> nom, Referentiels referentiels) {
        List<SituationSite> sites = IntStream.range(0, nombre)
                .mapToObj(rang -> site(rang, nom.apply(rang)))
                .toList();
        Map<CodeSite, VerdictDuSite> juges =
                sites.stream().collect(Collectors.toMap(SituationSite::code, FaitsDEssaiDuTableau::verdict));
        Map<CodeSite, CompteDActions> actions = new HashMap<>();
        sites.forEach(site -> actions.put(site.code(), new CompteDActions(14, 3, 2, 6)));
        actions.put(null, new CompteDActions(4, 1, 1, 2));
        return new FaitsDuTableau(
                DEPARTEMENT,
                sites,
                sites.stream()
                        .map(site -> LigneSite.de(site, juges.get(site.code()), null, List.of(), referentiels))
                        .toList(),
                juges,
                sites.stream().map(FaitsDEssaiDuTableau::tache).toList(),
                sites.stream()
                        .flatMap(site -> IntStream.range(0, 3).mapToObj(rang -> constat(site, rang)))
                        .toList(),
                actions,
                sites.stream()
                        .collect(Collectors.toMap(
                                SituationSite::code,
                                site -> IntStream.range(0, 6)
                                        .mapToObj(FaitsDEssaiDuTableau::resultat)
                                        .toList())),
                dates(sites),
                new Responsables(
                        new Noms(
                                Map.of("noe.delmas", new Personne("noe.delmas", "Noé Delmas", "")),
                                sites.stream()
                                        .collect(Collectors.toMap(
                                                site -> site.code().valeur(), SituationSite::nom))),
                        Map.of()),
                new EnClair(ZoneId.of("Europe/Paris"), JOUR));
    }

    static FaitsDuTableau sansSite() {
        return new FaitsDuTableau(
                DEPARTEMENT,
                List.of(),
                List.of(),
                Map.of(),
                List.of(),
                List.of(),
                new HashMap<>(),
                Map.of(),
                List.of(),
                new Responsables(new Noms(Map.of(), Map.of()), Map.of()),
                new EnClair(ZoneId.of("Europe/Paris"), JOUR));
    }

    private static SituationSite site(int rang, String nom) {
        return new SituationSite(
                new CodeSite("91-site-" + (char) ('a' + rang)),
                DEPARTEMENT,
                nom,
                rang == 0 ? TypeSite.PREFECTURE : TypeSite.SOUS_PREFECTURE,
                EtatSite.SUSPENDU,
                new DemarcheEnCours(
                        new CodeDemarche("91-2026"), "qual-e-pref-2018", null, JOUR.minusMonths(6), EXPIRATION),
                Etape.MISE_EN_OEUVRE,
                new LabelDuSite(
                        "91-site/qual-e-pref-2018/2024-06-30",
                        "qual-e-pref-2018",
                        EXPIRATION.minusYears(3),
                        EXPIRATION,
                        JOUR.minusDays(10),
                        "suspendu",
                        null),
                null,
                9,
                3,
                null);
    }

    private static VerdictDuSite verdict(SituationSite site) {
        return new VerdictDuSite(
                Verdict.EN_DANGER,
                List.of(
                        new Cause(Motif.SUSPENDU, "Le label est suspendu depuis le 20 novembre 2026."),
                        new Cause(
                                Motif.NON_CONFORMITES_MAJEURES,
                                "3 non-conformités majeures sont à lever, depuis l’audit du 16 novembre 2026."),
                        new Cause(
                                Motif.EXPIRE_AVANT_LE_SUIVANT,
                                "Le label expire le 30 juin 2027, et le suivant est probable le 3 août 2027\u00a0: 34 jours"
                                        + " sans label."),
                        new Cause(Motif.TACHES_EN_RETARD, "3 tâches sont en retard.")),
                EXPIRATION.plusDays(34),
                EXPIRATION,
                JOUR.minusDays(10));
    }

    private static TacheOuverte tache(SituationSite site) {
        return new TacheOuverte(
                "t-" + site.code(),
                ArreterPlanActions.name(),
                "Arrêter le plan d’actions",
                "",
                site.demarche().code(),
                site.code(),
                site.nom(),
                List.of("91.secretaire-general"),
                "noe.delmas",
                JOUR.minusDays(30).atStartOfDay().atOffset(ZoneOffset.UTC),
                JOUR.minusDays(9).atStartOfDay().atOffset(ZoneOffset.UTC),
                new Provenance(true, null),
                true,
                Etape.PLAN_ACTIONS);
    }

    private static NonConformite constat(SituationSite site, int rang) {
        return new NonConformite(
                rang,
                site.code(),
                site.demarche().code(),
                rang,
                NatureAudit.SUIVI,
                JOUR.minusDays(14),
                rang == 0,
                "E" + (rang + 4),
                rang == 2 ? "" : "Accueil téléphonique et information des usagers",
                "Les appels ne sont pas décrochés avant la cinquième sonnerie dans l’un des trois services où la mesure a été"
                        + " faite, et aucun message n’annonce les horaires.",
                null,
                rang == 0 ? JOUR.minusDays(2) : null,
                JOUR.plusDays(40),
                "91.referent-qualite",
                null);
    }

    private static ResultatDIndicateur resultat(int rang) {
        Cible cible = new Cible(Cible.Sens.AU_PLUS, BigDecimal.TEN, Cible.Unite.POURCENT);
        IndicateurSuivi suivi = new IndicateurSuivi(
                "E5/" + rang,
                "E5",
                "Part des appels perdus au standard et dans les services, série " + rang,
                cible.texte(),
                cible,
                Cible.Periode.TRIMESTRE,
                false,
                null);
        return rang == 0
                ? new ResultatDIndicateur(suivi, null, null)
                : new ResultatDIndicateur(
                        suivi, PeriodeDeMesure.exiger("2026-T3"), BigDecimal.valueOf(rang % 2 == 0 ? 8 : 14));
    }

    private static List<EvenementDate> dates(List<SituationSite> sites) {
        List<EvenementDate> dates = new ArrayList<>();
        for (int rang = 0; rang < 88; rang += 4) {
            SituationSite site = sites.get(rang % sites.size());
            dates.add(new EvenementDate(
                    JOUR.plusDays(rang),
                    null,
                    rang % 8 == 0 ? NatureEvenement.AUDIT_SUIVI : NatureEvenement.AUDIT_INTERNE,
                    EvenementDate.Etat.PREVU,
                    DEPARTEMENT,
                    site.code(),
                    site.nom(),
                    site.demarche().code(),
                    "qual-e-pref-2018",
                    null));
        }
        return dates;
    }
}
