package fr.labellisation.annonces.courriel;

import fr.labellisation.socle.formulaires.SaisieRefusee;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The messages of the outbox, for those who read what was sent. */
@Repository
public class Courriels {
    private static final String COLONNES =
            "select id, nature, departement, demarche, personne, pour, nom, adresse, sujet, etat, tentatives,"
                    + " prochain_essai, erreur, cree_le, etat_le from courriel ";

    private final JdbcClient base;

    public Courriels(JdbcClient base) {
        this.base = base;
    }

    /**
     * The last messages of a département, the newest first.
     *
     * @param demarche as for a page of them
     * @param nombre how many at most
     * @param etats those wanted; none for all
     */
    public List<CourrielDepose> duDepartement(String departement, String demarche, int nombre, EtatCourriel... etats) {
        List<String> codes = Arrays.stream(etats.length == 0 ? EtatCourriel.values() : etats)
                .map(EtatCourriel::code)
                .toList();
        return base.sql(COLONNES + "where departement = :departement and etat in (:etats) " + filtre(demarche)
                        + " order by cree_le desc, id desc fetch first :nombre rows only")
                .param("departement", departement)
                .param("demarche", demarche)
                .param("etats", codes)
                .param("nombre", nombre)
                .query(LigneCourriel::depose)
                .list();
    }

    /**
     * A page of the messages of a département, the newest first.
     *
     * @param demarche only messages about this démarche, or that carry a reminder of it; null for all
     * @param decalage how many newer ones to leave out
     */
    public List<CourrielDepose> page(String departement, String demarche, int decalage, int nombre) {
        return base.sql(COLONNES + "where departement = :departement " + filtre(demarche)
                        + " order by cree_le desc, id desc offset :decalage rows fetch first :nombre rows only")
                .param("departement", departement)
                .param("demarche", demarche)
                .param("decalage", decalage)
                .param("nombre", nombre)
                .query(LigneCourriel::depose)
                .list();
    }

    private static String filtre(String demarche) {
        return demarche == null ? "" : """
                and (demarche = :demarche or exists (select 1 from courriel_rappel cr
                  join rappel r on r.id = cr.rappel where cr.courriel = courriel.id and r.demarche = :demarche))""";
    }

    /** Messages about a démarche, the newest first. */
    public List<CourrielDepose> deLaDemarche(String demarche) {
        return base.sql(COLONNES + "where demarche = :demarche order by cree_le desc, id desc")
                .param("demarche", demarche)
                .query(LigneCourriel::depose)
                .list();
    }

    public Optional<CourrielDepose> trouver(long id) {
        return base.sql(COLONNES + "where id = :id")
                .param("id", id)
                .query(LigneCourriel::depose)
                .optional();
    }

    /** @throws SaisieRefusee if there is no such message */
    public CourrielDepose exiger(long id) {
        return trouver(id).orElseThrow(() -> new SaisieRefusee("Ce message n’existe pas."));
    }

    /** Plain text of the message; empty if there is no such message. */
    public Optional<String> texte(long id) {
        return base.sql("select texte from courriel where id = :id")
                .param("id", id)
                .query(String.class)
                .optional();
    }
}
