package fr.labellisation.parcours.actions;

import fr.labellisation.parcours.actions.Action.Accord;
import fr.labellisation.parcours.diagnostic.Grille;
import fr.labellisation.parcours.diagnostic.Grilles;
import fr.labellisation.parcours.travail.ListeDeTravail;
import fr.labellisation.socle.codes.Code;
import fr.labellisation.socle.formulaires.Champ;
import fr.labellisation.socle.formulaires.Champs;
import fr.labellisation.socle.formulaires.Contexte;
import fr.labellisation.socle.formulaires.Formulaire;
import fr.labellisation.socle.formulaires.Option;
import fr.labellisation.socle.formulaires.Saisie;
import fr.labellisation.socle.journal.Documents;
import fr.labellisation.socle.regles.DateFrancaise;
import fr.labellisation.socle.variables.Acte;
import fr.labellisation.socle.variables.Parcours;
import fr.labellisation.socle.variables.Refus;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** The COPIL decides the plan, or sends it back with a reason. */
@Component
class ArreterPlanActions implements Formulaire {
    private static final String ACTION = "action";
    private static final int LONGUEUR_NUMERO = 20;
    private static final int LONGUEUR_REMARQUE = 2000;

    /** Key of the rows in the form. */
    static final String AVIS = "avis";

    /** The same on a page of work, action by action. */
    static final ListeDeTravail LISTE =
            ListeDeTravail.donnee(AVIS, "Actions proposées", ACTION, List.of(accord(), remarque()));

    static final String DECISION = VariablesActions.DECISION_PLAN.nom();
    static final String ACCORD = "accord";
    static final String REMARQUE = "remarque";
    static final String ARRETE = "arrete";
    static final String RENVOYE = "renvoye";
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
        List<Champ> champs = new ArrayList<>(decision());
        champs.add(Champ.lignes(
                AVIS,
                "Avis du comité, action par action",
                Champ.texte(ACTION, "Action", LONGUEUR_NUMERO).requis(),
                accord(),
                remarque()));
        return Champs.de(champs.toArray(Champ[]::new));
    }

    /** What is decided of the plan as a whole. */
    static List<Champ> decision() {
        return List.of(
                Champ.choix(DECISION, "Décision du comité", ARRETE, RENVOYE).requis(),
                Champ.texteLong(MOTIF, "Motif du renvoi"),
                Champ.date(DATE_REUNION, "Date de la réunion du comité de pilotage")
                        .requis()
                        .auPlusTard());
    }

    private static Champ accord() {
        return Champ.choix(ACCORD, "Avis du comité", Code.tous(Accord.class).toArray(String[]::new));
    }

    private static Champ remarque() {
        return Champ.texteLong(REMARQUE, "Remarque", LONGUEUR_REMARQUE);
    }

    @Override
    public Map<String, Object> proposer(Contexte contexte) {
        Parcours parcours = Parcours.de(contexte);
        Grille grille = grilles.duPerimetre(parcours);
        List<Option> responsables = groupes.personnesEtGroupes(parcours);
        long plan = VariablesActions.PLAN.lire(contexte);
        Stream<Map<String, String>> nouvelles = actions.duPlan(plan).stream()
                .map(action -> Map.of(
                        "ecart", action.engagement() + " – " + grille.titre(action.engagement()),
                        "intitule", action.intitule(),
                        "responsable", GroupesResponsables.libelle(responsables, action.tenue()),
                        "echeance", DateFrancaise.de(action.echeance())));
        Stream<Map<String, String>> deReprise =
                reprises.duPlan(plan).stream().map(reprise -> LignesReprises.decidee(reprise, responsables));
        return Map.of("plan", Stream.concat(deReprise, nouvelles).toList());
    }

    @Override
    public Map<String, Object> enregistrer(Contexte contexte, Saisie saisie) {
        long plan = VariablesActions.PLAN.lire(contexte);
        String decision = saisie.texte(DECISION);
        List<AvisSurAction> avis = avis(saisie, actions.duPlan(plan));
        Refus.si(AvisSurAction.ensemble(avis, decision.equals(RENVOYE), saisie.texte(MOTIF)));
        avis.forEach(un -> actions.juger(un.action().id(), un.accord(), un.remarque()));
        if (decision.equals(RENVOYE)) {
            plans.renvoyer(plan, saisie.texte(MOTIF));
        } else {
            plans.arreter(plan, saisie.date(DATE_REUNION), Acte.auteur(contexte));
            reprises.decider(plan, saisie.date(DATE_REUNION));
        }
        documents.garder(contexte, "Décision sur le plan d’actions", saisie.texte(MOTIF), saisie.date(DATE_REUNION));
        return Map.of(VariablesActions.DECISION_PLAN.nom(), decision);
    }

    /** What the committee said of each action; of one of which it said nothing, nothing is left of what it said before. */
    private static List<AvisSurAction> avis(Saisie saisie, List<Action> proposees) {
        Map<String, Saisie> dits = saisie.lignes(AVIS).stream()
                .collect(Collectors.toMap(ligne -> ligne.texte(ACTION), Function.identity(), (un, autre) -> autre));
        return proposees.stream()
                .map(action -> Optional.ofNullable(dits.get(String.valueOf(action.id())))
                        .map(ligne -> new AvisSurAction(
                                action,
                                Code.eventuel(Accord.class, ligne.texte(ACCORD)).orElse(null),
                                ligne.texte(REMARQUE)))
                        .orElseGet(() -> new AvisSurAction(action, null, "")))
                .toList();
    }
}
