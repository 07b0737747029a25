package fr.labellisation.parcours.actions;

import fr.labellisation.parcours.diagnostic.Diagnostic;
import fr.labellisation.parcours.diagnostic.Ecart;
import fr.labellisation.parcours.diagnostic.Grilles;
import fr.labellisation.socle.formulaires.Champ;
import fr.labellisation.socle.formulaires.Champs;
import fr.labellisation.socle.formulaires.Contexte;
import fr.labellisation.socle.formulaires.Formulaire;
import fr.labellisation.socle.formulaires.Option;
import fr.labellisation.socle.formulaires.Saisie;
import fr.labellisation.socle.variables.Parcours;
import fr.labellisation.socle.variables.Refus;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

@Component
class RedigerPlanActions implements Formulaire {
    private static final String ACTIONS = "actions";
    private static final String ECART = "ecart";
    private static final int LONGUEUR_CODE = 20;

    private final Diagnostic diagnostic;
    private final Grilles grilles;
    private final Actions actions;
    private final Plans plans;
    private final GroupesResponsables groupes;
    private final ActionsReprises reprises;

    RedigerPlanActions(
            Diagnostic diagnostic,
            Grilles grilles,
            Actions actions,
            Plans plans,
            GroupesResponsables groupes,
            ActionsReprises reprises) {
        this.diagnostic = diagnostic;
        this.grilles = grilles;
        this.actions = actions;
        this.plans = plans;
        this.groupes = groupes;
        this.reprises = reprises;
    }

    @Override
    public Champs champs() {
        return Champs.de(
                Champ.lignes(
                        ACTIONS,
                        "Actions proposées",
                        Champ.texte(ECART, "Écart", LONGUEUR_CODE).requis(),
                        LignesAction.intitule("Action"),
                        LignesAction.responsable(),
                        LignesAction.echeance()),
                LignesReprises.champ());
    }

    @Override
    public Map<String, Object> proposer(Contexte contexte) {
        Parcours parcours = Parcours.de(contexte);
        Optional<Long> plan = VariablesActions.PLAN.eventuel(contexte);
        List<Action> dejaProposees = plan.map(actions::duPlan).orElse(List.of());
        List<Option> responsables = groupes.duSite(parcours);
        return Map.of(
                "ecarts",
                codesEtTitres(ecarts(parcours)),
                "autresEngagements",
                autresEngagements(parcours),
                "responsables",
                responsables,
                LignesReprises.REPRISES,
                LignesReprises.offertes(reprises.aReprendre(parcours, plan), responsables, plan.isPresent()),
                ACTIONS,
                LignesAction.lignes(dejaProposees),
                "motifRenvoi",
                plan.flatMap(plans::motifRenvoi).orElse(""));
    }

    @Override
    public Map<String, Object> enregistrer(Contexte contexte, Saisie saisie) {
        Parcours parcours = Parcours.de(contexte);
        List<Saisie> lignes = saisie.lignes(ACTIONS);
        List<ActionReprise> proposees = reprises.aReprendre(parcours, VariablesActions.PLAN.eventuel(contexte));
        List<ActionReprise> dites = LignesReprises.lire(saisie, proposees);
        Refus.si(new PlanPropose(
                        sansReprise(ecarts(parcours), dites),
                        engagements(parcours).stream().map(e -> e.get("code")).toList(),
                        groupes.duSite(parcours),
                        lignes.stream()
                                .map(ligne -> new PlanPropose.Ligne(
                                        ligne.texte(ECART),
                                        LignesAction.proposition(ligne).responsable()))
                                .toList())
                .avis()
                .et(LignesReprises.avis(saisie, proposees)));
        long plan = VariablesActions.PLAN.eventuel(contexte).orElseGet(() -> plans.ouvrir(parcours));
        actions.retirerPropositions(plan);
        reprises.proposer(plan, dites);
        lignes.forEach(ligne -> actions.proposer(
                NouvelleAction.surEcart(parcours, plan, ligne.texte(ECART), LignesAction.proposition(ligne))));
        return Map.of(VariablesActions.PLAN.nom(), String.valueOf(plan));
    }

    /** The gaps that no action answers yet. */
    private List<Ecart> ecarts(Parcours parcours) {
        Set<String> couverts = actions.engagementsCouverts(parcours);
        return diagnostic.ecarts(parcours).stream()
                .filter(ecart -> !couverts.contains(ecart.code()))
                .toList();
    }

    /** An action of the previous cycle that is kept answers its gap as a new one would. */
    private static List<Ecart> sansReprise(List<Ecart> ecarts, List<ActionReprise> dites) {
        return ecarts.stream()
                .filter(ecart -> dites.stream()
                        .noneMatch(dite -> dite.gardee() && ecart.code().equals(dite.engagement())))
                .toList();
    }

    private List<Map<String, String>> engagements(Parcours parcours) {
        return grilles.duPerimetre(parcours).engagements();
    }

    /** Engagements on which an action is allowed and not asked for: after a refusal, what the audit found. */
    private List<Map<String, String>> autresEngagements(Parcours parcours) {
        Set<String> aTraiter =
                Set.copyOf(ecarts(parcours).stream().map(Ecart::code).toList());
        return engagements(parcours).stream()
                .filter(engagement -> !aTraiter.contains(engagement.get("code")))
                .map(engagement -> Map.of("code", engagement.get("code"), "titre", engagement.get("titre")))
                .toList();
    }

    private static List<Map<String, String>> codesEtTitres(List<Ecart> ecarts) {
        return ecarts.stream()
                .map(ecart -> Map.of("code", ecart.code(), "titre", ecart.titre()))
                .toList();
    }
}
