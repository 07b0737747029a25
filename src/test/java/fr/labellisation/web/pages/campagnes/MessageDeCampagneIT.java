package fr.labellisation.web.pages.campagnes;

import static org.assertj.core.api.Assertions.assertThat;

import fr.labellisation.acces.Geste;
import fr.labellisation.acces.Navigateur;
import fr.labellisation.acces.Role;
import fr.labellisation.acces.camunda.Personnes;
import fr.labellisation.essais.Parcours91;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The ministère writes to those who answer for the sites that a campaign misses: in 91 a référent and a secrétaire général, in 94 nobody. */
class MessageDeCampagneIT extends Parcours91 {
    private static final Pattern MONTRE = Pattern.compile("name=\"montre\" value=\"([0-9a-f]{64})\"");

    private Navigateur ministere;
    private String campagne;

    @BeforeEach
    void une_campagne_de_tous_les_sites() {
        aujourdhuiEst("2014-09-01");
        base.sql("insert into site (code, departement, nom, type) values ('94-creteil', '94', 'Préfecture de"
                        + " Créteil', 'prefecture')")
                .update();
        Personnes personnes = new Personnes(annuaire, identites);
        personnes.avec(Role.SECRETAIRE_GENERAL, DEPARTEMENT);
        personnes.avec(Role.REFERENT_QUALITE, DEPARTEMENT);
        ministere = connecte(Role.MINISTERE);
        campagne = Navigateur.vers(ministere.remplir(
                "/suivi/campagnes/nouvelle",
                "/suivi/campagnes",
                Map.of(
                        "nom", "Qualipref 2.0 partout",
                        "type", "",
                        "referentiel", "qualipref-2.0",
                        "jour", "2014-12-31",
                        "part", "50",
                        "jeton", UUID.randomUUID().toString())));
    }

    @AfterEach
    void le_site_d_a_cote_n_y_est_plus() {
        base.sql("delete from site where code = '94-creteil'").update();
    }

    private Navigateur connecte(Role role) {
        String login = new Personnes(annuaire, identites).avec(role, DEPARTEMENT);
        return new Navigateur(port).connecter(login, Personnes.MOT_DE_PASSE);
    }

    private static Map<String, String> message(String sujet, String texte) {
        Map<String, String> champs = new HashMap<>();
        champs.put("jeton", UUID.randomUUID().toString());
        champs.put("etape", "2014-12-31");
        champs.put("position", "");
        champs.put("sujet", sujet);
        champs.put("texte", texte);
        return champs;
    }

    private HttpResponse<String> apercu(Map<String, String> champs) {
        return ministere.remplir(campagne + "/message", campagne + "/message/apercu", champs);
    }

    private HttpResponse<String> envoyer(Map<String, String> champs, String montre) {
        Map<String, String> confirmes = new HashMap<>(champs);
        confirmes.put("montre", montre);
        return ministere.remplir(campagne + "/message", campagne + "/message", confirmes);
    }

    private static String montre(HttpResponse<String> apercu) {
        Matcher montre = MONTRE.matcher(apercu.body());
        assertThat(montre.find()).as(apercu.body()).isTrue();
        return montre.group(1);
    }

