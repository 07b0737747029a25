package fr.labellisation.annonces.courriel;

import fr.labellisation.socle.territoire.CodeDemarche;
import fr.labellisation.socle.territoire.CodeDepartement;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.OptionalLong;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Repository;

/** The outbox: a message is written in the transaction that wants it; a worker sends it afterwards. */
@Repository
public class BoiteDEnvoi {
    private final JdbcClient base;
    private final Clock horloge;

    public BoiteDEnvoi(JdbcClient base, Clock horloge) {
        this.base = base;
        this.horloge = horloge;
    }

    /**
     * Writes a message that is to leave.
     *
     * @return id of the message; empty if one of this key is already there: nothing is written then
     * @throws fr.labellisation.socle.formulaires.SaisieRefusee if its address, a name or its subject cannot be sent; {@link
     *     AdresseCourriel#defaut} tells beforehand
     */
    public OptionalLong deposer(NouveauCourriel courriel) {
        ControleCourriel.exiger(courriel);
        GeneratedKeyHolder cles = new GeneratedKeyHolder();
        OffsetDateTime maintenant = OffsetDateTime.ofInstant(horloge.instant(), horloge.getZone());
        PieceCalendrier calendrier = courriel.calendrier();
        int ecrits = base.sql("""
                        insert into courriel (cle, message_id, nature, departement, demarche, personne, pour, nom, adresse, sujet,
                          texte, html, calendrier, methode, repondre_a, etat, prochain_essai, cree_le, etat_le)
                        select :cle, :messageId, :nature, :departement, :demarche, :personne, :pour, :nom, :adresse, :sujet,
                          :texte, :html, :calendrier, :methode, :repondreA, :etat, :maintenant, :maintenant, :maintenant
                        where not exists (select 1 from courriel where cle = :cle)""")
                .param("cle", courriel.cle())
                .param("messageId", nouvelIdentifiant())
                .param("nature", courriel.nature().code())
                .param("departement", courriel.departement().valeur())
                .param("demarche", CodeDemarche.texte(courriel.demarche()))
                .param("personne", courriel.destinataire().personne())
                .param("pour", courriel.destinataire().pour())
                .param("nom", courriel.destinataire().nom())
                .param("adresse", courriel.destinataire().adresse())
                .param("sujet", courriel.sujet())
                .param("texte", courriel.texte())
                .param("html", courriel.html())
                .param("calendrier", calendrier == null ? null : calendrier.contenu())
                .param("methode", calendrier == null ? null : calendrier.methode())
                .param("repondreA", courriel.repondreA())
                .param("etat", EtatCourriel.A_ENVOYER.code())
                .param("maintenant", maintenant)
                .update(cles, "id");
        return ecrits == 0
                ? OptionalLong.empty()
                : OptionalLong.of(cles.getKeyAs(Number.class).longValue());
    }

    /** What waits to be sent from this département is not to be, for this reason. Answers how many messages that are. */
    public int abandonner(CodeDepartement departement, String motif) {
        return base.sql("update courriel set etat = :etat, erreur = :motif"
                        + " where departement = :departement and etat = :aEnvoyer")
                .param("etat", EtatCourriel.ABANDONNE.code())
                .param("aEnvoyer", EtatCourriel.A_ENVOYER.code())
                .param("motif", motif)
                .param("departement", departement.valeur())
                .update();
    }

    /** Local part of the Message-ID of a message, drawn once. */
    static String nouvelIdentifiant() {
        return UUID.randomUUID().toString();
    }
}
