package fr.labellisation.parcours.audits;

import fr.labellisation.parcours.audits.constats.NatureAudit;
import fr.labellisation.socle.formulaires.Champ;
import fr.labellisation.socle.formulaires.Champs;
import fr.labellisation.socle.formulaires.Contexte;
import fr.labellisation.socle.formulaires.Formulaire;
import fr.labellisation.socle.formulaires.Saisie;
import fr.labellisation.socle.variables.Parcours;
import fr.labellisation.socle.variables.VariablesCommunes;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The référent agrees on the day of the internal audit with an agent of another préfecture. */
@Component
class FixerDateAuditInterne implements Formulaire {
    private final Audits audits;
    private final JourOuvreExige jourOuvre;

    FixerDateAuditInterne(Audits audits, JourOuvreExige jourOuvre) {
        this.audits = audits;
        this.jourOuvre = jourOuvre;
    }

    @Override
    public Champs champs() {
        return Champs.de(
                Champ.date("dateAudit", "Date de l’audit interne").requis().aPartirDuJour(),
                Champ.texte("auditeur", "Auditeur", 200).requis(),
                Champ.texte("organisme", "Service ou organisme de l’auditeur", 200)
                        .requis());
    }

    @Override
    public Map<String, Object> enregistrer(Contexte contexte, Saisie saisie) {
        Parcours parcours = Parcours.de(contexte);
        jourOuvre.verifier(parcours.departement(), saisie.date("dateAudit"));
        long audit = audits.demander(
                parcours.demarche(), parcours.site(), null, null, NatureAudit.INTERNE, null, saisie.texte("organisme"));
        audits.nommerAuditeur(audit, saisie.texte("auditeur"));
        audits.dater(audit, saisie.date("dateAudit"));
        return Map.of(VariablesCommunes.AUDIT.nom(), String.valueOf(audit));
    }
}
