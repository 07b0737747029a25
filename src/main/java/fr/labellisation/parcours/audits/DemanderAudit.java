package fr.labellisation.parcours.audits;

import fr.labellisation.parcours.audits.constats.NatureAudit;
import fr.labellisation.socle.formulaires.Champ;
import fr.labellisation.socle.formulaires.Champs;
import fr.labellisation.socle.formulaires.Contexte;
import fr.labellisation.socle.formulaires.Formulaire;
import fr.labellisation.socle.formulaires.Saisie;
import fr.labellisation.socle.variables.Parcours;
import fr.labellisation.socle.variables.VariablesCommunes;
import java.time.LocalDate;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The référent applies for an external audit, months ahead. */
@Component
class DemanderAudit implements Formulaire {
    private final Audits audits;
    private final ObligationsDuLabel obligations;

    DemanderAudit(Audits audits, ObligationsDuLabel obligations) {
        this.audits = audits;
        this.obligations = obligations;
    }

    @Override
    public Champs champs() {
        return Champs.de(
                Champ.date("demandeLe", "Date de la demande").requis().auPlusTard(),
                Champ.texte("organisme", "Organisme certificateur", 200).requis(),
                Champ.texte("contrat", "Référence du contrat", 100));
    }

    @Override
    public Map<String, Object> proposer(Contexte contexte) {
        return Map.of("natureTexte", VariablesAudits.NATURE.lire(contexte).libelle());
    }

    @Override
    public Map<String, Object> enregistrer(Contexte contexte, Saisie saisie) {
        Parcours parcours = Parcours.de(contexte);
        NatureAudit nature = VariablesAudits.NATURE.lire(contexte);
        String label = VariablesCommunes.LABEL.eventuel(contexte).orElse(null);
        LocalDate auPlusTard =
                obligations.auditAuPlusTard(parcours, nature, label).orElse(null);
        long audit = audits.demander(
                parcours.demarche(), parcours.site(), label, nature, auPlusTard, saisie.texte("organisme"));
        return Map.of(VariablesCommunes.AUDIT.nom(), String.valueOf(audit));
    }
}
