package fr.labellisation.web.pages.campagnes;

import static org.assertj.core.api.Assertions.assertThat;

import fr.labellisation.acces.Geste;
import fr.labellisation.acces.Navigateur;
import fr.labellisation.acces.Role;
import fr.labellisation.acces.camunda.Personnes;
import fr.labellisation.essais.Parcours91;
import fr.labellisation.parcours.label.CycleDuLabel;
import fr.labellisation.socle.territoire.CodeDemarche;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;

/** The campaigns of the ministère, as a browser gets them; only département 91 has begun, on three sites. */
class CampagnesIT extends Parcours91 {
    private static final String PAGE = "/suivi/campagnes";
    private static final String NOUVELLE = PAGE + "/nouvelle";
    private static final String TOUT = "text/html,*/*";

    @Autowired
    private CycleDuLabel cycle;

    @BeforeEach
    void en_septembre_2014() {
        aujourdhuiEst("2014-09-01");
    }

    private Navigateur connecte(Role role) {
        String login = new Personnes(annuaire, identites).avec(role, DEPARTEMENT);
        return new Navigateur(port).connecter(login, Personnes.MOT_DE_PASSE);
    }

    private static Map<String, String> saisie(String nom, String type, String... etapes) {
        Map<String, String> champs = new LinkedHashMap<>();
        champs.put("nom", nom);
        champs.put("type", type);
        champs.put("referentiel", "qualipref-2.0");
        for (String etape : etapes) {
            String[] parts = etape.split("=");
            // A key that names an earlier one again: a form sends its steps under the same names.
            champs.put("jour=" + parts[0] + "&part", parts[1]);
        }
        return champs;
    }

    private static Map<String, String> avec(Map<String, String> champs, String nom, String valeur) {
        Map<String, String> autres = new LinkedHashMap<>(champs);
        autres.put(nom, valeur);
        return autres;
    }

    private static Map<String, String> duMinistere() {
        return avec(
                saisie("Qualipref 2.0 partout", "prefecture", "2014-12-31=50", "2015-12-31=100"),
                "jeton",
                UUID.randomUUID().toString());
    }

    private static String lancer(Navigateur ministere, Map<String, String> champs) {
        return Navigateur.vers(ministere.remplir(NOUVELLE, PAGE, champs));
    }

    private int nombre(String table) {
        return base.sql("select count(*) from " + table).query(Integer.class).single();
    }

