package fr.labellisation.web.pages.planning;

import fr.labellisation.echeances.calendrier.HeureLocale;
import fr.labellisation.lecture.planification.DemandePlanning.SitePlanifie;
import fr.labellisation.parcours.demarche.Demarche;
import fr.labellisation.parcours.demarche.Demarches;
import fr.labellisation.parcours.label.Label;
import fr.labellisation.parcours.label.Labels;
import fr.labellisation.referentiel.Referentiel;
import fr.labellisation.referentiel.Referentiels;
import fr.labellisation.socle.regles.DateFrancaise;
import fr.labellisation.socle.territoire.CodeDepartement;
import fr.labellisation.socle.territoire.CodeSite;
import fr.labellisation.socle.territoire.Departement;
import fr.labellisation.socle.territoire.Territoire;
import fr.labellisation.web.lecteurs.Lecteurs;
import fr.labellisation.web.lignes.Choix;
import java.security.Principal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** What the form of the planning offers to its reader. */
@Component
class ChoixPlanning {
    private final Lecteurs lecteurs;
    private final Territoire territoire;
    private final Referentiels referentiels;
    private final SitesAPlanifier sites;
    private final Labels labels;
    private final Demarches demarches;
    private final HeureLocale heure;

    ChoixPlanning(
            Lecteurs lecteurs,
            Territoire territoire,
            Referentiels referentiels,
            SitesAPlanifier sites,
            Labels labels,
            Demarches demarches,
            HeureLocale heure) {
        this.lecteurs = lecteurs;
        this.territoire = territoire;
        this.referentiels = referentiels;
        this.sites = sites;
        this.labels = labels;
        this.demarches = demarches;
        this.heure = heure;
    }

    /**
     * The lists of the form.
     *
     * @param departements more than one for a national reader only
     * @param demarches those under way, of which the planning can be kept as the forecast
     */
    record Listes(
            List<Choix> departements,
            List<Choix> referentiels,
            List<Choix> sites,
            List<Choix> labels,
            List<Choix> demarches,
            LocalDate demain) {}

    Listes pour(Principal qui, SaisiePlanning saisie) {
        CodeDepartement departement = new CodeDepartement(saisie.departement());
        List<SitePlanifie> siens = sites.de(departement);
        List<Demarche> enCours = demarches.enCours(departement);
        String actuel = saisie.referentiel().isEmpty() && !enCours.isEmpty()
                ? enCours.get(0).referentiel()
                : saisie.referentiel();
        return new Listes(
                lecteurs.departements(qui).stream()
                        .map(code -> new Choix(code, nom(code), code.equals(departement.valeur())))
                        .toList(),
                referentiels(actuel, enCours, heure.aujourdhui(departement)),
                siens.stream()
                        .map(site -> new Choix(
                                site.code().valeur(),
                                site.nom(),
                                saisie.sites().isEmpty()
                                        || saisie.sites().contains(site.code().valeur())))
                        .toList(),
                labels(departement, siens, saisie.label()),
                enCours.stream()
                        .map(demarche -> new Choix(
                                demarche.code().valeur(), demarche.code().valeur(), false))
                        .toList(),
                heure.aujourdhui(departement).plusDays(1));
    }

    /** Those in force today and those of what is under way. What follows one that is over is proposed, else the latest. */
    private List<Choix> referentiels(String choisi, List<Demarche> enCours, LocalDate aujourdhui) {
        Set<String> suivis = enCours.stream().map(Demarche::referentiel).collect(Collectors.toSet());
        List<String> offerts = referentiels.tous().stream()
                .filter(version -> version.vie().enVigueur(aujourdhui) || suivis.contains(version.id()))
                .map(Referentiel::id)
                .toList();
        String voulu = offerts.contains(choisi)
                ? choisi
                : referentiels
                        .parId(choisi)
                        .map(version ->
                                referentiels.pourRenouveler(choisi, aujourdhui).id())
                        .orElse("");
        String propose = offerts.stream()
                .reduce((avant, apres) -> avant.equals(voulu) ? avant : apres)
                .orElse("");
        return offerts.stream()
                .map(referentiels::exiger)
                .map(version -> new Choix(
                        version.id(),
                        "%s, %s".formatted(version.nom(), referentiels.etat(version, aujourdhui)),
                        version.id().equals(propose)))
                .toList();
    }

    /** Site by site, in the order of the sites. */
    private List<Choix> labels(CodeDepartement departement, List<SitePlanifie> siens, String choisi) {
        Map<CodeSite, List<Label>> parSite =
                labels.enCoursDuDepartement(departement).stream().collect(Collectors.groupingBy(Label::site));
        return siens.stream()
                .flatMap(site -> parSite.getOrDefault(site.code(), List.of()).stream()
                        .map(label -> new Choix(
                                label.code(), libelle(site, label), label.code().equals(choisi))))
                .toList();
    }

    private String libelle(SitePlanifie site, Label label) {
        return "%s – %s, jusqu’au %s"
                .formatted(site.nom(), referentiels.nom(label.referentiel()), DateFrancaise.de(label.expireLe()));
    }

    private String nom(String code) {
        return territoire
                .departement(new CodeDepartement(code))
                .map(Departement::nom)
                .map(nom -> code + " – " + nom)
                .orElse(code);
    }
}
