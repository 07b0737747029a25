package fr.labellisation.parcours.changement;

import fr.labellisation.parcours.audits.Audits;
import fr.labellisation.socle.formulaires.Champs;
import fr.labellisation.socle.formulaires.Contexte;
import fr.labellisation.socle.formulaires.Formulaire;
import fr.labellisation.socle.formulaires.Saisie;
import fr.labellisation.socle.regles.DateFrancaise;
import fr.labellisation.socle.territoire.Sites;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.springframework.stereotype.Component;

/**
 * All that moves with an audit is shown, and confirmed once or given up. What is confirmed is what was shown: where it
 * differs by now, nothing moves and the task comes back with what it would be today.
 */
@Component
class ConfirmerDeplacement implements Formulaire {
    private final Audits audits;
    private final Sites sites;
    private final DemandeSurAudit demande;
    private final EffetSurAudit effet;
    private final CalculDesConsequences calcul;

    ConfirmerDeplacement(
            Audits audits, Sites sites, DemandeSurAudit demande, EffetSurAudit effet, CalculDesConsequences calcul) {
        this.audits = audits;
        this.sites = sites;
        this.demande = demande;
        this.effet = effet;
        this.calcul = calcul;
    }

    @Override
    public Champs champs() {
        return Champs.de(Confirmation.champ());
    }

    @Override
    public Map<String, Object> proposer(Contexte contexte) {
        var audit = audits.exiger(VariablesChangement.AUDIT.lire(contexte));
        ChangementAudit changement = new ChangementAudit(audit, nouvelleDate(contexte));
        ConsequencesAudit consequences = calcul.de(changement);
        Map<String, Object> offert = new HashMap<>();
        offert.put(
                "changementTexte",
                "%s – %s du %s\u00a0: %s"
                        .formatted(
                                sites.nom(audit.site()),
                                audit.nature().libelle(),
                                DateFrancaise.de(audit.le()),
                                changement.annulation()
                                        ? "annulé"
                                        : "déplacé au " + DateFrancaise.de(changement.nouvelleDate())));
        offert.put(
                "situationTexte",
                consequencesChangees(contexte)
                        ? "La situation a changé depuis que vous avez vu les conséquences\u00a0: rien n’a été modifié. Voici"
                                + " ce que le changement entraîne maintenant."
                        : "");
        offert.put("tachesDeplacees", consequences.taches());
        offert.put("rappelsDeplaces", consequences.rappels());
        offert.put("echeancesTexte", consequences.echeances());
        offert.put("impossiblesTexte", consequences.impossibles());
        return offert;
    }

    @Override
    public Map<String, Object> enregistrer(Contexte contexte, Saisie saisie) {
        if (!Confirmation.donnee(saisie)) {
            return Map.of(VariablesChangement.CONSEQUENCES_CHANGEES.nom(), false);
        }
        String audit = String.valueOf(VariablesChangement.AUDIT.lire(contexte));
        LocalDate date = nouvelleDate(contexte);
        ChangementAudit changement =
                date == null ? demande.annuler(contexte, audit) : demande.deplacer(contexte, audit, date);
        String empreinte = calcul.de(changement).empreinte();
        boolean inchangees = empreinte.equals(VariablesChangement.CONSEQUENCES_VUES.lire(contexte));
        if (inchangees) {
            effet.produire(changement);
        }
        return Map.of(
                VariablesChangement.CONSEQUENCES_CHANGEES.nom(),
                !inchangees,
                VariablesChangement.CONSEQUENCES_VUES.nom(),
                empreinte);
    }

    private static boolean consequencesChangees(Contexte contexte) {
        return contexte.faitEventuel(VariablesChangement.CONSEQUENCES_CHANGEES.nom())
                .filter("true"::equals)
                .isPresent();
    }

    /** Null for a cancellation. */
    private static LocalDate nouvelleDate(Contexte contexte) {
        return contexte.faitEventuel(VariablesChangement.NOUVELLE_DATE.nom())
                .filter(date -> !date.isEmpty())
                .map(LocalDate::parse)
                .orElse(null);
    }
}
