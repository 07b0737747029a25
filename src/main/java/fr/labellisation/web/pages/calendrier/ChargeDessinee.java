package fr.labellisation.web.pages.calendrier;

import fr.labellisation.lecture.situation.ChargeDesAudits.Charge;
import fr.labellisation.web.dessins.BarresEmpilees;
import fr.labellisation.web.dessins.DessinEnSvg;
import java.awt.Color;
import java.awt.Font;
import java.awt.Paint;
import java.util.List;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.axis.CategoryLabelPositions;
import org.jfree.chart.plot.CategoryPlot;
import org.jfree.chart.plot.PlotOrientation;
import org.jfree.data.category.DefaultCategoryDataset;

/** The audits of a year, a bar for each month. What it shows stands beside it in a table. */
final class ChargeDessinee {
    private static final int LARGEUR = 860;
    private static final int HAUTEUR = 280;
    private static final Font LETTRES = new Font(Font.SANS_SERIF, Font.PLAIN, 12);

    /** Apart from each other in grey too. */
    private static final List<Paint> COULEURS =
            List.of(new Color(0x1f, 0x2a, 0x7c), new Color(0x6f, 0x7f, 0xd6), new Color(0xc9, 0xa2, 0x4b));

    private ChargeDessinee() {}

    /** The bars as an {@code svg} element. */
    static String de(List<Charge> charges) {
        JFreeChart dessin = BarresEmpilees.de(barres(charges), PlotOrientation.VERTICAL, LETTRES, COULEURS);
        CategoryPlot plan = dessin.getCategoryPlot();
        plan.setRangeGridlinePaint(new Color(0xd5, 0xd7, 0xe3));
        plan.getDomainAxis().setCategoryLabelPositions(CategoryLabelPositions.UP_45);
        return DessinEnSvg.de(
                dessin, "charge", "Audits par mois. Les nombres sont dans le tableau qui suit.", LARGEUR, HAUTEUR);
    }

    private static DefaultCategoryDataset barres(List<Charge> charges) {
        DefaultCategoryDataset barres = new DefaultCategoryDataset();
        for (Charge charge : charges) {
            String mois = MoisDuCalendrier.titre(charge.mois());
            barres.addValue(charge.externes(), "Externes, jour fixé", mois);
            barres.addValue(charge.internes(), "Internes, jour fixé", mois);
            barres.addValue(charge.aFixer(), "Externes, jour à fixer", mois);
        }
        return barres;
    }
}
