package fr.labellisation.parcours.audits;

import fr.labellisation.parcours.audits.constats.NatureAudit;
import fr.labellisation.parcours.audits.dates.JourOuvreExige;
import fr.labellisation.socle.formulaires.Avertissement;
import fr.labellisation.socle.formulaires.Champ;
import fr.labellisation.socle.formulaires.Champs;
import fr.labellisation.socle.formulaires.Contexte;
import fr.labellisation.socle.formulaires.Formulaire;
import fr.labellisation.socle.formulaires.Saisie;
import fr.labellisation.socle.journal.Documents;
import fr.labellisation.socle.variables.Parcours;
import fr.labellisation.socle.variables.VariablesCommunes;
import java.time.LocalDate;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The référent agrees on the day of the internal audit with an agent of another préfecture. */
@Component
class FixerDateAuditInterne implements Formulaire {
    private static final Champ MOTIF = Champ.texteLong("motif", "Motif d’une date après l’audit externe");

    private final Audits audits;
    private final JourOuvreExige jourOuvre;
    private final AvertissementsDAudit avertissements;
    private final Documents documents;

    FixerDateAuditInterne(
            Audits audits, JourOuvreExige jourOuvre, AvertissementsDAudit avertissements, Documents documents) {
        this.audits = audits;
        this.jourOuvre = jourOuvre;
        this.avertissements = avertissements;
        this.documents = documents;
    }

    @Override
    public Champs champs() {
        return Champs.de(
                Champ.date("dateAudit", "Date de l’audit interne").requis().aPartirDuJour(),
                Champ.texte("auditeur", "Auditeur", 200).requis(),
                Champ.texte("organisme", "Service ou organisme de l’auditeur", 200)
                        .requis(),
                MOTIF);
    }

    @Override
    public Map<String, Object> enregistrer(Contexte contexte, Saisie saisie) {
        Parcours parcours = Parcours.de(contexte);
        LocalDate le = saisie.date("dateAudit");
        jourOuvre.verifier(parcours.departement(), le);
        Avertissement avertissement = avertissements.interne(parcours, le);
        avertissement.exigerMotif(
                saisie, "Choisissez un jour avant l’audit externe, ou déplacez celui-ci d’abord", MOTIF);
        if (avertissement.present()) {
            documents.garder(contexte, "Date d’un audit gardée malgré l’avertissement", saisie.texte(MOTIF.cle()), le);
        }
        long audit = audits.demander(
                parcours.demarche(), parcours.site(), null, null, NatureAudit.INTERNE, null, saisie.texte("organisme"));
        audits.nommerAuditeur(audit, saisie.texte("auditeur"));
        audits.dater(audit, le);
        return Map.of(VariablesCommunes.AUDIT.nom(), String.valueOf(audit));
    }
}
