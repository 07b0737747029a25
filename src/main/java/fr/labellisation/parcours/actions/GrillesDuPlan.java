package fr.labellisation.parcours.actions;

import fr.labellisation.parcours.actions.communication.Communications;
import fr.labellisation.parcours.diagnostic.Grilles;
import fr.labellisation.parcours.groupes.GroupesDeTravail;
import fr.labellisation.parcours.travail.GrilleDeTravail;
import org.springframework.stereotype.Component;

/** The grids of the tasks in which a plan is written and decided. */
@Component
public class GrillesDuPlan {
    private final EcartsATraiter ecarts;
    private final Grilles grilles;
    private final Plans plans;
    private final Actions actions;
    private final ActionsReprises reprises;
    private final Communications communications;
    private final GroupesDeTravail groupesDeTravail;
    private final GroupesResponsables groupes;

    GrillesDuPlan(
            EcartsATraiter ecarts,
            Grilles grilles,
            Plans plans,
            Actions actions,
            ActionsReprises reprises,
            Communications communications,
            GroupesDeTravail groupesDeTravail,
            GroupesResponsables groupes) {
        this.ecarts = ecarts;
        this.grilles = grilles;
        this.plans = plans;
        this.actions = actions;
        this.reprises = reprises;
        this.communications = communications;
        this.groupesDeTravail = groupesDeTravail;
        this.groupes = groupes;
    }

    /** The actions of the site, written one by one. */
    public GrilleDeTravail aRediger(String element) {
        return new GrilleDuPlan(element, ecarts, plans, actions, reprises, communications, groupesDeTravail, groupes);
    }

    /** The same as the steering committee goes through them. */
    public GrilleDeTravail aArreter(String element) {
        return new GrilleDeLArret(element, plans, actions, reprises, communications, grilles, groupes);
    }
}
