package fr.labellisation.parcours.audits.dossier;

import fr.labellisation.parcours.audits.Audit;
import fr.labellisation.parcours.audits.Audit.Etat;
import fr.labellisation.parcours.audits.Audits;
import fr.labellisation.parcours.audits.constats.NatureAudit;
import fr.labellisation.parcours.preparation.PreparationAudit;
import fr.labellisation.parcours.preparation.Preparations;
import fr.labellisation.socle.formulaires.Contexte;
import fr.labellisation.socle.regles.Avis;
import fr.labellisation.socle.variables.Parcours;
import fr.labellisation.socle.variables.VariablesCommunes;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** What is missing in the file of an external audit. Asked before a first label or a renewal only. */
@Component
class EtatDuDossier {
    private final Audits audits;
    private final Preparations preparations;

    EtatDuDossier(Audits audits, Preparations preparations) {
        this.audits = audits;
        this.preparations = preparations;
    }

    /** @param aCompleter whether what the internal audit still owes may follow */
    Avis avis(Contexte contexte, boolean aCompleter) {
        Audit audit = audits.exiger(VariablesCommunes.AUDIT.lire(contexte));
        if (audit.nature() != NatureAudit.INITIAL && audit.nature() != NatureAudit.RENOUVELLEMENT) {
            return Avis.oui();
        }
        PreparationAudit preparation =
                preparations.pourAudit(Parcours.de(contexte), interneClos(Parcours.de(contexte)), audit.le());
        return aCompleter ? preparation.avisAvantLAuditInterne() : preparation.avis();
    }

    boolean interneClos(Parcours parcours) {
        return audits.dernier(parcours.demarche(), parcours.site(), NatureAudit.INTERNE)
                .filter(interne -> interne.etat() == Etat.CLOS)
                .isPresent();
    }

    /** The same for the person who has the task, in French. */
    static String enClair(Avis avis, String favorable) {
        return avis.favorable()
                ? favorable
                : avis.raisons().stream()
                        .map(raison -> "- " + raison)
                        .collect(Collectors.joining("\n", "Le dossier n’est pas complet\u00a0:\n", ""));
    }
}
