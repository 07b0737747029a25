package fr.labellisation.parcours.actions.tardives;

import fr.labellisation.parcours.actions.Actions;
import fr.labellisation.parcours.actions.EcartsATraiter;
import fr.labellisation.parcours.actions.GroupesResponsables;
import fr.labellisation.parcours.actions.LignesAction;
import fr.labellisation.parcours.actions.NouvelleAction;
import fr.labellisation.parcours.actions.Plans;
import fr.labellisation.parcours.actions.conduite.LancementAction;
import fr.labellisation.parcours.demarche.Demarche;
import fr.labellisation.parcours.demarche.Demarches;
import fr.labellisation.parcours.demarche.EtatDemarche;
import fr.labellisation.parcours.diagnostic.Ecart;
import fr.labellisation.socle.formulaires.Champs;
import fr.labellisation.socle.formulaires.Option;
import fr.labellisation.socle.formulaires.Saisie;
import fr.labellisation.socle.formulaires.SaisieRefusee;
import fr.labellisation.socle.territoire.Sites;
import fr.labellisation.socle.variables.Parcours;
import fr.labellisation.socle.variables.Refus;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Gaps that are known since the plan of a site was decided, and the actions on them: no task of the plan asks for them any more, and the
 * audit will. Each begins at once, like what minor findings of an audit ask for.
 */
@Service
public class ActionsTardives {
    private static final Champs ACTION =
            Champs.de(LignesAction.intitule("Action"), LignesAction.responsable(), LignesAction.echeance());

    private final Plans plans;
    private final EcartsATraiter ecarts;
    private final Actions actions;
    private final GroupesResponsables groupes;
    private final LancementAction lancement;
    private final Demarches demarches;
    private final Sites sites;

    ActionsTardives(
            Plans plans,
            EcartsATraiter ecarts,
            Actions actions,
            GroupesResponsables groupes,
            LancementAction lancement,
            Demarches demarches,
            Sites sites) {
        this.plans = plans;
        this.ecarts = ecarts;
        this.actions = actions;
        this.groupes = groupes;
        this.lancement = lancement;
        this.demarches = demarches;
        this.sites = sites;
    }

    /** Gaps of a site that no action answers, once its plan is decided; none before, when the plan asks for them, nor of what was given up. */
    public List<Ecart> sansAction(Demarche demarche, Parcours parcours) {
        return demarche.etat() != EtatDemarche.ABANDONNEE
                        && plans.dernier(parcours).flatMap(plans::arrete).isPresent()
                ? ecarts.de(parcours)
                : List.of();
    }

    /** Who may carry such an action out: « Claire Martin – Chef de service – Évry ». */
    public List<Option> responsables(Parcours parcours) {
        return groupes.personnesEtGroupes(parcours);
    }

    /**
     * Decides an action on such a gap; whoever carries it out has it to do at once.
     *
     * @param engagement code of the engagement that is not kept
     * @param valeurs what, who, by when, under the keys of a plan
     * @throws SaisieRefusee with every reason; nothing is written then
     */
    @Transactional
    public void decider(Parcours parcours, String engagement, Map<String, ?> valeurs, LocalDate aujourdhui) {
        // Two who answer the same gap come one after the other.
        sites.verrouiller(parcours.site());
        Demarche demarche = demarches.exiger(parcours.demarche());
        if (sansAction(demarche, parcours).stream()
                .noneMatch(ecart -> ecart.code().equals(engagement))) {
            throw new SaisieRefusee(
                    "L’écart «\u00a0%s\u00a0» n’attend pas d’action ici\u00a0: quelqu’un vient peut-être d’en décider une.",
                    engagement);
        }
        Saisie saisie = ACTION.lire(valeurs, aujourdhui);
        Refus.si(LignesAction.responsablesProposes(List.of(saisie), responsables(parcours)));
        long plan = plans.dernier(parcours).orElseThrow();
        lancement.lancer(
                parcours,
                demarche.referentiel(),
                actions.proposer(
                        NouvelleAction.surEcart(parcours, plan, engagement, LignesAction.proposition(saisie))));
    }
}
