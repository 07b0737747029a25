package fr.labellisation.web.pages.planning;

import static org.assertj.core.api.Assertions.assertThat;

import fr.labellisation.acces.Navigateur;
import fr.labellisation.acces.Role;
import fr.labellisation.acces.camunda.Personnes;
import fr.labellisation.essais.Parcours91;
import fr.labellisation.lecture.planification.Previsions;
import fr.labellisation.socle.territoire.CodeDemarche;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;

/** The page of the planning, as a browser gets it. */
class PlanningIT extends Parcours91 {
    private static final String PAGE = "/suivi/planning";
    private static final String DEMANDE = "?departement=91&referentiel=qualipref-2012&cible=2014-06-27&sites=91-evry";

    @Autowired
    Previsions previsions;

    CodeDemarche demarche;

    @BeforeEach
    void une_demarche_en_cours() {
        demarche = demarche("qualipref-2012", "M1", "M2");
    }

    @Test
    void le_referent_lit_le_planning_le_dessin_et_ce_qu_il_en_resulte() {
        HttpResponse<String> page = connecte(Role.REFERENT_QUALITE).page(PAGE + DEMANDE);

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body())
                .contains("Label Qualipref 2 voulu le 27 juin 2014", "Préfecture d’Évry")
                .contains("La première étape, «\u00a0Nommer le référent qualité\u00a0», doit commencer")
                .contains("<svg role=\"img\"", "Les dates de chaque étape sont dans le tableau.")
                .contains("27/06/2014", "Garder comme prévision")
                .doesNotContain("style=");
    }

    @Test
    void la_liste_n_offre_que_les_versions_en_vigueur_et_celle_d_une_demarche_en_cours() {
        aujourdhuiEst("2026-11-30");

        assertThat(connecte(Role.REFERENT_QUALITE)
                        .page(PAGE + "?departement=91")
                        .body())
                .contains(">Qual-e-pref, en vigueur<", ">Services Publics +, en vigueur<")
                .contains(">Qualipref 2, close depuis juin 2014, Qualipref 2.0 lui succède<")
                .doesNotContain("Marianne", ">Qualipref 2.0,");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "qualipref-2.0 | Qualipref 2.0 n’est plus en vigueur depuis le 18 décembre 2018\u00a0: choisissez Qual-e-pref.",
                "marianne-2008 | Marianne v2 n’est plus en vigueur depuis 2016\u00a0: choisissez Services Publics +.",
            })
    void une_version_close_est_refusee_et_son_successeur_nomme(String referentiel, String phrase) {
        aujourdhuiEst("2026-11-30");

        HttpResponse<String> page = connecte(Role.REFERENT_QUALITE)
                .page(PAGE + "?departement=91&cible=2028-06-27&referentiel=" + referentiel);

        assertThat(page.statusCode()).isEqualTo(400);
        assertThat(page.body())
                .contains(phrase)
                .doesNotContain("<svg role")
                .containsPattern("selected=\"selected\">" + Pattern.quote(successeur(phrase)) + ", en vigueur<");
    }

    private static String successeur(String phrase) {
        return phrase.replaceFirst(".* choisissez (.*)\\.", "$1");
    }

    @Test
    void ce_qu_aucune_source_ne_donne_est_un_defaut_du_projet() {
        aujourdhuiEst("2026-11-30");

        assertThat(connecte(Role.REFERENT_QUALITE)
                        .page(PAGE + "?departement=91&cible=2028-06-27&referentiel=services-publics-plus-2023")
                        .body())
                .contains("Ce que demande Services Publics +", "par la commission nationale", "bronze, argent, or")
                .containsPattern("tous les 18 mois</span><span> – défaut du projet")
                .containsPattern("36 mois</span>\\s*</dd>");
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            names = {"REFERENT_QUALITE", "SECRETAIRE_GENERAL", "PREFET", "CABINET", "MINISTERE"})
    void ceux_qui_suivent_la_demarche_lisent_et_seul_le_referent_garde(Role role) {
        Navigateur lui = connecte(role);

        assertThat(lui.page(PAGE + DEMANDE).statusCode()).isEqualTo(200);
        int garde = lui.remplir(PAGE, champs(demarche.valeur(), "2014-06-27")).statusCode();
        assertThat(garde).isEqualTo(role == Role.REFERENT_QUALITE ? 302 : 403);
        assertThat(previsions.derniere(demarche).isPresent()).isEqualTo(role == Role.REFERENT_QUALITE);
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            names = {"CHEF_DE_SERVICE", "FORMATION", "AUDITEUR_EXTERNE", "ADMINISTRATEUR"})
    void les_autres_n_ont_pas_la_page(Role role) {
        Navigateur lui = connecte(role);

        assertThat(lui.page(PAGE + DEMANDE).statusCode()).isEqualTo(403);
        assertThat(lui.page(PAGE + ".ics" + DEMANDE).statusCode()).isEqualTo(403);
    }

    @ParameterizedTest
    @CsvSource({
        "?departement=94",
        "?departement=zz",
        "?departement=91&label=94-creteil/qualipref-2012/2013-01-01",
        ".ics?departement=94&referentiel=qualipref-2012&cible=2014-06-27",
        ".ics?departement=91",
    })
    void ce_qui_n_est_pas_a_lui_n_existe_pas(String suite) {
        assertThat(connecte(Role.REFERENT_QUALITE).page(PAGE + suite).statusCode())
                .isEqualTo(404);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "qualipref-2012 | 2013-01-07 | La date du label doit venir après le 7 janvier 2013",
                "qualipref-2012 | 9999-12-31 | Le planning va jusqu’à dix ans, soit le 7 janvier 2023",
                "qualipref-2.0 | 2013-06-27 | n’est utilisable qu’à partir de juillet 2014",
                "zut | 2014-06-27 | Le référentiel «\u00a0zut\u00a0» n’existe pas",
                "qualipref-2012 | 2014-02-30 | «\u00a02014-02-30\u00a0» n’est pas une date",
                "qualipref-2012 | <b>x</b> | «\u00a0&lt;b&gt;x&lt;/b&gt;\u00a0» n’est pas une date",
            })
    void une_demande_fausse_est_refusee_en_francais(String referentiel, String cible, String phrase) {
        HttpResponse<String> page = connecte(Role.REFERENT_QUALITE)
                .page(PAGE + "?departement=91&referentiel=" + referentiel + "&cible="
                        + URLEncoder.encode(cible, StandardCharsets.UTF_8));

        assertThat(page.statusCode()).isEqualTo(400);
        assertThat(page.body()).contains(phrase).doesNotContain("<svg role");
    }

    @Test
    void un_site_d_un_autre_departement_est_refuse() {
        HttpResponse<String> page = connecte(Role.REFERENT_QUALITE).page(PAGE + DEMANDE + "&sites=94-creteil");

        assertThat(page.statusCode()).isEqualTo(400);
        assertThat(page.body()).contains("Un site demandé n’est pas dans le département 91");
    }

    @Test
    void la_prevision_gardee_se_lit_a_cote_de_ce_qui_s_est_passe() {
        Navigateur referent = connecte(Role.REFERENT_QUALITE);

        HttpResponse<String> reponse = referent.remplir(PAGE, champs(demarche.valeur(), "2014-06-27"));

        assertThat(Navigateur.vers(reponse)).isEqualTo(PAGE + "?departement=91#prevu");
        assertThat(referent.page(Navigateur.vers(reponse).replace("#prevu", "")).body())
                .contains("La prévision de la démarche", "est gardée.")
                .contains("Prévu / réalisé", "label voulu le", "Prévision n°\u00a01, gardée le 7 janvier 2013 par")
                .contains("à venir")
                .containsPattern("Préfecture d’Évry</span><span[^>]*>, label probable le \\d");
    }

    /** The renewal opens in time for all the sites that were labelled together, so that is what is planned. */
    @Test
    void le_renouvellement_d_un_label_se_planifie_avec_les_sites_labellises_ensemble() {
        perimetre(demarche, SITE, List.of("M1", "M2"));
        perimetre(demarche, ETAMPES, List.of("M1", "M2"));
        base.sql("insert into label (code, site, demarche, referentiel, delivre_le, expire_le, etat, depuis) values"
                        + " ('91-evry/b', '91-evry', :demarche, 'qualipref-2012', '2012-06-27', '2015-06-27', 'delivre',"
                        + " '2012-06-27')")
                .param("demarche", demarche.valeur())
                .update();
        Navigateur referent = connecte(Role.REFERENT_QUALITE);

        assertThat(referent.page(PAGE + "?departement=91&label=91-evry/b").body())
                .contains("<p>Préfecture d’Évry, Sous-préfecture 91-etampes</p>");
        assertThat(referent.page(PAGE + "?departement=91&label=91-evry/b&sites=91-evry")
                        .body())
                .contains("<p>Préfecture d’Évry</p>");
    }

    @Test
    void une_prevision_ne_se_garde_que_pour_une_demarche_en_cours_sur_le_meme_referentiel() {
        Navigateur referent = connecte(Role.REFERENT_QUALITE);
        CodeDemarche marianne = demarche("marianne-2008");

        assertThat(referent.remplir(PAGE, champs("94-2013", "2014-06-27")).statusCode())
                .isEqualTo(404);
        HttpResponse<String> refus = referent.remplir(PAGE, champs(marianne.valeur(), "2014-06-27"));
        assertThat(refus.statusCode()).isEqualTo(400);
        assertThat(refus.body()).contains("vise le référentiel marianne-2008");
        assertThat(previsions.derniere(marianne)).isEmpty();
    }

    @Test
    void le_calendrier_se_telecharge() {
        HttpResponse<String> fichier = connecte(Role.CABINET).page(PAGE + ".ics" + DEMANDE);

        assertThat(fichier.headers().firstValue("Content-Type"))
                .hasValueSatisfying(type -> assertThat(type).startsWith("text/calendar"));
        assertThat(fichier.headers().firstValue("Content-Disposition"))
                .hasValue("attachment; filename=\"planning-91.ics\"");
        assertThat(fichier.body()).startsWith("BEGIN:VCALENDAR").contains("SUMMARY:Nommer le référent qualité");
    }

    private static Map<String, String> champs(String demarche, String cible) {
        return Map.of(
                "departement",
                "91",
                "referentiel",
                "qualipref-2012",
                "cible",
                cible,
                "label",
                "",
                "sites",
                SITE,
                "demarche",
                demarche);
    }

    private Navigateur connecte(Role role) {
        String login = new Personnes(annuaire, identites).avec(role, DEPARTEMENT);
        return new Navigateur(port).connecter(login, Personnes.MOT_DE_PASSE);
    }
}
