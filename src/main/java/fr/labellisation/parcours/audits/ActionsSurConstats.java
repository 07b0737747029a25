package fr.labellisation.parcours.audits;

import fr.labellisation.acces.Role;
import fr.labellisation.echeances.delais.Echeancier;
import fr.labellisation.parcours.actions.Actions;
import fr.labellisation.parcours.actions.NouvelleAction;
import fr.labellisation.parcours.audits.constats.Constat;
import fr.labellisation.parcours.audits.constats.Constats;
import fr.labellisation.socle.formulaires.Contexte;
import fr.labellisation.socle.variables.Parcours;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;

/** Opens a corrective action for each finding of an internal audit that needs one. */
@Component
class ActionsSurConstats {
    private static final String DELAI = "ActionSurConstat";
    private static final int LONGUEUR_INTITULE = 500;

    private final Constats constats;
    private final Actions actions;
    private final Echeancier echeancier;

    ActionsSurConstats(Constats constats, Actions actions, Echeancier echeancier) {
        this.constats = constats;
        this.actions = actions;
        this.echeancier = echeancier;
    }

    /** Whether an action was opened. */
    boolean ouvrirPour(Contexte contexte, Audit audit) {
        Parcours parcours = Parcours.de(contexte);
        LocalDate echeance = echeancier.decaler(
                DELAI, contexte.faits(), contexte.maintenant().toLocalDate());
        String responsable = Role.CORRESPONDANT_QUALITE.groupe(parcours.departement(), parcours.site());
        List<Constat> aTraiter = constats.aTraiter(audit.id(), audit.nature());
        aTraiter.forEach(constat -> actions.proposer(NouvelleAction.surConstat(
                parcours,
                audit.id(),
                constat.id(),
                new NouvelleAction.Proposition(intitule(constat), responsable, echeance))));
        return !aTraiter.isEmpty();
    }

    private static String intitule(Constat constat) {
        String intitule = "Répondre au constat (" + constat.type().code() + ") : " + constat.texte();
        return intitule.length() <= LONGUEUR_INTITULE ? intitule : intitule.substring(0, LONGUEUR_INTITULE - 1) + "…";
    }
}
