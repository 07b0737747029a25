package fr.labellisation.web.pages.site;

import fr.labellisation.acces.Annuaire;
import fr.labellisation.echeances.calendrier.HeureLocale;
import fr.labellisation.lecture.planification.Avancements;
import fr.labellisation.lecture.planification.PrevuRealise.Comparaison;
import fr.labellisation.lecture.situation.EvenementDate;
import fr.labellisation.lecture.situation.Evenements;
import fr.labellisation.lecture.situation.SituationSite;
import fr.labellisation.lecture.situation.Situations;
import fr.labellisation.lecture.situation.TacheFaite;
import fr.labellisation.lecture.situation.TacheOuverte;
import fr.labellisation.lecture.situation.TachesDesSites;
import fr.labellisation.lecture.verdict.VerdictDuSite;
import fr.labellisation.lecture.verdict.Verdicts;
import fr.labellisation.parcours.demarche.Demarche;
import fr.labellisation.parcours.demarche.Demarches;
import fr.labellisation.parcours.demarche.perimetre.ModulesADecider;
import fr.labellisation.parcours.demarche.perimetre.PerimetreArrete;
import fr.labellisation.parcours.demarche.perimetre.Perimetres;
import fr.labellisation.parcours.label.Label;
import fr.labellisation.parcours.label.Labels;
import fr.labellisation.referentiel.Referentiels;
import fr.labellisation.socle.regles.DateFrancaise;
import fr.labellisation.socle.territoire.CodeDemarche;
import fr.labellisation.socle.territoire.CodeDepartement;
import fr.labellisation.socle.territoire.CodeSite;
import fr.labellisation.socle.variables.Acte;
import fr.labellisation.socle.variables.Parcours;
import fr.labellisation.web.lignes.EnClair;
import fr.labellisation.web.lignes.LigneSite;
import fr.labellisation.web.lignes.LigneTache;
import fr.labellisation.web.lignes.Noms;
import fr.labellisation.web.pages.site.VueSite.DemarcheAChoisir;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Reads what the page of a site shows: as many queries for one démarche and ten tasks as for ten démarches and a thousand. */
@Component
class CompositionSite {
    private final Situations situations;
    private final Verdicts verdicts;
    private final TachesDesSites taches;
    private final Evenements evenements;
    private final Avancements avancements;
    private final Demarches demarches;
    private final Perimetres perimetres;
    private final ModulesADecider aDecider;
    private final Labels labels;
    private final AuditsEnClair audits;
    private final RappelsEnClair rappels;
    private final Annuaire annuaire;
    private final Referentiels referentiels;
    private final HeureLocale heure;

    CompositionSite(
            Situations situations,
            Verdicts verdicts,
            TachesDesSites taches,
            Evenements evenements,
            Avancements avancements,
            Demarches demarches,
            Perimetres perimetres,
            ModulesADecider aDecider,
            Labels labels,
            AuditsEnClair audits,
            RappelsEnClair rappels,
            Annuaire annuaire,
            Referentiels referentiels,
            HeureLocale heure) {
        this.situations = situations;
        this.verdicts = verdicts;
        this.taches = taches;
        this.evenements = evenements;
        this.avancements = avancements;
        this.demarches = demarches;
        this.perimetres = perimetres;
        this.aDecider = aDecider;
        this.labels = labels;
        this.audits = audits;
        this.rappels = rappels;
        this.annuaire = annuaire;
        this.referentiels = referentiels;
        this.heure = heure;
    }

    /** Only where it stands; empty for an unknown site. */
    Optional<LigneSite> carte(CodeSite code) {
        return situations
                .duSite(code, code.departement())
                .map(site -> LigneSite.de(site, verdict(site), null, List.of(), referentiels));
    }

    /**
     * All of it; empty for an unknown site, and for a démarche that is none of its own.
     *
     * @param demarche of which the finished steps are wanted; empty for all
     * @param adresses where the reader opens a task; empty where he cannot
     */
    Optional<VueSite> page(CodeSite code, String demarche, Function<TacheOuverte, String> adresses) {
        List<Demarche> siennes = demarches.duSite(code);
        boolean connue = demarche.isEmpty()
                || siennes.stream().anyMatch(d -> d.code().valeur().equals(demarche));
        return situations
                .duSite(code, code.departement())
                .filter(site -> connue)
                .map(site -> page(site, siennes, demarche, adresses));
    }

