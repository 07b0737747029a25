package fr.labellisation.referentiel.catalogue;

import com.fasterxml.jackson.databind.JsonNode;
import fr.labellisation.referentiel.Cible;
import fr.labellisation.referentiel.Engagement;
import fr.labellisation.referentiel.Indicateur;
import fr.labellisation.referentiel.Module;
import fr.labellisation.referentiel.Referentiel;
import fr.labellisation.referentiel.Rubrique;
import fr.labellisation.referentiel.delais.DelaisConnus;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What one revision of a version says otherwise than another.
 *
 * @param quoi the setting, or the part of the content
 * @param avant empty where it is new
 * @param apres empty where it is gone
 */
public record Difference(String quoi, String avant, String apres) {
    private static final String SEPARATION = "\u00a0; ";

    /** In the order of the version. */
    public static List<Difference> entre(Referentiel avant, Referentiel apres, DelaisConnus delais) {
        Map<String, String> ancien = parties(avant, delais);
        Map<String, String> nouveau = parties(apres, delais);
        Set<String> toutes = new LinkedHashSet<>(nouveau.keySet());
        toutes.addAll(ancien.keySet());
        return toutes.stream()
                .map(quoi -> new Difference(quoi, ancien.getOrDefault(quoi, ""), nouveau.getOrDefault(quoi, "")))
                .filter(difference -> !difference.avant().equals(difference.apres()))
                .toList();
    }

    private static Map<String, String> parties(Referentiel version, DelaisConnus delais) {
        Map<String, String> parties = new LinkedHashMap<>();
        JsonNode arbre = EcritureReferentiel.arbre(version);
        FeuilleDeVersion.REGLAGES.forEach(
                reglage -> parties.put(reglage.titre(), ClasseurDeVersion.enClair(reglage, arbre)));
        version.modules().forEach(module -> poser(module, parties));
        version.rubriques().forEach(rubrique -> parties.put("Rubrique " + rubrique.code(), texte(rubrique)));
        version.engagements().forEach(engagement -> poser(engagement, parties));
        version.delais().forEach(delai -> parties.put("Délai\u00a0: " + delais.nom(delai.tache()), delai.texte()));
        return parties;
    }

    private static void poser(Module module, Map<String, String> parties) {
        String nom = "Module " + module.code();
        parties.put(nom, module.libelle() + (module.obligatoire() ? " (obligatoire)" : ""));
        parties.put(nom + ", thèmes", String.join(SEPARATION, module.themes()));
        parties.put(nom + ", indicateurs", indicateurs(module.indicateurs()));
    }

    private static void poser(Engagement engagement, Map<String, String> parties) {
        String nom = "Engagement " + engagement.code();
        parties.put(nom, engagement.libelle() + (engagement.module() == null ? "" : " (" + engagement.module() + ")"));
        parties.put(nom + ", indicateurs", indicateurs(engagement.indicateurs()));
        parties.put(nom + ", preuves", String.join(SEPARATION, engagement.preuves()));
    }

    private static String texte(Rubrique rubrique) {
        return rubrique.nombreEngagements() == null
                ? rubrique.titre()
                : rubrique.titre() + " (" + rubrique.nombreEngagements() + ")";
    }

    private static String indicateurs(List<Indicateur> indicateurs) {
        return indicateurs.stream()
                .map(indicateur -> indicateur.texte()
                        + indicateur
                                .mesure()
                                .map(Cible::texte)
                                .filter(mesure -> !mesure.equals(indicateur.cibleEnClair()))
                                .map(mesure -> " (en chiffres\u00a0: " + mesure + ")")
                                .orElse("")
                        + indicateur
                                .frequence()
                                .map(periode -> ", " + periode.libelle())
                                .orElse(""))
                .collect(Collectors.joining(SEPARATION));
    }
}
