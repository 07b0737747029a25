package fr.labellisation.parcours.actions;

import fr.labellisation.parcours.actions.NouvelleAction.Proposition;
import fr.labellisation.parcours.diagnostic.Ecart;
import fr.labellisation.socle.formulaires.Option;
import fr.labellisation.socle.regles.Avis;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * Does a plan answer what it has to?
 *
 * @param ecarts gaps that no action answers yet
 * @param engagements codes on which an action may bear
 * @param responsables groups and persons who may carry out an action; the persons may stand in for one another
 */
record PlanPropose(List<Ecart> ecarts, Collection<String> engagements, List<Option> responsables, List<Ligne> lignes) {

    /** One action, and the engagement that it answers. */
    record Ligne(String engagement, Proposition action) {
        String responsable() {
            return action.tenue();
        }
    }

    Avis avis() {
        List<String> raisons = new ArrayList<>();
        ecarts.stream()
                .filter(ecart ->
                        lignes.stream().noneMatch(ligne -> ligne.engagement().equals(ecart.code())))
                .map(PlanPropose::sansAction)
                .forEach(raisons::add);
        lignes.stream()
                .map(Ligne::engagement)
                .distinct()
                .filter(code -> !engagements.contains(code))
                .map("L’engagement «\u00a0%s\u00a0» n’est pas dans le périmètre du site."::formatted)
                .forEach(raisons::add);
        raisons.addAll(
                responsablesInconnus(lignes.stream().map(Ligne::responsable).toList(), responsables));
        lignes.stream()
                .map(Ligne::action)
                .filter(action -> action.suppleant() != null)
                .forEach(action -> suppleance(action.porteur(), action.suppleant())
                        .or(() -> inconnu(action.suppleant()))
                        .map(raison -> "L’action «\u00a0%s\u00a0» %s".formatted(action.intitule(), raison))
                        .ifPresent(raisons::add));
        return Avis.selon(raisons);
    }

    private Optional<String> inconnu(String suppleant) {
        return Avis.refus(
                GroupesResponsables.suppleants(responsables).stream()
                        .noneMatch(option -> option.value().equals(suppleant)),
                "a pour suppléant «\u00a0%s\u00a0», qui n’est pas proposé.",
                suppleant);
    }

    /**
     * What is wrong with a deputy, the end of a sentence that begins with the action; empty for nothing.
     *
     * @param porteur login; null where only a group is named
     */
    static Optional<String> suppleance(String porteur, String suppleant) {
        return Avis.refus(
                        porteur == null,
                        "a un suppléant et aucun responsable nommé\u00a0: choisissez la personne qu’il supplée, ou retirez-le.")
                .or(() -> Avis.refus(
                        suppleant.equals(porteur),
                        "a la même personne pour responsable et pour suppléant\u00a0: choisissez-en une autre."));
    }

    static String sansAction(Ecart ecart) {
        return "L’écart %s n’a aucune action.".formatted(ecart.libelle());
    }

    static List<String> responsablesInconnus(Collection<String> choisis, List<Option> proposes) {
        return choisis.stream()
                .distinct()
                .filter(choisi ->
                        proposes.stream().noneMatch(option -> option.value().equals(choisi)))
                .map("Le responsable «\u00a0%s\u00a0» n’est pas proposé."::formatted)
                .toList();
    }
}
