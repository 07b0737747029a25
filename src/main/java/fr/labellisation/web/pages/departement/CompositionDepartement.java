package fr.labellisation.web.pages.departement;

import fr.labellisation.acces.Annuaire;
import fr.labellisation.acces.Role;
import fr.labellisation.echeances.calendrier.HeureLocale;
import fr.labellisation.lecture.planification.Avancement;
import fr.labellisation.lecture.planification.Avancements;
import fr.labellisation.lecture.planification.PrevuRealise.Comparaison;
import fr.labellisation.lecture.situation.EvenementDate;
import fr.labellisation.lecture.situation.Evenements;
import fr.labellisation.lecture.situation.SituationSite;
import fr.labellisation.lecture.situation.SituationSite.DemarcheEnCours;
import fr.labellisation.lecture.situation.Situations;
import fr.labellisation.lecture.situation.TacheOuverte;
import fr.labellisation.lecture.situation.TachesDesSites;
import fr.labellisation.lecture.verdict.VerdictDuSite;
import fr.labellisation.lecture.verdict.Verdicts;
import fr.labellisation.referentiel.Referentiels;
import fr.labellisation.socle.formulaires.SaisieRefusee;
import fr.labellisation.socle.regles.DateFrancaise;
import fr.labellisation.socle.territoire.CodeDemarche;
import fr.labellisation.socle.territoire.CodeDepartement;
import fr.labellisation.socle.territoire.CodeSite;
import fr.labellisation.socle.territoire.Territoire;
import fr.labellisation.web.lignes.EnClair;
import fr.labellisation.web.lignes.LigneSite;
import fr.labellisation.web.lignes.LigneTache;
import fr.labellisation.web.lignes.Noms;
import fr.labellisation.web.lignes.Responsables;
import fr.labellisation.web.pages.departement.DecisionsDemandees.Decision;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Reads what the page of a département shows: as many queries for three sites as for thirty. */
@Component
class CompositionDepartement {
    /** Months ahead in which the next audit is looked for: the longest interval that a référentiel allows, and some more. */
    private static final int HORIZON = 24;
    /** How many decisions are told: more are read by nobody. */
    private static final int DECISIONS = 3;

    private final Situations situations;
    private final Verdicts verdicts;
    private final TachesDesSites taches;
    private final Evenements evenements;
    private final Avancements avancements;
    private final Pilotage pilotage;
    private final Annuaire annuaire;
    private final Referentiels referentiels;
    private final Territoire territoire;
    private final HeureLocale heure;

    CompositionDepartement(
            Situations situations,
            Verdicts verdicts,
            TachesDesSites taches,
            Evenements evenements,
            Avancements avancements,
            Pilotage pilotage,
            Annuaire annuaire,
            Referentiels referentiels,
            Territoire territoire,
            HeureLocale heure) {
        this.situations = situations;
        this.verdicts = verdicts;
        this.taches = taches;
        this.evenements = evenements;
        this.avancements = avancements;
        this.pilotage = pilotage;
        this.annuaire = annuaire;
        this.referentiels = referentiels;
        this.territoire = territoire;
        this.heure = heure;
    }

    /**
     * @param adresses where the reader opens a task; empty where he cannot
     * @throws SaisieRefusee if the address asks for what the page does not count
     */
    VueDepartement de(CodeDepartement departement, FiltreDepartement filtre, Function<TacheOuverte, String> adresses) {
        Optional<CompteDeSites> compte = CompteDeSites.demande(filtre.sites());
        LocalDate aujourdhui = heure.aujourdhui(departement);
        EnClair clair = new EnClair(heure.maintenant(departement).getZone(), aujourdhui);
        List<SituationSite> sites = situations.duDepartement(departement);
        List<TacheOuverte> ouvertes = taches.ouvertesDuDepartement(departement);
        List<TacheOuverte> retards =
                ouvertes.stream().filter(TacheOuverte::enRetard).toList();
        List<EvenementDate> aVenir = evenements.duDepartement(departement, aujourdhui, aujourdhui.plusMonths(HORIZON));
        Noms noms = Noms.de(annuaire, ouvertes.stream().map(TacheOuverte::titulaire), sites);
        Responsables responsables = Responsables.de(annuaire, noms, ouvertes, groupes(departement, sites));
        List<LigneSite> lignes = lignes(sites, retards, noms).stream()
                .sorted(Comparator.comparing(ligne -> ligne.verdict().verdict()))
                .toList();
        List<Decision> decisions =
                new DecisionsDemandees(departement, lignes, ouvertes, adresses, responsables, clair).toutes();
        TachesEnClair tenues = new TachesEnClair(ouvertes, responsables, clair);
        return new VueDepartement(
                departement.valeur(),
                territoire.nom(departement),
                DateFrancaise.de(aujourdhui),
                VerdictDuDepartement.de(lignes, ouvertes, responsables, clair),
                new ChiffresDuDepartement(sites, noms.detenteurs(retards.stream()), aVenir, clair).chiffres(),
                decisions.stream().limit(DECISIONS).toList(),
                Math.max(0, decisions.size() - DECISIONS),
                pilotage.cartes(
                        departement,
                        sites.stream()
                                .filter(site -> compte.filter(demande -> !demande.comprend(site))
                                        .isEmpty())
                                .toList(),
                        lignes,
                        responsables,
                        clair),
                compte.map(CompteDeSites::libelle).orElse(""),
                pilotage.nonConformites(sites, clair),
                tenues.tenants(),
                ChargeDesSemaines.de(ouvertes, noms, clair),
                TachesChoisies.de(filtre, ouvertes, adresses, noms, clair),
                tenues.retards(),
                pilotage.semblables(departement),
                retards.stream()
                        .map(tache -> LigneTache.de(tache, adresses, noms, clair))
                        .toList(),
                ouvertes.stream()
                        .filter(tache -> tache.bientotDue(aujourdhui, clair.fuseau()))
                        .map(tache -> LigneTache.de(tache, adresses, noms, clair))
                        .toList());
    }

    /** Those whose members are named beside whoever holds a task. */
    private static Stream<String> groupes(CodeDepartement departement, List<SituationSite> sites) {
        return Stream.concat(
                Stream.of(Role.SECRETAIRE_GENERAL.groupe(departement, null)),
                sites.stream().map(site -> Role.CORRESPONDANT_QUALITE.groupe(departement, site.code())));
    }

    private List<LigneSite> lignes(List<SituationSite> sites, List<TacheOuverte> retards, Noms noms) {
        Map<CodeDemarche, List<Comparaison>> etapes = avancements.de(sites.stream()
                .map(SituationSite::demarche)
                .filter(Objects::nonNull)
                .map(DemarcheEnCours::code)
                .distinct()
                .toList());
        Map<CodeSite, VerdictDuSite> juges = verdicts.de(sites);
        return sites.stream()
                .map(site -> LigneSite.de(
                        site,
                        juges.get(site.code()),
                        avancement(site, etapes),
                        noms.detenteurs(
                                retards.stream().filter(tache -> site.code().equals(tache.site()))),
                        referentiels))
                .toList();
    }

    private Avancement avancement(SituationSite site, Map<CodeDemarche, List<Comparaison>> etapes) {
        if (site.demarche() == null) {
            return null;
        }
        List<Comparaison> toutes = etapes.getOrDefault(site.demarche().code(), List.of());
        return avancements
                .avancement(Avancements.duSite(toutes, site.code()), site.departement())
                .orElse(null);
    }
}
