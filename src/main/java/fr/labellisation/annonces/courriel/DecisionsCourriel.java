package fr.labellisation.annonces.courriel;

import static fr.labellisation.annonces.courriel.EtatCourriel.ABANDONNE;
import static fr.labellisation.annonces.courriel.EtatCourriel.A_ENVOYER;
import static fr.labellisation.annonces.courriel.EtatCourriel.ENVOYE;
import static fr.labellisation.annonces.courriel.EtatCourriel.INCERTAIN;
import static fr.labellisation.annonces.courriel.EtatCourriel.PRIS;
import static fr.labellisation.annonces.courriel.EtatCourriel.REFUSE;
import static fr.labellisation.annonces.courriel.EtatCourriel.RENVOYE;
import static fr.labellisation.annonces.courriel.EtatCourriel.TRANSMIS;

import fr.labellisation.acces.Annuaire;
import fr.labellisation.acces.Personne;
import fr.labellisation.socle.formulaires.Champ;
import fr.labellisation.socle.formulaires.Champs;
import fr.labellisation.socle.formulaires.SaisieRefusee;
import fr.labellisation.socle.journal.EntreeJournal;
import fr.labellisation.socle.journal.Journal;
import fr.labellisation.socle.territoire.CodeDemarche;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What a person decides about a message that did not simply leave; each decision is kept in the journal. Whoever calls has
 * checked that the message is of a département of that person.
 */
@Service
public class DecisionsCourriel {
    private static final Champs GARDE =
            Champs.de(Champ.texte("courriel", "Message", 20), Champ.texte("adresse", "Adresse", 320));

    private final JdbcClient base;
    private final Courriels courriels;
    private final Copies copies;
    private final Annuaire annuaire;
    private final Journal journal;
    private final Clock horloge;

    DecisionsCourriel(
            JdbcClient base, Courriels courriels, Copies copies, Annuaire annuaire, Journal journal, Clock horloge) {
        this.base = base;
        this.courriels = courriels;
        this.copies = copies;
        this.annuaire = annuaire;
        this.journal = journal;
        this.horloge = horloge;
    }

    /**
     * Sends the message again, as another one, to the address that the account has now.
     *
     * @param auteur login of who decides
     * @return id of the new message
     * @throws SaisieRefusee if it still waits to be sent, if somebody else decided meanwhile, or if the address is none
     */
    @Transactional
    public long renvoyer(long id, String auteur) {
        CourrielDepose courriel = courriels.exiger(id);
        if (courriel.etat().aTraiter()) {
            changer(courriel, RENVOYE, Set.of(REFUSE, INCERTAIN));
        } else if (courriel.etat() != ENVOYE) {
            throw new SaisieRefusee(
                    "Ce message est «\u00a0%s\u00a0»\u00a0: seul un message envoyé, refusé ou d’issue"
                            + " inconnue peut être renvoyé.",
                    courriel.etat().libelle());
        }
        AdresseCourriel adresse = new AdresseCourriel(adresseDuJour(courriel));
        long copie = copies.ecrire(courriel.id(), adresse, maintenant());
        noter("RenvoyerCourriel", courriel, auteur);
        return copie;
    }

    /**
     * Says that a message of unknown outcome has arrived.
     *
     * @throws SaisieRefusee if its outcome is not unknown, or no longer
     */
    @Transactional
    public void considererRecu(long id, String auteur) {
        CourrielDepose courriel = courriels.exiger(id);
        changer(courriel, ENVOYE, Set.of(INCERTAIN));
        noter("ConsidererCourrielRecu", courriel, auteur);
    }

    /**
     * Says that a message is not to be sent any more.
     *
     * @throws SaisieRefusee if it has left or is leaving
     */
    @Transactional
    public void abandonner(long id, String auteur) {
        CourrielDepose courriel = courriels.exiger(id);
        changer(courriel, ABANDONNE, Set.of(A_ENVOYER, REFUSE, INCERTAIN));
        noter("AbandonnerCourriel", courriel, auteur);
    }

    /**
     * After a backup was put back: what it holds as not sent may have left since. Nothing of it leaves again by itself.
     *
     * @return how many messages wait for a decision because of that
     */
    @Transactional
    public int retenirCeQuiAPuPartir() {
        return base.sql("update courriel set etat = :incertain, etat_le = :maintenant, erreur = :raison"
                        + " where etat in (:pasPartis)")
                .param("incertain", INCERTAIN.code())
                .param("maintenant", maintenant())
                .param("raison", "La base a été rétablie d’une sauvegarde : ce message a pu partir depuis.")
                .param("pasPartis", List.of(A_ENVOYER.code(), PRIS.code(), TRANSMIS.code()))
                .update();
    }

    private String adresseDuJour(CourrielDepose courriel) {
        return courriel.personne() == null
                ? courriel.adresse()
                : annuaire.trouver(courriel.personne()).map(Personne::courriel).orElse(courriel.adresse());
    }

    /** The state is compared again while it is written: the sender, or somebody else, may have changed it. */
    private void changer(CourrielDepose courriel, EtatCourriel vers, Set<EtatCourriel> depuis) {
        boolean change = depuis.contains(courriel.etat())
                && base.sql("update courriel set etat = :vers, etat_le = :maintenant where id = :id and etat = :depuis")
                                .param("vers", vers.code())
                                .param("maintenant", maintenant())
                                .param("id", courriel.id())
                                .param("depuis", courriel.etat().code())
                                .update()
                        == 1;
        if (!change) {
            EtatCourriel etat = courriels.exiger(courriel.id()).etat();
            throw new SaisieRefusee("Ce message est «\u00a0%s\u00a0»\u00a0: il n’y a rien à décider.", etat.libelle());
        }
    }

    private void noter(String geste, CourrielDepose courriel, String auteur) {
        journal.noter(new EntreeJournal(
                maintenant(),
                auteur,
                courriel.departement(),
                "Courriels",
                CodeDemarche.texte(courriel.demarche()),
                geste,
                GARDE.lire(
                        Map.of(
                                "courriel", String.valueOf(courriel.id()),
                                "adresse", courriel.adresse()),
                        maintenant().toLocalDate())));
    }

    private OffsetDateTime maintenant() {
        return OffsetDateTime.ofInstant(horloge.instant(), horloge.getZone());
    }
}
