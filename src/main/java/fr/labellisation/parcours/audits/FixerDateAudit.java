package fr.labellisation.parcours.audits;

import fr.labellisation.socle.formulaires.Champ;
import fr.labellisation.socle.formulaires.Champs;
import fr.labellisation.socle.formulaires.Contexte;
import fr.labellisation.socle.formulaires.Formulaire;
import fr.labellisation.socle.formulaires.Saisie;
import fr.labellisation.socle.regles.DateFrancaise;
import fr.labellisation.socle.variables.VariablesCommunes;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The day of an external audit is agreed with the certification body. */
@Component
class FixerDateAudit implements Formulaire {
    private static final int JOURS_AU_PLUS = 10;

    private final Audits audits;
    private final JourOuvreExige jourOuvre;

    FixerDateAudit(Audits audits, JourOuvreExige jourOuvre) {
        this.audits = audits;
        this.jourOuvre = jourOuvre;
    }

    @Override
    public Champs champs() {
        return Champs.de(
                Champ.date("dateAudit", "Date de l’audit").requis().aPartirDuJour(),
                Champ.texte("auditeur", "Auditeur", 200),
                Champ.entier("duree", "Durée, en jours", JOURS_AU_PLUS).requis());
    }

    @Override
    public Map<String, Object> proposer(Contexte contexte) {
        Audit audit = audits.exiger(VariablesCommunes.AUDIT.lire(contexte));
        return Map.of(
                "natureTexte",
                audit.nature().libelle(),
                "auPlusTardTexte",
                audit.auPlusTard() == null
                        ? "Le référentiel ne fixe pas de date limite."
                        : "L’audit doit avoir lieu au plus tard le %s.".formatted(DateFrancaise.de(audit.auPlusTard())),
                "auPlusTard",
                audit.auPlusTard() == null ? "" : audit.auPlusTard().toString());
    }

    @Override
    public Map<String, Object> enregistrer(Contexte contexte, Saisie saisie) {
        Audit audit = audits.exiger(VariablesCommunes.AUDIT.lire(contexte));
        jourOuvre.verifier(VariablesCommunes.DEPARTEMENT.lire(contexte), saisie.date("dateAudit"));
        audits.dater(audit.id(), saisie.date("dateAudit"));
        if (saisie.contient("auditeur")) {
            audits.nommerAuditeur(audit.id(), saisie.texte("auditeur"));
        }
        return Map.of();
    }
}
