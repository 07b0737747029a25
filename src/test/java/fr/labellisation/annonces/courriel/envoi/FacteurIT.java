package fr.labellisation.annonces.courriel.envoi;

import static fr.labellisation.annonces.courriel.envoi.ServeurSmtpDEssai.COUPER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.labellisation.annonces.courriel.BoiteDEnvoi;
import fr.labellisation.annonces.courriel.CourrielAEnvoyer;
import fr.labellisation.annonces.courriel.CourrielDepose;
import fr.labellisation.annonces.courriel.Courriels;
import fr.labellisation.annonces.courriel.DecisionsCourriel;
import fr.labellisation.annonces.courriel.Destinataire;
import fr.labellisation.annonces.courriel.EtatCourriel;
import fr.labellisation.annonces.courriel.NatureCourriel;
import fr.labellisation.annonces.courriel.NouveauCourriel;
import fr.labellisation.annonces.courriel.envoi.ServeurSmtpDEssai.Moment;
import fr.labellisation.essais.Parcours91;
import fr.labellisation.lecture.messages.MessagesDuDepartement;
import fr.labellisation.socle.formulaires.SaisieRefusee;
import fr.labellisation.socle.installation.Verrous;
import fr.labellisation.socle.territoire.CodeDepartement;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.PlatformTransactionManager;

/** From the outbox to the server, and what a person decides about what did not simply leave. */
class FacteurIT extends Parcours91 {
    @Autowired
    BoiteDEnvoi boite;

    @Autowired
    MessagesDuDepartement messages;

    @Autowired
    Courriels courriels;

    @Autowired
    DecisionsCourriel decisions;

    @Autowired
    DataSource source;

    @Autowired
    PlatformTransactionManager transactions;

    private ServeurSmtpDEssai serveur;
    private Facteur facteur;

    @BeforeEach
    void ouvrir() {
        serveur = new ServeurSmtpDEssai();
        facteur = facteur(new AcheminementSmtp(serveur.adresse(3), BoiteDEssai.EXPEDITEUR, horloge));
    }

    @AfterEach
    void fermer() {
        serveur.close();
    }

    @Test
    void deux_cents_messages_partent_une_fois_chacun_sur_plusieurs_connexions() {
        List<Long> ids =
                IntStream.range(0, 200).mapToObj(i -> deposer("jour/" + i)).toList();

        facteur.passer();
        facteur.passer();

        assertThat(serveur.identifiants()).hasSize(200).doesNotHaveDuplicates();
        assertThat(serveur.connexions()).isBetween(1, 3);
        assertThat(ids).allSatisfy(id -> assertThat(etat(id)).isEqualTo(EtatCourriel.ENVOYE));
    }

    @Test
    void une_adresse_refusee_garde_la_reponse_du_serveur_et_n_est_plus_essayee() {
        long inconnu = deposer("inconnu");
        long suivant = deposer("suivant");
        serveur.seConduire((moment, ligne) ->
                moment == Moment.DESTINATAIRE && serveur.recus().isEmpty() && serveur.connexions() == 1
                        ? premiereFois("550 5.1.1 boite inconnue")
                        : null);

        facteur.passer();
        plusTard(Duration.ofDays(1));
        facteur.passer();

        assertThat(lire(inconnu).etat()).isEqualTo(EtatCourriel.REFUSE);
        assertThat(lire(inconnu).erreur()).contains("550 5.1.1 boite inconnue");
        assertThat(etat(suivant)).isEqualTo(EtatCourriel.ENVOYE);
        assertThat(serveur.recus()).hasSize(1);
    }

    @Test
    void un_refus_provisoire_attend_de_plus_en_plus_longtemps() {
        long id = deposer("plein");
        serveur.seConduire((moment, ligne) -> moment == Moment.DESTINATAIRE ? "452 boite pleine" : null);

        facteur.passer();
        facteur.passer();

        assertThat(lire(id).etat()).isEqualTo(EtatCourriel.A_ENVOYER);
        assertThat(lire(id).tentatives()).isOne();
        assertThat(lire(id).prochainEssai()).isEqualTo(horloge.instant().plus(Duration.ofMinutes(1)));

        plusTard(Duration.ofMinutes(1));
        facteur.passer();

        assertThat(lire(id).tentatives()).isEqualTo(2);
        assertThat(lire(id).prochainEssai()).isEqualTo(horloge.instant().plus(Duration.ofMinutes(2)));

        serveur.bienSeConduire();
        plusTard(Duration.ofMinutes(2));
        facteur.passer();

        assertThat(etat(id)).isEqualTo(EtatCourriel.ENVOYE);
    }

    @Test
    void un_refus_provisoire_qui_dure_plus_de_cinq_jours_devient_un_refus() {
        long id = deposer("toujours-plein");
        base.sql("update courriel set tentatives = 39 where id = :id")
                .param("id", id)
                .update();
        serveur.seConduire((moment, ligne) -> moment == Moment.DESTINATAIRE ? "452 boite pleine" : null);

        facteur.passer();

        assertThat(lire(id).etat()).isEqualTo(EtatCourriel.REFUSE);
        assertThat(lire(id).erreur()).contains("40 fois", "452 boite pleine");
        assertThat(IntStream.range(0, 39).mapToObj(EtatSuivant::attente).reduce(Duration.ZERO, Duration::plus))
                .isGreaterThan(Duration.ofDays(5));
    }

