package fr.labellisation.parcours.actions;

import fr.labellisation.parcours.actions.Action.Accord;
import fr.labellisation.parcours.actions.communication.Communications;
import fr.labellisation.parcours.actions.communication.LignesCommunication;
import fr.labellisation.parcours.diagnostic.Grille;
import fr.labellisation.parcours.diagnostic.Grilles;
import fr.labellisation.parcours.travail.GrilleDeTravail;
import fr.labellisation.parcours.travail.LigneAFaire;
import fr.labellisation.parcours.travail.LigneAFaire.Rappel;
import fr.labellisation.parcours.travail.ListeDeTravail;
import fr.labellisation.parcours.travail.TacheDeTravail;
import fr.labellisation.socle.formulaires.Champ;
import fr.labellisation.socle.formulaires.Option;
import fr.labellisation.socle.regles.DateFrancaise;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The actions of a plan as the steering committee goes through them; nothing is asked of an action of which it says nothing. */
record GrilleDeLArret(
        String element,
        Plans plans,
        Actions actions,
        ActionsReprises reprises,
        Communications communications,
        Grilles grilles,
        GroupesResponsables groupes)
        implements GrilleDeTravail {
    @Override
    public String objet(TacheDeTravail tache) {
        return "";
    }

    @Override
    public List<ListeDeTravail> listes() {
        return List.of(ArreterPlanActions.LISTE);
    }

    @Override
    public Map<String, List<Option>> choix(TacheDeTravail tache) {
        return Map.of(
                ArreterPlanActions.ACCORD,
                Stream.of(Accord.values())
                        .map(accord -> new Option(accord.libelle(), accord.code()))
                        .toList(),
                ArreterPlanActions.DECISION,
                List.of(
                        new Option("Le plan est arrêté", ArreterPlanActions.ARRETE),
                        new Option("Le plan est renvoyé pour être complété", ArreterPlanActions.RENVOYE)));
    }

    @Override
    public List<LigneAFaire> lignes(TacheDeTravail tache) {
        Grille grille = grilles.duPerimetre(tache.parcours());
        List<Option> responsables = groupes.personnesEtGroupes(tache.parcours());
        return proposees(tache).stream()
                .map(action -> new LigneAFaire(
                        String.valueOf(action.id()),
                        ArreterPlanActions.LISTE,
                        action.intitule(),
                        "%s. Échéance\u00a0: %s. %s"
                                .formatted(
                                        GroupesResponsables.libelle(responsables, action.tenue()),
                                        DateFrancaise.de(action.echeance()),
                                        action.precisions().effet()),
                        action.engagement() + " – " + grille.titre(action.engagement()),
                        rappel(action)))
                .toList();
    }

    @Override
    public Map<String, ListeDeTravail> donnees(TacheDeTravail tache) {
        return proposees(tache).stream()
                .collect(Collectors.toMap(action -> String.valueOf(action.id()), action -> ArreterPlanActions.LISTE));
    }

    private List<Action> proposees(TacheDeTravail tache) {
        return plans.dernier(tache.parcours()).map(actions::duPlan).orElse(List.of());
    }

    private static Rappel rappel(Action action) {
        return action.accord() == null
                ? Rappel.AUCUN
                : new Rappel(
                        "Le comité l’avait %s. %s".formatted(action.accord().libelle(), action.remarque()),
                        Map.of(ArreterPlanActions.ACCORD, action.accord().code()));
    }

    @Override
    public List<String> manques(ListeDeTravail liste, Map<String, String> valeurs) {
        return Accord.RENVOYEE.code().equals(valeurs.get(ArreterPlanActions.ACCORD))
                        && valeurs.getOrDefault(ArreterPlanActions.REMARQUE, "").isEmpty()
                ? List.of("est renvoyée\u00a0: dites pourquoi.")
                : List.of();
    }

    /** What becomes of the actions of the previous cycle is read here, and the communication plan; both are decided with the plan. */
    @Override
    public List<String> aSavoir(TacheDeTravail tache) {
        List<Option> responsables = groupes.personnesEtGroupes(tache.parcours());
        Optional<Long> plan = plans.dernier(tache.parcours());
        Stream<String> communiquees = plan.map(communications::duPlan).orElse(List.of()).stream()
                .map(une -> LignesCommunication.enClair(une, responsables));
        Stream<String> reprisesDites = plan.map(reprises::duPlan).orElse(List.of()).stream()
                .map(reprise -> LignesReprises.decidee(reprise, responsables))
                .map(dite -> "%s\u00a0: %s".formatted(dite.get("intitule"), dite.get("ecart")));
        return Stream.concat(reprisesDites, communiquees).toList();
    }

    @Override
    public List<Champ> fin() {
        return ArreterPlanActions.decision();
    }

    @Override
    public boolean aPlusieurs() {
        return false;
    }
}
