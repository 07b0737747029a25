package fr.labellisation.parcours.diagnostic;

import fr.labellisation.acces.Annuaire;
import fr.labellisation.acces.Personne;
import fr.labellisation.echeances.calendrier.JoursOuvres;
import fr.labellisation.parcours.diagnostic.CyclePrecedent.Precedent;
import fr.labellisation.parcours.travail.LigneAFaire;
import fr.labellisation.parcours.travail.LigneAFaire.Rappel;
import fr.labellisation.socle.regles.DateFrancaise;
import fr.labellisation.socle.variables.Parcours;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
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
    private final JoursOuvres jours;

    ReponsesAConfirmer(CyclePrecedent cycle, Evaluations evaluations, Annuaire annuaire, JoursOuvres jours) {
        this.cycle = cycle;
        this.evaluations = evaluations;
        this.annuaire = annuaire;
        this.jours = jours;
    }

    /** The rows of a grid, each with what is to be confirmed of it, if anything is. */
    List<Map<String, String>> avec(List<Map<String, String>> engagements, Parcours parcours) {
        Map<String, Rappel> rappels = rappels(
                parcours, engagements.stream().map(ligne -> ligne.get("code")).toList());
        return engagements.stream()
                .map(ligne -> rappels.containsKey(ligne.get("code"))
                        ? completer(ligne, rappels.get(ligne.get("code")))
                        : ligne)
                .toList();
    }

    /** By code, what is to be confirmed of the engagements of a grid. */
    Map<String, Rappel> rappels(Parcours parcours, Grille grille) {
        return rappels(parcours, grille.lignes().stream().map(LigneAFaire::cle).toList());
    }

    private Map<String, Rappel> rappels(Parcours parcours, List<String> codes) {
        Optional<Precedent> precedent = cycle.de(parcours);
        if (precedent.isEmpty()) {
            return Map.of();
        }
        Map<String, EvaluationFaite> dernieres = evaluations
                .dernieresFaites(precedent.get().ancien())
                .stream()
                .collect(Collectors.toMap(faite -> faite.evaluation().engagement(), faite -> faite));
        Map<String, Personne> personnes = annuaire.trouver(dernieres.values().stream()
                .map(faite -> faite.acte().auteur())
                .distinct()
                .toList());
        Map<String, Rappel> rappels = new HashMap<>();
        for (String code : codes) {
            Optional.ofNullable(precedent.get().repris().get(code))
                    .map(dernieres::get)
                    .ifPresent(
                            faite -> rappels.put(code, rappel(faite, personnes, jours.fuseau(parcours.departement()))));
        }
        return rappels;
    }

    private static Map<String, String> completer(Map<String, String> engagement, Rappel rappel) {
        Map<String, String> complet = new HashMap<>(engagement);
        complet.put(
                "tenuAvant",
                Resultat.duCode(rappel.valeurs().get(Grille.RESULTAT)).tenu() ? "oui" : "non");
        complet.put("observationsAvant", rappel.valeurs().getOrDefault(Grille.OBSERVATIONS, ""));
        complet.put("aConfirmer", rappel.phrase());
        return complet;
    }

    private static Rappel rappel(EvaluationFaite faite, Map<String, Personne> personnes, ZoneId fuseau) {
        Evaluation evaluation = faite.evaluation();
        Map<String, String> valeurs = new HashMap<>();
        valeurs.put(Grille.RESULTAT, evaluation.resultat().code());
        garder(valeurs, Grille.MOTIF, evaluation.motif());
        garder(valeurs, Grille.OBSERVATIONS, evaluation.observations());
        String observations = valeurs.getOrDefault(Grille.OBSERVATIONS, "");
        return new Rappel(
                "À confirmer\u00a0: %s le %s selon %s%s"
                        .formatted(
                                evaluation.resultat().libelle().toLowerCase(Locale.FRENCH),
                                DateFrancaise.de(faite.acte()
                                        .le()
                                        .atZoneSameInstant(fuseau)
                                        .toLocalDate()),
                                nom(faite.acte().auteur(), personnes),
                                observations.isEmpty() ? "." : "\u00a0: " + observations),
                valeurs);
    }

    private static void garder(Map<String, String> valeurs, String cle, String texte) {
        if (texte != null && !texte.isEmpty()) {
            valeurs.put(cle, texte);
        }
    }

    private static String nom(String auteur, Map<String, Personne> personnes) {
        Personne personne = personnes.get(auteur);
        return personne == null || personne.nom().isBlank() ? auteur : personne.nom();
    }
}