    @Test
    void le_serveur_absent_puis_revenu_n_use_aucun_essai() {
        long id = deposer("absent");
        int port = serveur.port();
        serveur.close();
        facteur.passer();

        assertThat(lire(id).etat()).isEqualTo(EtatCourriel.A_ENVOYER);
        assertThat(lire(id).tentatives()).isZero();
        assertThat(lire(id).erreur()).contains("n’a pas pu être joint", String.valueOf(port));

        try (ServeurSmtpDEssai revenu = new ServeurSmtpDEssai()) {
            plusTard(Duration.ofMinutes(5));
            facteur(new AcheminementSmtp(revenu.adresse(1), BoiteDEssai.EXPEDITEUR, horloge))
                    .passer();
            assertThat(revenu.recus()).hasSize(1);
        }
        assertThat(etat(id)).isEqualTo(EtatCourriel.ENVOYE);
        assertThat(lire(id).erreur()).isNull();
    }

    @Test
    void apres_un_echec_le_passage_suivant_attend() {
        IntStream.range(0, 5).forEach(i -> deposer("attente/" + i));
        serveur.seConduire((moment, ligne) -> moment == Moment.EXPEDITEUR ? "421 je ferme" : null);

        assertThat(facteur.passer()).isTrue();
        assertThat(facteur.passer()).isFalse();
        plusTard(Duration.ofSeconds(30));
        assertThat(facteur.passer()).isTrue();
        plusTard(Duration.ofSeconds(30));
        assertThat(facteur.passer()).isFalse();
    }

    @Test
    void un_serveur_qui_se_tait_apres_chaque_texte_ne_laisse_qu_un_doute_par_passage() {
        IntStream.range(0, 10).forEach(i -> deposer("doute/" + i));
        serveur.seConduire((moment, ligne) -> moment == Moment.AVANT_LA_REPONSE ? COUPER : null);

        facteur.passer();

        assertThat(messages.derniers(new CodeDepartement(DEPARTEMENT), null, 100, EtatCourriel.INCERTAIN))
                .hasSize(1);
        assertThat(messages.derniers(new CodeDepartement(DEPARTEMENT), null, 100, EtatCourriel.A_ENVOYER))
                .hasSize(9);
    }

    @Test
    void une_seule_releve_a_la_fois() {
        deposer("verrou");
        boolean[] seconde = {true};

        new Verrous(source).pendant("envoi", tenu -> seconde[0] = facteur.passer());

        assertThat(seconde[0]).isFalse();
        assertThat(serveur.recus()).isEmpty();
        assertThat(facteur.passer()).isTrue();
        assertThat(serveur.recus()).hasSize(1);
    }

    /** The lock breaks while a slow sender hands a message over; another node takes over, then the slow one learns the rest. */
    @Test
    void un_expediteur_trop_lent_dit_encore_ce_qu_est_devenu_son_message_et_n_en_remet_aucun_autre() {
        FileDEnvoi file = new FileDEnvoi(source, transactions, horloge);
        long parti = deposer("lent/0");
        long pris = deposer("lent/1");
        List<CourrielAEnvoyer> lot = file.prendre("lent", 2);
        file.changer("lent", List.of(EtatSuivant.transmettre(lot.get(0))));

        assertThat(file.reprendre()).isOne();
        assertThat(etat(parti)).isEqualTo(EtatCourriel.INCERTAIN);
        assertThat(etat(pris)).isEqualTo(EtatCourriel.A_ENVOYER);
        assertThat(file.prendre("autre", 2)).hasSize(1);

        EtatSuivant remis = EtatSuivant.selon(Issue.remis(), lot.get(0), true);
        assertThat(file.changer("lent", List.of(remis, EtatSuivant.transmettre(lot.get(1)))))
                .containsExactly(false, false);
        assertThat(file.changer("autre", List.of(remis.malgreLeDoute()))).containsExactly(false);
        assertThat(file.changer("lent", List.of(remis.malgreLeDoute()))).containsExactly(true);
        assertThat(etat(parti)).isEqualTo(EtatCourriel.ENVOYE);
    }

