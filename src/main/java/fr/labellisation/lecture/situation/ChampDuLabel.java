package fr.labellisation.lecture.situation;

import fr.labellisation.lecture.situation.LabelDuSite.Intitule;
import java.lang.reflect.RecordComponent;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.beans.BeanUtils;
import org.springframework.util.ReflectionUtils;

/** One field of {@link LabelDuSite}, for what reads or shows all of them. */
public final class ChampDuLabel {
    private static final List<ChampDuLabel> TOUS = Arrays.stream(LabelDuSite.class.getRecordComponents())
            .map(ChampDuLabel::new)
            .toList();

    private final RecordComponent composant;

    private ChampDuLabel(RecordComponent composant) {
        this.composant = composant;
    }

    /** Those that a sheet has a column for. */
    public static List<ChampDuLabel> desFeuilles() {
        return TOUS.stream().filter(champ -> champ.declare().isPresent()).toList();
    }

    /** Those that the page and the card of a site have a line for. */
    public static List<ChampDuLabel> desFiches() {
        return TOUS.stream()
                .filter(champ -> champ.declare().filter(Intitule::fiche).isPresent())
                .toList();
    }

    /**
     * What a query selects of a row of the table label, each under the name {@link #lire} reads.
     *
     * @param table its name in the query
     * @param nom column of the query that holds its code
     */
    static String colonnes(String table, String nom) {
        return TOUS.stream()
                .map(champ -> "%s.%s as %s".formatted(table, champ.colonne(), champ.alias(nom)))
                .collect(Collectors.joining(", "));
    }

    /**
     * A label of a row; null if it has none.
     *
     * @param nom as for {@link #colonnes}
     */
    static LabelDuSite lire(ResultSet ligne, String nom) throws SQLException {
        if (ligne.getString(nom) == null) {
            return null;
        }
        Object[] valeurs = new Object[TOUS.size()];
        for (int rang = 0; rang < valeurs.length; rang++) {
            ChampDuLabel champ = TOUS.get(rang);
            valeurs[rang] = ligne.getObject(champ.alias(nom), champ.composant.getType());
        }
        return BeanUtils.instantiateClass(BeanUtils.getResolvableConstructor(LabelDuSite.class), valeurs);
    }

    /** What a person reads beside it. */
    public String intitule() {
        return declare().orElseThrow().value();
    }

    /** Null if the label is without it, or there is no label. */
    public Object valeur(LabelDuSite label) {
        return label == null ? null : ReflectionUtils.invokeMethod(composant.getAccessor(), label);
    }

    private Optional<Intitule> declare() {
        return Optional.ofNullable(composant.getAnnotation(Intitule.class));
    }

    private String colonne() {
        return composant.getName().replaceAll("([A-Z])", "_$1").toLowerCase(Locale.ROOT);
    }

    private String alias(String nom) {
        return nom + "_" + colonne();
    }
}
