package fr.labellisation.annonces.courriel;

import fr.labellisation.annonces.courriel.redaction.Corps;
import fr.labellisation.annonces.courriel.redaction.Gabarits;
import fr.labellisation.annonces.courriel.redaction.MiseEnPage;
import fr.labellisation.annonces.courriel.redaction.Point;
import fr.labellisation.socle.territoire.CodeDemarche;
import fr.labellisation.socle.territoire.CodeDepartement;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Messages that say one thing and do not wait for the message of the day. */
@Component
public class MessageAPart {
    private final Gabarits modeles;
    private final MiseEnPage miseEnPage;
    private final BoiteDEnvoi boite;
    private final Referents referents;

    MessageAPart(Gabarits modeles, MiseEnPage miseEnPage, BoiteDEnvoi boite, Referents referents) {
        this.modeles = modeles;
        this.miseEnPage = miseEnPage;
        this.boite = boite;
        this.referents = referents;
    }

    /**
     * What all who get it read.
     *
     * @param demarche null for a message about none
     * @param pied who writes and why so
     * @param repondreA address that an answer goes to; null if nobody waits for one
     */
    public record Propos(
            NatureCourriel nature,
            CodeDepartement departement,
            CodeDemarche demarche,
            Point point,
            String pied,
            String repondreA) {}

    /** @param valeurs of the template that is named like the kind of message */
    public Propos rediger(NatureCourriel nature, CodeDemarche demarche, Map<String, String> valeurs, String pied) {
        return new Propos(
                nature,
                demarche.departement(),
                demarche,
                modeles.rediger(nature.code(), Map.copyOf(valeurs)),
                pied,
                repondreA(nature, demarche.departement()));
    }

    /**
     * A message about no démarche of the département.
     *
     * @param valeurs of the template that is named like the kind of message
     * @param lien what it opens
     */
    public Propos rediger(
            NatureCourriel nature,
            CodeDepartement departement,
            Map<String, String> valeurs,
            Point.Lien lien,
            String pied) {
        Point point = modeles.rediger(nature.code(), Map.copyOf(valeurs)).avec(null, lien);
        return new Propos(nature, departement, null, point, pied, repondreA(nature, departement));
    }

    private String repondreA(NatureCourriel nature, CodeDepartement departement) {
        return nature.vientDuDepartement() ? referents.adresse(departement) : null;
    }

    /** What somebody of this name reads, as plain text. */
    public String texte(Propos propos, String nom) {
        return corps(propos, nom).texte();
    }

    /**
     * Puts the message into the outbox, once for a key.
     *
     * @param calendrier null if there is none
     */
    public void deposer(String cle, Propos propos, Destinataire destinataire, PieceCalendrier calendrier) {
        Point point = propos.point();
        Corps corps = corps(propos, destinataire.nom());
        boite.deposer(new NouveauCourriel(
                cle,
                propos.nature(),
                propos.departement(),
                propos.demarche(),
                destinataire,
                point.titre(),
                corps.texte(),
                corps.html(),
                calendrier,
                propos.repondreA()));
    }

    private Corps corps(Propos propos, String nom) {
        return miseEnPage.de(propos.point().titre(), nom, List.of(), List.of(propos.point()), propos.pied());
    }
}
