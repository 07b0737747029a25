package fr.labellisation.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import fr.labellisation.acces.Navigateur;
import fr.labellisation.acces.Role;
import fr.labellisation.acces.camunda.Personnes;
import fr.labellisation.essais.CheminDuSite;
import fr.labellisation.essais.Parcours91;
import fr.labellisation.lecture.campagnes.ConduiteDeCampagne;
import fr.labellisation.lecture.campagnes.SaisieDeCampagne;
import fr.labellisation.lecture.campagnes.SaisieDeCampagne.EtapeSaisie;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.web.util.HtmlUtils;

/** What the API says of itself: complete, in French, true; and the page that shows it. */
class DescriptionDeLApiIT extends Parcours91 {
    @Autowired
    private CheminDuSite chemin;

    private static final ObjectMapper JSON = new ObjectMapper();
    /** What the library says where we say nothing. */
    private static final String ANGLAIS = "(?i).*\\b(OK|server|default|response|returns?|the)\\b.*";

    @Autowired
    private ConduiteDeCampagne conduite;

    private Navigateur ministre;
    private long campagne;

    @BeforeEach
    void un_parcours_a_etampes() {
        chemin.parcours(demarche("qualipref-2012", "M1", "M2"), "initial");
        ministre = connecte(Role.MINISTERE);
        String dansUnAn =
                horloge.instant().atZone(PARIS).toLocalDate().plusYears(1).toString();
        campagne = conduite.lancer(
                new SaisieDeCampagne(
                        "Essai", List.of("qualipref-2012"), "", List.of(new EtapeSaisie(dansUnAn, "50")), ""),
                "essai",
                "essai");
    }

    private Navigateur connecte(Role role) {
        return new Navigateur(port)
                .connecter(new Personnes(annuaire, identites).avec(role, DEPARTEMENT), Personnes.MOT_DE_PASSE);
    }

    private static JsonNode lire(Navigateur qui, String adresse) {
        String corps = qui.envoyer("GET", adresse, "application/json", null).body();
        try {
            return JSON.readTree(corps);
        } catch (JsonProcessingException e) {
            throw new AssertionError(corps, e);
        }
    }

    private JsonNode document() {
        return lire(ministre, "/api/openapi.json");
    }

    private static Stream<JsonNode> elements(JsonNode liste) {
        return StreamSupport.stream(liste.spliterator(), false);
    }

    /** Everything that a reader must be told, by where it stands, with what he is told. */
    private static Map<String, String> textes(JsonNode document) {
        Map<String, String> textes = new TreeMap<>();
        document.path("paths").properties().forEach(chemin -> {
            JsonNode operation = chemin.getValue().path("get");
            textes.put(chemin.getKey() + " summary", operation.path("summary").asText());
            textes.put(chemin.getKey(), operation.path("description").asText());
            elements(operation.path("parameters"))
                    .forEach(parametre -> textes.put(
                            chemin.getKey() + " " + parametre.path("name").asText(),
                            parametre.path("description").asText()));
            operation.path("responses").properties().stream()
                    .filter(reponse -> !reponse.getValue().has("$ref"))
                    .forEach(reponse -> textes.put(
                            chemin.getKey() + " " + reponse.getKey(),
                            reponse.getValue().path("description").asText()));
        });
        document.path("components")
                .path("responses")
                .properties()
                .forEach(reponse -> textes.put(
                        reponse.getKey(), reponse.getValue().path("description").asText()));
        document.path("components").path("schemas").properties().forEach(objet -> {
            textes.put(objet.getKey(), objet.getValue().path("description").asText());
            objet.getValue()
                    .path("properties")
                    .properties()
                    .forEach(champ -> textes.put(
                            objet.getKey() + "." + champ.getKey(),
                            champ.getValue().path("description").asText()));
        });
        return textes;
    }

