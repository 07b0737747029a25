package fr.labellisation.annonces.rappels.base;

import fr.labellisation.echeances.delais.Delai.Unite;
import fr.labellisation.socle.territoire.CodeDemarche;
import fr.labellisation.socle.territoire.CodeDepartement;
import fr.labellisation.socle.territoire.CodeSite;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;

/** One row of the table of reminders, as those who read it ask for it. */
final class ColonnesDuRappel {
    static final String LIRE = "select id, nature, objet, departement, demarche, site, jour, palier, unite,"
            + " destinataire, titulaire, intitule, tache, urgent, du_le, etat from rappel where ";

    private ColonnesDuRappel() {}

    static Rappel lue(ResultSet ligne, int rang) throws SQLException {
        return new Rappel(
                ligne.getLong("id"),
                new DateARappeler(
                        NatureRappel.duCode(ligne.getString("nature")),
                        ligne.getString("objet"),
                        new CodeDepartement(ligne.getString("departement")),
                        CodeDemarche.ouNul(ligne.getString("demarche")),
                        CodeSite.ouNul(ligne.getString("site")),
                        ligne.getObject("jour", LocalDate.class),
                        ligne.getString("intitule"),
                        ligne.getString("tache"),
                        false),
                ligne.getInt("palier"),
                Unite.duCode(ligne.getString("unite")),
                ligne.getString("destinataire"),
                ligne.getString("titulaire"),
                ligne.getBoolean("urgent"),
                ligne.getObject("du_le", OffsetDateTime.class).toInstant(),
                EtatRappel.duCode(ligne.getString("etat")));
    }
}
