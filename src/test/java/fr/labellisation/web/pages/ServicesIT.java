package fr.labellisation.web.pages;

import static org.assertj.core.api.Assertions.assertThat;

import fr.labellisation.acces.Navigateur;
import fr.labellisation.acces.Role;
import fr.labellisation.acces.camunda.Personnes;
import fr.labellisation.essais.CompteurDeRequetes;
import fr.labellisation.essais.Parcours91;
import fr.labellisation.parcours.demarche.perimetre.ModulesADecider;
import fr.labellisation.socle.territoire.CodeDemarche;
import fr.labellisation.socle.territoire.CodeSite;
import fr.labellisation.socle.variables.Acte;
import fr.labellisation.socle.variables.Parcours;
import java.net.http.HttpResponse;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The services of a site are kept on their page, and tell what each module covers. */
class ServicesIT extends Parcours91 {
    private static final String PAGE = "/suivi/sites/91-evry/services";

    @Autowired
    private ModulesADecider aDecider;

    private Navigateur referent;

    @BeforeEach
    void un_site_engage() {
        CodeDemarche demarche = demarche("qualipref-2012", "M1", "M3");
        aDecider.decider(
                new Parcours(demarche, new CodeSite(SITE)),
                List.of("M1", "M3"),
                List.of("M2"),
                new Acte(OffsetDateTime.parse("2013-01-07T10:00:00+01:00"), "camille", null));
        referent = connecte(Role.REFERENT_QUALITE);
    }

    private Navigateur connecte(Role role) {
        String login = new Personnes(annuaire, identites).avec(role, DEPARTEMENT);
        return new Navigateur(port).connecter(login, Personnes.MOT_DE_PASSE);
    }

    private static String texte(String page) {
        return page.replaceAll("(?s)<head>.*</head>", "")
                .replaceAll("<[^>]+>", " ")
                .replace("&#39;", "'")
                .replaceAll("[ \\t\\n\\r]+", " ");
    }

    private HttpResponse<String> enregistrer(Map<String, String> champs) {
        return referent.remplir(PAGE, champs);
    }

    private String id(String nom) {
        return String.valueOf(base.sql("select id from service where nom = :nom")
                .param("nom", nom)
                .query(Long.class)
                .single());
    }

    private static String valeur(String page, String champ) {
        Matcher trouve = Pattern.compile("name=\"" + champ + "\"[^>]* value=\"([^\"]*)\"")
                .matcher(page);
        assertThat(trouve.find()).as(champ).isTrue();
        return trouve.group(1);
    }

    @Test
    void ce_que_couvre_chaque_module_se_lit_sur_la_page_et_par_un_programme() {
        assertThat(texte(referent.page(PAGE).body()))
                .contains("Aucun service n’est encore indiqué.", "M3", "aucun service indiqué", "M2", "(à décider)");

        enregistrer(Map.of("nom", "Accueil général", "effectif", "8", "usagers", "true"));
        enregistrer(Map.of("nom", "Bureau des étrangers", "effectif", "12", "usagers", "true", "modules", "M3"));
        enregistrer(Map.of("nom", "Moyens", "effectif", "20"));

        String page = texte(connecte(Role.CABINET).page(PAGE).body());
        assertThat(page)
                .contains(
                        "3\u00a0services, 40\u00a0agents, dont 20\u00a0concernés par le périmètre.",
                        "2\u00a0services, 20\u00a0agents\u00a0: Accueil général, Bureau des étrangers",
                        "1\u00a0service, 12\u00a0agents\u00a0: Bureau des étrangers")
                .doesNotContain("Ajouter un service");
        assertThat(connecte(Role.CABINET)
                        .envoyer("GET", "/api/v1/sites/91-evry/services", "application/json", null)
                        .body())
                .contains("\"effectif\":40", "\"concernes\":20", "{\"module\":\"M2\",\"aDecider\":true,\"agents\":0");
    }

    @Test
    void un_service_se_change_et_se_retire() {
        enregistrer(Map.of("nom", "Titres", "effectif", "12", "modules", "M2"));
        String page = referent.page(PAGE + "?service=" + id("Titres")).body();
        assertThat(page).contains("Changer un service", "value=\"Titres\"");

        enregistrer(Map.of(
                "id", valeur(page, "id"),
                "version", valeur(page, "version"),
                "nom", "Titres d’identité",
                "effectif", "14",
                "usagers", "true"));
        assertThat(textes("select nom || ' ' || effectif from service where usagers"))
                .containsExactly("Titres d’identité 14");
        assertThat(textes("select module from service_module")).isEmpty();
        String encore =
                referent.page(PAGE + "?service=" + id("Titres d’identité")).body();
        enregistrer(Map.of("id", valeur(encore, "id"), "version", valeur(encore, "version"), "operation", "fermer"));

        assertThat(texte(referent.page(PAGE).body())).contains("Aucun service n’est encore indiqué.");
    }

