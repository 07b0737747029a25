package fr.labellisation.parcours.actions;

import fr.labellisation.parcours.diagnostic.Ecart;
import fr.labellisation.socle.formulaires.Option;
import fr.labellisation.socle.regles.Avis;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * Does a plan answer what it has to?
 *
 * @param ecarts gaps that no action answers yet
 * @param engagements codes on which an action may bear
 * @param responsables groups and persons who may carry out an action
 */
record PlanPropose(List<Ecart> ecarts, Collection<String> engagements, List<Option> responsables, List<Ligne> lignes) {

    /** One action: the engagement it answers and who carries it out. */
    record Ligne(String engagement, String responsable) {}

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
        return Avis.selon(raisons);
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
