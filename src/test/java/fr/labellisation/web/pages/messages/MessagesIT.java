package fr.labellisation.web.pages.messages;

import static org.assertj.core.api.Assertions.assertThat;

import fr.labellisation.acces.Navigateur;
import fr.labellisation.acces.Role;
import fr.labellisation.acces.camunda.Personnes;
import fr.labellisation.annonces.courriel.BoiteDEnvoi;
import fr.labellisation.annonces.courriel.Destinataire;
import fr.labellisation.annonces.courriel.NatureCourriel;
import fr.labellisation.annonces.courriel.NouveauCourriel;
import fr.labellisation.essais.Parcours91;
import fr.labellisation.socle.territoire.CodeDemarche;
import fr.labellisation.socle.territoire.CodeDepartement;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;

/** The journal of messages, as a browser gets it. */
class MessagesIT extends Parcours91 {
    private static final String PAGE = "/suivi/messages";

    @Autowired
    BoiteDEnvoi boite;

    long message;

    @BeforeEach
    void un_message_et_son_rappel() {
        message = message("91", "Audit externe <b>initial</b>\u00a0: demain, le 8 janvier 2013");
        base.sql("""
                        insert into rappel (nature, objet, departement, demarche, jour, palier, destinataire, intitule, du_le,
                          etat, etat_le)
                        values ('audit-externe', 'audit:1', '91', '91-2013', :jour, 30, '91.referent-qualite',
                          'Audit externe initial – Préfecture d’Évry', :le, 'transmis', :le)""")
                .param("jour", LocalDate.of(2013, 2, 6))
                .param("le", OffsetDateTime.parse("2013-01-07T09:00:00+01:00"))
                .update();
        base.sql(
                        "insert into courriel_rappel (courriel, rappel, raison) select :message, id, 'Vous êtes référent.' from rappel")
                .param("message", message)
                .update();
        base.sql("""
                        insert into rappel (nature, objet, departement, demarche, jour, palier, destinataire, intitule, du_le,
                          etat, etat_le)
                        select nature, 'audit:2', departement, demarche, jour, 15, '91-evry.chef-de-service', 'Audit interne',
                          :le, 'prevu', etat_le from rappel""")
                .param("le", OffsetDateTime.parse("2013-01-22T09:00:00+01:00"))
                .update();
    }

    private long message(String departement, String sujet) {
        demarcheConnue(departement + "-2013");
        return boite.deposer(new NouveauCourriel(
                        "essai/" + departement,
                        NatureCourriel.JOUR,
                        new CodeDepartement(departement),
                        new CodeDemarche(departement + "-2013"),
                        Destinataire.de(null, null, "Odile Faure", "odile.faure@example.org"),
                        sujet,
                        "Bonjour <i>Odile</i>",
                        "<p>Bonjour</p>",
                        null,
                        null))
                .getAsLong();
    }

    private void etat(String etat) {
        base.sql("update courriel set etat = :etat where id = :id")
                .param("etat", etat)
                .param("id", message)
                .update();
    }

