package fr.labellisation.echeances.delais;

import java.util.Objects;
import java.util.stream.Stream;

/**
 * A setting of a delay that a département or the ministry made.
 *
 * @param ancien what was in force before
 */
public record DelaiFixe(Reglage ancien, Reglage nouveau) {

    public static DelaiFixe par(ReglageModifie modifie) {
        return new DelaiFixe(modifie.ancien(), modifie.nouveau());
    }

    /**
     * Whether it says how long, rather than only who hears when it is over.
     *
     * @param livre what the table says
     */
    public boolean ditCombien(Reglage livre) {
        return Stream.of(ancien, livre).anyMatch(autre -> !memeDuree(autre));
    }

    private boolean memeDuree(Reglage autre) {
        return Stream.of(TableDelais.DELAI, TableDelais.UNITE)
                .allMatch(colonne -> Objects.equals(
                        nouveau.valeurs().get(colonne), autre.valeurs().get(colonne)));
    }
}
