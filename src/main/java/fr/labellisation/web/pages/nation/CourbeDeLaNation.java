package fr.labellisation.web.pages.nation;

import fr.labellisation.lecture.verdict.CourbeDesLabels.Mois;
import fr.labellisation.web.dessins.DessinEnSvg;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.text.SimpleDateFormat;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.axis.DateAxis;
import org.jfree.chart.axis.DateTickUnit;
import org.jfree.chart.axis.DateTickUnitType;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.plot.CombinedDomainXYPlot;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.ClusteredXYBarRenderer;
import org.jfree.chart.renderer.xy.StandardXYBarPainter;
import org.jfree.chart.renderer.xy.XYLineAndShapeRenderer;
import org.jfree.chart.ui.RectangleInsets;
import org.jfree.data.time.Month;
import org.jfree.data.time.TimeSeries;
import org.jfree.data.time.TimeSeriesCollection;

/** Two years of labels as a picture within the page: how many sites hold one, and below how many were renewed and lost. Its table stands beside it. */
final class CourbeDeLaNation {
    private static final int LARGEUR = 900;
    private static final int HAUTEUR = 300;
    private static final int MOIS_PAR_REPERE = 3;
    private static final int PART_DES_TENUS = 3;
    private static final int PART_DES_MOIS = 2;
    /** Pixels between the two, so that the 0 of one and the highest number of the other are both read. */
    private static final double ECART = 18;
    /** Pixels that half of the last month takes beside the axis. */
    private static final double DEMI_REPERE = 36;

    private static final double MARGE = 1.15;
    private static final float EPAISSEUR = 2.5f;
    private static final float[] TIRETS = {7, 5};
    private static final Color TENUS = new Color(0x00, 0x00, 0x91);
    private static final Color RENOUVELES = new Color(0x18, 0x75, 0x3c);
    private static final Color PERDUS = new Color(0xce, 0x05, 0x00);
    private static final Color TRAIT = new Color(0xdd, 0xdd, 0xdd);
    private static final Font LETTRES = new Font(Font.SANS_SERIF, Font.PLAIN, 13);

    private CourbeDeLaNation() {}

    /** @return an {@code svg} element */
    static String dessiner(List<Mois> mois) {
        CombinedDomainXYPlot plan = new CombinedDomainXYPlot(temps());
        plan.add(tenus(mois), PART_DES_TENUS);
        plan.add(mouvements(mois), PART_DES_MOIS);
        plan.setOutlineVisible(false);
        plan.setGap(ECART);
        JFreeChart dessin = new JFreeChart(null, LETTRES, plan, false);
        dessin.setBackgroundPaint(null);
        dessin.setPadding(new RectangleInsets(0, 0, 0, DEMI_REPERE));
        return DessinEnSvg.de(
                dessin,
                "nation",
                "Sites labellisés mois par mois sur deux ans, labels renouvelés et perdus\u00a0; les nombres sont dans le tableau.",
                LARGEUR,
                HAUTEUR);
    }

    private static DateAxis temps() {
        DateAxis axe = new DateAxis(null, TimeZone.getTimeZone("UTC"), Locale.FRENCH);
        SimpleDateFormat mois = new SimpleDateFormat("MMM yyyy", Locale.FRENCH);
        mois.setTimeZone(TimeZone.getTimeZone("UTC"));
        axe.setTickUnit(new DateTickUnit(DateTickUnitType.MONTH, MOIS_PAR_REPERE, mois));
        axe.setTickLabelFont(LETTRES);
        return axe;
    }

    private static XYPlot tenus(List<Mois> mois) {
        TimeSeries passes = new TimeSeries("passés");
        TimeSeries prevus = new TimeSeries("prévus");
        Mois dernier = null;
        for (Mois un : mois) {
            if (un.prevu() && prevus.isEmpty() && dernier != null) {
                // The two lines touch.
                ajouter(prevus, dernier.mois(), dernier.tenus());
            }
            ajouter(un.prevu() ? prevus : passes, un.mois(), un.tenus());
            dernier = un;
        }
        XYLineAndShapeRenderer traits = new XYLineAndShapeRenderer(true, false);
        traits.setSeriesPaint(0, TENUS);
        traits.setSeriesStroke(0, new BasicStroke(EPAISSEUR));
        traits.setSeriesPaint(1, TENUS);
        traits.setSeriesStroke(
                1, new BasicStroke(EPAISSEUR, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER, 1, TIRETS, 0));
        TimeSeriesCollection series = new TimeSeriesCollection(TimeZone.getTimeZone("UTC"));
        series.addSeries(passes);
        series.addSeries(prevus);
        int plusGrand = mois.stream().mapToInt(Mois::tenus).max().orElse(0);
        return plan(new XYPlot(series, null, axe("Sites labellisés", plusGrand), traits));
    }

    private static XYPlot mouvements(List<Mois> mois) {
        TimeSeries renouveles = new TimeSeries("renouvelés");
        TimeSeries perdus = new TimeSeries("perdus");
        mois.forEach(un -> {
            ajouter(renouveles, un.mois(), un.renouveles());
            ajouter(perdus, un.mois(), un.perdus());
        });
        ClusteredXYBarRenderer barres = new ClusteredXYBarRenderer();
        barres.setBarPainter(new StandardXYBarPainter());
        barres.setShadowVisible(false);
        barres.setSeriesPaint(0, RENOUVELES);
        barres.setSeriesPaint(1, PERDUS);
        TimeSeriesCollection series = new TimeSeriesCollection(TimeZone.getTimeZone("UTC"));
        series.addSeries(renouveles);
        series.addSeries(perdus);
        int plusGrand = mois.stream()
                .mapToInt(un -> Math.max(un.renouveles(), un.perdus()))
                .max()
                .orElse(0);
        return plan(new XYPlot(series, null, axe("Par mois", plusGrand), barres));
    }

    private static void ajouter(TimeSeries serie, YearMonth mois, int nombre) {
        serie.add(new Month(mois.getMonthValue(), mois.getYear()), nombre);
    }

    private static NumberAxis axe(String nom, int plusGrand) {
        NumberAxis axe = new NumberAxis(nom);
        axe.setRange(0, Math.max(1, plusGrand * MARGE));
        axe.setStandardTickUnits(NumberAxis.createIntegerTickUnits(Locale.FRENCH));
        axe.setTickLabelFont(LETTRES);
        axe.setLabelFont(LETTRES);
        return axe;
    }

    private static XYPlot plan(XYPlot plan) {
        plan.setBackgroundPaint(null);
        plan.setOutlineVisible(false);
        plan.setDomainGridlinePaint(TRAIT);
        plan.setRangeGridlinePaint(TRAIT);
        return plan;
    }
}
