package fr.labellisation.lecture.campagnes;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import fr.labellisation.lecture.campagnes.Campagne.Revision;
import fr.labellisation.socle.territoire.TypeSite;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Repository;

/** The campaigns, with all that they asked: three queries, however many they are. */
@Repository
public class Campagnes {
    private final JdbcClient base;

    Campagnes(JdbcClient base) {
        this.base = base;
    }

    private record CleDeVersion(long campagne, int version) {
        static CleDeVersion de(ResultSet ligne) throws SQLException {
            return new CleDeVersion(ligne.getLong("campagne"), ligne.getInt("version"));
        }
    }

    /** Those that run by their next step, then the closed ones, the latest first. */
    public List<Campagne> toutes() {
        return lire("");
    }

    public Optional<Campagne> trouver(long id) {
        return lire(" where campagne = " + id).stream().findFirst();
    }

    /** The one that this form set; empty while it set none. */
    Optional<Long> duJeton(String jeton) {
        return base.sql("select id from campagne where jeton = :jeton")
                .param("jeton", jeton)
                .query(Long.class)
                .optional();
    }

    /**
     * @return its id
     * @throws org.springframework.dao.DuplicateKeyException if this form has set one at the same moment
     */
    long creer(String jeton, Objectif objectif, OffsetDateTime le, String par) {
        GeneratedKeyHolder cles = new GeneratedKeyHolder();
        base.sql("insert into campagne (jeton, lancee_le, lancee_par) values (:jeton, :le, :par)")
                .param("jeton", jeton)
                .param("le", le)
                .param("par", par)
                .update(cles, "id");
        long id = cles.getKeyAs(Number.class).longValue();
        ecrire(id, new Revision(1, objectif, null, le, par));
        return id;
    }

    /** @throws org.springframework.dao.DuplicateKeyException if somebody has written this version */
    void ecrire(long id, Revision revision) {
        Objectif objectif = revision.objectif();
        base.sql("insert into campagne_version (campagne, version, nom, type, motif, ecrite_le, ecrite_par)"
                        + " values (:campagne, :version, :nom, :type, :motif, :le, :par)")
                .param("campagne", id)
                .param("version", revision.version())
                .param("nom", objectif.nom())
                .param("type", objectif.type() == null ? null : objectif.type().code())
                .param("motif", revision.motif())
                .param("le", revision.le())
                .param("par", revision.par())
                .update();
        objectif.referentiels()
                .forEach(referentiel -> base.sql("insert into campagne_referentiel (campagne, version, referentiel)"
                                + " values (:campagne, :version, :referentiel)")
                        .param("campagne", id)
                        .param("version", revision.version())
                        .param("referentiel", referentiel)
                        .update());
        objectif.etapes()
                .forEach(etape -> base.sql("insert into campagne_etape (campagne, version, le, part)"
                                + " values (:campagne, :version, :le, :part)")
                        .param("campagne", id)
                        .param("version", revision.version())
                        .param("le", etape.le())
                        .param("part", etape.part())
                        .update());
    }

    /** Ends one that runs; one that is closed stays as it was closed. */
    void clore(long id, LocalDate le, String par) {
        base.sql("update campagne set close_le = :le, close_par = :par where id = :id and close_le is null")
                .param("le", le)
                .param("par", par)
                .param("id", id)
                .update();
    }

    private List<Campagne> lire(String lesquelles) {
        Map<CleDeVersion, List<String>> referentiels = base
                .sql("select campagne, version, referentiel from campagne_referentiel" + lesquelles
                        + " order by referentiel")
                .query((ligne, rang) -> Map.entry(CleDeVersion.de(ligne), ligne.getString("referentiel")))
                .list()
                .stream()
                .collect(groupingBy(Map.Entry::getKey, mapping(Map.Entry::getValue, toList())));
        Map<CleDeVersion, List<EtapeDeCampagne>> etapes = base
                .sql("select campagne, version, le, part from campagne_etape" + lesquelles + " order by le")
                .query((ligne, rang) -> Map.entry(
                        CleDeVersion.de(ligne),
                        new EtapeDeCampagne(ligne.getObject("le", LocalDate.class), ligne.getInt("part"))))
                .list()
                .stream()
                .collect(groupingBy(Map.Entry::getKey, mapping(Map.Entry::getValue, toList())));
        Map<Long, Campagne> parId = new LinkedHashMap<>();
        base.sql("select c.id, c.lancee_le, c.close_le, c.close_par, v.* from campagne c"
                        + " join campagne_version v on v.campagne = c.id" + lesquelles
                        + " order by case when c.close_le is null then 0 else 1 end, c.close_le desc, c.id desc,"
                        + " v.version")
                .query(ligne -> {
                    CleDeVersion cle = CleDeVersion.de(ligne);
                    Revision revision = revision(ligne, referentiels.get(cle), etapes.get(cle));
                    parId.merge(cle.campagne(), campagne(ligne, List.of(revision)), Campagnes::avec);
                });
        return List.copyOf(parId.values());
    }

    private static Campagne avec(Campagne campagne, Campagne suite) {
        List<Revision> revisions = new ArrayList<>(campagne.revisions());
        revisions.addAll(suite.revisions());
        return new Campagne(campagne.id(), campagne.lanceeLe(), revisions, campagne.closeLe(), campagne.closePar());
    }

    private static Campagne campagne(ResultSet ligne, List<Revision> revisions) throws SQLException {
        return new Campagne(
                ligne.getLong("id"),
                ligne.getObject("lancee_le", OffsetDateTime.class),
                revisions,
                ligne.getObject("close_le", LocalDate.class),
                ligne.getString("close_par"));
    }

    private static Revision revision(ResultSet ligne, List<String> referentiels, List<EtapeDeCampagne> etapes)
            throws SQLException {
        String type = ligne.getString("type");
        return new Revision(
                ligne.getInt("version"),
                new Objectif(ligne.getString("nom"), referentiels, type == null ? null : TypeSite.duCode(type), etapes),
                ligne.getString("motif"),
                ligne.getObject("ecrite_le", OffsetDateTime.class),
                ligne.getString("ecrite_par"));
    }
}
