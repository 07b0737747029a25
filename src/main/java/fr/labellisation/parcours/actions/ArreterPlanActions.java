package fr.labellisation.parcours.actions;

import fr.labellisation.parcours.diagnostic.Grille;
import fr.labellisation.parcours.diagnostic.Grilles;
import fr.labellisation.socle.formulaires.Champ;
import fr.labellisation.socle.formulaires.Champs;
import fr.labellisation.socle.formulaires.Contexte;
import fr.labellisation.socle.formulaires.Formulaire;
import fr.labellisation.socle.formulaires.Option;
import fr.labellisation.socle.formulaires.Saisie;
import fr.labellisation.socle.formulaires.SaisieRefusee;
import fr.labellisation.socle.journal.Documents;
import fr.labellisation.socle.regles.DateFrancaise;
import fr.labellisation.socle.variables.Acte;
import fr.labellisation.socle.variables.Parcours;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** The COPIL decides the plan, or sends it back with a reason. */
@Component
class ArreterPlanActions implements Formulaire {
    private static final String DECISION = VariablesActions.DECISION_PLAN.nom();
    private static final String RENVOYE = "renvoye";
    private static final String MOTIF = "motif";
    private static final String DATE_REUNION = "dateReunion";

    private final Actions actions;
    private final Plans plans;
    private final Grilles grilles;
    private final GroupesResponsables groupes;
    private final ActionsReprises reprises;
    private final Documents documents;

    ArreterPlanActions(
            Actions actions,
            Plans plans,
            Grilles grilles,
            GroupesResponsables groupes,
            ActionsReprises reprises,
            Documents documents) {
        this.actions = actions;
        this.plans = plans;
        this.grilles = grilles;
        this.groupes = groupes;
        this.reprises = reprises;
        this.documents = documents;
    }

    @Override
    public Champs champs() {
        return Champs.de(
                Champ.choix(DECISION, "Décision du comité", "arrete", RENVOYE).requis(),
                Champ.texteLong(MOTIF, "Motif du renvoi"),
                Champ.date(DATE_REUNION, "Date de la réunion du comité de pilotage")
                        .requis()
                        .auPlusTard());
    }

    @Override
    public Map<String, Object> proposer(Contexte contexte) {
        Parcours parcours = Parcours.de(contexte);
        Grille grille = grilles.duPerimetre(parcours);
        List<Option> responsables = groupes.duSite(parcours);
        long plan = VariablesActions.PLAN.lire(contexte);
        Stream<Map<String, String>> nouvelles = actions.duPlan(plan).stream()
                .map(action -> Map.of(
                        "ecart", action.engagement() + " – " + grille.titre(action.engagement()),
                        "intitule", action.intitule(),
                        "responsable", GroupesResponsables.libelle(responsables, action.responsable()),
                        "echeance", DateFrancaise.de(action.echeance())));
        Stream<Map<String, String>> deReprise =
                reprises.duPlan(plan).stream().map(reprise -> LignesReprises.decidee(reprise, responsables));
        return Map.of("plan", Stream.concat(deReprise, nouvelles).toList());
    }

    @Override
    public Map<String, Object> enregistrer(Contexte contexte, Saisie saisie) {
        long plan = VariablesActions.PLAN.lire(contexte);
        String decision = saisie.texte(DECISION);
        if (decision.equals(RENVOYE)) {
            if (saisie.texte(MOTIF).isEmpty()) {
                throw new SaisieRefusee("Un plan renvoyé doit l’être avec un motif.");
            }
            plans.renvoyer(plan, saisie.texte(MOTIF));
        } else {
            plans.arreter(plan, saisie.date(DATE_REUNION), Acte.auteur(contexte));
            reprises.decider(plan, saisie.date(DATE_REUNION));
        }
        documents.garder(contexte, "Décision sur le plan d’actions", saisie.texte(MOTIF), saisie.date(DATE_REUNION));
        return Map.of(VariablesActions.DECISION_PLAN.nom(), decision);
    }
}