    @Test
    void rien_n_est_laisse_sans_un_mot_en_francais() {
        JsonNode document = document();
        Map<String, String> textes = textes(document);
        textes.put("info", document.path("info").path("description").asText());
        textes.put(
                "servers", document.path("servers").path(0).path("description").asText() + ".");
        textes.put(
                "compte",
                document.at("/components/securitySchemes/compte/description").asText());

        assertThat(textes)
                .hasSizeGreaterThan(100)
                .allSatisfy((ou, texte) -> assertThat(texte)
                        .as(ou)
                        .isNotBlank()
                        .endsWith(ou.endsWith("summary") ? "" : ".")
                        .doesNotMatch(ANGLAIS));
    }

    @Test
    void la_page_montre_tout_ce_que_dit_la_description() {
        JsonNode document = document();
        String page = HtmlUtils.htmlUnescape(ministre.page("/suivi/api").body());

        assertThat(page).contains(textes(document).values());
        assertThat(page)
                .contains(document.findValuesAsText("name").stream()
                        .map(nom -> "<code>" + nom + "</code>")
                        .toList())
                .contains(elements(document.at("/components/schemas"))
                        .flatMap(objet -> objet.path("properties").properties().stream())
                        .map(champ -> "<code>" + champ.getKey() + "</code>")
                        .toList())
                .contains(document.findValues("enum").stream()
                        .flatMap(DescriptionDeLApiIT::elements)
                        .map(valeur -> "<code>" + valeur.asText() + "</code>")
                        .toList())
                .contains(document.findValuesAsText("example"));
        document.path("info")
                .path("description")
                .asText()
                .lines()
                .forEach(ligne -> assertThat(page).contains(ligne));
        assertThat(page)
                .contains(
                        "/api/v1/sites/91-etampes'</code>",
                        "/api/v1/evenements?du=2026-01-01&au=2026-12-31'</code>",
                        "curl -u prenom.nom");
        assertThat(page).contains("liste de <a href=\"#objet-Bilan\"><code>Bilan</code></a>", "id=\"objet-Bilan\"");
    }

    @Test
    void la_page_ouvre_la_reponse_de_qui_peut_la_lire() {
        String lien = "<a href=\"/api/v1/nation\"";

        assertThat(ministre.page("/suivi/api").body()).contains(lien).doesNotContain("Les vôtres n’en sont pas");
        assertThat(connecte(Role.REFERENT_QUALITE).page("/suivi/api").body())
                .doesNotContain(lien)
                .contains("Les vôtres n’en sont pas");
        assertThat(connecte(Role.ADMINISTRATEUR).page("/suivi/api").statusCode())
                .isEqualTo(200);
        assertThat(new Navigateur(port).page("/suivi/api").statusCode()).isEqualTo(302);
    }

