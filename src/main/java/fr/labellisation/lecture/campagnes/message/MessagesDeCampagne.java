package fr.labellisation.lecture.campagnes.message;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import fr.labellisation.annonces.courriel.EtatCourriel;
import fr.labellisation.lecture.campagnes.message.MessageEnvoye.Envoi;
import fr.labellisation.socle.territoire.CodeDepartement;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Repository;

/** The messages that were sent for a campaign: two queries, however many they are. */
@Repository
public class MessagesDeCampagne {
    private final JdbcClient base;

    MessagesDeCampagne(JdbcClient base) {
        this.base = base;
    }

    /** The latest first. */
    public List<MessageEnvoye> de(long campagne) {
        Map<Long, List<Envoi>> envois = base
                .sql("""
                        select d.message, d.nom, d.departement, c.etat from campagne_message m
                        join campagne_destinataire d on d.message = m.id join courriel c on c.cle = d.cle
                        where m.campagne = :campagne order by d.departement, d.nom""")
                .param("campagne", campagne)
                .query((ligne, rang) -> Map.entry(
                        ligne.getLong("message"),
                        new Envoi(
                                ligne.getString("nom"),
                                new CodeDepartement(ligne.getString("departement")),
                                EtatCourriel.duCode(ligne.getString("etat")))))
                .list()
                .stream()
                .collect(groupingBy(Map.Entry::getKey, mapping(Map.Entry::getValue, toList())));
        return base.sql("select * from campagne_message where campagne = :campagne order by id desc")
                .param("campagne", campagne)
                .query((ligne, rang) -> new MessageEnvoye(
                        ligne.getLong("id"),
                        ligne.getObject("etape", LocalDate.class),
                        ligne.getString("sujet"),
                        ligne.getString("texte"),
                        ligne.getInt("sites"),
                        ligne.getObject("envoye_le", OffsetDateTime.class),
                        ligne.getString("envoye_par"),
                        envois.getOrDefault(ligne.getLong("id"), List.of())))
                .list();
    }

    /** Whether this form has sent its message. */
    boolean estParti(String jeton) {
        return base.sql("select count(*) from campagne_message where jeton = :jeton")
                        .param("jeton", jeton)
                        .query(Long.class)
                        .single()
                > 0;
    }

    /**
     * @return its id
     * @throws org.springframework.dao.DuplicateKeyException if this form sends it at the same moment
     */
    long garder(
            long campagne,
            String jeton,
            SaisieDeMessage saisie,
            ApercuDeMessage apercu,
            OffsetDateTime le,
            String par) {
        GeneratedKeyHolder cles = new GeneratedKeyHolder();
        base.sql("insert into campagne_message (campagne, jeton, etape, sujet, texte, sites, envoye_le, envoye_par)"
                        + " values (:campagne, :jeton, :etape, :sujet, :texte, :sites, :le, :par)")
                .param("campagne", campagne)
                .param("jeton", jeton)
                .param("etape", apercu.etape())
                .param("sujet", saisie.sujet())
                .param("texte", saisie.texte())
                .param("sites", apercu.sites())
                .param("le", le)
                .param("par", par)
                .update(cles, "id");
        return cles.getKeyAs(Number.class).longValue();
    }

    void adresser(long message, CourrierDeCampagne courrier, String cle) {
        base.sql("insert into campagne_destinataire (message, personne, nom, departement, cle)"
                        + " values (:message, :personne, :nom, :departement, :cle)")
                .param("message", message)
                .param("personne", courrier.destinataire().personne())
                .param("nom", courrier.destinataire().nom())
                .param("departement", courrier.propos().departement().valeur())
                .param("cle", cle)
                .update();
    }
}
