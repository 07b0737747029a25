package fr.labellisation.web.pages.site;

import fr.labellisation.lecture.ecrits.Ecrit;
import fr.labellisation.lecture.ecrits.Passage;
import fr.labellisation.web.lignes.EnClair;
import fr.labellisation.web.lignes.Noms;
import java.util.List;

/**
 * Something that was written, as pages show it.
 *
 * @param objet what it is about; empty for the site itself
 * @param par who wrote it, and in whose place
 * @param commun it serves all sites of the démarche
 */
record LigneEcrit(
        String etape,
        String nature,
        String titre,
        String objet,
        String demarche,
        String le,
        String par,
        boolean commun,
        List<Passage> passages) {
    /** Characters and lines from which on a text is folded. */
    private static final int LONG = 600;

    private static final int LIGNES = 8;

    static LigneEcrit de(Ecrit ecrit, Noms noms, EnClair clair) {
        return new LigneEcrit(
                FiltreEcrits.titre(ecrit),
                ecrit.nature().libelle(),
                ecrit.titre(),
                ecrit.objet(),
                ecrit.demarche() == null ? "" : ecrit.demarche().valeur(),
                clair.date(ecrit.le()),
                ecrit.pour() == null
                        ? noms.personne(ecrit.auteur())
                        : "%s, à la place de %s".formatted(noms.personne(ecrit.auteur()), noms.personne(ecrit.pour())),
                ecrit.site() == null,
                ecrit.passages());
    }

    /** How many signs its texts have. */
    public int signes() {
        return passages.stream()
                .flatMap(passage -> passage.textes().stream())
                .mapToInt(String::length)
                .sum();
    }

    /** Whether it is folded, so that what else was written is seen. */
    public boolean estLong() {
        long lignes = passages.stream()
                .flatMap(passage -> passage.textes().stream())
                .flatMap(String::lines)
                .count();
        return signes() > LONG || lignes > LIGNES;
    }
}
