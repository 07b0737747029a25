package fr.labellisation.web.fichiers;

import static fr.labellisation.parcours.diagnostic.processus.DiagnosticEcarts.Element.EvaluerModule;
import static fr.labellisation.parcours.diagnostic.processus.DiagnosticEcarts.Element.PartagerDiagnostic;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import fr.labellisation.acces.Geste;
import fr.labellisation.acces.Navigateur;
import fr.labellisation.acces.Role;
import fr.labellisation.acces.camunda.Personnes;
import fr.labellisation.essais.CheminDuSite;
import fr.labellisation.essais.Parcours91;
import fr.labellisation.lecture.verdict.Verdict;
import fr.labellisation.socle.codes.Code;
import fr.labellisation.socle.territoire.CodeDemarche;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;

/** What leaves the pages: files for persons, figures for programs. Who may read a page gets them, nobody else. */
class EmporterEtApiIT extends Parcours91 {
    @Autowired
    private CheminDuSite chemin;

    private static final ObjectMapper JSON = new ObjectMapper();

    @BeforeEach
    void un_parcours_a_evry_et_un_site_ailleurs() {
        CodeDemarche demarche = demarche("qualipref-2012", "M1", "M2");
        chemin.parcours(demarche, "initial");
        base.sql("insert into site (code, departement, nom, type) values ('94-creteil', '94', 'Préfecture de"
                        + " Créteil', 'prefecture')")
                .update();
    }

    @AfterEach
    void il_n_y_est_plus() {
        oublier("94-creteil");
    }

    /** A site with what the country keeps of it. */
    private void oublier(String site) {
        for (String table : List.of("verdict_cause where site", "verdict where site", "site where code")) {
            base.sql("delete from " + table + " = :site").param("site", site).update();
        }
    }

    private String login(Role role) {
        return new Personnes(annuaire, identites).avec(role, DEPARTEMENT);
    }

    private Navigateur connecte(Role role) {
        return new Navigateur(port).connecter(login(role), Personnes.MOT_DE_PASSE);
    }

