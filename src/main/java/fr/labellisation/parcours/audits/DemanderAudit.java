package fr.labellisation.parcours.audits;

import fr.labellisation.parcours.audits.constats.NatureAudit;
import fr.labellisation.parcours.demarche.vises.LabelsVises;
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
    private static final String COMMUN = "unSeulAudit";
    private static final String OUI = "oui";

    private final Audits audits;
    private final ObligationsDuLabel obligations;
    private final LabelsDeLAudit labels;

    DemanderAudit(Audits audits, ObligationsDuLabel obligations, LabelsDeLAudit labels) {
        this.audits = audits;
        this.obligations = obligations;
        this.labels = labels;
    }

    @Override
    public Champs champs() {
        return Champs.de(
                Champ.date("demandeLe", "Date de la demande").requis().auPlusTard(),
                Champ.texte("organisme", "Organisme certificateur", 200).requis(),
                Champ.texte("contrat", "Référence du contrat", 100),
                Champ.choix(COMMUN, "Un seul audit pour les deux labels", OUI, "non"));
    }

    @Override
    public Map<String, Object> proposer(Contexte contexte) {
        String deux = labels.aChoisir(contexte).map(LabelsVises::noms).orElse("");
        return Map.of("natureTexte", VariablesAudits.NATURE.lire(contexte).libelle(), "deuxLabels", deux);
    }

    @Override
    public Map<String, Object> enregistrer(Contexte contexte, Saisie saisie) {
        Parcours parcours = Parcours.de(contexte);
        NatureAudit nature = VariablesAudits.NATURE.lire(contexte);
        String label = VariablesCommunes.LABEL.eventuel(contexte).orElse(null);
        LocalDate auPlusTard =
                obligations.auditAuPlusTard(parcours, nature, label).orElse(null);
        String version =
                labels.versionSeule(contexte, saisie.contient(COMMUN) ? OUI.equals(saisie.texte(COMMUN)) : null);
        long audit = audits.demander(
                parcours.demarche(), parcours.site(), label, version, nature, auPlusTard, saisie.texte("organisme"));
        return Map.of(VariablesCommunes.AUDIT.nom(), String.valueOf(audit));
    }
}
