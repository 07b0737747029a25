package fr.labellisation.web.pages.site;

import fr.labellisation.acces.Annuaire;
import fr.labellisation.echeances.calendrier.HeureLocale;
import fr.labellisation.lecture.ecrits.Ecrit;
import fr.labellisation.lecture.ecrits.Ecrits;
import fr.labellisation.lecture.situation.SituationSite;
import fr.labellisation.lecture.situation.Situations;
import fr.labellisation.socle.regles.DateFrancaise;
import fr.labellisation.socle.territoire.CodeSite;
import fr.labellisation.socle.territoire.Territoire;
import fr.labellisation.web.lignes.Choix;
import fr.labellisation.web.lignes.EnClair;
import fr.labellisation.web.lignes.Noms;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** What was written for a site, as its pages show it. */
@Component
class EcritsEnClair {
    private final Ecrits ecrits;
    private final Situations situations;
    private final Annuaire annuaire;
    private final Territoire territoire;
    private final HeureLocale heure;

    EcritsEnClair(Ecrits ecrits, Situations situations, Annuaire annuaire, Territoire territoire, HeureLocale heure) {
        this.ecrits = ecrits;
        this.situations = situations;
        this.annuaire = annuaire;
        this.territoire = territoire;
        this.heure = heure;
    }

    /**
     * The page of all that was written.
     *
     * @param groupes by step, in their order, what is beside the steps last; the latest first within each
     */
    record VueEcrits(
            String site,
            String nom,
            String departement,
            String nomDepartement,
            String aujourdhui,
            List<Choix> etapes,
            List<Groupe> groupes) {}

    /** What was written at one step. */
    record Groupe(String code, String titre, List<LigneEcrit> ecrits) {}

    /** The latest ones, and how many there are. */
    record Derniers(List<LigneEcrit> ecrits, int total) {}

    Derniers derniers(CodeSite site, int nombre) {
        List<Ecrit> tous = ecrits.duSite(site);
        return new Derniers(lignes(tous.stream().limit(nombre).toList(), site), tous.size());
    }

    /** Empty for an unknown site. */
    Optional<VueEcrits> page(CodeSite code, FiltreEcrits filtre) {
        return situations.duSite(code, code.departement()).map(site -> page(site, filtre));
    }

    private VueEcrits page(SituationSite site, FiltreEcrits filtre) {
        return new VueEcrits(
                site.code().valeur(),
                site.nom(),
                site.departement().valeur(),
                territoire.nom(site.departement()),
                DateFrancaise.de(heure.aujourdhui(site.departement())),
                filtre.choix(),
                groupes(filtre.parmi(ecrits.duSite(site.code())), site.code()));
    }

    private List<Groupe> groupes(List<Ecrit> demandes, CodeSite site) {
        List<String> ordre = FiltreEcrits.codes();
        Map<String, List<Ecrit>> parEtape = demandes.stream()
                .collect(Collectors.groupingBy(
                        FiltreEcrits::code,
                        () -> new TreeMap<>(Comparator.comparing(ordre::indexOf)),
                        Collectors.toList()));
        Noms noms = noms(demandes);
        EnClair clair = clair(site);
        return parEtape.entrySet().stream()
                .map(etape -> new Groupe(
                        etape.getKey(),
                        FiltreEcrits.titre(etape.getValue().get(0)),
                        etape.getValue().stream()
                                .map(ecrit -> LigneEcrit.de(ecrit, noms, clair))
                                .toList()))
                .toList();
    }

    private List<LigneEcrit> lignes(List<Ecrit> demandes, CodeSite site) {
        Noms noms = noms(demandes);
        EnClair clair = clair(site);
        return demandes.stream().map(ecrit -> LigneEcrit.de(ecrit, noms, clair)).toList();
    }

    private Noms noms(List<Ecrit> ecrits) {
        return Noms.de(
                annuaire,
                ecrits.stream().flatMap(ecrit -> Arrays.asList(ecrit.auteur(), ecrit.pour()).stream()),
                List.of());
    }

    private EnClair clair(CodeSite site) {
        return new EnClair(heure.maintenant(site.departement()).getZone(), heure.aujourdhui(site.departement()));
    }
}
