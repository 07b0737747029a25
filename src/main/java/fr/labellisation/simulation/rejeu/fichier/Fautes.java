package fr.labellisation.simulation.rejeu.fichier;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** Gathers every fault of a case file, so that its author mends them all at once. */
final class Fautes {
    private final List<Faute> relevees = new ArrayList<>();

    void ajouter(int ligne, String phrase, Object... valeurs) {
        relevees.add(new Faute(ligne, String.format(Locale.FRENCH, phrase, valeurs)));
    }

    boolean aucune() {
        return relevees.isEmpty();
    }

    List<Faute> parLigne() {
        return relevees.stream().sorted(Comparator.comparingInt(Faute::ligne)).toList();
    }
}
