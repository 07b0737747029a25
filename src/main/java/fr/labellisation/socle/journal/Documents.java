package fr.labellisation.socle.journal;

import fr.labellisation.socle.formulaires.Contexte;
import fr.labellisation.socle.territoire.CodeDemarche;
import fr.labellisation.socle.territoire.CodeSite;
import fr.labellisation.socle.variables.Acte;
import fr.labellisation.socle.variables.VariablesCommunes;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Texts that a step produces and that no other table holds. */
@Repository
public class Documents {
    private final JdbcClient base;

    public Documents(JdbcClient base) {
        this.base = base;
    }

    /** Keeps what the person wrote in the form of a task; an empty text is not kept. */
    public void garder(Contexte contexte, String titre, String texte, LocalDate le) {
        if (texte.isEmpty()) {
            return;
        }
        CodeSite site = contexte.faitEventuel(VariablesCommunes.SITE.nom())
                .filter(CodeSite::reconnait)
                .map(CodeSite::new)
                .orElse(null);
        garder(new Document(
                VariablesCommunes.DEMARCHE.lire(contexte),
                site,
                contexte.element(),
                titre,
                texte,
                le,
                Acte.auteur(contexte)));
    }

    public void garder(Document document) {
        base.sql("insert into document (demarche, site, element, titre, texte, le, auteur)"
                        + " values (:demarche, :site, :element, :titre, :texte, :le, :auteur)")
                .param("demarche", document.demarche().valeur())
                .param("site", CodeSite.texte(document.site()))
                .param("element", document.element())
                .param("titre", document.titre())
                .param("texte", document.texte())
                .param("le", document.le())
                .param("auteur", document.auteur())
                .update();
    }

    /** All of a démarche, from the first written. */
    public List<Document> de(CodeDemarche demarche) {
        return base.sql("select * from document where demarche = :demarche order by id")
                .param("demarche", demarche.valeur())
                .query(Documents::document)
                .list();
    }

    private static Document document(ResultSet ligne, int numero) throws SQLException {
        return new Document(
                new CodeDemarche(ligne.getString("demarche")),
                CodeSite.ouNul(ligne.getString("site")),
                ligne.getString("element"),
                ligne.getString("titre"),
                ligne.getString("texte"),
                ligne.getObject("le", LocalDate.class),
                ligne.getString("auteur"));
    }
}
