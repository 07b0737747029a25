package fr.labellisation.annonces.courriel;

import fr.labellisation.socle.formulaires.SaisieRefusee;
import fr.labellisation.socle.territoire.CodeDepartement;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The messages of the outbox, for those who read what was sent. */
@Repository
public class Courriels {
    private static final String LIRE = "select " + LigneCourriel.COLONNES + " from courriel ";

    private final JdbcClient base;

    Courriels(JdbcClient base) {
        this.base = base;
    }

    public Optional<CourrielDepose> trouver(long id) {
        return base.sql(LIRE + "where id = :id")
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

    /** Whether messages of this kind were written to the département at this moment or later. */
    public boolean sontEcrits(CodeDepartement departement, NatureCourriel nature, OffsetDateTime depuis) {
        return base.sql("select count(*) from courriel where departement = :departement and nature = :nature"
                                + " and cree_le >= :depuis")
                        .param("departement", departement.valeur())
                        .param("nature", nature.code())
                        .param("depuis", depuis)
                        .query(Long.class)
                        .single()
                > 0;
    }

    /** Who was sent a calendar file with one of these messages, each once. */
    public List<Destinataire> invites(Collection<Long> parmi) {
        return parmi.isEmpty()
                ? List.of()
                : base.sql("""
                        select personne, adresse, max(nom) as nom from courriel
                        where id in (:parmi) and calendrier is not null and etat not in (:jamaisArrives)
                        group by personne, adresse order by personne, adresse""")
                        .param("parmi", parmi)
                        .param("jamaisArrives", List.of(EtatCourriel.REFUSE.code(), EtatCourriel.ABANDONNE.code()))
                        .query((ligne, rang) -> new Destinataire(
                                ligne.getString("personne"), null, ligne.getString("nom"), ligne.getString("adresse")))
                        .list();
    }
}
