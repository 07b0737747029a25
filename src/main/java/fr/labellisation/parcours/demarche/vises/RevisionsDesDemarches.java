package fr.labellisation.parcours.demarche.vises;

import fr.labellisation.echeances.delais.RevisionsSuivies;
import fr.labellisation.referentiel.catalogue.VersionPubliee;
import fr.labellisation.socle.territoire.CodeDemarche;
import fr.labellisation.socle.transaction.LeTempsDUneTransaction;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalInt;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The revisions that démarches go by, of both labels where they seek two: one query for each in a transaction. */
@Repository
class RevisionsDesDemarches implements RevisionsSuivies {
    private final JdbcClient base;
    private final LeTempsDUneTransaction<Map<CodeDemarche, Map<String, Integer>>> lues =
            new LeTempsDUneTransaction<>(HashMap::new);

    RevisionsDesDemarches(JdbcClient base) {
        this.base = base;
    }

    @Override
    public OptionalInt de(CodeDemarche demarche, String referentiel) {
        Integer revision = lues.valeur().computeIfAbsent(demarche, this::lire).get(referentiel);
        return revision == null ? OptionalInt.empty() : OptionalInt.of(revision);
    }

    /** Some may go over to it. */
    @EventListener
    void oublier(VersionPubliee publiee) {
        lues.oublier();
    }

    private Map<String, Integer> lire(CodeDemarche demarche) {
        Map<String, Integer> revisions = new HashMap<>();
        base.sql("select referentiel, revision, second_referentiel, second_revision from demarche where code = :code")
                .param("code", demarche.valeur())
                .query(ligne -> {
                    String second = ligne.getString("second_referentiel");
                    if (second != null) {
                        revisions.put(second, ligne.getInt("second_revision"));
                    }
                    revisions.put(Objects.requireNonNull(ligne.getString("referentiel")), ligne.getInt("revision"));
                });
        return revisions;
    }
}
