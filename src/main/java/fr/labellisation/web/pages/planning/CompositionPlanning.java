package fr.labellisation.web.pages.planning;

import fr.labellisation.echeances.calendrier.HeureLocale;
import fr.labellisation.lecture.planification.DemandePlanning;
import fr.labellisation.lecture.planification.DemandePlanning.SitePlanifie;
import fr.labellisation.lecture.planification.DemandeRecevable;
import fr.labellisation.parcours.demarche.Demarches;
import fr.labellisation.parcours.demarche.perimetre.Perimetres;
import fr.labellisation.parcours.label.Label;
import fr.labellisation.parcours.label.Labels;
import fr.labellisation.referentiel.Referentiel;
import fr.labellisation.referentiel.Referentiels;
import fr.labellisation.socle.formulaires.SaisieRefusee;
import fr.labellisation.socle.regles.Avis;
import fr.labellisation.socle.territoire.CodeDepartement;
import fr.labellisation.socle.territoire.CodeSite;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;

/** Makes of what a reader typed what is to be planned, or refuses it in French. */
@Component
class CompositionPlanning {
    private final SitesAPlanifier sites;
    private final Labels labels;
    private final Referentiels referentiels;
    private final Demarches demarches;
    private final Perimetres perimetres;
    private final HeureLocale heure;

    CompositionPlanning(
            SitesAPlanifier sites,
            Labels labels,
            Referentiels referentiels,
            Demarches demarches,
            Perimetres perimetres,
            HeureLocale heure) {
        this.sites = sites;
        this.labels = labels;
        this.referentiels = referentiels;
        this.demarches = demarches;
        this.perimetres = perimetres;
        this.heure = heure;
    }

    /**
     * @throws SaisieRefusee with what is wrong
     * @throws ResponseStatusException 404 for a label that is none of the département
     */
    DemandePlanning lire(SaisiePlanning saisie) {
        LocalDate aujourdhui = heure.aujourdhui(new CodeDepartement(saisie.departement()));
        DemandePlanning demande = saisie.label().isEmpty()
                ? premier(saisie, aujourdhui)
                : renouvellement(saisie, label(saisie), aujourdhui);
        Avis avis = new DemandeRecevable(demande.referentiel(), demande.cible(), demande.depuis()).avisPourLAvenir();
        if (!avis.favorable()) {
            throw new SaisieRefusee(avis.raisons());
        }
        return demande;
    }

    private DemandePlanning premier(SaisiePlanning saisie, LocalDate aujourdhui) {
        Referentiel referentiel = referentiels
                .parId(saisie.referentiel())
                .orElseThrow(() -> new SaisieRefusee(
                        "Le référentiel «\u00a0%s\u00a0» n’existe pas\u00a0: choisissez-en un dans la liste.",
                        saisie.referentiel()));
        boolean enCours = demarches.enCours(new CodeDepartement(saisie.departement())).stream()
                .anyMatch(demarche -> demarche.referentiel().equals(referentiel.id()));
        if (!enCours) {
            pasClose(referentiel, aujourdhui);
        }
        return new DemandePlanning(
                new CodeDepartement(saisie.departement()),
                referentiel,
                false,
                date(saisie.cible()),
                aujourdhui,
                choisis(saisie));
    }

    /** What is under way goes on by a version that is over; one to come may be planned for, and its day is held against the date. */
    private void pasClose(Referentiel referentiel, LocalDate aujourdhui) {
        referentiels.close(referentiel, aujourdhui).ifPresent(raison -> {
            throw new SaisieRefusee(raison);
        });
    }

    private DemandePlanning renouvellement(SaisiePlanning saisie, Label label, LocalDate aujourdhui) {
        Referentiel suivant = referentiels.pourRenouveler(label.referentiel(), label.expireLe());
        pasClose(suivant, aujourdhui);
        return new DemandePlanning(
                new CodeDepartement(saisie.departement()),
                suivant,
                true,
                label.expireLe(),
                aujourdhui,
                saisie.sites().isEmpty() ? ensemble(label) : choisis(saisie));
    }

    /** Sites that were labelled by one démarche renew together, and the renewal opens in time for all of them. */
    private List<SitePlanifie> ensemble(Label label) {
        Set<CodeSite> labellises = perimetres.enVigueur(label.demarche()).keySet();
        List<SitePlanifie> ensemble = sites.de(label.site().departement()).stream()
                .filter(site -> labellises.contains(site.code()))
                .toList();
        return ensemble.isEmpty() ? sites.seul(label.site().departement(), label.site()) : ensemble;
    }

    private Label label(SaisiePlanning saisie) {
        return labels.trouver(saisie.label())
                .filter(label -> label.site().departement().equals(new CodeDepartement(saisie.departement())))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private List<SitePlanifie> choisis(SaisiePlanning saisie) {
        List<SitePlanifie> tous = sites.de(new CodeDepartement(saisie.departement()));
        Set<String> demandes = new HashSet<>(saisie.sites());
        if (demandes.isEmpty()) {
            return tous;
        }
        List<SitePlanifie> choisis = tous.stream()
                .filter(site -> demandes.contains(site.code().valeur()))
                .toList();
        if (choisis.size() != demandes.size()) {
            throw new SaisieRefusee(
                    "Un site demandé n’est pas dans le département %s\u00a0: choisissez dans la liste.",
                    saisie.departement());
        }
        return choisis;
    }

    private static LocalDate date(String texte) {
        try {
            return LocalDate.parse(texte);
        } catch (DateTimeParseException e) {
            throw new SaisieRefusee(
                    "«\u00a0%s\u00a0» n’est pas une date\u00a0: un jour qui existe est attendu, comme 2027-06-24.",
                    texte);
        }
    }
}
