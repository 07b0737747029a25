package fr.labellisation.web.pages.campagnes;

import fr.labellisation.lecture.campagnes.BilanDeCampagne;
import fr.labellisation.lecture.campagnes.CampagneEnClair;
import fr.labellisation.lecture.campagnes.EtapeDeCampagne;
import fr.labellisation.lecture.campagnes.Mesure;
import fr.labellisation.socle.regles.DateFrancaise;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * The share over time, drawn: places across are shares of the width, places down are pixels, so that texts keep their size.
 *
 * @param texte what the drawing says, for who does not see it
 */
record CourbeDeCampagne(
        List<Trait> traits, List<Cible> cibles, List<Graduation> graduations, String aujourdhui, String texte) {
    private static final double MARGE = 12;
    private static final double LARGEUR = 84;
    private static final int HAUT = 24;
    private static final int HAUTEUR = 180;
    private static final int PLEIN = 1000;

    /** @param prevu whether it is forecast, rather than past */
    record Trait(String x1, int y1, String x2, int y2, boolean prevu) {}

    /** A share asked for by a day. */
    record Cible(String x, int y, String texte, String jour, boolean aGauche) {}

    record Graduation(int y, String texte) {}

    /** @param lancement day of the launch, or of the first step where that is earlier */
    static CourbeDeCampagne de(BilanDeCampagne bilan, LocalDate lancement) {
        List<Mesure> points = bilan.courbe(lancement);
        Axe axe = new Axe(points.get(0).le(), points.get(points.size() - 1).le());
        List<Trait> traits = new ArrayList<>();
        for (int rang = 1; rang < points.size(); rang++) {
            Mesure avant = points.get(rang - 1);
            Mesure apres = points.get(rang);
            traits.add(new Trait(
                    axe.x(avant.le()),
                    y(avant.partEnDixiemes()),
                    axe.x(apres.le()),
                    y(apres.partEnDixiemes()),
                    apres.le().isAfter(bilan.jour())));
        }
        return new CourbeDeCampagne(
                traits,
                bilan.campagne().objectif().etapes().stream()
                        .filter(etape -> axe.contient(etape.le()))
                        .map(etape -> cible(etape, axe))
                        .toList(),
                List.of(0, 250, 500, 750, PLEIN).stream()
                        .map(part -> new Graduation(y(part), part / 10 + "\u00a0%"))
                        .toList(),
                axe.x(bilan.jour()),
                texte(bilan));
    }

    private static Cible cible(EtapeDeCampagne etape, Axe axe) {
        return new Cible(
                axe.x(etape.le()),
                y(etape.part() * 10),
                etape.part() + "\u00a0%",
                DateFrancaise.de(etape.le()),
                axe.part(etape.le()) > 0.5);
    }

    private static String texte(BilanDeCampagne bilan) {
        StringBuilder texte = new StringBuilder("Part des sites qui comptent\u00a0: %s le %s"
                .formatted(CampagneEnClair.part(bilan.aujourdhui()), DateFrancaise.de(bilan.jour())));
        bilan.campagne().objectif().etapes().stream()
                .filter(etape -> !bilan.sansObjet(etape))
                .forEach(etape -> texte.append(", %s le %s"
                        .formatted(CampagneEnClair.part(bilan.au(etape.le())), DateFrancaise.de(etape.le()))));
        return texte.append('.').toString();
    }

    private static int y(int dixiemes) {
        return HAUT + HAUTEUR - HAUTEUR * dixiemes / PLEIN;
    }

    private record Axe(LocalDate debut, LocalDate fin) {
        boolean contient(LocalDate jour) {
            return !jour.isBefore(debut) && !jour.isAfter(fin);
        }

        double part(LocalDate jour) {
            double jours = Math.max(1, fin.toEpochDay() - debut.toEpochDay());
            return (jour.toEpochDay() - debut.toEpochDay()) / jours;
        }

        String x(LocalDate jour) {
            return String.format(Locale.ROOT, "%.2f%%", MARGE + LARGEUR * part(jour));
        }
    }
}
