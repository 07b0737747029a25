package fr.labellisation.web.pages;

import static org.assertj.core.api.Assertions.assertThat;

import fr.labellisation.acces.Navigateur;
import fr.labellisation.acces.Role;
import fr.labellisation.acces.camunda.Personnes;
import fr.labellisation.essais.AuditsDonnes;
import fr.labellisation.essais.CheminDuSite;
import fr.labellisation.essais.Parcours91;
import fr.labellisation.socle.territoire.CodeDemarche;
import fr.labellisation.socle.territoire.CodeSite;
import fr.labellisation.socle.territoire.Site;
import fr.labellisation.socle.territoire.TypeSite;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.util.StringUtils;

/** What a préfet and his secrétaire général ask of the pages of a département and of a site, and the words that answer. */
class QuestionsDeLaSemaineIT extends Parcours91 {
    private static final String DEPARTEMENT_LU = "/suivi/departements/91";
    private static final String SITE_LU = "/suivi/sites/91-evry";

    /** A number that leads somewhere. */
    private static final Pattern NOMBRE = Pattern.compile("<a href=\"([^\"#]+)#(?:choisies|sites)\">(\\d+)</a>");

    @Autowired
    private CheminDuSite chemin;

    @Autowired
    private AuditsDonnes lesAudits;

    private HttpResponse<String> lire(Role role, String page) {
        String login = new Personnes(annuaire, identites).avec(role, DEPARTEMENT);
        return new Navigateur(port).connecter(login, Personnes.MOT_DE_PASSE).page(page);
    }

    private String texte(Role role, String page) {
        HttpResponse<String> reponse = lire(role, page);
        assertThat(reponse.statusCode()).isEqualTo(200);
        return reponse.body()
                .replaceAll("(?s)<head>.*</head>", "")
                .replaceAll("<[^>]+>", " ")
                .replaceAll("[ \\t\\n\\r]+", " ");
    }

    @Test
    void rien_ne_bloque_quand_rien_n_est_ouvert_ni_en_retard() {
        chemin.parcours(demarche("qualipref-2012", "M1", "M2"), "initial");

        assertThat(texte(Role.PREFET, DEPARTEMENT_LU))
                .contains(
                        "Rien ne menace le label d’aucun des 3 sites.", "À faire\u00a0: «\u00a0Évaluer le module – M1")
                .contains("Qui tient quoi", "La charge des huit semaines qui viennent")
                .contains("Comité aucun en 2013", "Enquête aucune en 2013")
                .doesNotContain("Ce qui demande une décision", "Non-conformités ouvertes", "D’où vient le retard");
        assertThat(texte(Role.PREFET, SITE_LU)).contains("Ce qui bloque").doesNotContain("En retard\u00a0: ");
    }

    @Test
    void une_non_conformite_majeure_dit_son_jour_qui_la_tient_et_ce_qui_en_depend() {
        CodeDemarche demarche = demarche("qualipref-2012", "M1", "M2");
        lesAudits.auditNonConforme(demarche, "2013-02-04");

        String site = texte(Role.CABINET, SITE_LU);
        assertThat(site)
                .contains("Label en danger", "Une non-conformité majeure est à lever")
                .contains("Non-conformités ouvertes\u00a0: 1", "Majeure", "à répondre le ", "à lever le ")
                .containsPattern(
                        "La réponse à ce qui est majeur est attendue le \\d+ \\p{L}+ 2013 au plus tard, dans \\d+\u00a0jours\\. Sans levée de ce qui est majeur le \\d+ \\p{L}+ 2013 au plus tard, dans \\d+\u00a0jours, il n’y a pas de label");
        assertThat(texte(Role.CABINET, DEPARTEMENT_LU))
                .contains("Label en danger\u00a0: Préfecture d’Évry.")
                .contains("Ce qui demande une décision", "Faire lever ce qui est majeur")
                .contains("Non-conformités ouvertes, par thème", "majeure &nbsp;: E5")
                .containsPattern(
                        "À faire\u00a0: «\u00a0Répondre aux non-conformités\u00a0», .*, par .*référent qualité, pour le ");
        assertThat(lire(Role.CABINET, DEPARTEMENT_LU).body()).contains("href=\"/suivi/sites/91-evry#bloque\"");
    }