    @Test
    void ce_qu_un_label_couvrait_a_son_jour_se_lit_encore() {
        base.sql("insert into label (code, site, demarche, referentiel, delivre_le, expire_le, etat, depuis)"
                        + " select '91-evry/qualipref-2012/2013-06-27', '91-evry', code, 'qualipref-2012', date '2013-06-27',"
                        + " date '2016-06-27', 'delivre', date '2013-06-27' from demarche")
                .update();
        enregistrer(Map.of("nom", "Titres", "effectif", "12", "modules", "M3"));
        enregistrer(Map.of("nom", "Moyens", "effectif", "3"));
        aujourdhuiEst("2013-07-10");
        String page = referent.page(PAGE + "?service=" + id("Titres")).body();
        enregistrer(Map.of(
                "id",
                valeur(page, "id"),
                "version",
                valeur(page, "version"),
                "nom",
                "Titres d’identité",
                "effectif",
                "14"));
        String moyens = referent.page(PAGE + "?service=" + id("Moyens")).body();
        enregistrer(Map.of("id", valeur(moyens, "id"), "version", valeur(moyens, "version"), "operation", "fermer"));

        String alors = texte(referent.page(PAGE + "?au=2013-06-27").body());
        assertThat(alors)
                .contains(
                        "Au 27 juin 2013, sous le label Qualipref",
                        "1\u00a0service, 12\u00a0agents\u00a0: Titres ",
                        "Moyens")
                .doesNotContain("Titres d’identité", "Ajouter un service");
        assertThat(texte(referent.page(PAGE).body()))
                .contains("Titres d’identité", "Ce que couvrait un label", "27 juin 2013")
                .doesNotContain("Moyens");
        assertThat(texte(referent.page(PAGE + "?au=2013-07-10").body())).contains("Titres d’identité");
        assertThat(texte(referent.page(PAGE + "?au=2012-01-02").body())).contains("sans label", "Aucun service");
        assertThat(referent.page(PAGE + "?au=hier").statusCode()).isEqualTo(400);
    }

    @Test
    void ce_qui_est_mal_saisi_est_dit_en_une_fois_et_rien_n_est_perdu_ni_ecrit() {
        enregistrer(Map.of("nom", "Accueil", "effectif", "8"));

        var refus = enregistrer(Map.of("nom", "ACCUEIL", "effectif", "8", "modules", "M7"));
        var vide = enregistrer(Map.of("nom", "", "effectif", "beaucoup"));
        var balise = enregistrer(Map.of("nom", "<script>x</script>", "effectif", "99999"));

        assertThat(texte(refus.body()))
                .contains(
                        "«\u00a0Nom du service\u00a0»\u00a0: «\u00a0ACCUEIL\u00a0» est déjà dans la liste.",
                        "«\u00a0Modules qui le concernent\u00a0»\u00a0: le choix «\u00a0M7\u00a0» n’est pas proposé.");
        assertThat(refus.body()).contains("value=\"ACCUEIL\"");
        assertThat(texte(vide.body())).contains("ce champ est obligatoire", "Nombre d’agents");
        assertThat(vide.body()).contains("value=\"beaucoup\"");
        assertThat(balise.body()).doesNotContain("<script>x").contains("&lt;script&gt;x");
        assertThat(textes("select nom from service")).containsExactly("Accueil");
    }

    @Test
    void deux_personnes_qui_changent_le_meme_service_ne_s_ecrasent_pas() {
        enregistrer(Map.of("nom", "Titres", "effectif", "12"));
        String lue = referent.page(PAGE + "?service=" + id("Titres")).body();
        Map<String, String> mienne =
                Map.of("id", valeur(lue, "id"), "version", valeur(lue, "version"), "nom", "Titres", "effectif", "13");
        connecte(Role.CORRESPONDANT_QUALITE)
                .remplir(
                        PAGE,
                        Map.of(
                                "id",
                                valeur(lue, "id"),
                                "version",
                                valeur(lue, "version"),
                                "nom",
                                "Titres",
                                "effectif",
                                "15"));

        var refus = enregistrer(mienne);

        assertThat(texte(refus.body())).contains("Quelqu’un a changé ou fermé ce service entre-temps.");
        assertThat(valeur(refus.body(), "effectif")).isEqualTo("13");
        assertThat(textes("select cast(effectif as varchar(9)) from service")).containsExactly("15");
        enregistrer(Map.of(
                "id",
                valeur(refus.body(), "id"),
                "version",
                valeur(refus.body(), "version"),
                "nom",
                "Titres",
                "effectif",
                "13"));
        assertThat(textes("select cast(effectif as varchar(9)) from service")).containsExactly("13");
    }

    @Test
    void trois_services_ou_deux_cents_se_lisent_en_autant_de_requetes() {
        enregistrer(Map.of("nom", "Titres", "effectif", "12", "modules", "M2"));
        int peu = requetes();
        for (int i = 0; i < 200; i++) {
            base.sql("insert into service (site, nom, effectif, usagers, le, auteur)"
                            + " select site, nom || ' ' || cast(:i as varchar(9)), effectif, usagers, le, auteur from service"
                            + " where nom = 'Titres'")
                    .param("i", i)
                    .update();
        }

        assertThat(requetes()).isEqualTo(peu);
    }

    private int requetes() {
        referent.page(PAGE);
        int avant = CompteurDeRequetes.total();
        assertThat(referent.page(PAGE).statusCode()).isEqualTo(200);
        return CompteurDeRequetes.total() - avant;
    }
}
