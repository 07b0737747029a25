package fr.labellisation.socle.formulaires;

import java.util.Map;

/**
 * What the form of a user task, or of a start event, accepts and writes. One Spring bean each, named like the BPMN
 * element; the engine calls it when the task appears and when it is completed.
 */
public interface Formulaire {

    /** The fields of the form: the only values that are read, each with its rules. */
    Champs champs();

    /** Values offered to the form by name: prefilled fields, lists of {@link Option}, texts. */
    default Map<String, Object> proposer(Contexte contexte) {
        return Map.of();
    }

    /** Whether the form was really filled in; a start form is not when another process starts this one. */
    default boolean concerne(Contexte contexte) {
        return true;
    }

    /**
     * Writes what the person submitted.
     *
     * @return the facts that the process needs from here on; a null value removes the fact
     * @throws SaisieRefusee if a rule of the domain refuses it; nothing is written then
     */
    Map<String, Object> enregistrer(Contexte contexte, Saisie saisie);
}
