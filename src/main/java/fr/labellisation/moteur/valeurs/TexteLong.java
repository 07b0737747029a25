package fr.labellisation.moteur.valeurs;

import com.fasterxml.jackson.databind.node.TextNode;
import org.camunda.bpm.engine.variable.value.SerializableValue;
import org.camunda.bpm.engine.variable.value.TypedValue;
import org.camunda.spin.plugin.variable.SpinValues;

/**
 * The engine keeps a text variable in a column of 4,000 characters, less than a person may type. A longer text goes in as
 * JSON, which the engine keeps apart and the web application reads back into a text.
 */
public final class TexteLong {
    /** Characters that the engine keeps of a text. */
    static final int COLONNE = 4_000;

    private TexteLong() {}

    /** The value itself unless it is a text too long for the engine. */
    public static Object tenable(Object valeur) {
        Object simple = valeur instanceof TypedValue typee && !(valeur instanceof SerializableValue)
                ? typee.getValue()
                : valeur;
        return simple instanceof String texte && texte.length() > COLONNE
                ? SpinValues.jsonValue(TextNode.valueOf(texte).toString()).create()
                : valeur;
    }
}