    /** As a program asks: name and password with the request. */
    private HttpResponse<String> programme(String login, String motDePasse, String methode, String chemin) {
        HttpRequest.Builder demande = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + chemin))
                .header("Accept", "application/json")
                .method(methode, HttpRequest.BodyPublishers.noBody());
        if (login != null) {
            demande.header(
                    "Authorization",
                    "Basic "
                            + Base64.getEncoder()
                                    .encodeToString((login + ":" + motDePasse).getBytes(StandardCharsets.UTF_8)));
        }
        try {
            return HttpClient.newHttpClient().send(demande.build(), HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new AssertionError(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }

    private HttpResponse<String> programme(Role role, String chemin) {
        return programme(login(role), Personnes.MOT_DE_PASSE, "GET", chemin);
    }

    private static JsonNode json(HttpResponse<String> reponse) {
        try {
            return JSON.readTree(reponse.body());
        } catch (JsonProcessingException e) {
            throw new AssertionError(reponse.body(), e);
        }
    }

    /** What each address answers to a role, by the table of rights. */
    private static Map<String, Integer> attendues(Role role) {
        int departement = Geste.LIRE_LE_DEPARTEMENT.permisA(role) ? 200 : 403;
        int site = Geste.LIRE_LE_SITE.permisA(role) ? 200 : 403;
        int nation = Geste.LIRE_LA_NATION.permisA(role) ? 200 : 403;
        int calendrier = Geste.LIRE_LE_CALENDRIER.permisA(role) ? 200 : 403;
        Map<String, Integer> attendues = new LinkedHashMap<>();
        for (String forme : List.of("xlsx", "csv", "pdf")) {
            String suite = "/export." + forme;
            attendues.put("/suivi/departements/91" + suite, departement);
            attendues.put("/suivi/departements/94" + suite, departement == 403 || role.national() ? departement : 404);
            attendues.put("/suivi/departements/999" + suite, departement == 403 ? 403 : 404);
            attendues.put("/suivi/sites/91-evry" + suite, site);
            attendues.put("/suivi/sites/91-etampes" + suite, site == 200 && role.parSite() ? 404 : site);
            attendues.put("/suivi/sites/94-creteil" + suite, site == 200 && !role.national() ? 404 : site);
            attendues.put("/suivi/sites/91-nulle-part" + suite, site == 403 ? 403 : 404);
            attendues.put("/suivi/sites/91-evry/ecrits" + suite, site);
            attendues.put("/suivi/sites/91-etampes/ecrits" + suite, site == 200 && role.parSite() ? 404 : site);
            attendues.put("/suivi/sites/94-creteil/ecrits" + suite, site == 200 && !role.national() ? 404 : site);
            attendues.put("/suivi/sites/91-nulle-part/ecrits" + suite, site == 403 ? 403 : 404);
            attendues.put("/suivi/sites/91-evry/indicateurs" + suite, site);
            attendues.put("/suivi/sites/91-etampes/indicateurs" + suite, site == 200 && role.parSite() ? 404 : site);
            attendues.put("/suivi/sites/94-creteil/indicateurs" + suite, site == 200 && !role.national() ? 404 : site);
            attendues.put("/suivi/sites/91-nulle-part/indicateurs" + suite, site == 403 ? 403 : 404);
            attendues.put("/suivi/nation" + suite, nation);
            attendues.put("/suivi/calendrier" + suite, calendrier);
        }
        attendues.put("/suivi/departements/91/tableau-de-bord.pdf", departement);
        attendues.put("/suivi/departements/91/tableau-de-bord.xlsx", departement);
        attendues.put("/api/v1/nation", nation);
        attendues.put("/api/v1/sites", nation);
        attendues.put("/api/v1/evenements?du=2013-01-01&au=2013-12-31", nation);
        attendues.put("/api/v1/evenements?du=2013-01-01&au=2013-12-31&departement=91", calendrier);
        attendues.put(
                "/api/v1/evenements?du=2013-01-01&au=2013-12-31&departement=94",
                calendrier == 403 || role.national() ? calendrier : 404);
        attendues.put("/api/v1/departements/91", departement);
        attendues.put("/api/v1/departements/94", departement == 403 || role.national() ? departement : 404);
        attendues.put("/api/v1/sites/91-evry", site);
        attendues.put("/api/v1/sites/91-etampes", site == 200 && role.parSite() ? 404 : site);
        attendues.put("/api/v1/sites/94-creteil", site == 200 && !role.national() ? 404 : site);
        attendues.put("/api/v1/sites/91-nulle-part", site == 403 ? 403 : 404);
        attendues.put("/api/v1/sites/91-evry/services", site);
        attendues.put("/api/v1/sites/91-etampes/services", site == 200 && role.parSite() ? 404 : site);
        attendues.put("/api/v1/sites/94-creteil/services", site == 200 && !role.national() ? 404 : site);
        attendues.put("/api/v1/sites/91-nulle-part/services", site == 403 ? 403 : 404);
        attendues.put("/api/v1/departements/91/preparations", departement);
        attendues.put(
                "/api/v1/departements/94/preparations", departement == 403 || role.national() ? departement : 404);
        attendues.put("/api/v1/sites/91-evry/preparation", site);
        attendues.put("/api/v1/sites/91-etampes/preparation", site == 200 && role.parSite() ? 404 : site);
        attendues.put("/api/v1/sites/94-creteil/preparation", site == 200 && !role.national() ? 404 : site);
        attendues.put("/api/v1/sites/91-nulle-part/preparation", site == 403 ? 403 : 404);
        attendues.put("/api/v1/sites/91-evry/indicateurs", site);
        attendues.put("/api/v1/sites/91-etampes/indicateurs", site == 200 && role.parSite() ? 404 : site);
        attendues.put("/api/v1/sites/94-creteil/indicateurs", site == 200 && !role.national() ? 404 : site);
        attendues.put("/api/v1/sites/91-nulle-part/indicateurs", site == 403 ? 403 : 404);
        attendues.put("/api/v1/sites/91-evry/passage", site);
        attendues.put("/api/v1/sites/91-etampes/passage", site == 200 && role.parSite() ? 404 : site);
        attendues.put("/api/v1/sites/94-creteil/passage", site == 200 && !role.national() ? 404 : site);
        attendues.put("/api/v1/sites/91-nulle-part/passage", site == 403 ? 403 : 404);
        attendues.put("/api/v1/sites/91-evry/ecrits", site);
        attendues.put("/api/v1/sites/91-etampes/ecrits", site == 200 && role.parSite() ? 404 : site);
        attendues.put("/api/v1/sites/94-creteil/ecrits", site == 200 && !role.national() ? 404 : site);
        attendues.put("/api/v1/sites/91-nulle-part/ecrits", site == 403 ? 403 : 404);
        return attendues;
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void chaque_role_emporte_ce_que_la_table_lui_ouvre_et_rien_d_autre(Role role) {
        Navigateur lui = connecte(role);
        Map<String, Integer> recues = new LinkedHashMap<>();
        attendues(role)
                .keySet()
                .forEach(adresse -> recues.put(
                        adresse,
                        lui.envoyer("GET", adresse, adresse.startsWith("/api") ? "application/json" : "text/html", null)
                                .statusCode()));

        assertThat(recues).containsExactlyEntriesOf(attendues(role));
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void un_programme_a_les_droits_du_compte_dont_il_donne_le_mot_de_passe(Role role) {
        assertThat(programme(role, "/api/v1/departements/91").statusCode())
                .isEqualTo(attendues(role).get("/api/v1/departements/91"));
        assertThat(programme(role, "/api/v1/nation").statusCode())
                .isEqualTo(attendues(role).get("/api/v1/nation"));
    }

    @Test
    void sans_compte_un_programme_n_obtient_rien_et_sait_quoi_donner() {
        HttpResponse<String> refus = programme(null, null, "GET", "/api/v1/nation");

        assertThat(refus.statusCode()).isEqualTo(401);
        assertThat(refus.headers().firstValue("WWW-Authenticate"))
                .hasValueSatisfying(demande -> assertThat(demande).startsWith("Basic "));
        assertThat(json(refus).path("detail").asText()).contains("HTTP Basic");
        String ministre = login(Role.MINISTERE);
        assertThat(programme(ministre, "faux", "GET", "/api/v1/nation").statusCode())
                .isEqualTo(401);
        // A wrong password slows down the next tries.
        identites.unlockUser(ministre);
        assertThat(programme(null, null, "GET", "/api/openapi.json").statusCode())
                .isEqualTo(401);
    }

    @Test
    void l_api_se_lit_seulement_et_ne_laisse_pas_de_session() {
        String ministre = login(Role.MINISTERE);

        for (String methode : List.of("POST", "PUT", "DELETE", "PATCH")) {
            assertThat(programme(ministre, Personnes.MOT_DE_PASSE, methode, "/api/v1/nation")
                            .statusCode())
                    .isEqualTo(403);
        }
        assertThat(programme(Role.MINISTERE, "/api/v1/nation").headers().firstValue("Set-Cookie"))
                .isEmpty();
    }

    @Test
    void un_departement_se_lit_avec_ses_sites_et_ses_retards() {
        aujourdhuiEst("2013-12-02");

        JsonNode departement = json(programme(Role.CABINET, "/api/v1/departements/91"));

        assertThat(departement.path("nom").asText()).isEqualTo("Essonne");
        assertThat(departement.path("le").asText()).isEqualTo("2013-12-02");
        JsonNode evry = site(departement.path("sites"), SITE);
        assertThat(evry.path("etat").asText()).isEqualTo("en-preparation");
        assertThat(evry.path("etape").asText()).isEqualTo("diagnostic");
        assertThat(evry.path("tachesEnRetard").asInt()).isEqualTo(2);
        assertThat(evry.path("demarche").path("referentiel").asText()).isEqualTo("qualipref-2012");
        assertThat(evry.has("label")).isFalse();
        assertThat(departement.path("tachesEnRetard")).hasSize(2);
        assertThat(departement.path("tachesEnRetard").get(0).path("tenuePar").asText())
                .contains("Chef de service", "Évry");
    }

    private static JsonNode site(JsonNode sites, String code) {
        for (JsonNode site : sites) {
            if (site.path("code").asText().equals(code)) {
                return site;
            }
        }
        throw new AssertionError("no " + code + " in " + sites);
    }

    @Test
    void un_site_se_lit_avec_son_historique() {
        chemin.diagnostiquer("E5");

        JsonNode site = json(programme(Role.CHEF_DE_SERVICE, "/api/v1/sites/91-evry"));

        assertThat(site.path("situation").path("etape").asText()).isEqualTo("plan-actions");
        assertThat(site.path("taches")).isNotEmpty();
        assertThat(site.path("historique").findValuesAsText("element"))
                .contains(EvaluerModule.name(), PartagerDiagnostic.name());
        assertThat(site.path("historique").get(0).path("faitePar").asText()).isNotBlank();
    }

    @Test
    void les_chiffres_de_la_nation_sont_ceux_de_la_page() {
        JsonNode nation = json(programme(Role.MINISTERE, "/api/v1/nation"));
        JsonNode sites = json(programme(Role.MINISTERE, "/api/v1/sites?nombre=1000"));

        assertThat(nation.path("departements")).hasSize(101);
        assertThat(nation.path("sites").asInt()).isEqualTo(sites.path("total").asInt());
        assertThat(sites.path("sites")).hasSize(sites.path("total").asInt());
        assertThat(json(programme(Role.MINISTERE, "/api/v1/sites?q=EVRY")).path("sites"))
                .isNotEmpty()
                .allSatisfy(site -> assertThat(site.path("code").asText()).contains("evry"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/api/v1/sites?etat=zut | n’existe pas",
                "/api/v1/sites?nombre=100000 | de 1 à 1000",
                "/api/v1/sites?debut=-1 | à partir de 0",
                "/api/v1/sites?debut=zut | illisible",
                "/api/v1/evenements?du=2013-01-01 | « au » est attendu",
                "/api/v1/evenements?du=hier&au=2013-01-01 | illisible",
                "/api/v1/evenements?du=2013-02-01&au=2013-01-01 | finit avant de commencer",
                "/api/v1/evenements?du=2013-01-01&au=2033-01-01 | jours au plus",
                "/api/v1/evenements?du=2013-01-01&au=9999-01-01 | Le calendrier va de",
            })
    void une_demande_fausse_est_refusee_par_une_phrase(String adresse, String phrase) {
        HttpResponse<String> refus = programme(Role.MINISTERE, adresse);

        assertThat(refus.statusCode()).isEqualTo(400);
        assertThat(json(refus).path("detail").asText().replace('\u00a0', ' ')).contains(phrase);
    }

    @Test
    void ce_qui_n_est_pas_a_lui_repond_a_un_programme_comme_ce_qui_n_existe_pas() {
        JsonNode ailleurs = json(programme(Role.REFERENT_QUALITE, "/api/v1/sites/94-creteil"));
        JsonNode inconnu = json(programme(Role.REFERENT_QUALITE, "/api/v1/sites/94-nulle-part"));

        assertThat(ailleurs.path("detail")).isEqualTo(inconnu.path("detail"));
        assertThat(ailleurs.path("title")).isEqualTo(inconnu.path("title"));
        assertThat(ailleurs.path("detail").asText()).contains("n’existe pas, ou n’est pas de votre ressort");
    }

    @Test
    void un_fichier_dit_ce_qu_il_est_et_porte_les_memes_sites_que_la_page() {
        HttpResponse<String> fichier = connecte(Role.CABINET).page("/suivi/departements/91/export.csv");

        assertThat(fichier.headers().firstValue("Content-Type")).hasValue("text/csv;charset=UTF-8");
        assertThat(fichier.headers().firstValue("Content-Disposition"))
                .hasValue("attachment; filename=\"departement-91.csv\"");
        assertThat(fichier.headers().firstValue("Cache-Control")).hasValue("no-store");
        assertThat(fichier.body().lines().skip(1))
                .anyMatch(ligne -> ligne.contains("Préfecture d’Évry")
                        && ligne.contains("Diagnostic des écarts")
                        && ligne.contains("Qualipref 2"));
    }

    /** The code of a département is no number, and the verdict is that of the pages. */
    @Test
    void chaque_fichier_de_sites_dit_leur_code_et_ce_qu_il_faut_attendre_de_leur_label() {
        base.sql(
                        "insert into site (code, departement, nom, type) values ('01-belley', '01', 'Sous-préfecture de Belley',"
                                + " 'sous-prefecture')")
                .update();
        try {
            String entete = "\ufeffDépartement;Code du site;Site;Type;Verdict;Causes;Label probable le;Cible ou"
                    + " expiration;Écart en jours;";
            String departement = connecte(Role.CABINET)
                    .page("/suivi/departements/91/export.csv")
                    .body();
            String nation =
                    connecte(Role.MINISTERE).page("/suivi/nation/export.csv").body();
            JsonNode evry = site(
                    json(programme(Role.CABINET, "/api/v1/departements/91")).path("sites"), SITE);

            assertThat(List.of(departement, nation)).allSatisfy(fichier -> {
                assertThat(fichier).startsWith(entete);
                assertThat(fichier.lines())
                        .filteredOn(ligne -> ligne.startsWith("\"=\"\"91\"\"\";91-evry;"))
                        .singleElement()
                        .asString()
                        .contains(
                                Code.exiger(Verdict.class, evry.path("verdict").asText(), "Verdict inconnu")
                                        .libelle());
            });
            assertThat(nation.lines()).anyMatch(ligne -> ligne.startsWith("\"=\"\"01\"\"\";01-belley;"));
        } finally {
            oublier("01-belley");
        }
    }

    @Test
    void un_fichier_porte_le_choix_de_la_page() {
        Navigateur ministre = connecte(Role.MINISTERE);

        String lies = ministre.page("/suivi/nation?q=evry").body();
        assertThat(lies).contains("/suivi/nation/export.xlsx?q=evry", "/suivi/nation/export.pdf?q=evry");
        assertThat(ministre.page("/suivi/nation/export.csv?q=evry").body())
                .contains("Évry")
                .doesNotContain("Créteil");
        assertThat(ministre.page("/suivi/calendrier/export.csv?mois=2013-01")
                        .headers()
                        .firstValue("Content-Disposition"))
                .hasValue("attachment; filename=\"calendrier-2013-01.csv\"");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/suivi/nation/export.xlsx?etat=zut | 400 | n’existe pas",
                "/suivi/calendrier/export.pdf?mois=zut | 400 | n’est pas un mois",
                "/suivi/calendrier/export.pdf?mois=9999-12 | 400 | Le calendrier va de",
                "/suivi/nation/export.exe | 404 | Page introuvable",
            })
    void un_fichier_impossible_est_refuse_par_une_page_en_francais(String adresse, int statut, String phrase) {
        HttpResponse<String> refus = connecte(Role.MINISTERE).page(adresse);

        assertThat(refus.statusCode()).isEqualTo(statut);
        assertThat(refus.body()).contains(phrase);
    }
}
