package fr.labellisation.echeances.delais;

import fr.labellisation.echeances.delais.Reglage.Genre;
import fr.labellisation.socle.transaction.LeTempsDUneTransaction;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * The changes of delays and lead times. Each reading is one query on an index and nothing is kept in memory beyond a
 * transaction: another node may have changed a setting a moment ago.
 */
@Repository
public class ReglagesModifies {
    private static final String LIRE =
            "select genre, cle, portee, rang, ancien, nouveau, auteur, le, motif from reglage_modifie ";

    private final JdbcClient base;
    private final LeTempsDUneTransaction<Map<String, Map<String, DelaiFixe>>> delais =
            new LeTempsDUneTransaction<>(HashMap::new);

    ReglagesModifies(JdbcClient base) {
        this.base = base;
    }

    /** What takes the place of the default in a place, a département or {@link ReglageModifie#TOUS}: its own change, or else the ministry's. */
    public Optional<Reglage> enVigueur(Genre genre, String cle, String portee) {
        List<ReglageModifie> dernieres = base.sql(LIRE + """
                        r where genre = :genre and cle = :cle and portee in (:portee, 'tous')
                          and rang = (select max(rang) from reglage_modifie s
                            where s.genre = r.genre and s.cle = r.cle and s.portee = r.portee)""")
                .param("genre", genre.code())
                .param("cle", cle)
                .param("portee", portee)
                .query(ReglagesModifies::ligne)
                .list();
        return de(dernieres, portee).or(() -> de(dernieres, ReglageModifie.TOUS));
    }

    private static Optional<Reglage> de(List<ReglageModifie> dernieres, String portee) {
        return dernieres.stream()
                .filter(modifie -> modifie.portee().equals(portee) && modifie.nouveau() != null)
                .map(ReglageModifie::nouveau)
                .findFirst();
    }

    /** What takes the place of the default of each delay in a département: one query for all delays that a transaction asks for. */
    Map<String, DelaiFixe> delaisEnVigueur(String portee) {
        return delais.valeur()
                .computeIfAbsent(
                        portee,
                        place -> enVigueur(Genre.DELAI, place).stream()
                                .collect(Collectors.toMap(ReglageModifie::cle, DelaiFixe::par)));
    }

    /** The changes that are in force in a place or, where it made none of its own, for all; defaults left out. */
    public List<ReglageModifie> enVigueur(Genre genre, String portee) {
        List<ReglageModifie> dernieres = base.sql(LIRE + """
                        r where genre = :genre and portee in (:portee, 'tous') and nouveau is not null
                          and rang = (select max(rang) from reglage_modifie s
                            where s.genre = r.genre and s.cle = r.cle and s.portee = r.portee)""")
                .param("genre", genre.code())
                .param("portee", portee)
                .query(ReglagesModifies::ligne)
                .list();
        return dernieres.stream()
                .filter(modifie -> modifie.portee().equals(portee)
                        || dernieres.stream()
                                .noneMatch(
                                        autre -> autre != modifie && autre.cle().equals(modifie.cle())))
                .toList();
    }

    /** Every change made in a place, the latest first. */
    public List<ReglageModifie> faitsPour(String portee) {
        return base.sql(LIRE + "where portee = :portee order by le desc, id desc")
                .param("portee", portee)
                .query(ReglagesModifies::ligne)
                .list();
    }

    /** Places other than the ministry's whose last change of this setting is no return to the default. */
    public List<String> departementsAyantLeLeur(Genre genre, String cle) {
        return base.sql("""
                        select portee from reglage_modifie r
                        where genre = :genre and cle = :cle and portee <> 'tous' and nouveau is not null
                          and rang = (select max(rang) from reglage_modifie s
                            where s.genre = r.genre and s.cle = r.cle and s.portee = r.portee)""")
                .param("genre", genre.code())
                .param("cle", cle)
                .query(String.class)
                .list();
    }

    /** Place of the last change of this setting there; 0 before the first. */
    public int dernierRang(Genre genre, String cle, String portee) {
        return base.sql("""
                        select coalesce(max(rang), 0) from reglage_modifie
                        where genre = :genre and cle = :cle and portee = :portee""")
                .param("genre", genre.code())
                .param("cle", cle)
                .param("portee", portee)
                .query(Integer.class)
                .single();
    }

    /** @throws DuplicateKeyException if somebody else changed the same setting there at the same time */
    public void noter(ReglageModifie modifie) {
        delais.oublier();
        base.sql("""
                        insert into reglage_modifie (genre, cle, portee, rang, ancien, nouveau, auteur, le, motif)
                        values (:genre, :cle, :portee, :rang, :ancien, :nouveau, :auteur, :le, :motif)""")
                .param("genre", modifie.genre().code())
                .param("cle", modifie.cle())
                .param("portee", modifie.portee())
                .param("rang", modifie.rang())
                .param("ancien", modifie.ancien().texte())
                .param(
                        "nouveau",
                        modifie.nouveau() == null ? null : modifie.nouveau().texte())
                .param("auteur", modifie.auteur())
                .param("le", modifie.le())
                .param("motif", modifie.motif())
                .update();
    }

    private static ReglageModifie ligne(ResultSet ligne, int numero) throws SQLException {
        String nouveau = ligne.getString("nouveau");
        return new ReglageModifie(
                Genre.valueOf(ligne.getString("genre").toUpperCase(Locale.ROOT)),
                ligne.getString("cle"),
                ligne.getString("portee"),
                ligne.getInt("rang"),
                Reglage.lire(ligne.getString("ancien")),
                nouveau == null ? null : Reglage.lire(nouveau),
                ligne.getString("auteur"),
                ligne.getObject("le", OffsetDateTime.class),
                ligne.getString("motif"));
    }
}
