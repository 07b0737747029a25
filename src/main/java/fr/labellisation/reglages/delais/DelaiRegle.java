package fr.labellisation.reglages.delais;

import fr.labellisation.echeances.delais.Reglage;
import fr.labellisation.reglages.DelaiEnClair;
import fr.labellisation.reglages.Origine;
import java.util.List;
import java.util.Map;

/**
 * A delay as it is in force in a place.
 *
 * @param cle task or named moment of the decision table
 * @param processus name of the process, empty for a named moment
 * @param base code of what it is counted from
 * @param texte the delay in words
 * @param defaut in words, what it would be without any change
 * @param defautDuProjet whether no source gives it and nobody set it
 * @param versions what versions say of it themselves, in the order of their age
 * @param tolerances label of each level and working days before it is told
 */
public record DelaiRegle(
        String cle,
        String nom,
        String processus,
        String base,
        Reglage reglage,
        String texte,
        String defaut,
        boolean defautDuProjet,
        List<DelaiParVersion> versions,
        Map<String, String> tolerances,
        Origine origine) {

    public DelaiRegle {
        versions = List.copyOf(versions);
    }

    /** Whether it is counted backwards from a date. */
    public boolean avant() {
        return nombre() < 0;
    }

    public int nombre() {
        return Integer.parseInt(reglage.valeurs().get("delai"));
    }

    public String unite() {
        return reglage.valeurs().get("unite");
    }

    /** What it is counted from, as the form says it: « après l’apparition de la tâche ». */
    public String sens() {
        return DelaiEnClair.sens(nombre()) + " " + DelaiEnClair.base(base);
    }

    public boolean change() {
        return origine != Origine.DEFAUT;
    }

    /** Whether the place itself changed it, and may go back. */
    public boolean aLeSien(boolean national) {
        return origine == (national ? Origine.MINISTERE : Origine.DEPARTEMENT);
    }
}
