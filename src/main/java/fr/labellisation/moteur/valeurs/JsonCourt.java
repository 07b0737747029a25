package fr.labellisation.moteur.valeurs;

import org.camunda.bpm.engine.impl.variable.serializer.AbstractTypedValueSerializer;
import org.camunda.bpm.engine.impl.variable.serializer.ValueFields;
import org.camunda.bpm.engine.variable.impl.value.UntypedValueImpl;
import org.camunda.bpm.engine.variable.value.TypedValue;
import org.camunda.spin.Spin;
import org.camunda.spin.json.SpinJsonNode;
import org.camunda.spin.plugin.variable.type.SpinValueType;
import org.camunda.spin.plugin.variable.value.JsonValue;
import org.camunda.spin.plugin.variable.value.impl.JsonValueImpl;

/**
 * JSON that fits into the column of texts is kept there, with its variable. The engine would keep it as bytes in a row of another
 * table, which is written, read and deleted besides the variable's own; it still does for what is longer, and reads what it kept.
 */
public final class JsonCourt extends AbstractTypedValueSerializer<JsonValue> {
    /** Stands with each value in the database: a value can be read by this class alone. */
    private static final String NOM = "json-court";

    public JsonCourt() {
        super(SpinValueType.JSON);
    }

    @Override
    public String getName() {
        return NOM;
    }

    @Override
    public String getSerializationDataformat() {
        return "application/json";
    }

    @Override
    protected boolean canWriteValue(TypedValue valeur) {
        return valeur instanceof JsonValue json && tient(Valeurs.texte(json));
    }

    private static boolean tient(String texte) {
        return texte != null && texte.length() <= TexteLong.COLONNE;
    }

    @Override
    public void writeValue(JsonValue valeur, ValueFields champs) {
        champs.setTextValue(Valeurs.texte(valeur));
    }

    @Override
    public JsonValue readValue(ValueFields champs, boolean avecObjet, boolean passagere) {
        String texte = champs.getTextValue();
        SpinJsonNode objet = avecObjet ? Spin.JSON(texte) : null;
        return new JsonValueImpl(objet, texte, getSerializationDataformat(), avecObjet, passagere);
    }

    /** Never asked for: what has no type yet is left to the engine. */
    @Override
    public JsonValue convertToTypedValue(UntypedValueImpl valeur) {
        throw new IllegalArgumentException("JSON is written with its type: " + valeur);
    }
}
