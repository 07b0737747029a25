package fr.labellisation.web.pages;

import static fr.labellisation.essais.ReponsesParcours.renouvellement;
import static fr.labellisation.parcours.label.processus.CycleLabel.Element.DeciderRenouvellement;
import static org.assertj.core.api.Assertions.assertThat;

import fr.labellisation.acces.Navigateur;
import fr.labellisation.acces.Role;
import fr.labellisation.acces.camunda.Personnes;
import fr.labellisation.essais.CompteurDeRequetes;
import fr.labellisation.essais.LabelsDonnes;
import fr.labellisation.essais.Parcours91;
import fr.labellisation.parcours.label.passage.PassageDecide;
import fr.labellisation.parcours.label.passage.Passages;
import fr.labellisation.socle.territoire.CodeSite;
import fr.labellisation.socle.variables.Acte;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What a renewal changes is read before it is decided, and afterwards as it was decided. */
class PassageIT extends Parcours91 {
    private static final String PAGE = "/suivi/sites/91-evry/passage";
    private static final String API = "/api/v1/sites/91-evry/passage";

    @Autowired
    private LabelsDonnes labels;

    @Autowired
    private Passages passages;

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

    private static String api(Navigateur qui, String suite) {
        return qui.envoyer("GET", API + suite, "application/json", null).body();
    }

    @Test
    void sans_label_il_n_y_a_rien_a_comparer() {
        Navigateur cabinet = connecte(Role.CABINET);

        assertThat(texte(cabinet.page(PAGE).body())).contains("Ce site n’a pas de label en cours");
        assertThat(texte(cabinet.page("/suivi/sites/91-evry").body())).contains("Ce qu’un renouvellement change");
    }

    @Test
    void l_avant_et_l_apres_se_lisent_cote_a_cote_et_par_un_programme() {
        aujourdhuiEst("2015-01-05");
        labels.importer(SITE, "qualipref-2012", "M1, M2", "2013-06-27");
        Navigateur cabinet = connecte(Role.CABINET);

        assertThat(texte(cabinet.page(PAGE).body()))
                .contains(
                        "De Qualipref 2 (2012) à Qualipref 2.0 (2014)",
                        "8\u00a0disparaissent, 2\u00a0à rapprocher.",
                        "ce qui paraît nouveau ou paraît disparaître peut s’y trouver sous un autre nom.",
                        "E5 – Accueillir au téléphone de façon courtoise et efficace",
                        "Titre inconnu des deux côtés.")
                .doesNotContain("Marianne v2");
        assertThat(api(cabinet, ""))
                .contains(
                        "\"versionsPossibles\":[\"qualipref-2.0\"]",
                        "\"resume\":\"8\u00a0disparaissent, 2\u00a0à rapprocher.\"",
                        "\"repris\":0,\"nouveaux\":0,\"disparus\":8,\"aRapprocher\":2");
    }

    @Test
    void sur_la_meme_version_tout_est_repris() {
        aujourdhuiEst("2026-11-25");
        labels.importer(SITE, "qual-e-pref-2018", "M1, M2", "2024-06-27");
        Navigateur cabinet = connecte(Role.CABINET);

        assertThat(texte(cabinet.page(PAGE).body()))
                .contains("Tout est repris\u00a0: 2 engagements.")
                .doesNotContain("À rapprocher");
        assertThat(texte(cabinet.page(PAGE + "?vers=qual-e-pref-2018&modules=qual-e-pref-2018%7CM1&modules="
                                + "qual-e-pref-2018%7CM3")
                        .body()))
                .contains("1\u00a0repris, 1\u00a0nouveau, 1\u00a0disparaît.");
    }

    @Test
    void ce_que_la_prefecture_a_saisi_est_compare_et_le_dit() {
        aujourdhuiEst("2015-01-05");
        labels.importer(SITE, "qualipref-2012", "M1, M2", "2013-06-27");
        saisir("qualipref-2012", "E21", "M2", "Dire le délai de remise du titre");
        saisir("qualipref-2.0", "E33", "M2", "Dire le délai de remise du titre");
        saisir("qualipref-2.0", "E34", "M2", "Rappeler le rendez-vous par message");
        Navigateur cabinet = connecte(Role.CABINET);

        String page = texte(cabinet.page(PAGE).body());

        assertThat(page)
                .contains(
                        "1\u00a0repris, 1\u00a0nouveau, 8\u00a0disparaissent, 1\u00a0à rapprocher.",
                        "E21 – Dire le délai de remise du titre (saisi par la préfecture)",
                        "E33 – Dire le délai de remise du titre (saisi par la préfecture)",
                        "E34 – Rappeler le rendez-vous par message (saisi par la préfecture)");
        assertThat(api(cabinet, "")).contains("\"repris\":1,\"nouveaux\":1,\"disparus\":8,\"aRapprocher\":1");
        int avec = ordres(() -> cabinet.page(PAGE));
        base.sql("delete from engagement_saisi").update();
        assertThat(ordres(() -> cabinet.page(PAGE))).isEqualTo(avec);
    }

    private void saisir(String referentiel, String code, String module, String titre) {
        base.sql(
                        "insert into engagement_saisi (departement, referentiel, code, version, module, titre, preuves, exemple, etat,"
                                + " le, auteur) values ('91', :referentiel, :code, 1, :module, :titre, '', false, 'en-usage',"
                                + " current_timestamp, 'essai')")
                .param("referentiel", referentiel)
                .param("code", code)
                .param("module", module)
                .param("titre", titre)
                .update();
    }

    private static int ordres(Runnable geste) {
        int avant = CompteurDeRequetes.total();
        geste.run();
        return CompteurDeRequetes.total() - avant;
    }

