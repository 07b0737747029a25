package fr.labellisation.lecture.messages;

import fr.labellisation.annonces.courriel.CourrielDepose;
import fr.labellisation.annonces.courriel.EtatCourriel;
import fr.labellisation.annonces.courriel.LigneCourriel;
import fr.labellisation.socle.territoire.CodeDemarche;
import fr.labellisation.socle.territoire.CodeDepartement;
import java.util.Arrays;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The messages of a département, the newest first; of a démarche those about it and those that carry a reminder of it. */
@Repository
public class MessagesDuDepartement {
    private static final String LIRE =
            "select " + LigneCourriel.COLONNES + " from courriel c where c.departement = :departement ";

    private static final String DE_LA_DEMARCHE = """
            and (c.demarche = :demarche or exists (select 1 from courriel_rappel cr
              join rappel r on r.id = cr.rappel where cr.courriel = c.id and r.demarche = :demarche))
            """;

    private final JdbcClient base;

    public MessagesDuDepartement(JdbcClient base) {
        this.base = base;
    }

    /**
     * The last messages of a département.
     *
     * @param demarche as for a page of them
     * @param nombre how many at most
     * @param etats those wanted; none for all
     */
    public List<CourrielDepose> derniers(
            CodeDepartement departement, CodeDemarche demarche, int nombre, EtatCourriel... etats) {
        List<String> codes = Arrays.stream(etats.length == 0 ? EtatCourriel.values() : etats)
                .map(EtatCourriel::code)
                .toList();
        return base.sql(LIRE + "and c.etat in (:etats) " + filtre(demarche)
                        + "order by c.cree_le desc, c.id desc fetch first :nombre rows only")
                .param("departement", departement.valeur())
                .param("demarche", CodeDemarche.texte(demarche))
                .param("etats", codes)
                .param("nombre", nombre)
                .query(LigneCourriel::depose)
                .list();
    }

    /**
     * A page of the messages of a département.
     *
     * @param demarche null for all
     * @param decalage how many newer ones to leave out
     */
    public List<CourrielDepose> page(CodeDepartement departement, CodeDemarche demarche, int decalage, int nombre) {
        return base.sql(LIRE + filtre(demarche)
                        + "order by c.cree_le desc, c.id desc offset :decalage rows fetch first :nombre rows only")
                .param("departement", departement.valeur())
                .param("demarche", CodeDemarche.texte(demarche))
                .param("decalage", decalage)
                .param("nombre", nombre)
                .query(LigneCourriel::depose)
                .list();
    }

    private static String filtre(CodeDemarche demarche) {
        return demarche == null ? "" : DE_LA_DEMARCHE;
    }
}