    private void label(String site, String referentiel, String delivre) {
        CodeDemarche demarche = demarche(referentiel);
        base.sql("""
                        insert into label (code, site, demarche, referentiel, delivre_le, expire_le, etat, depuis)
                        values (:code, :site, :demarche, :referentiel, :le, :fin, 'delivre', :le)""")
                .param("code", site + "/" + referentiel + "/" + delivre)
                .param("site", site)
                .param("demarche", demarche.valeur())
                .param("referentiel", referentiel)
                .param("le", LocalDate.parse(delivre))
                .param("fin", LocalDate.parse(delivre).plusYears(3))
                .update();
        base.sql("update demarche set etat = 'aboutie' where code = :code")
                .param("code", demarche.valeur())
                .update();
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void chacun_lit_et_fait_ce_que_dit_la_table(Role role) {
        String campagne = lancer(connecte(Role.MINISTERE), duMinistere());
        Navigateur lui = connecte(role);
        int liste = Geste.LIRE_LES_CAMPAGNES.permisA(role) ? 200 : 403;
        int nation = Geste.LIRE_LA_NATION.permisA(role) ? 200 : 403;
        boolean conduit = Geste.CONDUIRE_UNE_CAMPAGNE.permisA(role);

        assertThat(lui.page(PAGE).statusCode()).isEqualTo(liste);
        assertThat(lui.page(campagne).statusCode()).isEqualTo(nation);
        assertThat(lui.page(PAGE + "/999999").statusCode()).isEqualTo(nation == 200 ? 404 : 403);
        assertThat(lui.page(PAGE + "/zut").statusCode()).isEqualTo(nation == 200 ? 404 : 403);
        for (String adresse : List.of(
                campagne + "/export.xlsx",
                campagne + "/export.csv",
                campagne + "/export.pdf",
                "/api/v1/campagnes",
                "/api/v1" + campagne.substring("/suivi".length()))) {
            assertThat(lui.envoyer("GET", adresse, TOUT, null).statusCode())
                    .as(adresse)
                    .isEqualTo(nation);
        }
        assertThat(lui.page(NOUVELLE).statusCode()).isEqualTo(conduit ? 200 : 403);
        assertThat(lui.page(campagne + "/correction").statusCode()).isEqualTo(conduit ? 200 : 403);
        assertThat(lui.remplir("/mot-de-passe", PAGE, duMinistere()).statusCode())
                .isEqualTo(conduit ? 302 : 403);
        assertThat(lui.remplir("/mot-de-passe", campagne + "/cloture", Map.of()).statusCode())
                .isEqualTo(conduit ? 302 : 403);
    }

    @Test
    void la_campagne_lancee_dit_ce_qu_elle_demande_la_part_et_qui_manque() {
        label(SITE, "qualipref-2.0", "2014-08-20");
        Navigateur ministere = connecte(Role.MINISTERE);

        String campagne = lancer(ministere, duMinistere());
        String page = ministere.page(campagne).body();

        assertThat(page)
                .contains(
                        "50\u00a0% des préfectures le 31 décembre 2014, 100\u00a0% le 31 décembre 2015, sur Qualipref 2.0")
                .contains("1\u00a0préfecture sur 101 (0,9\u00a0%)", "Il manque 100\u00a0préfectures")
                .contains("100\u00a0préfectures sur 101", "Préfecture de Bourg-en-Bresse", "Campagne lancée")
                .doesNotContain("Préfecture d’Évry", "style=", "<script");
        assertThat(ministere.page(campagne + "?position=tous&q=evry").body())
                .contains("1\u00a0préfecture sur 101", "Préfecture d’Évry", "label valable jusqu’au 20 août 2017");
        assertThat(ministere.page(PAGE).body())
                .contains("Qualipref 2.0 partout", "Prévu le 31 décembre 2014\u00a0: 0,9\u00a0% pour 50\u00a0%");
    }

    @Test
    void ceux_qui_manquent_se_lisent_cinquante_par_page_et_s_emportent_tous() {
        Navigateur ministere = connecte(Role.MINISTERE);
        String campagne = lancer(ministere, duMinistere());

        String premiere = ministere.page(campagne + "?tri=site").body();
        String derniere = ministere.page(campagne + "?tri=site&page=99").body();

        assertThat(premiere)
                .contains("Préfecture de Bar-le-Duc", "Page suivante", "page=2")
                .doesNotContain("Page précédente", "Préfecture de Versailles");
        assertThat(derniere)
                .contains("page 3 sur 3", "Page précédente")
                .doesNotContain("Page suivante", "Préfecture de Bar-le-Duc");
        assertThat(ministere.page(campagne + "?page=zut").body()).contains("n’est pas un numéro de page");
        assertThat(ministere
                        .envoyer("GET", campagne + "/export.csv", TOUT, null)
                        .body()
                        .lines()
                        .filter(ligne -> ligne.contains("Préfecture d")))
                .hasSizeGreaterThan(90);
    }

    @Test
    void une_suspension_levee_depuis_ne_change_rien_au_jour_qui_est_passe() {
        label(SITE, "qualipref-2.0", "2014-08-20");
        String code = SITE + "/qualipref-2.0/2014-08-20";
        Navigateur ministere = connecte(Role.MINISTERE);
        String campagne = lancer(ministere, duMinistere());
        cycle.suspendre(code, LocalDate.parse("2014-12-01"));
        cycle.maintenir(code, LocalDate.parse("2015-02-02"));
        aujourdhuiEst("2015-03-02");

        assertThat(ministere
                        .page(campagne + "?etape=2014-12-31&position=tous&q=evry")
                        .body())
                .contains("Il a manqué 51\u00a0préfectures", "Label suspendu");
        assertThat(ministere
                        .page(campagne + "?etape=2015-12-31&position=tous&q=evry")
                        .body())
                .contains("label valable jusqu’au 20 août 2017");
    }

    @Test
    void qui_manque_se_filtre_et_se_trie_et_une_adresse_fautive_est_dite() {
        Navigateur ministere = connecte(Role.MINISTERE);
        String campagne = lancer(ministere, avec(duMinistere(), "type", ""));

        assertThat(ministere.page(campagne + "?departement=91").body())
                .contains("3\u00a0sites sur 334", "/suivi/sites/91-etampes");
        assertThat(ministere.page(campagne + "?q=etampes&tri=site&sens=inverse").body())
                .contains("1\u00a0site sur 334", "aria-sort=\"descending\"");
        HttpResponse<String> fautive = ministere.page(campagne + "?position=zut&etape=2013-01-01&tri=x&departement=zz");
        assertThat(fautive.statusCode()).isEqualTo(400);
        assertThat(fautive.body())
                .contains("La position «\u00a0zut\u00a0» n’existe pas", "d’étape au «\u00a02013-01-01\u00a0»")
                .contains("L’ordre «\u00a0x\u00a0»", "Le département «\u00a0zz\u00a0»");
    }

    @Test
    void les_memes_sites_s_emportent_et_se_lisent_par_un_programme() {
        label(SITE, "qualipref-2.0", "2014-08-20");
        Navigateur ministere = connecte(Role.MINISTERE);
        String campagne = lancer(ministere, duMinistere());
        String api = "/api/v1" + campagne.substring("/suivi".length());

        assertThat(ministere
                        .envoyer("GET", campagne + "/export.csv?position=tous&q=evry", TOUT, null)
                        .body())
                .contains("Où il en est", "Préfecture d’Évry", "Labellisé", "label valable jusqu’au 20 août 2017")
                .doesNotContain("Bourg-en-Bresse");
        assertThat(ministere
                        .envoyer("GET", campagne + "/export.csv", TOUT, null)
                        .body())
                .contains("Préfecture de Bourg-en-Bresse", "Aucune démarche")
                .doesNotContain("Préfecture d’Évry");
        assertThat(ministere
                        .envoyer("GET", campagne + "/export.csv?position=zut", TOUT, null)
                        .statusCode())
                .isEqualTo(400);
        assertThat(ministere
                        .envoyer("GET", api + "?position=labellise", TOUT, null)
                        .body())
                .contains("\"referentiels\":[\"qualipref-2.0\"]", "\"sites\":101,\"labellises\":1", "\"part\":50")
                .contains("\"code\":\"91-evry\"", "\"position\":\"labellise\",\"jour\":\"2017-08-20\"");
        assertThat(ministere.envoyer("GET", api + "?position=zut", TOUT, null).statusCode())
                .isEqualTo(400);
        assertThat(ministere
                        .envoyer("GET", "/api/v1/campagnes/999999", TOUT, null)
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void un_refus_dit_chaque_faute_garde_ce_qui_est_tape_et_n_ecrit_rien() {
        HttpResponse<String> reponse = connecte(Role.MINISTERE)
                .remplir(
                        NOUVELLE,
                        PAGE,
                        avec(
                                saisie("Essai <b>", "prefecture", "2014-12-31=101", "2014-08-31=20"),
                                "jeton",
                                UUID.randomUUID().toString()));

        assertThat(reponse.statusCode()).isEqualTo(400);
        assertThat(reponse.body())
                .contains("«\u00a0101\u00a0» n’est pas une part", "Le 31 août 2014 est passé")
                .contains("value=\"Essai &lt;b&gt;\"", "value=\"101\"", "value=\"2014-08-31\"")
                .containsPattern("value=\"qualipref-2.0\"[^>]*checked");
        assertThat(nombre("campagne")).isZero();
        assertThat(nombre("campagne_version")).isZero();
    }

    @Test
    void un_formulaire_envoye_deux_fois_lance_une_seule_campagne() {
        Navigateur ministere = connecte(Role.MINISTERE);
        Map<String, String> champs = duMinistere();

        String premiere = lancer(ministere, champs);

        assertThat(lancer(ministere, champs)).isEqualTo(premiere);
        assertThat(nombre("campagne")).isEqualTo(1);
        assertThat(ministere
                        .remplir(NOUVELLE, PAGE, avec(champs, "jeton", "zut"))
                        .statusCode())
                .isEqualTo(400);
    }

    @Test
    void une_correction_garde_ce_qui_etait_demande_et_celle_qui_vient_trop_tard_est_refusee() {
        Navigateur ministere = connecte(Role.MINISTERE);
        String campagne = lancer(ministere, duMinistere());
        Map<String, String> corrigee = avec(
                avec(
                        saisie("Qualipref 2.0 partout", "", "2014-12-31=40", "2015-12-31=90"),
                        "motif",
                        "Accord du 28 août"),
                "version",
                "1");

        ministere.remplir(campagne + "/correction", campagne, corrigee);
        ministere.remplir(campagne + "/correction", campagne, corrigee);

        assertThat(ministere.page(campagne).body())
                .contains("40\u00a0% des sites le 31 décembre 2014, 90\u00a0% le 31 décembre 2015, sur Qualipref 2.0")
                .contains("50\u00a0% des préfectures le 31 décembre 2014, 100\u00a0%", "Accord du 28 août");
        assertThat(nombre("campagne_version")).isEqualTo(2);
        HttpResponse<String> tardive = ministere.remplir(
                campagne + "/correction",
                campagne,
                avec(avec(saisie("Autre nom", "", "2014-12-31=45"), "motif", "Sans avoir relu"), "version", "1"));
        assertThat(tardive.statusCode()).isEqualTo(400);
        assertThat(tardive.body()).contains("a été corrigée entre-temps", "value=\"Autre nom\"", "Sans avoir relu");
        assertThat(nombre("campagne_version")).isEqualTo(2);
    }

    @Test
    void close_elle_reste_lisible_avec_les_chiffres_du_jour_et_ne_change_plus() {
        label(SITE, "qualipref-2.0", "2014-08-20");
        Navigateur ministere = connecte(Role.MINISTERE);
        String campagne = lancer(ministere, duMinistere());
        ministere.remplir(campagne, campagne + "/cloture", Map.of());
        aujourdhuiEst("2018-01-10");

        assertThat(ministere.page(campagne).body())
                .contains("Close le 1er septembre 2014", "1\u00a0préfecture sur 101", "Close avant ce jour")
                .doesNotContain("Corriger la campagne");
        assertThat(ministere
                        .remplir(
                                campagne + "/correction",
                                campagne,
                                avec(avec(saisie("Autre", "", "2019-12-31=45"), "motif", "Trop tard"), "version", "1"))
                        .body())
                .contains("La campagne est close");
        assertThat(connecte(Role.REFERENT_QUALITE).page(PAGE).body())
                .contains("Aucune campagne en cours ne concerne vos sites");
    }

    @Test
    void un_departement_lit_ce_qui_est_demande_a_ses_sites_et_rien_des_autres() {
        label(SITE, "marianne-2008", "2013-08-20");
        lancer(connecte(Role.MINISTERE), duMinistere());

        String page = connecte(Role.CABINET).page(PAGE).body();

        assertThat(page)
                .contains("Qualipref 2.0 partout", "50\u00a0% des préfectures", "Vos sites, le 31 décembre 2014")
                .contains("Préfecture d’Évry", "sur Marianne v2")
                .doesNotContain("Étampes", "Bourg-en-Bresse", "Lancer une campagne");
    }

    @Test
    void sans_campagne_la_page_dit_a_quoi_elle_sert() {
        assertThat(connecte(Role.MINISTERE).page(PAGE).body())
                .contains("Aucune campagne n’est encore lancée", "Lancer une campagne");
        assertThat(List.of(nombre("campagne"), nombre("campagne_etape"))).containsOnly(0);
    }
}
