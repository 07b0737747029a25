package fr.labellisation.lecture.planification;

import fr.labellisation.lecture.planification.Noeud.Lien;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/** The steps of one planning and what they wait for, run through backwards from the label or forwards from the start. */
final class Reseau {
    private final List<Noeud> noeuds;
    private final JoursDuDepartement jours;

    /** @param noeuds in an order in which each one comes after what it waits for */
    Reseau(List<Noeud> noeuds, JoursDuDepartement jours) {
        this.noeuds = List.copyOf(noeuds);
        this.jours = jours;
    }

    /** Days of a step. */
    record Bornes(LocalDate debut, LocalDate fin) {}

    List<Noeud> noeuds() {
        return noeuds;
    }

    /** The last days, when all must be over by that date. */
    List<Bornes> auPlusTard(LocalDate terme) {
        LocalDate[] fins = new LocalDate[noeuds.size()];
        Arrays.fill(fins, jours.auPlusTard(terme));
        List<Bornes> dates = new ArrayList<>();
        for (int rang = noeuds.size() - 1; rang >= 0; rang--) {
            Noeud noeud = noeuds.get(rang);
            LocalDate debut = noeud.debut(fins[rang], jours);
            dates.add(new Bornes(debut, fins[rang]));
            for (Lien lien : noeud.avant()) {
                LocalDate limite = jours.avant(debut, lien.preavis());
                if (limite.isBefore(fins[lien.rang()])) {
                    fins[lien.rang()] = limite;
                }
            }
        }
        Collections.reverse(dates);
        return dates;
    }

    /** The first days, when one starts on that date. */
    List<Bornes> auPlusTot(LocalDate depart) {
        List<Bornes> dates = new ArrayList<>();
        for (Noeud noeud : noeuds) {
            LocalDate debut = noeud.avant().stream()
                    .map(lien -> jours.assezApres(dates.get(lien.rang()).fin(), lien.preavis()))
                    .reduce(jours.auPlusTot(depart), (un, autre) -> un.isBefore(autre) ? autre : un);
            dates.add(new Bornes(debut, noeud.fin(debut, jours)));
        }
        return dates;
    }

    /** The first step to start in a plan of this network. */
    static LocalDate debut(List<Bornes> dates) {
        return dates.stream().map(Bornes::debut).min(LocalDate::compareTo).orElseThrow();
    }

    /** The last step to end in a plan of this network. */
    static LocalDate fin(List<Bornes> dates) {
        return dates.stream().map(Bornes::fin).max(LocalDate::compareTo).orElseThrow();
    }
}
