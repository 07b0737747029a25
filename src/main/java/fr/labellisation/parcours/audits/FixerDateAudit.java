package fr.labellisation.parcours.audits;

import fr.labellisation.socle.formulaires.Champ;
import fr.labellisation.socle.formulaires.Champs;
import fr.labellisation.socle.formulaires.Contexte;
import fr.labellisation.socle.formulaires.Formulaire;
import fr.labellisation.socle.formulaires.Saisie;
import fr.labellisation.socle.formulaires.SaisieRefusee;
import fr.labellisation.socle.journal.Documents;
import fr.labellisation.socle.regles.DateFrancaise;
import fr.labellisation.socle.variables.VariablesCommunes;
import java.time.LocalDate;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The day of an external audit is agreed with the certification body; one that comes too late needs a reason, which is kept. */
@Component
class FixerDateAudit implements Formulaire {
    private static final int JOURS_AU_PLUS = 10;
    private static final String MOTIF = "motif";

    private final Audits audits;
    private final JourOuvreExige jourOuvre;
    private final Documents documents;

    FixerDateAudit(Audits audits, JourOuvreExige jourOuvre, Documents documents) {
        this.audits = audits;
        this.jourOuvre = jourOuvre;
        this.documents = documents;
    }

    @Override
    public Champs champs() {
        return Champs.de(
                Champ.date("dateAudit", "Date de l’audit").requis().aPartirDuJour(),
                Champ.texte("auditeur", "Auditeur", 200),
                Champ.entier("duree", "Durée, en jours", JOURS_AU_PLUS).requis(),
                Champ.texteLong(MOTIF, "Motif d’une date tardive"));
    }

    @Override
    public Map<String, Object> proposer(Contexte contexte) {
        Audit audit = audits.exiger(VariablesCommunes.AUDIT.lire(contexte));
        return Map.of(
                "natureTexte",
                audit.nature().libelle(),
                "auPlusTardTexte",
                audit.auPlusTard() == null
                        ? "Aucune date limite ne s’impose."
                        : "L’audit doit avoir lieu au plus tard le %s.".formatted(DateFrancaise.de(audit.auPlusTard())),
                "auPlusTard",
                audit.auPlusTard() == null ? "" : audit.auPlusTard().toString());
    }

    @Override
    public Map<String, Object> enregistrer(Contexte contexte, Saisie saisie) {
        Audit audit = audits.exiger(VariablesCommunes.AUDIT.lire(contexte));
        LocalDate le = saisie.date("dateAudit");
        jourOuvre.verifier(VariablesCommunes.DEPARTEMENT.lire(contexte), le);
        AuditTardif.consequence(audit, le).ifPresent(consequence -> {
            if (!saisie.contient(MOTIF)) {
                throw new SaisieRefusee(
                        "%s Choisissez un jour plus proche, ou dites dans «\u00a0Motif d’une date tardive\u00a0» pourquoi cette"
                                + " date est gardée.",
                        consequence);
            }
            documents.garder(contexte, "Date tardive d’un audit", saisie.texte(MOTIF), le);
        });
        audits.dater(audit.id(), le);
        if (saisie.contient("auditeur")) {
            audits.nommerAuditeur(audit.id(), saisie.texte("auditeur"));
        }
        return Map.of();
    }
}
