package fr.labellisation.web.fichiers.tableau;

import java.util.List;

/**
 * The first rows of a list.
 *
 * @param reste how many more there are, which stand in the tables that follow or on the pages
 */
public record LignesMontrees<T>(List<T> lignes, int reste) {

    static <T> LignesMontrees<T> de(List<T> toutes, int auPlus) {
        int montrees = Math.min(auPlus, toutes.size());
        return new LignesMontrees<>(List.copyOf(toutes.subList(0, montrees)), toutes.size() - montrees);
    }

    public boolean vide() {
        return lignes.isEmpty() && reste == 0;
    }
}