    @Test
    void de_marianne_on_choisit_les_modules_et_ce_qui_manque_au_perimetre_est_dit() {
        aujourdhuiEst("2015-01-05");
        labels.importer(SITE, "marianne-2008", "", "2012-06-27");
        Navigateur cabinet = connecte(Role.CABINET);

        String page = texte(cabinet.page(PAGE + "?vers=qualipref-2.0").body());

        assertThat(page)
                .contains(
                        "De Marianne v2 (2008) à Qualipref 2.0 (2014)",
                        "le renouvellement ne pourrait pas être décidé",
                        "Au moins un module optionnel doit être retenu.");
        assertThat(texte(cabinet.page(
                                PAGE + "?vers=qualipref-2.0&modules=qualipref-2.0%7CM1&modules=" + "qualipref-2.0%7CM4")
                        .body()))
                .doesNotContain("le renouvellement ne pourrait pas être décidé");
    }

    @Test
    void en_arriere_ou_sur_ce_qui_n_existe_pas_la_page_et_l_api_refusent_avec_les_memes_mots() {
        aujourdhuiEst("2026-11-25");
        labels.importer(SITE, "qual-e-pref-2018", "M1, M2", "2024-06-27");
        Navigateur cabinet = connecte(Role.CABINET);
        Map<String, String> refus = Map.of(
                "?vers=services-publics-plus-2023",
                        "Un label Qual-e-pref ne se renouvelle pas sur Services Publics +\u00a0: le passage ne se fait que"
                                + " dans l’autre sens. Choisissez Qual-e-pref.",
                "?vers=qualipref-2.0", "Qualipref 2.0 n’est plus en vigueur depuis le 18 décembre 2018",
                "?vers=zut", "Le référentiel «\u00a0zut\u00a0» n’existe pas.",
                "?vers=qual-e-pref-2018&modules=qual-e-pref-2018%7CM9",
                        "Le module «\u00a0M9\u00a0» n’existe pas dans Qual-e-pref.");

        refus.forEach((demande, phrase) -> {
            assertThat(cabinet.page(PAGE + demande).statusCode()).as(demande).isEqualTo(400);
            assertThat(texte(cabinet.page(PAGE + demande).body())).contains(phrase);
            assertThat(api(cabinet, demande)).contains(phrase);
        });
    }

    @Test
    void un_renouvellement_decide_se_relit_tel_qu_il_a_ete_ecrit() {
        aujourdhuiEst("2015-01-05");
        labels.importer(SITE, "qualipref-2012", "M1, M2", "2012-06-27");
        Map<String, Object> decision = new HashMap<>(renouvellement("renouveler", "qualipref-2.0"));
        decision.put("motif", "Demandé par le comité & décidé.");
        faire(DeciderRenouvellement.name(), decision);
        // What the catalogue says of it today changes nothing.
        base.sql("update passage_engagement set titre_avant = 'Tel qu’écrit ce jour-là' where code_avant = 'E5'")
                .update();
        Navigateur cabinet = connecte(Role.CABINET);

        String page = cabinet.page(PAGE).body();

        assertThat(texte(page))
                .contains(
                        "Les renouvellements décidés",
                        "5 janvier 2015, démarche 91-2015",
                        "Décidé par secretaire-general",
                        "E5 – Tel qu’écrit ce jour-là");
        assertThat(page).contains("le comité &amp; décidé").doesNotContain("Rien n’a été gardé");
        assertThat(api(cabinet, "")).contains("\"demarche\":\"91-2015\"", "Tel qu’écrit ce jour-là");
    }

    @Test
    void un_renouvellement_decide_avant_que_ce_soit_garde_le_dit() {
        aujourdhuiEst("2015-01-05");
        labels.importer(SITE, "qualipref-2012", "M1, M2", "2012-06-27");
        faire(DeciderRenouvellement.name(), renouvellement("renouveler", "qualipref-2.0"));
        base.sql("delete from passage_engagement").update();
        base.sql("delete from passage").update();
        Navigateur cabinet = connecte(Role.CABINET);

        assertThat(texte(cabinet.page(PAGE).body())).contains("Rien n’a été gardé pour 91-2015");
        assertThat(api(cabinet, "")).contains("\"nonGardes\":[\"91-2015\"]");
    }

    @Test
    void vingt_passages_ne_coutent_pas_une_requete_de_plus_qu_un() {
        aujourdhuiEst("2015-01-05");
        labels.importer(SITE, "qualipref-2012", "M1, M2", "2012-06-27");
        faire(DeciderRenouvellement.name(), renouvellement("renouveler", "qualipref-2.0"));
        Navigateur cabinet = connecte(Role.CABINET);
        List<Integer> avec = List.of(compter(cabinet, PAGE), compter(cabinet, API));

        PassageDecide passage = passages.duSite(new CodeSite(SITE)).get(0);
        for (int fois = 0; fois < 19; fois++) {
            passages.garder(new PassageDecide(
                    passage.label(),
                    passage.ancien(),
                    null,
                    passage.changement(),
                    new Acte(OffsetDateTime.parse("2015-01-06T10:00:00+01:00"), "quelqu-un-" + fois, null)));
        }

        assertThat(List.of(compter(cabinet, PAGE), compter(cabinet, API))).isEqualTo(avec);
    }

    private static int compter(Navigateur qui, String adresse) {
        qui.envoyer("GET", adresse, "text/html,*/*", null);
        int avant = CompteurDeRequetes.total();
        assertThat(qui.envoyer("GET", adresse, "text/html,*/*", null).statusCode())
                .isEqualTo(200);
        return CompteurDeRequetes.total() - avant;
    }
}
