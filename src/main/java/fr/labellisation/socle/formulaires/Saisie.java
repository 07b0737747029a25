package fr.labellisation.socle.formulaires;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** Checked values of a form, by field; a field left empty answers with the empty value of its kind. */
public final class Saisie {
    private final Map<String, Object> valeurs;

    Saisie(Map<String, Object> valeurs) {
        this.valeurs = valeurs;
    }

    public boolean contient(String cle) {
        return valeurs.get(cle) != null;
    }

    /** The text, trimmed; empty if none was given. */
    public String texte(String cle) {
        return valeurs.getOrDefault(cle, "").toString();
    }

    /** The date, or null if none was given. */
    public LocalDate date(String cle) {
        return (LocalDate) valeurs.get(cle);
    }

    /** The number, or null if none was given. */
    public Integer entier(String cle) {
        return (Integer) valeurs.get(cle);
    }

    public boolean oui(String cle) {
        return Boolean.TRUE.equals(valeurs.get(cle));
    }

    @SuppressWarnings("unchecked")
    public List<String> liste(String cle) {
        return (List<String>) valeurs.getOrDefault(cle, List.of());
    }

    @SuppressWarnings("unchecked")
    public List<Saisie> lignes(String cle) {
        return (List<Saisie>) valeurs.getOrDefault(cle, List.of());
    }

    /** The values as they are kept in the journal. */
    public Map<String, Object> valeurs() {
        return valeurs;
    }

    @Override
    public String toString() {
        return valeurs.toString();
    }
}
