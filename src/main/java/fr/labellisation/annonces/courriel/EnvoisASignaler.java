package fr.labellisation.annonces.courriel;

import fr.labellisation.socle.territoire.CodeDepartement;
import java.util.List;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Messages that did not get through and of which the référent has not heard: those that failed since the last messages of
 * the day of their département.
 */
@Repository
public class EnvoisASignaler {
    private static final String EN_SOUFFRANCE = """
            from courriel c where c.etat in (:aTraiter) and not exists
              (select 1 from courriel j where j.departement = c.departement and j.nature = :jour
                and j.cree_le >= c.etat_le)""";

    private final JdbcClient base;

    EnvoisASignaler(JdbcClient base) {
        this.base = base;
    }

    /**
     * A message that did not get through.
     *
     * @param personne login of its recipient; null for a contact without account
     * @param refuse true if the address was refused, false if the outcome is unknown
     */
    public record Envoi(String personne, String nom, String adresse, String sujet, boolean refuse) {}

    /** Départements that have some. */
    public Set<String> departements() {
        return base.sql("select distinct c.departement " + EN_SOUFFRANCE)
                .param("aTraiter", EtatCourriel.codesATraiter())
                .param("jour", NatureCourriel.JOUR.code())
                .query(String.class)
                .set();
    }

    public List<Envoi> du(CodeDepartement departement) {
        return base.sql("select c.personne, c.nom, c.adresse, c.sujet, c.etat " + EN_SOUFFRANCE
                        + " and c.departement = :departement order by c.id")
                .param("aTraiter", EtatCourriel.codesATraiter())
                .param("jour", NatureCourriel.JOUR.code())
                .param("departement", departement.valeur())
                .query((ligne, rang) -> new Envoi(
                        ligne.getString("personne"),
                        ligne.getString("nom"),
                        ligne.getString("adresse"),
                        ligne.getString("sujet"),
                        EtatCourriel.duCode(ligne.getString("etat")) == EtatCourriel.REFUSE))
                .list();
    }
}