    private List<String> lus(String champ) {
        return base.sql("select " + champ + " from courriel where nature = 'campagne' order by id")
                .query(String.class)
                .list();
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void seuls_ceux_de_la_table_ecrivent(Role role) {
        Navigateur lui = connecte(role);
        int permis = Geste.CONDUIRE_UNE_CAMPAGNE.permisA(role) ? 200 : 403;
        Map<String, String> champs = message("Essai", "Essai");

        assertThat(lui.page(campagne + "/message").statusCode()).isEqualTo(permis);
        assertThat(lui.remplir("/mot-de-passe", campagne + "/message/apercu", champs)
                        .statusCode())
                .isEqualTo(permis);
        assertThat(lui.remplir("/mot-de-passe", campagne + "/message/saisie", champs)
                        .statusCode())
                .isEqualTo(permis);
        champs.put("montre", "autre");
        assertThat(lui.remplir("/mot-de-passe", campagne + "/message", champs).statusCode())
                .isEqualTo(permis);
        assertThat(lus("sujet")).isEmpty();
    }

    @Test
    void l_apercu_dit_a_qui_ce_que_chacun_lira_et_qui_ne_peut_etre_atteint_sans_rien_envoyer() {
        HttpResponse<String> page = apercu(message("Où en êtes-vous ?", "Merci de répondre."));

        assertThat(page.body())
                .contains("Référent qualité Essai", "referent-qualite91@exemple.fr", "Bonjour Référent qualité Essai,")
                .contains("Merci de répondre.", "Préfecture d’Évry\u00a0: aucune démarche")
                .contains("Personne à qui écrire", "Val-de-Marne (94)")
                .doesNotContain("secretaire-general91@exemple.fr");
        assertThat(lus("sujet")).isEmpty();
        Map<String, String> aussi = message("Où en êtes-vous ?", "Merci de répondre.");
        aussi.put("secretaires", "true");
        assertThat(apercu(aussi).body()).contains("secretaire-general91@exemple.fr");
    }

    @Test
    void le_suppleant_d_un_referent_absent_recoit_le_message_a_sa_place() {
        Personnes personnes = new Personnes(annuaire, identites);
        String referent = personnes.avec(Role.REFERENT_QUALITE, DEPARTEMENT);
        String suppleant = personnes.avec(Role.CORRESPONDANT_QUALITE, DEPARTEMENT);
        base.sql("insert into absence (departement, personne, suppleant, debut, fin, declaree_par, declaree_le)"
                        + " values ('91', :referent, :suppleant, :debut, :fin, :referent, :le)")
                .param("referent", referent)
                .param("suppleant", suppleant)
                .param("debut", LocalDate.parse("2014-08-25"))
                .param("fin", LocalDate.parse("2014-09-05"))
                .param("le", OffsetDateTime.parse("2014-08-20T10:00:00+02:00"))
                .update();
        Map<String, String> champs = message("Où en êtes-vous ?", "Merci de répondre.");

        HttpResponse<String> page = apercu(champs);
        assertThat(page.body())
                .contains("correspondant-qualite91@exemple.fr", "Référent qualité à la place de Référent qualité Essai")
                .doesNotContain("referent-qualite91@exemple.fr");
        envoyer(champs, montre(page));

        assertThat(lus("personne")).contains(suppleant).doesNotContain(referent);
        assertThat(lus("coalesce(pour, '')")).contains(referent);
    }

    @Test
    void confirme_le_message_part_une_fois_a_chacun_et_reste_au_dossier() {
        Map<String, String> champs = message("Où en êtes-vous ?", "Merci de répondre.");
        champs.put("secretaires", "true");
        String montre = montre(apercu(champs));

        HttpResponse<String> envoi = envoyer(champs, montre);
        HttpResponse<String> encore = envoyer(champs, montre);

        assertThat(Navigateur.vers(envoi)).startsWith(campagne);
        assertThat(Navigateur.vers(encore)).startsWith(campagne);
        assertThat(lus("sujet")).isNotEmpty().containsOnly("Où en êtes-vous ?");
        assertThat(lus("adresse"))
                .contains("referent-qualite91@exemple.fr", "secretaire-general91@exemple.fr")
                .doesNotHaveDuplicates();
        assertThat(lus("departement")).containsOnly(DEPARTEMENT);
        assertThat(lus("texte"))
                .allSatisfy(texte -> assertThat(texte)
                        .contains("Merci de répondre.", "Préfecture d’Évry", "/suivi/campagnes")
                        .doesNotContain("Créteil"));
        assertThat(ministere.page(campagne).body())
                .contains("Où en êtes-vous ?", "Ministère Essai", "à envoyer", "étape du 31 décembre 2014");
    }

    @Test
    void deux_confirmations_au_meme_instant_n_envoient_qu_une_fois() throws Exception {
        Map<String, String> champs = message("Où en êtes-vous ?", "Merci de répondre.");
        String montre = montre(apercu(champs));
        Callable<HttpResponse<String>> clic = () -> envoyer(champs, montre);
        ExecutorService deux = Executors.newFixedThreadPool(2);
        try {
            for (Future<HttpResponse<String>> reponse : deux.invokeAll(List.of(clic, clic))) {
                assertThat(reponse.get().statusCode()).isEqualTo(302);
            }
        } finally {
            deux.shutdown();
        }

        assertThat(lus("adresse")).isNotEmpty().doesNotHaveDuplicates();
        assertThat(base.sql("select count(*) from campagne_message")
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void ce_qui_a_change_depuis_l_apercu_est_montre_de_nouveau_et_rien_ne_part() {
        Map<String, String> champs = message("Où en êtes-vous ?", "Merci de répondre.");
        String montre = montre(apercu(champs));
        new Personnes(annuaire, identites).avec(Role.REFERENT_QUALITE, "94");

        assertThat(envoyer(champs, montre).body())
                .contains("ont changé depuis l’aperçu", "referent-qualite94@exemple.fr");
        assertThat(lus("sujet")).isEmpty();
    }

    @Test
    void un_message_fautif_est_refuse_avec_une_phrase_par_faute_et_rien_n_est_perdu() {
        HttpResponse<String> reponse = apercu(message("", " "));

        assertThat(reponse.statusCode()).isEqualTo(400);
        assertThat(reponse.body()).contains("Le message n’a pas de sujet.", "Le message n’a pas de texte.");
        assertThat(apercu(message("Un sujet\r\nBcc: autre@exemple.fr", "Un texte gardé"))
                        .body())
                .contains("Le sujet tient sur une ligne", "Un texte gardé");
        Map<String, String> autreEtape = message("Un sujet gardé", "Texte");
        autreEtape.put("etape", "2013-01-01");
        assertThat(apercu(autreEtape).body()).contains("d’étape au «\u00a02013-01-01\u00a0»", "Un sujet gardé");
        assertThat(ministere
                        .remplir(
                                campagne + "/message",
                                campagne + "/message/saisie",
                                message("Repris", "Ligne <b>une</b>\n\nLigne deux"))
                        .body())
                .contains("value=\"Repris\"", "Ligne &lt;b&gt;une&lt;/b&gt;");
    }

    @Test
    void du_balisage_ou_un_modele_dans_le_texte_se_lit_tel_quel() {
        Map<String, String> champs = message("<i>{{nom}}</i>", "<script>alert(1)</script> {{sites}}\n\nFin.");
        envoyer(champs, montre(apercu(champs)));

        assertThat(lus("sujet")).isNotEmpty().containsOnly("<i>{{nom}}</i>");
        assertThat(lus("texte")).allSatisfy(texte -> assertThat(texte).contains("<script>alert(1)</script> {{sites}}"));
        assertThat(lus("html"))
                .allSatisfy(html ->
                        assertThat(html).doesNotContain("<script>", "<i>").contains("&lt;script&gt;"));
    }

    @Test
    void une_campagne_close_ne_s_ecrit_plus() {
        ministere.remplir(campagne, campagne + "/cloture", Map.of());

        assertThat(apercu(message("Essai", "Essai")).body()).contains("La campagne est close");
        assertThat(lus("sujet")).isEmpty();
    }
}
