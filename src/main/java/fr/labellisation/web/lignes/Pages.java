package fr.labellisation.web.lignes;

import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;

/**
 * A long list cut into pages, and the one that is shown.
 *
 * @param numero from 1
 * @param nombre how many there are, at least one
 * @param parPage rows of a page
 * @param avant address of the one before; null for the first
 * @param apres address of the one after; null for the last
 */
public record Pages(int numero, int nombre, int parPage, String avant, String apres) {

    /** More digits than an int holds are past the last page, whatever they say. */
    private static final int CHIFFRES = 9;

    /**
     * @param demandee number as the address says it, digits or nothing: one too far is the last
     * @param adresse where the page of a number is
     */
    public static Pages de(String demandee, int trouves, int parPage, IntFunction<String> adresse) {
        int nombre = Math.max(1, (trouves + parPage - 1) / parPage);
        int numero = numero(demandee, nombre);
        return new Pages(
                numero,
                nombre,
                parPage,
                numero > 1 ? adresse.apply(numero - 1) : null,
                numero < nombre ? adresse.apply(numero + 1) : null);
    }

    private static int numero(String demandee, int nombre) {
        if (demandee.isEmpty()) {
            return 1;
        }
        return demandee.length() > CHIFFRES ? nombre : Math.max(1, Math.min(Integer.parseInt(demandee), nombre));
    }

    /** Why what an address asks for is no page; empty if it is one. */
    public static Optional<String> refus(String demandee) {
        return demandee.matches("[0-9]*")
                ? Optional.empty()
                : Optional.of("«\u00a0%s\u00a0» n’est pas un numéro de page.".formatted(demandee));
    }

    /** « , page 2 sur 7 », behind the number of rows; empty where there is one page only. */
    public String lieu() {
        return nombre > 1 ? ", page %d sur %d".formatted(numero, nombre) : "";
    }

    /** Rank of its first row, from 0. */
    public int debut() {
        return (numero - 1) * parPage;
    }

    /** Its rows, of all. */
    public <T> List<T> partie(List<T> tous) {
        return tous.subList(Math.min(debut(), tous.size()), Math.min(debut() + parPage, tous.size()));
    }
}