    @Test
    void un_message_d_issue_inconnue_est_renvoye_recu_ou_abandonne_par_une_personne_une_seule_fois() {
        long renvoye = incertain("a");
        long recu = incertain("b");
        long abandonne = incertain("c");

        long copie = decisions.renvoyer(renvoye, "camille.renard");
        decisions.considererRecu(recu, "camille.renard");
        decisions.abandonner(abandonne, "camille.renard");

        assertThat(List.of(etat(renvoye), etat(recu), etat(abandonne), etat(copie)))
                .containsExactly(
                        EtatCourriel.RENVOYE, EtatCourriel.ENVOYE, EtatCourriel.ABANDONNE, EtatCourriel.A_ENVOYER);
        assertThatThrownBy(() -> decisions.renvoyer(renvoye, "x")).isInstanceOf(SaisieRefusee.class);
        assertThatThrownBy(() -> decisions.considererRecu(abandonne, "x"))
                .isInstanceOf(SaisieRefusee.class)
                .hasMessageContaining("abandonné");
        assertThat(base.sql("select element from journal where processus = 'Courriels' order by id")
                        .query(String.class)
                        .list())
                .containsExactly("RenvoyerCourriel", "ConsidererCourrielRecu", "AbandonnerCourriel");
        facteur.passer();
        assertThat(serveur.recus()).hasSize(1);
    }

    @Test
    void un_message_refuse_est_renvoye_a_l_adresse_que_le_compte_a_maintenant() {
        String login = annuaire.personne(new CodeDepartement(DEPARTEMENT), "Odile Faure", "nouvelle@example.org");
        long id = boite.deposer(
                        courriel("perime", new Destinataire(login, null, "Odile Faure", "ancienne@example.org")))
                .orElseThrow();
        base.sql("update courriel set etat = 'refuse' where id = :id")
                .param("id", id)
                .update();

        long copie = decisions.renvoyer(id, "camille.renard");
        long deuxieme = renvoyerApresEnvoi(copie);

        assertThat(lire(copie).adresse()).isEqualTo("nouvelle@example.org");
        assertThat(deuxieme).isNotEqualTo(copie);
        assertThat(serveur.identifiants()).hasSize(2).doesNotHaveDuplicates();
    }

    @Test
    void sans_serveur_chaque_message_devient_un_fichier_entier(@TempDir Path dossier) throws Exception {
        long id = deposer("fichier");
        facteur(new AcheminementFichiers(dossier.resolve("courriels"), BoiteDEssai.EXPEDITEUR, horloge))
                .passer();

        assertThat(etat(id)).isEqualTo(EtatCourriel.ENVOYE);
        try (var fichiers = Files.list(dossier.resolve("courriels"))) {
            Path seul = fichiers.reduce((a, b) -> null).orElseThrow();
            assertThat(seul.getFileName().toString()).matches("2013-01-07T100000-[0-9a-f-]{36}\\.eml");
            assertThat(Files.readString(seul)).contains("Auto-Submitted: auto-generated", "To: Odile Faure <odile");
        }
    }

    @Test
    void ce_qui_ne_peut_pas_partir_n_est_pas_ecrit() {
        Destinataire bon = new Destinataire(null, null, "Odile", "odile@example.org");
        NouveauCourriel sujet = new NouveauCourriel(
                "x",
                NatureCourriel.JOUR,
                new CodeDepartement("91"),
                null,
                bon,
                "Audit\r\nBcc: tous@example.org",
                "texte",
                "<p>html</p>",
                null,
                null);
        assertThatThrownBy(() -> boite.deposer(sujet))
                .isInstanceOf(SaisieRefusee.class)
                .hasMessageContaining("retour à la ligne");
        assertThatThrownBy(() -> boite.deposer(courriel("x", new Destinataire(null, null, "O\nBcc: a@b.fr", "a@b.fr"))))
                .isInstanceOf(SaisieRefusee.class);
        assertThatThrownBy(() -> boite.deposer(courriel("x", new Destinataire(null, null, "Odile", "odile"))))
                .hasMessageContaining("n’a pas de domaine");
        assertThat(messages.derniers(new CodeDepartement(DEPARTEMENT), null, 10))
                .isEmpty();
    }

    private long renvoyerApresEnvoi(long copie) {
        facteur.passer();
        long autre = decisions.renvoyer(copie, "camille.renard");
        facteur.passer();
        return autre;
    }

    private String premiereFois(String reponse) {
        serveur.bienSeConduire();
        return reponse;
    }

    private long incertain(String cle) {
        long id = deposer(cle);
        base.sql("update courriel set etat = 'incertain' where id = :id")
                .param("id", id)
                .update();
        return id;
    }

    private long deposer(String cle) {
        return boite.deposer(courriel(cle, new Destinataire(null, null, "Odile Faure", "odile@example.org")))
                .orElseThrow();
    }

    private static NouveauCourriel courriel(String cle, Destinataire destinataire) {
        return new NouveauCourriel(
                cle,
                NatureCourriel.JOUR,
                new CodeDepartement(DEPARTEMENT),
                null,
                destinataire,
                "Audit externe",
                "texte",
                "<p>texte</p>",
                null,
                null);
    }

    private Facteur facteur(Acheminement acheminement) {
        return new Facteur(new Verrous(source), new FileDEnvoi(source, transactions, horloge), acheminement, horloge);
    }

    private void plusTard(Duration duree) {
        horloge.regler(horloge.instant().plus(duree));
    }

    private CourrielDepose lire(long id) {
        return courriels.exiger(id);
    }

    private EtatCourriel etat(long id) {
        return lire(id).etat();
    }
}
