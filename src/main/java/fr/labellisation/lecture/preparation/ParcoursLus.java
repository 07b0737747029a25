package fr.labellisation.lecture.preparation;

import fr.labellisation.socle.territoire.CodeDemarche;
import fr.labellisation.socle.territoire.CodeSite;
import fr.labellisation.socle.variables.Parcours;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** The ways of which something is asked at once: at least one. */
record ParcoursLus(Collection<Parcours> tous) {

    /** Parameters of a query that asks for {@code demarche in (:demarches) and site in (:sites)}. */
    Map<String, List<String>> codes() {
        return Map.of(
                "demarches",
                tous.stream().map(p -> p.demarche().valeur()).distinct().toList(),
                "sites",
                tous.stream().map(p -> p.site().valeur()).distinct().toList());
    }

    /** The way that a row with both columns is about; it may be none of those that are asked for. */
    static Parcours de(ResultSet ligne) throws SQLException {
        return new Parcours(new CodeDemarche(ligne.getString("demarche")), new CodeSite(ligne.getString("site")));
    }
}
