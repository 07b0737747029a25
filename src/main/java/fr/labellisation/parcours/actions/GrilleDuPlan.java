package fr.labellisation.parcours.actions;

import fr.labellisation.parcours.actions.communication.Communication;
import fr.labellisation.parcours.actions.communication.Communications;
import fr.labellisation.parcours.actions.communication.LignesCommunication;
import fr.labellisation.parcours.diagnostic.Ecart;
import fr.labellisation.parcours.groupes.GroupeDeTravail;
import fr.labellisation.parcours.groupes.GroupesDeTravail;
import fr.labellisation.parcours.travail.GrilleDeTravail;
import fr.labellisation.parcours.travail.LigneAFaire;
import fr.labellisation.parcours.travail.LigneAFaire.Rappel;
import fr.labellisation.parcours.travail.LigneRemplie;
import fr.labellisation.parcours.travail.ListeDeTravail;
import fr.labellisation.parcours.travail.TacheDeTravail;
import fr.labellisation.socle.formulaires.Option;
import fr.labellisation.socle.variables.Parcours;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The actions of a plan, written one by one: each gap needs one, and those of the previous cycle are kept or given up. */
record GrilleDuPlan(
        String element,
        EcartsATraiter ecarts,
        Plans plans,
        Actions actions,
        ActionsReprises reprises,
        Communications communications,
        GroupesDeTravail groupesDeTravail,
        GroupesResponsables groupes)
        implements GrilleDeTravail {
    private static final ListeDeTravail REPRISES = LignesReprises.LISTE;
    private static final ListeDeTravail ACTIONS = ListeDeTravail.libre(
            RedigerPlanActions.ACTIONS,
            "Actions proposées",
            RedigerPlanActions.colonnes(),
            "Action",
            "Ajouter une action");

    @Override
    public String objet(TacheDeTravail tache) {
        return "";
    }

    @Override
    public List<ListeDeTravail> listes() {
        return List.of(REPRISES, ACTIONS, LignesCommunication.LISTE);
    }

    @Override
    public Map<String, List<Option>> choix(TacheDeTravail tache) {
        Map<String, List<Option>> choix = new HashMap<>(LignesAction.CHOIX);
        choix.putAll(LignesReprises.CHOIX);
        choix.putAll(LignesCommunication.PROPOSES);
        choix.put(RedigerPlanActions.ECART, ecarts.tous(tache.parcours()));
        List<Option> offerts = groupes.personnesEtGroupes(tache.parcours());
        choix.put(LignesAction.RESPONSABLE, offerts);
        choix.put(LignesCommunication.CHARGE, offerts);
        choix.put(LignesAction.SUPPLEANT, GroupesResponsables.suppleants(offerts));
        List<GroupeDeTravail> duSite = groupesDeTravail.duSite(tache.site());
        choix.put(LignesAction.GROUPE_DE_TRAVAIL, textes(duSite, GroupeDeTravail::nom));
        choix.put(LignesAction.THEME, textes(duSite, GroupeDeTravail::theme));
        return choix;
    }

    /** Proposed beside what else may be typed. */
    private static List<Option> textes(List<GroupeDeTravail> duSite, Function<GroupeDeTravail, String> texte) {
        return duSite.stream()
                .map(texte)
                .filter(un -> !un.isEmpty())
                .distinct()
                .map(un -> new Option(un, un))
                .toList();
    }

    @Override
    public List<LigneAFaire> lignes(TacheDeTravail tache) {
        Optional<Long> renvoye = plans.renvoye(tache.parcours());
        List<Option> responsables = groupes.duSite(tache.parcours());
        return reprises.aReprendre(tache.parcours(), renvoye).stream()
                .map(reprise -> new LigneAFaire(
                        String.valueOf(reprise.action().id()),
                        REPRISES,
                        reprise.action().intitule(),
                        LignesReprises.origine(reprise.action()) + ". "
                                + LignesReprises.precision(reprise.action(), responsables),
                        REPRISES.libelle(),
                        renvoye.isPresent() ? rappel(reprise) : Rappel.AUCUN))
                .toList();
    }

    private static Rappel rappel(ActionReprise reprise) {
        return new Rappel(
                reprise.gardee()
                        ? "Gardée dans le plan renvoyé."
                        : "Abandonnée dans le plan renvoyé\u00a0: " + reprise.motif(),
                LignesReprises.valeurs(reprise));
    }

    @Override
    public List<String> manques(ListeDeTravail liste, Map<String, String> valeurs) {
        if (liste.equals(REPRISES)) {
            return LignesReprises.abandonneeSansMotif(valeurs)
                    ? List.of("ne peut être abandonnée sans motif.")
                    : GrilleDeTravail.super.manques(liste, valeurs);
        }
        List<String> manques = new ArrayList<>(GrilleDeTravail.super.manques(liste, valeurs));
        String suppleant = valeurs.getOrDefault(LignesAction.SUPPLEANT, "");
        if (!suppleant.isEmpty()) {
            PlanPropose.suppleance(
                            Tenue.lire(valeurs.getOrDefault(LignesAction.RESPONSABLE, ""))
                                    .porteur(),
                            suppleant)
                    .ifPresent(manques::add);
        }
        return manques;
    }

    @Override
    public List<String> manquesEnsemble(TacheDeTravail tache, Collection<LigneRemplie> remplies) {
        return sansAction(tache.parcours(), remplies).stream()
                .map(PlanPropose::sansAction)
                .toList();
    }

    @Override
    public List<String> aSavoir(TacheDeTravail tache) {
        return plans.renvoye(tache.parcours())
                .map(plan -> {
                    List<String> phrases = new ArrayList<>();
                    plans.motifRenvoi(plan)
                            .filter(motif -> !motif.isEmpty())
                            .map("Le comité de pilotage a renvoyé le plan\u00a0: %s"::formatted)
                            .ifPresent(phrases::add);
                    actions.duPlan(plan).stream()
                            .filter(action -> action.accord() == Action.Accord.RENVOYEE)
                            .map(action -> "«\u00a0%s\u00a0» (%s)\u00a0: %s"
                                    .formatted(action.intitule(), action.engagement(), action.remarque()))
                            .forEach(phrases::add);
                    return phrases;
                })
                .orElse(new ArrayList<>());
    }

    /** First what the plan said that was sent back, then one action for each gap that has none. */
    @Override
    public Proposition proposition(TacheDeTravail tache, Collection<LigneRemplie> remplies) {
        boolean commence = remplies.stream().anyMatch(ligne -> ligne.champ().equals(ACTIONS.champ()));
        List<Action> renvoyees = commence
                ? List.of()
                : plans.renvoye(tache.parcours()).map(actions::duPlan).orElse(List.of());
        if (!renvoyees.isEmpty()) {
            Map<String, Map<String, String>> lignes = new LinkedHashMap<>();
            renvoyees.forEach(action -> lignes.put("ajout-" + (lignes.size() + 1), LignesAction.ligne(action)));
            return new Proposition("Reprendre les actions du plan renvoyé", ACTIONS.champ(), lignes);
        }
        Proposition communiquees = communicationsRenvoyees(tache.parcours(), remplies);
        if (!communiquees.equals(Proposition.AUCUNE)) {
            return communiquees;
        }
        Map<String, Map<String, String>> lignes = new LinkedHashMap<>();
        sansAction(tache.parcours(), remplies)
                .forEach(ecart -> lignes.put("ecart-" + ecart.code(), Map.of(RedigerPlanActions.ECART, ecart.code())));
        return lignes.isEmpty()
                ? Proposition.AUCUNE
                : new Proposition("Proposer une action pour chaque écart qui n’en a pas", ACTIONS.champ(), lignes);
    }

    /** Its keys come after those of the actions, which are there already. */
    private Proposition communicationsRenvoyees(Parcours parcours, Collection<LigneRemplie> remplies) {
        boolean commence =
                remplies.stream().anyMatch(ligne -> ligne.champ().equals(LignesCommunication.COMMUNICATIONS));
        List<Communication> renvoyees = commence
                ? List.of()
                : plans.renvoye(parcours).map(communications::duPlan).orElse(List.of());
        Map<String, Map<String, String>> lignes = new LinkedHashMap<>();
        renvoyees.forEach(une -> lignes.put("communication-" + (lignes.size() + 1), LignesCommunication.ligne(une)));
        return lignes.isEmpty()
                ? Proposition.AUCUNE
                : new Proposition(
                        "Reprendre le plan de communication renvoyé", LignesCommunication.COMMUNICATIONS, lignes);
    }

    private List<Ecart> sansAction(Parcours parcours, Collection<LigneRemplie> remplies) {
        Set<String> repondus = remplies.stream()
                .filter(ligne -> ligne.champ().equals(ACTIONS.champ()))
                .map(ligne -> ligne.valeur(RedigerPlanActions.ECART))
                .collect(Collectors.toSet());
        Map<String, Map<String, String>> dites = remplies.stream()
                .filter(ligne -> ligne.champ().equals(REPRISES.champ()))
                .collect(Collectors.toMap(LigneRemplie::cle, LigneRemplie::valeurs));
        List<ActionReprise> gardees = reprises.aReprendre(parcours, plans.renvoye(parcours)).stream()
                .filter(reprise -> LignesReprises.gardee(
                        dites.getOrDefault(String.valueOf(reprise.action().id()), Map.of())))
                .toList();
        return EcartsATraiter.sansReprise(ecarts.de(parcours), gardees).stream()
                .filter(ecart -> !repondus.contains(ecart.code()))
                .toList();
    }
}
