package fr.labellisation.web.pages.groupes;

import fr.labellisation.parcours.groupes.GroupeDeTravail;
import fr.labellisation.parcours.groupes.ReunionDeGroupe;
import fr.labellisation.socle.regles.DateFrancaise;
import java.time.LocalDate;
import java.util.List;

/** A group as its page shows it. */
public record VueGroupe(GroupeDeTravail groupe, List<Reunion> reunions) {

    /**
     * A meeting.
     *
     * @param quand « réunion du 26 mars 2013 », « prévue le 26 mars 2013 »
     */
    public record Reunion(ReunionDeGroupe reunion, String quand, boolean aVenir) {}

    static VueGroupe de(GroupeDeTravail groupe, LocalDate aujourdhui) {
        return new VueGroupe(
                groupe,
                groupe.reunions().stream()
                        .map(reunion -> new Reunion(
                                reunion,
                                (reunion.le().isAfter(aujourdhui) ? "Réunion prévue le " : "Réunion du ")
                                        + DateFrancaise.de(reunion.le()),
                                reunion.le().isAfter(aujourdhui)))
                        .toList());
    }
}
