package fr.labellisation.parcours.groupes;

import java.util.List;

/**
 * A working group of a site. Source: DOMAINE.md §3, step 5.
 *
 * @param version how many times its name, theme or members were written, from 1
 * @param theme empty where none is said
 * @param membres who is in it, one a line; empty where nobody is named
 * @param reunions the last one first
 */
public record GroupeDeTravail(
        long id, int version, String nom, String theme, String membres, List<ReunionDeGroupe> reunions) {

    public GroupeDeTravail {
        reunions = List.copyOf(reunions);
    }
}
