package fr.labellisation.web.pages.indicateurs;

import fr.labellisation.web.dessins.DessinEnSvg;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.geom.Ellipse2D;
import java.math.BigDecimal;
import java.util.Locale;
import org.jfree.chart.ChartFactory;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.plot.CategoryPlot;
import org.jfree.chart.plot.PlotOrientation;
import org.jfree.chart.plot.ValueMarker;
import org.jfree.chart.renderer.category.LineAndShapeRenderer;
import org.jfree.data.category.DefaultCategoryDataset;

/** Results over time with their target, as a picture within the page: read on paper and without a script. What it shows stands beside it in a table. */
public final class CourbeDIndicateur {
    private static final int LARGEUR = 640;
    private static final int HAUTEUR = 220;
    private static final Color RESULTAT = new Color(0x00, 0x00, 0x91);
    private static final Color CIBLE = new Color(0xb3, 0x40, 0x00);
    private static final Color TRAIT = new Color(0xdd, 0xdd, 0xdd);
    private static final Font LETTRES = new Font(Font.SANS_SERIF, Font.PLAIN, 13);
    private static final double POINT = 9;
    private static final float EPAISSEUR = 2.5f;
    private static final float[] TIRETS = {8, 5};
    private static final double MARGE = 1.15;

    private final DefaultCategoryDataset points = new DefaultCategoryDataset();
    private final String titre;
    private final String unite;
    private double plusGrand;

    /** @param titre what somebody who does not see it is told */
    public CourbeDIndicateur(String titre, String unite) {
        this.titre = titre;
        this.unite = unite;
    }

    /** @param valeur null for a gap */
    public CourbeDIndicateur point(String periode, BigDecimal valeur) {
        points.addValue(valeur, titre, periode);
        if (valeur != null) {
            plusGrand = Math.max(plusGrand, valeur.doubleValue());
        }
        return this;
    }

    /**
     * @param rang tells it from the others of its page
     * @param cible null for none
     * @return an {@code svg} element
     */
    public String dessiner(int rang, BigDecimal cible) {
        JFreeChart courbe =
                ChartFactory.createLineChart(null, null, unite, points, PlotOrientation.VERTICAL, false, false, false);
        courbe.setBackgroundPaint(null);
        CategoryPlot plan = courbe.getCategoryPlot();
        plan.setBackgroundPaint(null);
        plan.setOutlineVisible(false);
        plan.setRangeGridlinePaint(TRAIT);
        plan.getDomainAxis().setTickLabelFont(LETTRES);
        plan.getDomainAxis().setMaximumCategoryLabelLines(2);
        // A line leaves no gap between its points: the room is for what they are called.
        plan.getDomainAxis().setCategoryMargin(0);
        LineAndShapeRenderer traits = (LineAndShapeRenderer) plan.getRenderer();
        traits.setSeriesPaint(0, RESULTAT);
        traits.setSeriesStroke(0, new BasicStroke(EPAISSEUR));
        traits.setSeriesShape(0, new Ellipse2D.Double(-POINT / 2, -POINT / 2, POINT, POINT));
        traits.setSeriesShapesVisible(0, true);
        if (cible != null) {
            plusGrand = Math.max(plusGrand, cible.doubleValue());
            plan.addRangeMarker(new ValueMarker(
                    cible.doubleValue(),
                    CIBLE,
                    new BasicStroke(EPAISSEUR, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER, 1, TIRETS, 0)));
        }
        NumberAxis axe = (NumberAxis) plan.getRangeAxis();
        axe.setRange(0, Math.max(1, plusGrand * MARGE));
        axe.setStandardTickUnits(NumberAxis.createStandardTickUnits(Locale.FRENCH));
        axe.setTickLabelFont(LETTRES);
        axe.setLabelFont(LETTRES);
        return DessinEnSvg.de(courbe, "courbe" + rang, titre, LARGEUR, HAUTEUR);
    }
}
