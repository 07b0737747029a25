package fr.labellisation.referentiel.delais;

import java.util.Map;

/** Port: the delays that a version may give. */
public interface DelaisConnus {

    /** Their names in the table Delais, in its order, each with what a person calls it. */
    Map<String, String> noms();

    /** What a person calls it; the name itself of one that is not known any more. */
    default String nom(String tache) {
        return noms().getOrDefault(tache, tache);
    }
}
