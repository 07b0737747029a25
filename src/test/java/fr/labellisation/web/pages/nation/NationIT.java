package fr.labellisation.web.pages.nation;

import static org.assertj.core.api.Assertions.assertThat;

import fr.labellisation.acces.Navigateur;
import fr.labellisation.acces.Role;
import fr.labellisation.acces.camunda.Personnes;
import fr.labellisation.essais.Parcours91;
import fr.labellisation.essais.RequetesObservees;
import fr.labellisation.lecture.situation.NationRemplie;
import fr.labellisation.socle.territoire.CodeDemarche;
import fr.labellisation.socle.territoire.CodeDepartement;
import fr.labellisation.socle.territoire.Territoire;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** The page of the ministry, as a browser gets it. */
class NationIT extends Parcours91 {
    private static final String PAGE = "/suivi/nation";
    private static final Pattern LIGNE = Pattern.compile("href=\"/suivi/sites/");

    @Autowired
    JdbcTemplate gabarit;

    @Autowired
    Territoire territoire;

    NationRemplie remplie;

    @BeforeEach
    void nation() {
        remplie = new NationRemplie(gabarit, territoire, horloge.instant());
    }

    @AfterEach
    void vider() {
        remplie.vider();
    }

    private Navigateur connecte(Role role) {
        String login = new Personnes(annuaire, identites).avec(role, DEPARTEMENT);
        return new Navigateur(port).connecter(login, Personnes.MOT_DE_PASSE);
    }

    private void label(String site, String referentiel, String etat, String expire) {
        CodeDemarche demarche = demarche(referentiel);
        base.sql("""
                        insert into label (code, site, demarche, referentiel, delivre_le, expire_le, etat, depuis)
                        values (:code, :site, :demarche, :referentiel, '2010-01-01', :expire, :etat, '2010-01-01')""")
                .param("code", site + "/" + referentiel)
                .param("site", site)
                .param("demarche", demarche.valeur())
                .param("referentiel", referentiel)
                .param("expire", LocalDate.parse(expire))
                .param("etat", etat)
                .update();
        base.sql("update demarche set etat = 'aboutie' where code = :code")
                .param("code", demarche.valeur())
                .update();
    }