    private Navigateur connecte(Role role) {
        String login = new Personnes(annuaire, identites).avec(role, DEPARTEMENT);
        return new Navigateur(port).connecter(login, Personnes.MOT_DE_PASSE);
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            names = {"REFERENT_QUALITE", "SECRETAIRE_GENERAL", "PREFET", "CABINET"})
    void ceux_qui_suivent_lisent_ce_qui_est_parti_et_ce_qui_vient(Role role) {
        HttpResponse<String> page = connecte(role).page(PAGE);

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body())
                .contains("Audit externe &lt;b&gt;initial&lt;/b&gt;", "odile.faure@example.org", "à envoyer")
                .contains("Pourquoi ce message", "Vous êtes référent.")
                .contains("22 janvier 2013", "chef de service (Préfecture d’Évry)")
                .doesNotContain("<b>initial");
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            names = {"CHEF_DE_SERVICE", "FORMATION", "COMMUNICATION", "MINISTERE", "ADMINISTRATEUR"})
    void les_autres_ne_les_lisent_pas(Role role) {
        Navigateur lui = connecte(role);

        assertThat(lui.page(PAGE + "?departement=91").statusCode()).isEqualTo(403);
        assertThat(lui.page(PAGE + "/" + message).statusCode()).isEqualTo(403);
    }

    @Test
    void un_rappel_dont_le_jour_est_passe_part_avec_le_prochain_message() {
        Navigateur referent = connecte(Role.REFERENT_QUALITE);
        assertThat(referent.page(PAGE).body()).contains("22 janvier 2013").doesNotContain("au prochain message");

        aujourdhuiEst("2013-01-23");

        assertThat(referent.page(PAGE).body()).contains("au prochain message").doesNotContain("22 janvier 2013");
    }

    @Test
    void un_autre_departement_repond_comme_s_il_n_existait_pas() {
        long ailleurs = message("75", "Ailleurs");
        Navigateur referent = connecte(Role.REFERENT_QUALITE);

        for (String chemin : new String[] {"?departement=75", "?departement=999", "/" + ailleurs, "/123456789"}) {
            assertThat(referent.page(PAGE + chemin).statusCode()).as(chemin).isEqualTo(404);
        }
    }

    @Test
    void ce_qui_est_a_decider_d_une_demarche_se_trouve_derriere_cent_refus_d_une_autre() {
        etat("refuse");
        demarcheConnue("91-2012");
        base.sql("""
                        insert into courriel (cle, message_id, nature, departement, demarche, nom, adresse, sujet, texte, html,
                          etat, prochain_essai, cree_le, etat_le)
                        select concat('essai/', n.rang), concat('essai-', n.rang), nature, departement, '91-2012', 'Autre', adresse,
                          sujet, texte, html, etat, prochain_essai, :demain, etat_le
                        from courriel, (select row_number() over () as rang from act_ge_property a, act_ge_property b) n
                        where n.rang <= 100""")
                .param("demain", horloge.instant().plusSeconds(86_400).atOffset(ZoneOffset.UTC))
                .update();

        String page =
                connecte(Role.REFERENT_QUALITE).page(PAGE + "?demarche=91-2013").body();

        assertThat(page)
                .contains("odile.faure@example.org</span> a été refusée")
                .doesNotContain(">Autre<");
    }

    @Test
    void une_demarche_se_lit_seule() {
        Navigateur referent = connecte(Role.REFERENT_QUALITE);

        assertThat(referent.page(PAGE + "?demarche=91-2013").body()).contains("Odile Faure", "Audit interne");
        assertThat(referent.page(PAGE + "?demarche=91-2014").body())
                .contains("Aucun message", "Aucun rappel")
                .doesNotContain("Odile Faure");
    }

    @Test
    void le_message_se_lit_tel_qu_il_est_parti() {
        assertThat(connecte(Role.CABINET).page(PAGE + "/" + message).body())
                .contains("Bonjour &lt;i&gt;Odile&lt;/i&gt;", "Pourquoi ai-je reçu ce message")
                .doesNotContain("Renvoyer le message");
    }

    @Test
    void un_message_d_issue_inconnue_est_considere_comme_recu_par_le_referent() {
        etat("incertain");
        Navigateur referent = connecte(Role.REFERENT_QUALITE);
        assertThat(referent.page(PAGE).body()).contains("À traiter", "on ne sait pas s’il est parti");

        referent.remplir(PAGE + "/" + message, PAGE + "/" + message + "/recu", Map.of());

        assertThat(base.sql("select etat from courriel").query(String.class).list())
                .containsExactly("envoye");
    }

    @Test
    void un_message_refuse_se_renvoie_une_fois() {
        etat("refuse");
        Navigateur referent = connecte(Role.REFERENT_QUALITE);
        String page = PAGE + "/" + message;

        referent.remplir(page, page + "/renvoyer", Map.of());

        assertThat(base.sql("select etat from courriel order by id")
                        .query(String.class)
                        .list())
                .containsExactly("renvoye", "a-envoyer");
        assertThat(referent.page(page).body()).doesNotContain("Renvoyer le message");
    }

    @Test
    void celui_qui_lit_ne_decide_pas() {
        etat("incertain");
        Navigateur cabinet = connecte(Role.CABINET);

        assertThat(cabinet.remplir(PAGE, PAGE + "/" + message + "/recu", Map.of())
                        .statusCode())
                .isEqualTo(403);
        assertThat(base.sql("select etat from courriel").query(String.class).list())
                .containsExactly("incertain");
    }

    @Test
    void le_lien_d_un_message_mene_a_la_tache() {
        HttpResponse<String> reponse = connecte(Role.REFERENT_QUALITE).page("/suivi/taches/4f0c-11");

        assertThat(Navigateur.vers(reponse)).endsWith("/camunda/app/tasklist/default/#/?task=4f0c-11");
    }
}
