package fr.labellisation.parcours.changement;

import fr.labellisation.echeances.calendrier.HeureLocale;
import fr.labellisation.echeances.calendrier.JoursOuvres;
import fr.labellisation.parcours.audits.Audit;
import fr.labellisation.parcours.audits.Audits;
import fr.labellisation.parcours.demarche.Demarches;
import fr.labellisation.socle.formulaires.Champ;
import fr.labellisation.socle.formulaires.Contexte;
import fr.labellisation.socle.formulaires.SaisieRefusee;
import fr.labellisation.socle.regles.Avis;
import fr.labellisation.socle.regles.DateFrancaise;
import fr.labellisation.socle.territoire.CodeDepartement;
import fr.labellisation.socle.variables.Refus;
import fr.labellisation.socle.variables.VariablesCommunes;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;

/** Whether an audit may be moved to a day, or cancelled. Asked when somebody wishes it, and again when he confirms. */
@Component
class DemandeSurAudit {
    static final Champ AUDIT = Champ.choix("audit", "Audit");
    static final Champ NOUVELLE_DATE = Champ.date("nouvelleDate", "Nouvelle date de l’audit");

    private final Audits audits;
    private final Demarches demarches;
    private final JoursOuvres jours;
    private final HeureLocale heure;

    DemandeSurAudit(Audits audits, Demarches demarches, JoursOuvres jours, HeureLocale heure) {
        this.audits = audits;
        this.demarches = demarches;
        this.jours = jours;
        this.heure = heure;
    }

    /** @throws SaisieRefusee if the audit is no longer to come */
    ChangementAudit annuler(Contexte contexte, String audit) {
        return new ChangementAudit(aVenir(VariablesCommunes.DEPARTEMENT.lire(contexte), audit), null);
    }

    /** @throws SaisieRefusee if the audit is no longer to come, or cannot take place on that day */
    ChangementAudit deplacer(Contexte contexte, String audit, LocalDate date) {
        CodeDepartement departement = VariablesCommunes.DEPARTEMENT.lire(contexte);
        Audit aDeplacer = aVenir(departement, audit);
        Refus.si(nouvelleDate(departement, aDeplacer, date));
        return new ChangementAudit(aDeplacer, date);
    }

    private Audit aVenir(CodeDepartement departement, String audit) {
        return audits.aVenir(departement).stream()
                .filter(a -> String.valueOf(a.id()).equals(audit))
                .findFirst()
                .orElseThrow(() ->
                        new SaisieRefusee("%s", AUDIT.phrase("cet audit n’est plus à venir, renoncez au changement.")));
    }

    private Avis nouvelleDate(CodeDepartement departement, Audit audit, LocalDate date) {
        if (date == null) {
            return Avis.selon(List.of(NOUVELLE_DATE.phrase("une date est attendue.")));
        }
        LocalDate debut = demarches.exiger(audit.demarche()).debut();
        return Avis.selon(
                Avis.refus(
                        date.isBefore(debut),
                        NOUVELLE_DATE.phrase("l’audit ne peut pas précéder sa démarche, décidée le %s."),
                        DateFrancaise.de(debut)),
                Avis.refus(
                        date.isBefore(heure.aujourdhui(departement)),
                        NOUVELLE_DATE.phrase("le %s est passé."),
                        DateFrancaise.de(date)),
                Avis.refus(date.equals(audit.le()), NOUVELLE_DATE.phrase("l’audit est déjà prévu ce jour-là.")),
                Avis.refus(
                        !jours.estOuvre(departement, date),
                        "Le %s n’est pas un jour ouvré dans ce département\u00a0: choisissez un autre jour.",
                        DateFrancaise.de(date)));
    }
}
