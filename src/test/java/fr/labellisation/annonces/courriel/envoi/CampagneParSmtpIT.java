package fr.labellisation.annonces.courriel.envoi;

import static org.assertj.core.api.Assertions.assertThat;

import fr.labellisation.acces.Role;
import fr.labellisation.acces.camunda.Personnes;
import fr.labellisation.annonces.courriel.EtatCourriel;
import fr.labellisation.essais.Parcours91;
import fr.labellisation.lecture.campagnes.BilanDeCampagne;
import fr.labellisation.lecture.campagnes.ConduiteDeCampagne;
import fr.labellisation.lecture.campagnes.SaisieDeCampagne;
import fr.labellisation.lecture.campagnes.SaisieDeCampagne.EtapeSaisie;
import fr.labellisation.lecture.campagnes.message.EnvoiDeCampagne;
import fr.labellisation.lecture.campagnes.message.MessageEnvoye;
import fr.labellisation.lecture.campagnes.message.MessagesDeCampagne;
import fr.labellisation.lecture.campagnes.message.SaisieDeMessage;
import fr.labellisation.socle.installation.Verrous;
import fr.labellisation.web.pages.campagnes.LectureDesCampagnes;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.PlatformTransactionManager;

/** What the ministère writes for a campaign, from its confirmation to the mail server. */
class CampagneParSmtpIT extends Parcours91 {
    private static final String FORMULAIRE = "b1f6a0de-0000-4000-8000-000000000001";

    @Autowired
    ConduiteDeCampagne conduite;

    @Autowired
    LectureDesCampagnes lecture;

    @Autowired
    EnvoiDeCampagne envoi;

    @Autowired
    MessagesDeCampagne messages;

    @Autowired
    DataSource source;

    @Autowired
    PlatformTransactionManager transactions;

    private ServeurSmtpDEssai serveur;
    private BilanDeCampagne bilan;

    @BeforeEach
    void une_campagne_et_un_serveur() {
        serveur = new ServeurSmtpDEssai();
        aujourdhuiEst("2014-09-01");
        new Personnes(annuaire, identites).avec(Role.REFERENT_QUALITE, DEPARTEMENT);
        long campagne = conduite.lancer(
                new SaisieDeCampagne(
                        "Qualipref 2.0 partout",
                        List.of("qualipref-2.0"),
                        "prefecture",
                        List.of(new EtapeSaisie("2014-12-31", "50")),
                        ""),
                FORMULAIRE,
                "ministere");
        bilan = lecture.exiger(String.valueOf(campagne));
    }

    @AfterEach
    void fermer() {
        serveur.close();
    }

    @Test
    void un_message_confirme_deux_fois_arrive_une_fois_sans_entete_que_son_auteur_aurait_tapee() {
        SaisieDeMessage saisie = new SaisieDeMessage(
                "2014-12-31",
                "",
                "Où en êtes-vous ?",
                "Merci de répondre.\r\nBcc: autre@exemple.fr\r\n\r\nSubject: autre\r\n.\r\nFin.",
                false);
        String montre = envoi.apercu(bilan, saisie).empreinte();

        assertThat(envoi.envoyer(bilan, saisie, FORMULAIRE, montre, "ministere"))
                .isTrue();
        assertThat(envoi.envoyer(bilan, saisie, FORMULAIRE, montre, "ministere"))
                .isTrue();
        facteur().passer();
        facteur().passer();

        MessageEnvoye envoye = messages.de(bilan.campagne().id()).get(0);
        assertThat(messages.de(bilan.campagne().id())).hasSize(1);
        assertThat(serveur.recus()).isNotEmpty().hasSameSizeAs(envoye.envois());
        assertThat(envoye.envois()).allSatisfy(recu -> assertThat(recu.etat()).isEqualTo(EtatCourriel.ENVOYE));
        assertThat(serveur.recus()).allSatisfy(recu -> {
            String entetes = recu.split("\r?\n\r?\n", 2)[0];
            assertThat(entetes).contains("Subject:", "To:").doesNotContain("Bcc", "autre");
            assertThat(entetes.split("Subject:", -1)).hasSize(2);
        });
    }

    private Facteur facteur() {
        return new Facteur(
                new Verrous(source),
                new FileDEnvoi(source, transactions, horloge),
                new AcheminementSmtp(serveur.adresse(3), BoiteDEssai.EXPEDITEUR, horloge),
                horloge);
    }
}
