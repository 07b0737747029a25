package fr.labellisation.parcours.changement;

import static fr.labellisation.socle.regles.Avis.refus;

import fr.labellisation.echeances.calendrier.HeureLocale;
import fr.labellisation.echeances.calendrier.JoursOuvres;
import fr.labellisation.parcours.audits.Audit;
import fr.labellisation.parcours.audits.AuditTardif;
import fr.labellisation.parcours.audits.AvertissementsDAudit;
import fr.labellisation.parcours.label.Label;
import fr.labellisation.parcours.label.Labels;
import fr.labellisation.reglages.Mouvement;
import fr.labellisation.reglages.Mouvements;
import fr.labellisation.socle.regles.DateFrancaise;
import fr.labellisation.socle.territoire.CodeDepartement;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Works out what moving or cancelling an audit entails. Nothing is written; the same is asked when it is confirmed. */
@Component
class CalculDesConsequences {
    private final Changements changements;
    private final Mouvements mouvements;
    private final RappelsDeplaces rappels;
    private final AvertissementsDAudit avertissements;
    private final Labels labels;
    private final JoursOuvres jours;
    private final HeureLocale heure;

    CalculDesConsequences(
            Changements changements,
            Mouvements mouvements,
            RappelsDeplaces rappels,
            AvertissementsDAudit avertissements,
            Labels labels,
            JoursOuvres jours,
            HeureLocale heure) {
        this.changements = changements;
        this.mouvements = mouvements;
        this.rappels = rappels;
        this.avertissements = avertissements;
        this.labels = labels;
        this.jours = jours;
        this.heure = heure;
    }

    ConsequencesAudit de(ChangementAudit changement) {
        List<Mouvement> taches = changement.annulation()
                ? mouvements.quiSeFerment(changements.tachesQuiSeFerment(changement.audit()))
                : mouvements.enClair(changements.tachesQuiSuivent(changement.audit(), changement.nouvelleDate()));
        return new ConsequencesAudit(
                taches, rappels.de(changement), echeances(changement), impossibles(changement, taches));
    }

    /** Deadlines stay where they are: what moves is the time that is left before them. */
    private List<String> echeances(ChangementAudit changement) {
        Audit audit = changement.audit();
        String reste = changement.annulation() ? "un autre audit est à fixer avant" : "elle ne bouge pas";
        return Stream.of(
                        Optional.ofNullable(audit.auPlusTard())
                                .map(date -> "Date limite de cet audit\u00a0: %s, %s."
                                        .formatted(DateFrancaise.de(date), reste)),
                        expiration(audit)
                                .map(date -> "Expiration du label du site\u00a0: %s, %s."
                                        .formatted(DateFrancaise.de(date), reste)))
                .flatMap(Optional::stream)
                .toList();
    }

    private List<String> impossibles(ChangementAudit changement, List<Mouvement> taches) {
        if (changement.annulation()) {
            return List.of();
        }
        Audit audit = changement.audit();
        LocalDate date = changement.nouvelleDate();
        Stream<String> enRetard = taches.stream()
                .filter(Mouvement::impossible)
                .map(tache -> "%s (%s)\u00a0: %s".formatted(tache.tache(), tache.lieu(), tache.alerte()));
        Stream<Optional<String>> autres = Stream.of(
                joursOuvres(audit, date),
                avertissements.ordre(audit, date),
                AuditTardif.consequence(audit, date),
                refus(
                        expiration(audit).filter(date::isAfter).isPresent(),
                        "L’audit aura lieu après l’expiration du label du site."));
        return Stream.concat(enRetard, autres.flatMap(Optional::stream)).toList();
    }

    private Optional<String> joursOuvres(Audit audit, LocalDate date) {
        CodeDepartement departement = audit.site().departement();
        LocalDate premier = jours.ajouter(departement, heure.aujourdhui(departement), 1);
        return refus(!date.isAfter(premier), "Il ne reste aucun jour ouvré entier avant l’audit.");
    }

    /** When the label that this audit follows up or renews expires; empty before there is one. */
    private Optional<LocalDate> expiration(Audit audit) {
        return audit.label() == null
                ? Optional.empty()
                : labels.trouver(audit.label()).map(Label::expireLe);
    }
}
