package fr.labellisation.parcours.entree;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** A sheet as somebody fills the model in. */
final class FeuilleDEssai {
    private final List<Map<Colonne, Object>> lignes = new ArrayList<>();

    /** A label of the version in force, delivered on that day. */
    FeuilleDEssai label(String departement, String site, LocalDate le, Object... autres) {
        return ligne(
                departement,
                site,
                plus(
                        new Object[] {Colonne.VERSION, "qual-e-pref-2018", Colonne.MODULES, "M1, M2", Colonne.LABEL, le
                        },
                        autres));
    }

    /** A path on the version in force, at that step. */
    FeuilleDEssai enChemin(String departement, String site, String etape, Object... autres) {
        return ligne(
                departement,
                site,
                plus(
                        new Object[] {
                            Colonne.VERSION, "qual-e-pref-2018", Colonne.MODULES, "M1, M2", Colonne.ETAPE, etape
                        },
                        autres));
    }

    private FeuilleDEssai ligne(String departement, String site, Object... paires) {
        Map<Colonne, Object> ligne = new EnumMap<>(Colonne.class);
        ligne.put(Colonne.DEPARTEMENT, departement);
        ligne.put(Colonne.SITE, site);
        for (int i = 0; i < paires.length; i += 2) {
            ligne.put((Colonne) paires[i], paires[i + 1]);
        }
        lignes.add(ligne);
        return this;
    }

    private static Object[] plus(Object[] premiers, Object... autres) {
        Object[] tous = Arrays.copyOf(premiers, premiers.length + autres.length);
        System.arraycopy(autres, 0, tous, premiers.length, autres.length);
        return tous;
    }

    byte[] xlsx() {
        ByteArrayOutputStream fichier = new ByteArrayOutputStream();
        try (Workbook livre = new Workbook(fichier, "essai", "1.0")) {
            Worksheet feuille = livre.newWorksheet("Sites");
            for (Colonne colonne : Colonne.values()) {
                feuille.value(0, colonne.ordinal(), colonne.titre());
            }
            for (int rang = 0; rang < lignes.size(); rang++) {
                int ou = rang + 1;
                lignes.get(rang).forEach((colonne, valeur) -> ecrire(feuille, ou, colonne.ordinal(), valeur));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return fichier.toByteArray();
    }

    private static void ecrire(Worksheet feuille, int rang, int colonne, Object valeur) {
        if (valeur instanceof LocalDate jour) {
            feuille.value(rang, colonne, jour);
            feuille.style(rang, colonne).format("dd/mm/yyyy").set();
        } else if (valeur instanceof Number nombre) {
            feuille.value(rang, colonne, nombre);
        } else {
            feuille.value(rang, colonne, String.valueOf(valeur));
        }
    }
}