    /** The address of each operation with a value for what it must be given, by its path. */
    private Map<String, String> adresses() {
        return Map.ofEntries(
                Map.entry("/api/v1/campagnes", "/api/v1/campagnes"),
                Map.entry("/api/v1/campagnes/{id}", "/api/v1/campagnes/" + campagne + "?position=tous"),
                Map.entry("/api/v1/nation", "/api/v1/nation"),
                Map.entry("/api/v1/sites", "/api/v1/sites"),
                Map.entry("/api/v1/departements/{code}", "/api/v1/departements/" + DEPARTEMENT),
                Map.entry("/api/v1/referentiels", "/api/v1/referentiels"),
                Map.entry("/api/v1/referentiels/{id}", "/api/v1/referentiels/qualipref-2012"),
                Map.entry("/api/v1/sites/{code}", "/api/v1/sites/" + SITE),
                Map.entry("/api/v1/sites/{code}/ecrits", "/api/v1/sites/" + SITE + "/ecrits"),
                Map.entry("/api/v1/sites/{code}/indicateurs", "/api/v1/sites/" + SITE + "/indicateurs"),
                Map.entry("/api/v1/sites/{code}/services", "/api/v1/sites/" + SITE + "/services"),
                Map.entry("/api/v1/sites/{code}/preparation", "/api/v1/sites/" + SITE + "/preparation"),
                Map.entry(
                        "/api/v1/departements/{code}/preparations",
                        "/api/v1/departements/" + DEPARTEMENT + "/preparations"),
                Map.entry("/api/v1/sites/{code}/passage", "/api/v1/sites/" + SITE + "/passage"),
                Map.entry(
                        "/api/v1/evenements",
                        "/api/v1/evenements?du=2013-01-01&au=2014-12-31&departement=" + DEPARTEMENT));
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void les_roles_nommes_sont_ceux_qui_lisent(Role role) {
        JsonNode document = document();
        Navigateur lui = connecte(role);

        assertThat(adresses().keySet())
                .hasSameElementsAs(document.path("paths").properties().stream()
                        .map(Map.Entry::getKey)
                        .toList());
        adresses().forEach((chemin, adresse) -> {
            boolean nomme = elements(document.path("paths").path(chemin).at("/get/security"))
                    .anyMatch(choix -> choix.at("/compte/0").asText().equals(role.code()));
            assertThat(lui.envoyer("GET", adresse, "application/json", null).statusCode())
                    .as(chemin)
                    .isEqualTo(nomme ? 200 : 403);
        });
    }

    @Test
    void ce_qui_est_rendu_est_ce_qui_est_decrit() {
        chemin.diagnostiquer("E5");
        JsonNode document = document();
        List<String> ecarts = new ArrayList<>();

        adresses()
                .forEach((chemin, adresse) -> comparer(
                        lire(ministre, adresse),
                        document.path("paths").path(chemin).at("/get/responses/200/content/application~1json/schema"),
                        document,
                        chemin,
                        ecarts));
        comparer(
                lire(ministre, "/api/v1/sites?etat=zut"),
                document.at("/components/schemas/Refus"),
                document,
                "Refus",
                ecarts);

        assertThat(ecarts).isEmpty();
    }

    private static void comparer(JsonNode rendu, JsonNode decrit, JsonNode document, String ou, List<String> ecarts) {
        JsonNode schema =
                decrit.has("$ref") ? document.at(decrit.path("$ref").asText().substring(1)) : decrit;
        if (schema.isMissingNode()) {
            ecarts.add(ou + ": not described: " + rendu);
        }
        String type = schema.path("type").asText();
        boolean tel = switch (type) {
            case "array" -> rendu.isArray();
            case "object" -> rendu.isObject();
            case "integer" -> rendu.isInt();
            case "boolean" -> rendu.isBoolean();
            default -> rendu.isTextual();
        };
        if (!tel) {
            ecarts.add(ou + ": no " + type + ": " + rendu);
        }
        Set<String> permises =
                elements(schema.path("enum")).map(JsonNode::asText).collect(Collectors.toSet());
        if (!permises.isEmpty() && !permises.contains(rendu.asText())) {
            ecarts.add(ou + ": not allowed: " + rendu);
        }
        elements(schema.path("required"))
                .filter(champ -> !rendu.has(champ.asText()))
                .forEach(champ -> ecarts.add(ou + ": missing: " + champ));
        if (rendu.isArray()) {
            rendu.forEach(element -> comparer(element, schema.path("items"), document, ou + "[]", ecarts));
        } else if (schema.has("properties")) {
            rendu.properties()
                    .forEach(champ -> comparer(
                            champ.getValue(),
                            schema.path("properties").path(champ.getKey()),
                            document,
                            ou + "." + champ.getKey(),
                            ecarts));
        }
    }

    @Test
    void chaque_valeur_permise_est_acceptee_et_chaque_exemple_aussi() {
        List<JsonNode> parametres = elements(document().at("/paths/~1api~1v1~1sites/get/parameters"))
                .filter(parametre ->
                        !parametre.path("schema").path("type").asText().equals("integer"))
                .toList();

        assertThat(parametres)
                .extracting(parametre -> parametre.path("name").asText())
                .containsExactly("q", "verdict", "etat", "referentiel", "departement", "retard", "tri", "sens");
        parametres.forEach(parametre -> Stream.concat(
                        elements(parametre.at("/schema/enum")), Stream.of(parametre.path("example")))
                .map(JsonNode::asText)
                .map(valeur -> "/api/v1/sites?" + parametre.path("name").asText() + "=" + valeur)
                .forEach(adresse -> assertThat(ministre.envoyer("GET", adresse, "application/json", null)
                                .statusCode())
                        .as(adresse)
                        .isEqualTo(200)));
    }
}
