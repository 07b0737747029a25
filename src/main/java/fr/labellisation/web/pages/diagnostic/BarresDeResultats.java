package fr.labellisation.web.pages.diagnostic;

import fr.labellisation.parcours.diagnostic.SyntheseDuDiagnostic.Compte;
import fr.labellisation.web.dessins.BarresEmpilees;
import fr.labellisation.web.dessins.DessinEnSvg;
import java.awt.Color;
import java.awt.Font;
import java.awt.Paint;
import java.util.List;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.labels.StandardCategoryItemLabelGenerator;
import org.jfree.chart.plot.CategoryPlot;
import org.jfree.chart.plot.PlotOrientation;
import org.jfree.chart.renderer.category.StackedBarRenderer;
import org.jfree.data.category.DefaultCategoryDataset;

/** Results side by side, a bar for each module or theme, with their numbers in it. What it shows stands beside it in a table. */
final class BarresDeResultats {
    private static final int LARGEUR = 640;
    private static final int AUTOUR = 70;
    private static final int PAR_BARRE = 34;
    private static final int NOM = 34;
    private static final double PLUS_LARGE = 0.6;
    private static final Font LETTRES = new Font(Font.SANS_SERIF, Font.PLAIN, 13);
    private static final Font CHIFFRES = new Font(Font.SANS_SERIF, Font.BOLD, 13);

    /** Dark enough for white numbers, and apart from each other in grey too. */
    private static final List<Paint> COULEURS = List.of(
            new Color(0x1b, 0x5e, 0x20),
            new Color(0x9a, 0x5b, 0x00),
            new Color(0xb3, 0x00, 0x1b),
            new Color(0x6a, 0x6a, 0x6a),
            new Color(0x3a, 0x3a, 0x3a));

    private BarresDeResultats() {}

    /**
     * The bars as an {@code svg} element.
     *
     * @param nom tells it from the others of its page
     * @param titre what somebody who does not see it is told
     */
    static String dessiner(String nom, String titre, List<Compte> comptes) {
        JFreeChart dessin = BarresEmpilees.de(barres(comptes), PlotOrientation.HORIZONTAL, LETTRES, COULEURS);
        CategoryPlot plan = dessin.getCategoryPlot();
        plan.setRangeGridlinesVisible(false);
        plan.getDomainAxis().setMaximumCategoryLabelWidthRatio((float) PLUS_LARGE);
        StackedBarRenderer traits = (StackedBarRenderer) plan.getRenderer();
        traits.setDrawBarOutline(true);
        traits.setDefaultOutlinePaint(Color.WHITE);
        traits.setDefaultItemLabelGenerator(new StandardCategoryItemLabelGenerator());
        traits.setDefaultItemLabelsVisible(true);
        traits.setDefaultItemLabelFont(CHIFFRES);
        traits.setDefaultItemLabelPaint(Color.WHITE);
        return DessinEnSvg.de(dessin, nom, titre, LARGEUR, AUTOUR + PAR_BARRE * comptes.size());
    }

    /** A number that is 0 is no bar. */
    private static DefaultCategoryDataset barres(List<Compte> comptes) {
        DefaultCategoryDataset barres = new DefaultCategoryDataset();
        for (Compte compte : comptes) {
            VueDiagnostic.nombres(compte)
                    .forEach((mot, nombre) ->
                            barres.addValue(nombre == 0 ? null : nombre, mot, court(VueDiagnostic.titre(compte))));
        }
        return barres;
    }

    private static String court(String titre) {
        return titre.length() <= NOM ? titre : titre.substring(0, NOM - 1) + "…";
    }
}
