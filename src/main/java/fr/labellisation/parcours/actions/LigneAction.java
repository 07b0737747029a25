package fr.labellisation.parcours.actions;

import fr.labellisation.socle.codes.Code;
import fr.labellisation.socle.territoire.CodeDemarche;
import fr.labellisation.socle.territoire.CodeSite;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Locale;

/** Reads a row of the table of actions. */
public final class LigneAction {

    private LigneAction() {}

    public static Action lire(ResultSet ligne, int numero) throws SQLException {
        CodeSite site = CodeSite.ouNul(ligne.getString("site"));
        return new Action(
                ligne.getLong("id"),
                new CodeDemarche(ligne.getString("demarche")),
                site == null ? null : site,
                OrigineAction.valueOf(ligne.getString("origine").toUpperCase(Locale.ROOT)),
                ligne.getString("engagement"),
                ligne.getString("intitule"),
                ligne.getString("responsable"),
                ligne.getString("porteur"),
                ligne.getString("suppleant"),
                ligne.getObject("echeance", LocalDate.class),
                new Precisions(
                        ligne.getString("theme"),
                        ligne.getString("groupe_de_travail"),
                        ligne.getString("document"),
                        ligne.getString("priorite"),
                        ligne.getString("effet")),
                Code.eventuel(Action.Accord.class, ligne.getString("accord")).orElse(null),
                ligne.getString("remarque"),
                EtatAction.valueOf(ligne.getString("etat").toUpperCase(Locale.ROOT)),
                ligne.getInt("tours"),
                ligne.getString("realisee_par"),
                ligne.getString("compte_rendu"));
    }
}
