package fr.labellisation.web.fichiers.tableau;

/**
 * How closely the board is set. Each of its two pages takes the first of these that fits, whatever a département has.
 *
 * @see ImpressionDuTableau
 */
enum Densite {
    AISEE(400, 120, 10, 10, 9, 6),
    SERREE(300, 120, 8, 8, 8, 5),
    DENSE(220, 120, 6, 6, 7, 5),
    TRES_DENSE(160, 120, 5, 5, 6, 4),
    MINIMALE(100, 100, 3, 3, 3, 2),
    /** Where names are out of all measure. */
    ABREGEE(60, 45, 3, 2, 2, 1);

    private final int lettres;
    private final int noms;
    private final int decisions;
    private final int nonConformites;
    private final int dates;
    private final int manques;

    Densite(int lettres, int noms, int decisions, int nonConformites, int dates, int manques) {
        this.lettres = lettres;
        this.noms = noms;
        this.decisions = decisions;
        this.nonConformites = nonConformites;
        this.dates = dates;
        this.manques = manques;
    }

    /** The longest text of a cell, in letters. */
    int lettres() {
        return lettres;
    }

    int decisions() {
        return decisions;
    }

    int nonConformites() {
        return nonConformites;
    }

    /** Dates of each of the three months. */
    int dates() {
        return dates;
    }

    /** Indicators that miss their target. */
    int manques() {
        return manques;
    }

    /** The class that the template gives to the page. */
    String classe() {
        return "densite-" + ordinal();
    }

    /** A text of a cell. */
    String abreger(String texte) {
        return abreger(texte, lettres);
    }

    /** The name of a site, a task or a theme: whole, unless it is out of all measure. */
    String nom(String texte) {
        return abreger(texte, noms);
    }

    /** A text that is not longer than that: it ends with « … » where something is left out. */
    static String abreger(String texte, int lettres) {
        String net = texte.strip();
        if (net.length() <= lettres) {
            return net;
        }
        int espace = net.lastIndexOf(' ', lettres);
        return net.substring(0, espace > lettres / 2 ? espace : lettres) + "\u00a0…";
    }
}
