package fr.labellisation.parcours.diagnostic;

import fr.labellisation.referentiel.Engagement;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Where a site stands, engagement by engagement, in the order of its grids. */
public record SyntheseDuDiagnostic(List<EngagementPartage> engagements) {

    public SyntheseDuDiagnostic {
        engagements = List.copyOf(engagements);
    }

    /**
     * How many engagements were found to be how.
     *
     * @param titre of the module or the theme; empty for engagements of which nobody said a theme
     */
    public record Compte(String titre, Map<Resultat, Integer> parResultat, int nonEvalues) {
        public int nombre(Resultat resultat) {
            return parResultat.getOrDefault(resultat, 0);
        }

        public int total() {
            return nonEvalues
                    + parResultat.values().stream().mapToInt(Integer::intValue).sum();
        }
    }

    public List<Compte> parModule() {
        return comptes(EngagementPartage::module);
    }

    /** Those of which nobody said a theme come last. */
    public List<Compte> parTheme() {
        List<Compte> comptes = new ArrayList<>(comptes(EngagementPartage::theme));
        comptes.sort((un, autre) ->
                Boolean.compare(un.titre().isEmpty(), autre.titre().isEmpty()));
        return List.copyOf(comptes);
    }

    /** How many have their title from there. */
    public long nombre(Engagement.Origine origine) {
        return engagements.stream()
                .filter(engagement -> engagement.origine() == origine)
                .count();
    }

    public List<EngagementPartage> ecarts() {
        return engagements.stream().filter(EngagementPartage::enEcart).toList();
    }

    private List<Compte> comptes(Function<EngagementPartage, String> groupe) {
        Map<String, List<EngagementPartage>> groupes = new LinkedHashMap<>();
        engagements.forEach(engagement -> groupes.computeIfAbsent(groupe.apply(engagement), titre -> new ArrayList<>())
                .add(engagement));
        return groupes.entrySet().stream()
                .map(un -> compte(un.getKey(), un.getValue()))
                .toList();
    }

    private static Compte compte(String titre, List<EngagementPartage> siens) {
        Map<Resultat, Integer> parResultat = new EnumMap<>(Resultat.class);
        int nonEvalues = 0;
        for (EngagementPartage engagement : siens) {
            if (engagement.resultat() == null) {
                nonEvalues++;
            } else {
                parResultat.merge(engagement.resultat(), 1, Integer::sum);
            }
        }
        return new Compte(titre, parResultat, nonEvalues);
    }
}
