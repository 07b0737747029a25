package fr.labellisation.parcours.changement;

import fr.labellisation.parcours.audits.Audits;
import fr.labellisation.socle.formulaires.Champ;
import fr.labellisation.socle.formulaires.Champs;
import fr.labellisation.socle.formulaires.Contexte;
import fr.labellisation.socle.formulaires.Formulaire;
import fr.labellisation.socle.formulaires.Option;
import fr.labellisation.socle.formulaires.Saisie;
import fr.labellisation.socle.formulaires.SaisieRefusee;
import fr.labellisation.socle.regles.DateFrancaise;
import fr.labellisation.socle.territoire.Sites;
import fr.labellisation.socle.variables.VariablesCommunes;
import java.util.Map;
import org.springframework.stereotype.Component;

/**
 * Somebody wishes to move an audit to another day, or to cancel it. He sees what that entails and confirms it in the task
 * that follows; a path of the first version, whose form asks for both at once, is served as it was.
 */
@Component
class DeplacerAudit implements Formulaire {
    private static final String DEPLACER = "deplacer";
    private static final String ANNULER = "annuler";

    private final Audits audits;
    private final Sites sites;
    private final DemandeSurAudit demande;
    private final EffetSurAudit effet;
    private final CalculDesConsequences consequences;

    DeplacerAudit(
            Audits audits,
            Sites sites,
            DemandeSurAudit demande,
            EffetSurAudit effet,
            CalculDesConsequences consequences) {
        this.audits = audits;
        this.sites = sites;
        this.demande = demande;
        this.effet = effet;
        this.consequences = consequences;
    }

    @Override
    public Champs champs() {
        return Champs.de(
                DemandeSurAudit.AUDIT.requis(),
                Champ.choix("operation", "Que voulez-vous faire\u00a0?", DEPLACER, ANNULER)
                        .requis(),
                DemandeSurAudit.NOUVELLE_DATE.aPartirDuJour(),
                Champ.texteLong("motif", "Motif du changement").requis(),
                Confirmation.champFacultatif());
    }

    @Override
    public Map<String, Object> proposer(Contexte contexte) {
        return Map.of(
                "audits",
                audits.aVenir(VariablesCommunes.DEPARTEMENT.lire(contexte)).stream()
                        .map(audit -> new Option(
                                "%s – %s du %s"
                                        .formatted(
                                                sites.nom(audit.site()),
                                                audit.nature().libelle(),
                                                DateFrancaise.de(audit.le())),
                                String.valueOf(audit.id())))
                        .toList());
    }

    @Override
    public Map<String, Object> enregistrer(Contexte contexte, Saisie saisie) {
        boolean enDeuxTemps = contexte.faitEventuel(VariablesChangement.CONFIRMATION_A_PART.nom())
                .isPresent();
        if (!enDeuxTemps && !saisie.contient(Confirmation.CHAMP)) {
            throw new SaisieRefusee("%s", Confirmation.champ().phrase("confirmez le changement, ou renoncez-y."));
        }
        if (!enDeuxTemps && !Confirmation.donnee(saisie)) {
            return Map.of();
        }
        ChangementAudit changement = ANNULER.equals(saisie.texte("operation"))
                ? demande.annuler(contexte, saisie.texte(DemandeSurAudit.AUDIT.cle()))
                : demande.deplacer(
                        contexte,
                        saisie.texte(DemandeSurAudit.AUDIT.cle()),
                        saisie.date(DemandeSurAudit.NOUVELLE_DATE.cle()));
        if (!enDeuxTemps) {
            effet.produire(changement);
            return Map.of();
        }
        return Map.of(
                VariablesChangement.AUDIT.nom(),
                saisie.texte(DemandeSurAudit.AUDIT.cle()),
                VariablesChangement.NOUVELLE_DATE.nom(),
                changement.annulation() ? "" : changement.nouvelleDate().toString(),
                VariablesChangement.CONSEQUENCES_VUES.nom(),
                consequences.de(changement).empreinte(),
                VariablesChangement.CONSEQUENCES_CHANGEES.nom(),
                false);
    }
}
