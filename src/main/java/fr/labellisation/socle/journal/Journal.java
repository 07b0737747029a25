package fr.labellisation.socle.journal;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import fr.labellisation.socle.formulaires.Saisie;
import fr.labellisation.socle.territoire.CodeDepartement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Everything that persons did. Entries are written once and never changed. */
@Repository
public class Journal {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final JdbcClient base;

    public Journal(JdbcClient base) {
        this.base = base;
    }

    public void noter(EntreeJournal entree) {
        base.sql("insert into journal (le, auteur, pour, departement, processus, cle_metier, element, audit, saisie)"
                        + " values (:le, :auteur, :pour, :departement, :processus, :cle, :element, :audit, :saisie)")
                .param("le", entree.le())
                .param("auteur", entree.auteur())
                .param("pour", entree.pour())
                .param("departement", CodeDepartement.texte(entree.departement()))
                .param("processus", entree.processus())
                .param("cle", entree.cleMetier())
                .param("element", entree.element())
                .param("audit", entree.audit())
                .param("saisie", json(entree.saisie()))
                .update();
    }

    /** Entries of a business key and of all below it ({@code 91-2013} and {@code 91-2013/91-evry}), from the first. */
    public List<LigneJournal> de(String cleMetier) {
        return base.sql("select * from journal where cle_metier = :cle or cle_metier like :dessous order by id")
                .param("cle", cleMetier)
                .param("dessous", cleMetier + "/%")
                .query(Journal::ligne)
                .list();
    }

    private static LigneJournal ligne(ResultSet ligne, int numero) throws SQLException {
        return new LigneJournal(
                ligne.getObject("le", OffsetDateTime.class).toInstant(),
                ligne.getString("auteur"),
                ligne.getString("pour"),
                CodeDepartement.ouNul(ligne.getString("departement")),
                ligne.getString("processus"),
                ligne.getString("cle_metier"),
                ligne.getString("element"),
                ligne.getString("saisie"));
    }

    private static String json(Saisie saisie) {
        try {
            return JSON.writeValueAsString(simple(saisie));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Texts, numbers and lists can always be written", e);
        }
    }

    /** Rows as maps, dates as texts. */
    private static Object simple(Object valeur) {
        if (valeur instanceof Saisie saisie) {
            Map<String, Object> parCle = new LinkedHashMap<>();
            saisie.valeurs().forEach((cle, v) -> parCle.put(cle, simple(v)));
            return parCle;
        }
        if (valeur instanceof List<?> liste) {
            return liste.stream().map(Journal::simple).toList();
        }
        return valeur instanceof Number || valeur instanceof Boolean ? valeur : String.valueOf(valeur);
    }
}
