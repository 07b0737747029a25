package fr.labellisation.parcours.diagnostic;

import fr.labellisation.acces.Annuaire;
import fr.labellisation.acces.Personne;
import fr.labellisation.parcours.diagnostic.CyclePrecedent.Precedent;
import fr.labellisation.socle.regles.DateFrancaise;
import fr.labellisation.socle.variables.Parcours;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/**
 * What the previous cycle last said of the engagements that are carried over, proposed to those who assess them again. Nothing of
 * it is an answer: it is not written until somebody gives it.
 */
@Component
class ReponsesAConfirmer {
    private final CyclePrecedent cycle;
    private final Evaluations evaluations;
    private final Annuaire annuaire;

    ReponsesAConfirmer(CyclePrecedent cycle, Evaluations evaluations, Annuaire annuaire) {
        this.cycle = cycle;
        this.evaluations = evaluations;
        this.annuaire = annuaire;
    }

    /** The rows of a grid, each with what is to be confirmed of it, if anything is. */
    List<Map<String, String>> avec(List<Map<String, String>> engagements, Parcours parcours, ZoneId fuseau) {
        Optional<Precedent> precedent = cycle.de(parcours);
        if (precedent.isEmpty()) {
            return engagements;
        }
        Map<String, EvaluationFaite> dernieres = evaluations
                .dernieresFaites(precedent.get().ancien())
                .stream()
                .collect(Collectors.toMap(faite -> faite.evaluation().engagement(), faite -> faite));
        Map<String, Personne> personnes = annuaire.trouver(dernieres.values().stream()
                .map(faite -> faite.acte().auteur())
                .distinct()
                .toList());
        return engagements.stream()
                .map(engagement -> Optional.ofNullable(precedent.get().repris().get(engagement.get("code")))
                        .map(dernieres::get)
                        .map(faite -> completer(engagement, faite, personnes, fuseau))
                        .orElse(engagement))
                .toList();
    }

    private static Map<String, String> completer(
            Map<String, String> engagement, EvaluationFaite faite, Map<String, Personne> personnes, ZoneId fuseau) {
        Evaluation evaluation = faite.evaluation();
        String observations = evaluation.observations() == null ? "" : evaluation.observations();
        Map<String, String> complet = new HashMap<>(engagement);
        complet.put("tenuAvant", evaluation.tenu() ? "oui" : "non");
        complet.put("observationsAvant", observations);
        complet.put(
                "aConfirmer",
                "À confirmer\u00a0: %s le %s selon %s%s"
                        .formatted(
                                evaluation.tenu() ? "tenu" : "non tenu",
                                DateFrancaise.de(faite.acte()
                                        .le()
                                        .atZoneSameInstant(fuseau)
                                        .toLocalDate()),
                                nom(faite.acte().auteur(), personnes),
                                observations.isEmpty() ? "." : "\u00a0: " + observations));
        return complet;
    }

    private static String nom(String auteur, Map<String, Personne> personnes) {
        Personne personne = personnes.get(auteur);
        return personne == null || personne.nom().isBlank() ? auteur : personne.nom();
    }
}
