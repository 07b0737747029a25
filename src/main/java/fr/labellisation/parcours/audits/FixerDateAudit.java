package fr.labellisation.parcours.audits;

import fr.labellisation.parcours.audits.dates.JourOuvreExige;
import fr.labellisation.socle.formulaires.Avertissement;
import fr.labellisation.socle.formulaires.Champ;
import fr.labellisation.socle.formulaires.Champs;
import fr.labellisation.socle.formulaires.Contexte;
import fr.labellisation.socle.formulaires.Formulaire;
import fr.labellisation.socle.formulaires.Saisie;
import fr.labellisation.socle.journal.Documents;
import fr.labellisation.socle.regles.DateFrancaise;
import fr.labellisation.socle.variables.VariablesCommunes;
import java.time.LocalDate;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The day of an external audit is agreed with the certification body; one that costs something needs a reason, which is kept. */
@Component
class FixerDateAudit implements Formulaire {
    private static final int JOURS_AU_PLUS = 10;
    private static final Champ MOTIF = Champ.texteLong("motif", "Motif d’une date tardive ou trop proche");

    private final Audits audits;
    private final JourOuvreExige jourOuvre;
    private final AvertissementsDAudit avertissements;
    private final Documents documents;

    FixerDateAudit(Audits audits, JourOuvreExige jourOuvre, AvertissementsDAudit avertissements, Documents documents) {
        this.audits = audits;
        this.jourOuvre = jourOuvre;
        this.avertissements = avertissements;
        this.documents = documents;
    }

    @Override
    public Champs champs() {
        return Champs.de(
                Champ.date("dateAudit", "Date de l’audit").requis().aPartirDuJour(),
                Champ.texte("auditeur", "Auditeur", 200),
                Champ.entier("duree", "Durée, en jours", JOURS_AU_PLUS).requis(),
                MOTIF);
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
        Avertissement tardif = Avertissement.de(AuditTardif.consequence(audit, le));
        Avertissement avertissement = tardif.et(avertissements.externe(audit, le));
        avertissement.exigerMotif(saisie, "Choisissez un autre jour", MOTIF);
        if (avertissement.present()) {
            documents.garder(
                    contexte,
                    tardif.present() ? "Date tardive d’un audit" : "Date d’un audit gardée malgré l’avertissement",
                    saisie.texte(MOTIF.cle()),
                    le);
        }
        audits.dater(audit.id(), le);
        if (saisie.contient("auditeur")) {
            audits.nommerAuditeur(audit.id(), saisie.texte("auditeur"));
        }
        return Map.of();
    }
}
