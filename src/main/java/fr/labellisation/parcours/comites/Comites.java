package fr.labellisation.parcours.comites;

import static java.util.stream.Collectors.toSet;

import fr.labellisation.echeances.calendrier.JoursOuvres;
import fr.labellisation.parcours.demarche.Demarches;
import fr.labellisation.socle.territoire.CodeDemarche;
import fr.labellisation.socle.territoire.CodeDepartement;
import fr.labellisation.socle.territoire.CodeSite;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.jdbc.support.KeyHolder;
import org.springframework.stereotype.Repository;

/** The local users' committees (CLU). */
@Repository
public class Comites {
    private final JdbcClient base;
    private final Demarches demarches;
    private final JoursOuvres jours;

    Comites(JdbcClient base, Demarches demarches, JoursOuvres jours) {
        this.base = base;
        this.demarches = demarches;
        this.jours = jours;
    }

    public long ouvrir(CodeDemarche demarche, Portee portee) {
        KeyHolder cle = new GeneratedKeyHolder();
        base.sql("insert into comite (demarche, portee) values (:demarche, :portee)")
                .param("demarche", demarche.valeur())
                .param("portee", portee.valeur())
                .update(cle, "id");
        return cle.getKeyAs(Long.class);
    }

    public Comite exiger(long id) {
        return trouver(id).orElseThrow(() -> new IllegalStateException("No committee " + id));
    }

    public Optional<Comite> trouver(long id) {
        return base.sql("select * from comite where id = :id")
                .param("id", id)
                .query(this::comite)
                .optional();
    }

    /**
     * Those that serve a site: its own and those common to the sites of its département, of whatever démarche that was not
     * given up.
     */
    public List<Comite> pour(CodeSite site) {
        return sansAbandon(base.sql("select * from comite where portee = :site"
                        + " or portee = :commun and demarche like :demarches order by id")
                .param("site", site.valeur())
                .param("commun", Portee.COMMUN.valeur())
                .param("demarches", CodeDemarche.motif(site.departement()))
                .query(this::comite)
                .list());
    }

    /** Those that will meet, of whatever démarche that was not given up. */
    public List<Comite> convoquesApres(Instant instant) {
        return sansAbandon(base.sql("select * from comite where convoque_le > :instant order by id")
                .param("instant", instant.atOffset(ZoneOffset.UTC))
                .query(this::comite)
                .list());
    }

    /** Those of a département that will meet, of whatever démarche that was not given up. */
    public List<Comite> convoquesApres(CodeDepartement departement, Instant instant) {
        return sansAbandon(base.sql("select * from comite where convoque_le > :instant and demarche like :demarches"
                        + " order by convoque_le, id")
                .param("instant", instant.atOffset(ZoneOffset.UTC))
                .param("demarches", CodeDemarche.motif(departement))
                .query(this::comite)
                .list());
    }

    /** Those that will meet, of one démarche. */
    List<Comite> convoquesApres(CodeDemarche demarche, Instant instant) {
        return base.sql("select * from comite where convoque_le > :instant and demarche = :demarche order by id")
                .param("instant", instant.atOffset(ZoneOffset.UTC))
                .param("demarche", demarche.valeur())
                .query(this::comite)
                .list();
    }

    /** It will not meet on the day that it had. */
    void annulerConvocation(long id) {
        base.sql("update comite set convoque_le = null where id = :id")
                .param("id", id)
                .update();
    }

    private List<Comite> sansAbandon(List<Comite> comites) {
        Set<CodeDemarche> abandonnees =
                demarches.abandonnees(comites.stream().map(Comite::demarche).collect(toSet()));
        return comites.stream()
                .filter(comite -> !abandonnees.contains(comite.demarche()))
                .toList();
    }

    /** The last one composed for the same sites before this one. */
    public Optional<Comite> precedent(Comite comite) {
        return base.sql(
                        "select c.* from comite c where c.demarche like :demarches and c.portee = :portee and c.id < :id"
                                + " and exists (select 1 from comite_membre m where m.comite = c.id)"
                                + " order by c.id desc fetch first 1 row only")
                .param("demarches", CodeDemarche.motif(comite.demarche().departement()))
                .param("portee", comite.portee().valeur())
                .param("id", comite.id())
                .query(this::comite)
                .optional();
    }

    public void convoquer(long id, OffsetDateTime le, String lieu, String ordreDuJour) {
        base.sql("update comite set convoque_le = :le, lieu = :lieu, ordre_du_jour = :ordre where id = :id")
                .param("le", le)
                .param("lieu", lieu)
                .param("ordre", ordreDuJour)
                .param("id", id)
                .update();
    }

    public void rediger(long id, String compteRendu) {
        base.sql("update comite set compte_rendu = :compteRendu where id = :id")
                .param("compteRendu", compteRendu)
                .param("id", id)
                .update();
    }

    /** @param parDelegation signed « pour le préfet, et par délégation » */
    public void signer(long id, LocalDate le, boolean parDelegation) {
        base.sql("update comite set signe_le = :le, par_delegation = :parDelegation where id = :id")
                .param("le", le)
                .param("parDelegation", parDelegation)
                .param("id", id)
                .update();
    }

    /** Notes when the minutes went out; done again, it changes nothing. */
    public void diffuser(long id, OffsetDateTime le) {
        base.sql("update comite set diffuse_le = :le where id = :id and diffuse_le is null")
                .param("le", le)
                .param("id", id)
                .update();
    }

    private Comite comite(ResultSet ligne, int numero) throws SQLException {
        CodeDemarche demarche = new CodeDemarche(ligne.getString("demarche"));
        OffsetDateTime convoqueLe = ligne.getObject("convoque_le", OffsetDateTime.class);
        return new Comite(
                ligne.getLong("id"),
                demarche,
                new Portee(ligne.getString("portee")),
                convoqueLe == null ? null : convoqueLe.atZoneSameInstant(jours.fuseau(demarche.departement())),
                ligne.getString("lieu"),
                ligne.getString("ordre_du_jour"),
                ligne.getString("compte_rendu"),
                ligne.getObject("signe_le", LocalDate.class));
    }
}
