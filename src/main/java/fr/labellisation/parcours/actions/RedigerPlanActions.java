package fr.labellisation.parcours.actions;

import fr.labellisation.parcours.actions.communication.Communication;
import fr.labellisation.parcours.actions.communication.Communications;
import fr.labellisation.parcours.actions.communication.LignesCommunication;
import fr.labellisation.parcours.diagnostic.Ecart;
import fr.labellisation.socle.formulaires.Champ;
import fr.labellisation.socle.formulaires.Champs;
import fr.labellisation.socle.formulaires.Contexte;
import fr.labellisation.socle.formulaires.Formulaire;
import fr.labellisation.socle.formulaires.Option;
import fr.labellisation.socle.formulaires.Saisie;
import fr.labellisation.socle.variables.Parcours;
import fr.labellisation.socle.variables.Refus;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

@Component
class RedigerPlanActions implements Formulaire {
    /** Key of the rows in the form. */
    static final String ACTIONS = "actions";

    static final String ECART = "ecart";

    private final EcartsATraiter ecarts;
    private final Actions actions;
    private final Plans plans;
    private final GroupesResponsables groupes;
    private final ActionsReprises reprises;
    private final Communications communications;

    RedigerPlanActions(
            EcartsATraiter ecarts,
            Actions actions,
            Plans plans,
            GroupesResponsables groupes,
            ActionsReprises reprises,
            Communications communications) {
        this.ecarts = ecarts;
        this.actions = actions;
        this.plans = plans;
        this.groupes = groupes;
        this.reprises = reprises;
        this.communications = communications;
    }

    @Override
    public Champs champs() {
        return Champs.de(
                Champ.lignes(ACTIONS, "Actions proposées", colonnes().toArray(Champ[]::new)),
                LignesReprises.champ(),
                LignesCommunication.champ());
    }

    /** What is said of each action, in the order in which it is asked. */
    static List<Champ> colonnes() {
        List<Champ> colonnes = new ArrayList<>(List.of(
                Champ.choix(ECART, "Écart").requis(),
                LignesAction.intitule("Action"),
                LignesAction.responsable(),
                LignesAction.suppleant(),
                LignesAction.echeance()));
        colonnes.addAll(LignesAction.precisions());
        return colonnes;
    }

    @Override
    public Map<String, Object> proposer(Contexte contexte) {
        Parcours parcours = Parcours.de(contexte);
        Optional<Long> plan = VariablesActions.PLAN.eventuel(contexte);
        List<Action> dejaProposees = plan.map(actions::duPlan).orElse(List.of());
        List<Option> responsables = groupes.duSite(parcours);
        return Map.of(
                "ecarts",
                codesEtTitres(ecarts.de(parcours)),
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
        List<Communication> communiquees = LignesCommunication.lire(saisie);
        List<Option> offerts = groupes.personnesEtGroupes(parcours);
        Refus.si(new PlanPropose(
                        EcartsATraiter.sansReprise(ecarts.de(parcours), dites),
                        ecarts.engagements(parcours).stream().map(Option::value).toList(),
                        offerts,
                        lignes.stream()
                                .map(ligne ->
                                        new PlanPropose.Ligne(ligne.texte(ECART), LignesAction.proposition(ligne)))
                                .toList())
                .avis()
                .et(LignesReprises.avis(saisie, proposees))
                .et(LignesCommunication.avis(communiquees, offerts)));
        long plan = VariablesActions.PLAN.eventuel(contexte).orElseGet(() -> plans.ouvrir(parcours));
        actions.retirerPropositions(plan);
        reprises.proposer(plan, dites);
        communications.proposer(plan, communiquees);
        lignes.forEach(ligne -> actions.proposer(
                NouvelleAction.surEcart(parcours, plan, ligne.texte(ECART), LignesAction.proposition(ligne))));
        return Map.of(VariablesActions.PLAN.nom(), String.valueOf(plan));
    }

    private static List<Map<String, String>> codesEtTitres(List<Ecart> ecarts) {
        return ecarts.stream()
                .map(ecart -> Map.of("code", ecart.code(), "titre", ecart.titre()))
                .toList();
    }
}
