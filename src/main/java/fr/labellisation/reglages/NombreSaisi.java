package fr.labellisation.reglages;

import fr.labellisation.socle.regles.Avis;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** A whole number as somebody typed it. */
public final class NombreSaisi {

    private NombreSaisi() {}

    /**
     * Empty if it is none, or not between these two; the reason goes to {@code refus}.
     *
     * @param libelle what the field is called
     */
    public static OptionalInt lire(String libelle, String saisie, int auMoins, int auPlus, List<String> refus) {
        Optional<String> faute = Avis.refus(
                !saisie.strip().matches("\\d{1,6}"),
                "«\u00a0%s\u00a0»\u00a0: un nombre entier de %d à %d est attendu.",
                libelle,
                auMoins,
                auPlus);
        if (faute.isEmpty()) {
            int nombre = Integer.parseInt(saisie.strip());
            faute = Avis.refus(
                    nombre < auMoins || nombre > auPlus,
                    "«\u00a0%s\u00a0»\u00a0: %d n’est pas possible, un nombre de %d à %d est attendu.",
                    libelle,
                    nombre,
                    auMoins,
                    auPlus);
            if (faute.isEmpty()) {
                return OptionalInt.of(nombre);
            }
        }
        refus.add(faute.get());
        return OptionalInt.empty();
    }
}