    private VueSite page(
            SituationSite site, List<Demarche> siennes, String demarche, Function<TacheOuverte, String> adresses) {
        CodeSite code = site.code();
        CodeDepartement departement = site.departement();
        EnClair clair = new EnClair(heure.maintenant(departement).getZone(), heure.aujourdhui(departement));
        List<TacheOuverte> ouvertes = taches.ouvertesDuSite(code);
        List<TacheFaite> faites = taches.faitesDuSite(code);
        List<EvenementDate> dates = evenements.duSite(code);
        List<PerimetreArrete> arretes = perimetres.duSite(code);
        Noms noms = Noms.de(annuaire, logins(ouvertes, faites, arretes), List.of(site));
        List<Label> siens = labels.duSite(code);
        CodeDemarche parcourue = demarcheParcourue(site, siens);
        List<Comparaison> prevision = prevision(site, parcourue);
        ParcoursDessine parcours = new ParcoursDessine(site, siennes, siens, prevision, dates, clair);
        List<EtapeDuSite> etapes = parcours.etapes(faites, ouvertes);
        VerdictDuSite juge = verdict(site);
        PerimetreEnClair perimetre = new PerimetreEnClair(arretes, siennes, referentiels);
        return new VueSite(
                LigneSite.de(
                        site,
                        juge,
                        avancements.avancement(prevision, departement).orElse(null),
                        noms.detenteurs(
                                ouvertes.stream().filter(tache -> tache.enRetard() && code.equals(tache.site()))),
                        referentiels),
                parcours.autresLabels(referentiels),
                departement.valeur(),
                DateFrancaise.de(clair.aujourdhui()),
                parcourue == null
                        ? List.of()
                        : new JalonsDuSite(
                                        parcourue,
                                        faites,
                                        ouvertes,
                                        dates,
                                        siens,
                                        prevision,
                                        juge.probable(),
                                        prevue -> avancements.attendueLe(prevue, prevision, departement),
                                        clair)
                                .jalons(),
                parcours.frise(etapes, referentiels),
                etapes,
                DatesDuSite.de(dates, referentiels::nom, clair),
                ouvertes.stream()
                        .map(tache -> LigneTache.de(tache, adresses, noms, clair))
                        .toList(),
                audits.duSite(code, siennes),
                rappels.dits(departement, code, clair),
                rappels.aVenir(departement, code, clair),
                perimetre.modules(
                        parcourue, parcourue == null ? List.of() : aDecider.ouverts(new Parcours(parcourue, code))),
                perimetre.historique(noms, clair),
                new HistoriqueDuSite(faites, noms, clair).lignes(demarche),
                siennes.stream()
                        .map(d -> new DemarcheAChoisir(
                                d.code().valeur(),
                                "%s, commencée le %s".formatted(d.code(), DateFrancaise.de(d.debut()))))
                        .toList(),
                demarche);
    }

    private VerdictDuSite verdict(SituationSite site) {
        return verdicts.de(List.of(site)).get(site.code());
    }

    private List<Comparaison> prevision(SituationSite site, CodeDemarche demarche) {
        return demarche == null
                ? List.of()
                : Avancements.duSite(avancements.de(List.of(demarche)).getOrDefault(demarche, List.of()), site.code());
    }

    /** The one under way, else the one that led to the label in force; null for a site without either. */
    private static CodeDemarche demarcheParcourue(SituationSite site, List<Label> labels) {
        return site.demarche() != null
                ? site.demarche().code()
                : labels.stream()
                        .filter(label -> site.validite().isPresent()
                                && label.code().equals(site.label().code()))
                        .map(Label::demarche)
                        .findFirst()
                        .orElse(null);
    }

    private static Stream<String> logins(
            List<TacheOuverte> ouvertes, List<TacheFaite> faites, List<PerimetreArrete> arretes) {
        return Stream.of(
                        ouvertes.stream().map(TacheOuverte::titulaire),
                        faites.stream().map(TacheFaite::par),
                        faites.stream().map(TacheFaite::pour),
                        arretes.stream().map(PerimetreArrete::auteur),
                        arretes.stream()
                                .map(PerimetreArrete::retrait)
                                .filter(Objects::nonNull)
                                .map(Acte::auteur))
                .flatMap(logins -> logins);
    }
}
