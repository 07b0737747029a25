package fr.labellisation.annonces.calendriers;

import fr.labellisation.echeances.calendrier.JoursOuvres;
import fr.labellisation.socle.installation.Installation;
import fr.labellisation.socle.territoire.CodeDepartement;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** What a calendar holds: everything to come, and the year that is over. */
@Component
public class Agenda {
    private final DatesDuRessort dates;
    private final TachesDatees taches;
    private final Ressorts ressorts;
    private final JoursOuvres jours;
    private final Revisions revisions;
    private final Installation installation;
    private final Clock horloge;

    Agenda(
            DatesDuRessort dates,
            TachesDatees taches,
            Ressorts ressorts,
            JoursOuvres jours,
            Revisions revisions,
            Installation installation,
            Clock horloge) {
        this.dates = dates;
        this.taches = taches;
        this.ressorts = ressorts;
        this.jours = jours;
        this.revisions = revisions;
        this.installation = installation;
        this.horloge = horloge;
    }

    /** The calendar as a file (RFC 5545): the same text as long as nothing in it changes. */
    public String fichier(Calendrier calendrier) {
        CodeDepartement departement = calendrier.departement();
        List<EntreePubliee> evenements =
                departement == null ? deLaPersonne(calendrier.personne()) : duDepartement(departement);
        String nom =
                departement == null ? "Labellisation – mes échéances" : "Labellisation – département " + departement;
        return new FichierIcs(nom, horloge.getZone(), installation.identifiant()).ecrit(revisions.de(evenements));
    }

    private List<EntreePubliee> deLaPersonne(String login) {
        Ressort ressort = ressorts.de(login);
        List<EntreePubliee> evenements = new ArrayList<>(dates.de(ressort, depuis()));
        taches.de(login, ressort.departements()).stream().map(this::echeance).forEach(evenements::add);
        return evenements;
    }

    private List<EntreePubliee> duDepartement(CodeDepartement departement) {
        List<EntreePubliee> evenements = new ArrayList<>(dates.de(Ressort.du(departement), depuis()));
        evenements.addAll(dates.cibles(departement, depuis()));
        return evenements;
    }

    private EntreePubliee echeance(TachesDatees.Tache tache) {
        ZoneId fuseau = jours.fuseau(tache.departement());
        return EntreePubliee.journee(
                "tache-" + tache.id(),
                tache.siteNom() == null ? tache.nom() : "%s – %s".formatted(tache.nom(), tache.siteNom()),
                tache.due().atZone(fuseau).toLocalDate(),
                "Tâche à rendre ce jour-là. Elle vous attend dans Tasklist.");
    }

    private LocalDate depuis() {
        return LocalDate.ofInstant(horloge.instant(), horloge.getZone()).minusYears(1);
    }
}
