package fr.labellisation.web.pages.planning;

import fr.labellisation.lecture.planification.EtapePlanifiee;
import fr.labellisation.lecture.planification.Phase;
import fr.labellisation.lecture.planification.Planning;
import fr.labellisation.socle.regles.DateFrancaise;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * The drawing of a planning, a panel for each phase. Across, places are shares of the whole width, so that it fits a
 * telephone and a sheet of paper alike; down, they are pixels, so that the texts keep their size.
 *
 * @param aujourdhui whether today is on the drawing
 */
record Gantt(List<Panneau> panneaux, boolean aujourdhui) {
    private static final int HAUT = 24;
    private static final int LIGNE = 38;
    private static final int TRIMESTRE = 3;
    private static final double BORD_DROIT = 85;
    private static final double LARGEUR_MINIMALE = 0.6;
    private static final DateTimeFormatter MOIS = DateTimeFormatter.ofPattern("MMM yyyy", Locale.FRENCH);

    /**
     * A phase.
     *
     * @param description what the drawing shows, for who does not see it
     * @param jour where today is; null when it is outside
     */
    public record Panneau(
            String titre,
            String description,
            int hauteur,
            List<Barre> barres,
            List<Graduation> graduations,
            String jour) {}

    /**
     * A step: its days at the latest, and before them those it could take earlier.
     *
     * @param y top of its line
     * @param margeX where it could start at the earliest
     */
    public record Barre(
            String intitule,
            int y,
            String x,
            String largeur,
            String margeX,
            String margeLargeur,
            boolean critique,
            boolean enRetard) {}

    /**
     * First day of a month.
     *
     * @param libelle null for the months between two quarters
     */
    public record Graduation(String x, String libelle, boolean aDroite) {}

    static Gantt de(Planning planning) {
        Echelle echelle = new Echelle(planning.debut(), planning.fin());
        LocalDate aujourdhui = planning.demande().depuis();
        return new Gantt(
                Arrays.stream(Phase.values())
                        .map(phase -> planning.etapes().stream()
                                .filter(etape -> etape.phase() == phase)
                                .toList())
                        .filter(etapes -> !etapes.isEmpty())
                        .map(etapes -> panneau(etapes, echelle, aujourdhui))
                        .toList(),
                echelle.contient(aujourdhui));
    }

    private static Panneau panneau(List<EtapePlanifiee> etapes, Echelle echelle, LocalDate aujourdhui) {
        String titre = etapes.get(0).phase().titre();
        LocalDate debut = etapes.stream()
                .map(EtapePlanifiee::debut)
                .min(LocalDate::compareTo)
                .orElseThrow();
        LocalDate fin = etapes.stream()
                .map(EtapePlanifiee::fin)
                .max(LocalDate::compareTo)
                .orElseThrow();
        List<Barre> barres = Stream.iterate(0, rang -> rang < etapes.size(), rang -> rang + 1)
                .map(rang -> barre(etapes.get(rang), HAUT + LIGNE * rang, echelle, aujourdhui))
                .toList();
        return new Panneau(
                titre,
                "%s\u00a0: du %s au %s. Les dates de chaque étape sont dans le tableau."
                        .formatted(titre, DateFrancaise.de(debut), DateFrancaise.de(fin)),
                HAUT + LIGNE * etapes.size() + 6,
                barres,
                echelle.graduations(),
                echelle.contient(aujourdhui) ? echelle.place(aujourdhui) : null);
    }

    private static Barre barre(EtapePlanifiee etape, int y, Echelle echelle, LocalDate aujourdhui) {
        return new Barre(
                etape.intitule(),
                y,
                echelle.place(etape.debut()),
                echelle.largeur(etape.debut(), etape.fin().plusDays(1)),
                echelle.place(etape.auPlusTot()),
                echelle.largeur(etape.auPlusTot(), etape.debut()),
                etape.critique(),
                etape.debut().isBefore(aujourdhui));
    }

    /** From dates to shares of the width. */
    private record Echelle(LocalDate debut, LocalDate fin) {
        boolean contient(LocalDate date) {
            return !date.isBefore(debut) && !date.isAfter(fin);
        }

        String place(LocalDate date) {
            return pourCent(part(date));
        }

        String largeur(LocalDate de, LocalDate a) {
            return de.equals(a) ? "0" : pourCent(Math.max(LARGEUR_MINIMALE, part(a) - part(de)));
        }

        List<Graduation> graduations() {
            return Stream.iterate(
                            debut.withDayOfMonth(1).plusMonths(1),
                            mois -> !mois.isAfter(fin),
                            mois -> mois.plusMonths(1))
                    .map(mois -> new Graduation(
                            place(mois),
                            mois.getMonthValue() % TRIMESTRE == 1 ? MOIS.format(mois) : null,
                            part(mois) > BORD_DROIT))
                    .toList();
        }

        private double part(LocalDate date) {
            return 100.0 * ChronoUnit.DAYS.between(debut, date) / (ChronoUnit.DAYS.between(debut, fin) + 1);
        }

        private static String pourCent(double part) {
            return String.format(Locale.ROOT, "%.2f%%", part);
        }
    }
}
