package fr.labellisation.annonces.courriel;

import fr.labellisation.socle.territoire.CodeDemarche;
import fr.labellisation.socle.territoire.CodeDepartement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;

/** Reads rows of the outbox. */
public final class LigneCourriel {

    /** What {@link #depose} reads of the table: all columns but the texts. */
    public static final String COLONNES =
            "id, nature, departement, demarche, personne, pour, nom, adresse, sujet, etat,"
                    + " tentatives, prochain_essai, erreur, cree_le, etat_le";

    private LigneCourriel() {}

    /** @param ligne a row with {@link #COLONNES} */
    public static CourrielDepose depose(ResultSet ligne, int numero) throws SQLException {
        return new CourrielDepose(
                ligne.getLong("id"),
                NatureCourriel.duCode(ligne.getString("nature")),
                new CodeDepartement(ligne.getString("departement")),
                CodeDemarche.ouNul(ligne.getString("demarche")),
                ligne.getString("personne"),
                ligne.getString("pour"),
                ligne.getString("nom"),
                ligne.getString("adresse"),
                ligne.getString("sujet"),
                EtatCourriel.duCode(ligne.getString("etat")),
                ligne.getInt("tentatives"),
                instant(ligne, "prochain_essai"),
                ligne.getString("erreur"),
                instant(ligne, "cree_le"),
                instant(ligne, "etat_le"));
    }

    public static CourrielAEnvoyer aEnvoyer(ResultSet ligne, int numero) throws SQLException {
        String methode = ligne.getString("methode");
        return new CourrielAEnvoyer(
                ligne.getLong("id"),
                ligne.getString("personne") != null,
                ligne.getString("message_id"),
                ligne.getString("nom"),
                ligne.getString("adresse"),
                ligne.getString("sujet"),
                ligne.getString("texte"),
                ligne.getString("html"),
                methode == null ? null : new PieceCalendrier(methode, ligne.getString("calendrier")),
                ligne.getString("repondre_a"),
                ligne.getInt("tentatives"));
    }

    private static Instant instant(ResultSet ligne, String colonne) throws SQLException {
        return ligne.getObject(colonne, OffsetDateTime.class).toInstant();
    }
}