    @Test
    void un_retard_dit_son_role_son_etape_et_ou_le_debloquer() {
        chemin.parcours(demarche("qualipref-2012", "M1", "M2"), "initial");
        aujourdhuiEst("2013-12-02");

        assertThat(texte(Role.SECRETAIRE_GENERAL, DEPARTEMENT_LU))
                .contains("Débloquer\u00a0: Évaluer le module – M1", "Débloquer\u00a0: Évaluer le module – M2")
                .contains("D’où vient le retard, par rôle et par étape Rôle Étape Tâches en retard Depuis")
                .contains("Chef de service Diagnostic des écarts 2");
        assertThat(lire(Role.SECRETAIRE_GENERAL, DEPARTEMENT_LU).body()).contains("href=\"/travail/taches/");
        assertThat(texte(Role.SECRETAIRE_GENERAL, SITE_LU)).contains("En retard\u00a0: 2", "Évaluer le module – M1");
    }

    @Test
    void chaque_nombre_de_la_charge_et_de_la_comparaison_mene_a_ce_qu_il_compte() {
        chemin.parcours(demarche("qualipref-2012", "M1", "M2"), "initial");
        List<String> ailleurs = List.of("77", "78", "95");
        ailleurs.forEach(code -> IntStream.range(0, 3)
                .forEach(rang -> sites.ajouter(new Site(
                        new CodeSite(code + "-essai-" + (char) ('a' + rang)), "Essai", TypeSite.SOUS_PREFECTURE))));
        aujourdhuiEst("2013-12-02");
        String login = new Personnes(annuaire, identites).avec(Role.REFERENT_QUALITE, DEPARTEMENT);
        Navigateur lui = new Navigateur(port).connecter(login, Personnes.MOT_DE_PASSE);
        String page = lui.page(DEPARTEMENT_LU).body();

        Map<String, Integer> charge = nombres(section(page, "charge"));
        assertThat(charge).hasSizeGreaterThan(1).containsKey(DEPARTEMENT_LU + "?semaine=retard");
        charge.forEach((adresse, nombre) -> assertThat(
                        lignes(section(lui.page(adresse).body(), "choisies")))
                .as(adresse)
                .isEqualTo(nombre));
        Map<String, Integer> comparaison = nombres(section(page, "semblables"));
        assertThat(comparaison).containsKey(DEPARTEMENT_LU + "?sites=en-retard");
        comparaison.forEach((adresse, nombre) -> {
            String sites = lui.page(adresse).body();
            assertThat(StringUtils.countOccurrencesOf(sites, "<p class=\"raison\">"))
                    .as(adresse)
                    .isEqualTo(nombre);
            assertThat(sites).contains("\u00a0: " + nombre + "</span>", ">Tous les sites</a>");
        });
        assertThat(page).doesNotContain("id=\"choisies\"");
        for (String fausse : List.of("?semaine=2012-01-02", "?semaine=zut", "?sites=zut")) {
            HttpResponse<String> refusee = lui.page(DEPARTEMENT_LU + fausse);
            assertThat(refusee.statusCode()).as(fausse).isEqualTo(400);
            assertThat(refusee.body()).contains("suivez un lien", "Les sites");
        }
        ailleurs.forEach(code -> base.sql("delete from site where departement = :code")
                .param("code", code)
                .update());
    }

    /** The section whose title has this id, up to its end. */
    private static String section(String page, String id) {
        int debut = page.indexOf("<h2 id=\"" + id + "\"");
        assertThat(debut).as(id).isPositive();
        return page.substring(debut, page.indexOf("</section>", debut));
    }

    private static Map<String, Integer> nombres(String section) {
        return NOMBRE.matcher(section)
                .results()
                .collect(Collectors.toMap(
                        lien -> lien.group(1).replace("&amp;", "&"), lien -> Integer.valueOf(lien.group(2))));
    }

    private static int lignes(String section) {
        return StringUtils.countOccurrencesOf(section, "<th scope=\"row\">");
    }
}