    /** Rows of the table of sites. */
    private static int lignes(HttpResponse<String> page) {
        String table = page.body().substring(page.body().indexOf("id=\"sites\""));
        return (int) LIGNE.matcher(table).results().count();
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void seul_le_ministere_voit_la_nation(Role role) {
        Navigateur lui = connecte(role);

        HttpResponse<String> page = lui.page(PAGE);

        boolean permis = role == Role.MINISTERE;
        assertThat(page.statusCode()).isEqualTo(permis ? 200 : 403);
        assertThat(page.body().contains("Les départements")).isEqualTo(permis);
        assertThat(lui.page(PAGE + "?etat=zut").statusCode()).isEqualTo(permis ? 400 : 403);
    }

    @Test
    void le_ministere_a_une_seule_entree_qui_mene_a_la_nation() {
        assertThat(connecte(Role.MINISTERE).page(PAGE).body())
                .contains(">France</a>")
                .doesNotContain(">Situation</a>");
    }

    @Test
    void la_carte_dit_de_chaque_departement_ou_il_en_est_et_y_mene() {
        label(SITE, "qualipref-2012", "delivre", "2015-01-01");
        base.sql("insert into tache (id, element, nom, processus, departement, site, apparue_le, due_le)"
                        + " values ('t', 'Essai', 'Essai', 'Essai', '91', '91-etampes', :le, :le)")
                .param("le", horloge.instant().minusSeconds(60).atOffset(ZoneOffset.UTC))
                .update();

        String page = connecte(Role.MINISTERE).page(PAGE).body();

        assertThat(page)
                .contains("<a href=\"/suivi/departements/91\" aria-label=\"Essonne\u00a0: 3 sites, 1 labellisé, 1 en"
                        + " retard\"")
                .contains("<title>Ain\u00a0: aucune démarche</title>")
                .contains("À surveiller\u00a0: 1", "Sans démarche\u00a0: 100")
                .contains("Une tâche en retard\u00a0: 1")
                .contains("Fond de carte&nbsp;:")
                .doesNotContain(" style=", "<script");
        assertThat(Pattern.compile("<path d=\"M")
                        .matcher(page.substring(0, page.indexOf("titre-courbe")))
                        .results()
                        .count())
                .as("101 départements, four of them once more")
                .isEqualTo(105);
        assertThat(page.length()).isLessThan(180_000);
        assertThat(connecte(Role.MINISTERE).page(PAGE + "?carte=labels").body())
                .contains("Une partie des sites labellisée\u00a0: 1", "Sans démarche\u00a0: 100");
    }

    @Test
    void la_premiere_phrase_dit_combien_de_prefectures_sont_sans_label_et_les_blocs_menent_aux_sites() {
        Navigateur ministere = connecte(Role.MINISTERE);
        assertThat(ministere.page(PAGE).body()).contains("La seule préfecture engagée est sans label.");

        label(SITE, "qualipref-2012", "expire", "2012-06-01");
        label("91-etampes", "qualipref-2012", "suspendu", "2015-01-01");
        label("91-palaiseau", "qualipref-2012", "delivre", "2015-01-01");
        String page = ministere.page(PAGE).body();

        assertThat(page)
                .contains("La seule préfecture engagée est sans label.")
                .containsPattern("verdict=perdu#sites\"><strong>1</strong> <span class=\"titre\">Perdus</span>")
                .containsPattern("verdict=en-danger#sites\"><strong>1</strong> <span class=\"titre\">En danger</span>")
                .containsPattern("verdict=acquis#sites\"><strong>1</strong> <span class=\"titre\">Acquis</span>")
                .contains(
                        "1\u00a0sous-préfecture",
                        "Le label a expiré le 1er juin 2012, et aucune démarche n’est en cours.")
                .contains("aria-label=\"Essonne\u00a0: 1 label perdu, 1 label en danger, 3 sites");
        assertThat(page.indexOf("Le label a expiré")).isLessThan(page.indexOf("Le label est suspendu"));
        for (String verdict : List.of("perdu", "en-danger", "acquis")) {
            assertThat(lignes(ministere.page(PAGE + "?verdict=" + verdict)))
                    .as(verdict)
                    .isEqualTo(1);
        }
    }

    @Test
    void un_departement_sans_referent_est_nomme() {
        Navigateur ministere = connecte(Role.MINISTERE);
        assertThat(ministere.page(PAGE).body()).doesNotContain("pas de référent qualité");

        base.sql("insert into site (code, departement, nom, type)"
                        + " values ('94-essai-000001', '94', 'Préfecture de Créteil', 'prefecture')")
                .update();

        assertThat(ministere.page(PAGE).body())
                .contains("Un département n’a pas de référent qualité")
                .contains("<a href=\"/suivi/departements/94\">Val-de-Marne (94)</a>");
    }

    @Test
    void un_departement_dit_pendant_six_mois_que_son_referent_est_nouveau_depuis_quand_et_qui_il_est() {
        Navigateur ministere = connecte(Role.MINISTERE);
        base.sql("insert into site (code, departement, nom, type)"
                        + " values ('94-essai-000001', '94', 'Préfecture de Créteil', 'prefecture')")
                .update();
        CodeDepartement la = new CodeDepartement("94");
        String ancien = annuaire.personne(la, "Ambre Sorel", "ambre.sorel@exemple.fr");
        String nouveau = annuaire.personne(la, "Basile Fournel", "basile.fournel@exemple.fr");
        annuaire.donnerRole(ancien, Role.REFERENT_QUALITE, la, null);
        aujourdhuiEst("2013-09-02");
        assertThat(ministere.page(PAGE).body()).doesNotContain("nouveau référent");

        annuaire.retirerRole(ancien, Role.REFERENT_QUALITE, la, null);
        // As the administrator does in Admin.
        identites.createMembership(nouveau, Role.REFERENT_QUALITE.groupe(la, null));

        aujourdhuiEst("2014-03-01");
        assertThat(texte(ministere.page(PAGE).body()))
                .contains(
                        "Un département a un nouveau référent qualité, depuis moins de six mois",
                        "Val-de-Marne (94) &nbsp;: Basile Fournel, depuis le 2 septembre 2013")
                .doesNotContain("Ambre Sorel");
        aujourdhuiEst("2014-03-03");
        assertThat(ministere.page(PAGE).body()).doesNotContain("nouveau référent");
        annuaire.donnerRole(nouveau, Role.REFERENT_QUALITE, la, null);
        assertThat(ministere.page(PAGE).body())
                .as("who has a role is not given it again")
                .doesNotContain("nouveau référent");
    }

    private static String texte(String page) {
        return page.replaceAll("<[^>]+>", " ").replaceAll("[ \\n]+", " ").replace(" ,", ",");
    }

    @Test
    void chaque_prefecture_sans_label_dit_depuis_quand_pourquoi_et_qui_doit_agir() {
        label(SITE, "qualipref-2012", "expire", "2013-01-02");
        base.sql("insert into tache (id, element, nom, processus, departement, site, titulaire, apparue_le, due_le)"
                        + " values ('t', 'Essai', 'Préparer la suite', 'Essai', '91', '91-evry', 'camille', :le, :le)")
                .param("le", horloge.instant().plusSeconds(86_400 * 3).atOffset(ZoneOffset.UTC))
                .update();

        String page = connecte(Role.MINISTERE).page(PAGE).body();

        assertThat(page.substring(page.indexOf("titre-a-traiter"), page.indexOf("titre-chercher")))
                .contains(
                        "Préfecture d’Évry",
                        "91 – Essonne",
                        "Le label a expiré le 2 janvier 2013",
                        "depuis 5\u00a0jours",
                        "camille\u00a0: «\u00a0Préparer la suite\u00a0», dans 3\u00a0jours");
    }

    @Test
    void le_nom_d_un_departement_y_mene() {
        assertThat(connecte(Role.MINISTERE).page(PAGE + "?q=ess").body())
                .contains("<a href=\"/suivi/departements/91\">Essonne (91)</a>")
                .contains("3 sites");
        assertThat(connecte(Role.MINISTERE).page(PAGE + "?q=Ain").body())
                .contains("<a href=\"/suivi/departements/01\">Ain (01)</a>");
    }

    @Test
    void une_tache_en_retard_sans_site_se_voit_et_un_site_a_deux_labels_s_explique() {
        base.sql("insert into tache (id, element, nom, processus, departement, apparue_le, due_le)"
                        + " values ('t', 'Essai', 'Essai', 'Essai', '01', :le, :le)")
                .param("le", horloge.instant().minusSeconds(60).atOffset(ZoneOffset.UTC))
                .update();
        label(SITE, "qualipref-2012", "delivre", "2015-01-01");
        label(SITE, "marianne-2008", "delivre", "2015-01-01");

        assertThat(connecte(Role.MINISTERE).page(PAGE).body())
                .contains(
                        "tâche en retard d’une démarche entière, sans site\u00a0: Ain", "Une tâche en retard\u00a0: 1")
                .contains("La somme des versions dépasse de 1 le nombre des sites labellisés");
    }

    @Test
    void chaque_chiffre_mene_aux_sites_qu_il_compte() {
        label(SITE, "qualipref-2012", "delivre", "2015-01-01");
        label("91-etampes", "marianne-2008", "delivre", "2013-06-01");
        label("91-palaiseau", "qualipref-2012", "suspendu", "2015-01-01");
        Navigateur ministere = connecte(Role.MINISTERE);

        String page = ministere.page(PAGE).body();

        List<String[]> chiffres = Pattern.compile("<li>\\s*<a href=\"([^\"#]+)#sites\"><strong>(\\d+)</strong>")
                .matcher(page)
                .results()
                .map(trouve -> new String[] {trouve.group(1).replace("&amp;", "&"), trouve.group(2)})
                .toList();
        assertThat(chiffres)
                .extracting(chiffre -> chiffre[0] + " " + chiffre[1])
                .contains(
                        PAGE + "?etat=labellise&referentiel=qualipref-2012 1",
                        PAGE + "?etat=labellise&referentiel=marianne-2008 1",
                        PAGE + "?etat=bientot-expire 1",
                        PAGE + "?etat=suspendu 1",
                        PAGE + "?retard=oui 0");
        for (String[] chiffre : chiffres) {
            assertThat(lignes(ministere.page(chiffre[0]))).as(chiffre[0]).isEqualTo(Integer.parseInt(chiffre[1]));
        }
    }

    @Test
    void un_departement_dont_tous_les_sites_sont_labellises_est_compte() {
        label(SITE, "qualipref-2012", "delivre", "2015-01-01");
        label("91-etampes", "qualipref-2012", "delivre", "2015-01-01");
        Navigateur ministere = connecte(Role.MINISTERE);
        assertThat(ministere.page(PAGE + "?carte=labels").body()).contains("Tous les sites labellisés\u00a0: 0");

        label("91-palaiseau", "qualipref-2012", "delivre", "2015-01-01");

        assertThat(ministere.page(PAGE + "?carte=labels").body())
                .contains("Tous les sites labellisés\u00a0: 1")
                .containsPattern("<strong>1</strong><span>département dont tous les sites sont labellisés");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "q=evry                              | 1",
                "q=ÉVRY                              | 1",
                "q=91&tri=site                       | 3",
                "q=personne                          | 0",
                "q=%25                               | 0",
                "q=%00                               | 3",
                "q={x}&tri=site                      | 0",
                "departement=91&tri=etat&sens=inverse | 3",
                "departement=94                      | 0",
                "etat=delivre                        | 1",
                "etat=sans-demarche                  | 2",
                "referentiel=qualipref-2012          | 1",
                "referentiel=marianne-2008           | 0",
                "page=1000000000                     | 3",
                "page=99999999999999999999           | 3",
                "page=0                              | 3",
                "q=&etat=&referentiel=&departement=&page= | 3",
            })
    void la_recherche_et_les_filtres_se_lisent_dans_l_adresse(String demande, int attendus) {
        label(SITE, "qualipref-2012", "delivre", "2015-01-01");

        HttpResponse<String> page = connecte(Role.MINISTERE)
                .page(PAGE + "?" + demande.replace("É", "%C3%89").replace("{x}", "%7Bx%7D"));

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(lignes(page)).isEqualTo(attendus);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "etat        | <b>x</b> | L’état «\u00a0&lt;b&gt;x&lt;/b&gt;\u00a0» n’existe pas",
                "referentiel | zut      | Le référentiel «\u00a0zut\u00a0» n’existe pas",
                "departement | 999      | Le département «\u00a0999\u00a0» n’existe pas",
                "tri         | couleur  | L’ordre «\u00a0couleur\u00a0» n’existe pas",
                "verdict     | moyen    | Le verdict «\u00a0moyen\u00a0» n’existe pas",
                "carte       | ronde    | La carte «\u00a0ronde\u00a0» n’existe pas",
                "sens        | biais    | Le sens «\u00a0biais\u00a0» n’existe pas",
                "retard      | non      | «\u00a0retard\u00a0» vaut «\u00a0oui\u00a0»",
                "page        | -1       | «\u00a0-1\u00a0» n’est pas un numéro de page",
                "page        | 1e9      | «\u00a01e9\u00a0» n’est pas un numéro de page",
            })
    void une_demande_fausse_est_refusee_en_francais(String champ, String valeur, String phrase) {
        HttpResponse<String> page = connecte(Role.MINISTERE)
                .page(PAGE + "?" + champ + "=" + URLEncoder.encode(valeur, StandardCharsets.UTF_8));

        assertThat(page.statusCode()).isEqualTo(400);
        assertThat(page.body()).contains(phrase, "Les départements").doesNotContain("<b>x");
    }

    @Test
    void un_texte_trop_long_est_refuse() {
        HttpResponse<String> page = connecte(Role.MINISTERE).page(PAGE + "?q=" + "a".repeat(101));

        assertThat(page.statusCode()).isEqualTo(400);
        assertThat(page.body()).contains("Le texte cherché est trop long\u00a0: 100 signes au plus.");
    }

    @Test
    void un_titre_de_colonne_trie_puis_inverse_et_le_dit() {
        Navigateur ministere = connecte(Role.MINISTERE);
        assertThat(ministere.page(PAGE).body())
                .contains("<th scope=\"col\" aria-sort=\"ascending\"><a"
                        + " href=\"/suivi/nation?tri=verdict&amp;sens=inverse#sites\"")
                .contains("<th scope=\"col\" aria-sort=\"none\"><a href=\"/suivi/nation?tri=site#sites\"");

        String croissant = ministere.page(PAGE + "?tri=site").body();
        String inverse = ministere.page(PAGE + "?tri=site&sens=inverse").body();

        assertThat(croissant.indexOf("/suivi/sites/91-evry"))
                .isLessThan(croissant.indexOf("/suivi/sites/91-palaiseau"));
        assertThat(inverse.indexOf("/suivi/sites/91-evry")).isGreaterThan(inverse.indexOf("/suivi/sites/91-palaiseau"));
        assertThat(inverse).contains("aria-sort=\"descending\"");
        assertThat(ministere.page(PAGE + "?tri=retard").body()).contains("aria-sort=\"descending\"");
    }

    @Test
    void trois_sites_ou_trois_cents_la_page_fait_autant_de_requetes() {
        Navigateur ministere = connecte(Role.MINISTERE);
        label(SITE, "qualipref-2012", "suspendu", "2015-01-01");
        try (RequetesObservees requetes = new RequetesObservees(gabarit)) {
            ministere.page(PAGE);
            requetes.prendre();
            assertThat(lignes(ministere.page(PAGE))).isEqualTo(3);
            int peu = requetes.prendre().size();

            remplie.remplir(331);
            ministere.page(PAGE);
            requetes.prendre();
            HttpResponse<String> page = ministere.page(PAGE);

            assertThat(page.body()).contains("334 sites, page 1 sur 7");
            assertThat(lignes(page)).isEqualTo(50);
            assertThat(lignes(ministere.page(PAGE + "?page=7"))).isEqualTo(34);
            assertThat(page.body().length()).isLessThan(215_000);
            assertThat(requetes.prendre()).hasSize(2 * peu);
            assertThat(peu).isLessThanOrEqualTo(16);
        }
    }
}
