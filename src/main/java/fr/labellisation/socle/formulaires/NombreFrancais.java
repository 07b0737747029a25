package fr.labellisation.socle.formulaires;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.util.Locale;

/** A number as it is written in French, whatever the language of the machine: 20 000 with a narrow no-break space. */
public final class NombreFrancais {
    private NombreFrancais() {}

    public static String de(long nombre) {
        return NumberFormat.getIntegerInstance(Locale.FRANCE).format(nombre);
    }

    /** With as many decimals as it has. */
    public static String de(BigDecimal nombre) {
        NumberFormat format = NumberFormat.getNumberInstance(Locale.FRANCE);
        format.setMaximumFractionDigits(Math.max(0, nombre.scale()));
        return format.format(nombre);
    }
}
