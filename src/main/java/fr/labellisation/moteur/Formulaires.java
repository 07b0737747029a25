package fr.labellisation.moteur;

import fr.labellisation.echeances.calendrier.JoursOuvres;
import fr.labellisation.moteur.valeurs.Valeurs;
import fr.labellisation.socle.formulaires.Champ;
import fr.labellisation.socle.formulaires.Contexte;
import fr.labellisation.socle.formulaires.Formulaire;
import fr.labellisation.socle.formulaires.LignesPreparees;
import fr.labellisation.socle.formulaires.Saisie;
import fr.labellisation.socle.territoire.CodeDepartement;
import fr.labellisation.socle.variables.VariablesCommunes;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.delegate.VariableScope;
import org.camunda.bpm.engine.impl.identity.Authentication;
import org.camunda.bpm.engine.variable.VariableMap;
import org.camunda.bpm.engine.variable.value.SerializableValue;
import org.camunda.bpm.engine.variable.value.TypedValue;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** The forms by the id of their BPMN element, and what each needs to know of the path. */
@Component
class Formulaires {
    private final Map<String, Formulaire> parElement;
    private final IdentityService identites;
    private final JoursOuvres jours;
    private final Horloge horloge;
    private final Valeurs valeurs;
    private final ObjectProvider<LignesPreparees> lignes;

    Formulaires(
            Map<String, Formulaire> parElement,
            IdentityService identites,
            JoursOuvres jours,
            Horloge horloge,
            Valeurs valeurs,
            ObjectProvider<LignesPreparees> lignes) {
        this.parElement = parElement;
        this.identites = identites;
        this.jours = jours;
        this.horloge = horloge;
        this.valeurs = valeurs;
        this.lignes = lignes;
    }

    Formulaire de(String element) {
        Formulaire formulaire = parElement.get(element);
        if (formulaire == null) {
            throw new IllegalStateException("No Formulaire bean is named " + element);
        }
        return formulaire;
    }

    Optional<Formulaire> eventuel(String element) {
        return Optional.ofNullable(element).map(parElement::get);
    }

    Contexte contexte(String element, VariableScope portee, CodeDepartement departement) {
        return contexte(element, sansStructures(portee.getVariablesTyped(false)), departement);
    }

    /** What was submitted as JSON may be none: its value is asked for where its field is read, which refuses it. */
    private static Map<String, Object> sansStructures(VariableMap variables) {
        Map<String, Object> simples = new HashMap<>();
        for (String nom : variables.keySet()) {
            TypedValue valeur = variables.getValueTyped(nom);
            if (!(valeur instanceof SerializableValue)) {
                simples.put(nom, valeur.getValue());
            }
        }
        return simples;
    }

    Contexte contexte(String element, Map<String, Object> variables, CodeDepartement departement) {
        Map<String, Object> faits = new HashMap<>();
        variables.forEach((nom, valeur) -> {
            if (valeur instanceof String || valeur instanceof Boolean || valeur instanceof Number) {
                faits.put(nom, valeur);
            }
        });
        faits.putIfAbsent(VariablesCommunes.DEPARTEMENT.nom(), departement.valeur());
        ZoneId fuseau = jours.fuseau(departement);
        return new Contexte(element, faits, auteur(), horloge.instant().atZone(fuseau));
    }

    /** What the form of a start event offers; there is no path yet, so it knows no fact and no département. */
    Map<String, Object> offertsAuDebut(String element) {
        return de(element)
                .proposer(new Contexte(
                        element, Map.of(), auteur(), horloge.instant().atZone(horloge.getZone())));
    }

    Optional<String> auteur() {
        return Optional.ofNullable(identites.getCurrentAuthentication()).map(Authentication::getUserId);
    }

    /** Reads what was submitted for the declared fields, and refuses it if a rule is broken. */
    Saisie lire(Formulaire formulaire, VariableScope portee, Contexte contexte) {
        return lire(formulaire, portee, contexte, null);
    }

    /** The same for a task: rows that were not submitted are those that were filled in on its page. */
    Saisie lire(Formulaire formulaire, VariableScope portee, Contexte contexte, String tache) {
        Map<String, Object> soumises = new HashMap<>();
        for (Champ champ : formulaire.champs().tous()) {
            TypedValue valeur = portee.getVariableTyped(champ.cle(), false);
            Object lue = valeurs.depuisMoteur(champ, valeur);
            soumises.put(
                    champ.cle(),
                    lue == null && tache != null && champ.genre() == Champ.Genre.LIGNES
                            ? lignes.getObject().de(tache, champ.cle())
                            : lue);
        }
        return formulaire.champs().lire(soumises, contexte.maintenant().toLocalDate());
    }

    List<String> cles(Formulaire formulaire) {
        return formulaire.champs().cles();
    }
}
