package fr.labellisation.web.dessins;

import java.awt.Font;
import java.awt.Paint;
import java.util.List;
import java.util.Locale;
import org.jfree.chart.ChartFactory;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.block.BlockBorder;
import org.jfree.chart.plot.CategoryPlot;
import org.jfree.chart.plot.PlotOrientation;
import org.jfree.chart.renderer.category.StackedBarRenderer;
import org.jfree.chart.renderer.category.StandardBarPainter;
import org.jfree.data.category.CategoryDataset;

/** Numbers on top of each other, a bar for each category, as pages show them: flat, with a legend, on the ground of the page. */
public final class BarresEmpilees {
    private BarresEmpilees() {}

    /**
     * A chart that its page may still refine.
     *
     * @param couleurs one for each series
     */
    public static JFreeChart de(CategoryDataset barres, PlotOrientation sens, Font lettres, List<Paint> couleurs) {
        JFreeChart dessin = ChartFactory.createStackedBarChart(null, null, null, barres, sens, true, false, false);
        dessin.setBackgroundPaint(null);
        dessin.getLegend().setBackgroundPaint(null);
        dessin.getLegend().setFrame(BlockBorder.NONE);
        dessin.getLegend().setItemFont(lettres);
        CategoryPlot plan = dessin.getCategoryPlot();
        plan.setBackgroundPaint(null);
        plan.setOutlineVisible(false);
        plan.getDomainAxis().setTickLabelFont(lettres);
        NumberAxis axe = (NumberAxis) plan.getRangeAxis();
        axe.setStandardTickUnits(NumberAxis.createIntegerTickUnits(Locale.FRENCH));
        axe.setTickLabelFont(lettres);
        StackedBarRenderer traits = (StackedBarRenderer) plan.getRenderer();
        traits.setBarPainter(new StandardBarPainter());
        traits.setShadowVisible(false);
        for (int serie = 0; serie < couleurs.size(); serie++) {
            traits.setSeriesPaint(serie, couleurs.get(serie));
        }
        return dessin;
    }
}
