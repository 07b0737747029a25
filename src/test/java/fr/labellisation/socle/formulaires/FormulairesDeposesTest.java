package fr.labellisation.socle.formulaires;

import static fr.labellisation.parcours.demarche.processus.LabellisationPrefecture.Element.Debut_DemarcheDecidee;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The form files, held against the models that name them and against the way French is written. */
class FormulairesDeposesTest {
    private static final Path FORMULAIRES = Path.of("forms");
    private static final Path MODELES = Path.of("bpmn");
    private static final Path REFERENTIELS = Path.of("src/main/resources/referentiels");
    private static final String NBSP = "\u00a0";

    private static final Pattern REFERENCE =
            Pattern.compile("camunda:formRef=\"([^\"]+)\"|camunda:formKey=\"embedded:deployment:([^\"]+)\"");
    private static final Pattern TACHE = Pattern.compile("<(?:bpmn:)?userTask\\b([^>]*)>");
    private static final Pattern ID = Pattern.compile("\\bid=\"([^\"]+)\"");
    private static final Pattern EXPRESSION = Pattern.compile("\\{\\{.*?}}", Pattern.DOTALL);
    private static final Pattern SCRIPT = Pattern.compile("<script\\b.*?</script>", Pattern.DOTALL);
    private static final Pattern LIBELLE_ATTRIBUT =
            Pattern.compile("\\b(?:aria-label|title|placeholder|alt)=\"([^\"]*)\"");
    private static final Pattern BALISE = Pattern.compile("<[^>]*>");
    private static final Pattern DOUBLE_SANS_INSECABLE =
            Pattern.compile("[^" + NBSP + "][;?!»]|[^" + NBSP + "0-9]:|«[^" + NBSP + "]");
    private static final Pattern ANGLAIS = Pattern.compile(
            "\\b(the|and|of|is|to|your|with|please|submit|required|field|select|search|add|remove|save|label here|date and"
                    + " time|text field|checkbox group)\\b",
            Pattern.CASE_INSENSITIVE);

    private final ObjectMapper json = new ObjectMapper();

    @Test
    void chaque_tache_a_son_formulaire_et_chaque_formulaire_sa_tache() {
        TreeSet<String> demandes = new TreeSet<>();
        for (Path modele : fichiers(MODELES, ".bpmn")) {
            String texte = lire(modele);
            TACHE.matcher(texte)
                    .results()
                    .map(r -> r.group(1))
                    .filter(attributs -> !REFERENCE.matcher(attributs).find())
                    .forEach(attributs -> assertThat(attributs)
                            .as("user task without form in %s", modele)
                            .isEmpty());
            Matcher reference = REFERENCE.matcher(texte);
            while (reference.find()) {
                demandes.add(reference.group(1) != null ? "forms/" + reference.group(1) + ".form" : reference.group(2));
            }
        }
        assertThat(formulaires().stream().map(f -> "forms/" + f.getFileName()).toList())
                .containsExactlyInAnyOrderElementsOf(demandes);
    }

    @Test
    void une_tache_nomme_le_formulaire_qui_porte_son_nom() {
        for (Path modele : fichiers(MODELES, ".bpmn")) {
            TACHE.matcher(lire(modele)).results().map(r -> r.group(1)).forEach(attributs -> {
                Matcher id = ID.matcher(attributs);
                Matcher reference = REFERENCE.matcher(attributs);
                assertThat(id.find() && reference.find()).as(attributs).isTrue();
                assertThat(reference.group(1) != null ? reference.group(1) : reference.group(2))
                        .isIn(id.group(1), "forms/" + id.group(1) + ".html");
            });
        }
    }

    @Test
    void un_formulaire_porte_le_nom_de_son_fichier_et_la_version_du_moteur() {
        formulairesJson().forEach((nom, formulaire) -> {
            assertThat(formulaire.path("id").asText()).isEqualTo(nom);
            assertThat(formulaire.path("schemaVersion").asInt()).as(nom).isEqualTo(16);
            assertThat(formulaire.path("executionPlatform").asText()).as(nom).isEqualTo("Camunda Platform");
            assertThat(formulaire.path("executionPlatformVersion").asText())
                    .as(nom)
                    .isEqualTo("7.24.0");
        });
    }

    @Test
    void chaque_formulaire_dit_pourquoi_il_est_la_ce_qu_il_produit_et_pour_quand() {
        for (Path fichier : formulaires()) {
            String texte = String.join("\n", textes(fichier));
            assertThat(texte).as(fichier.toString()).contains("Pourquoi c", "Ce que produit c");
            if (!fichier.getFileName().toString().startsWith("Debut_")) {
                assertThat(texte).as(fichier.toString()).contains("Échéance" + NBSP + ":");
                assertThat(lire(fichier)).as(fichier.toString()).contains("echeanceTexte");
            }
        }
    }

    @Test
    void chaque_champ_a_un_libelle_et_une_cle_unique() {
        formulairesJson().forEach((nom, formulaire) -> {
            List<String> cles = new ArrayList<>();
            for (JsonNode champ : formulaire.path("components")) {
                if (champ.has("key")) {
                    cles.add(champ.path("key").asText());
                    assertThat(libelle(champ))
                            .as("%s, %s", nom, champ.path("key"))
                            .isNotBlank();
                }
            }
            assertThat(cles).as(nom).doesNotHaveDuplicates();
            // What asks for nothing itself leads to where it is asked.
            assertThat(!cles.isEmpty() || formulaire.toString().contains("travailPage"))
                    .as(nom)
                    .isTrue();
        });
    }

    @Test
    void un_texte_libre_a_une_longueur_et_une_liste_offerte_n_est_pas_dans_un_groupe() {
        formulairesJson().forEach((nom, formulaire) -> {
            for (JsonNode champ : formulaire.path("components")) {
                String type = champ.path("type").asText();
                assertThat(type).as(nom).isNotEqualTo("group");
                if (type.equals("textfield") || type.equals("textarea")) {
                    assertThat(champ.path("validate").path("maxLength").asInt())
                            .as("%s, %s", nom, champ.path("key"))
                            .isBetween(1, Champ.TEXTE_LONG);
                }
            }
        });
    }

    @Test
    void le_francais_est_ecrit_selon_l_usage() {
        for (Path fichier : formulaires()) {
            for (String texte : textes(fichier)) {
                String nu = EXPRESSION.matcher(texte).replaceAll("x");
                assertThat(nu).as("straight apostrophe in %s", fichier).doesNotContain("'");
                assertThat(DOUBLE_SANS_INSECABLE.matcher(nu).find())
                        .as("no-break space missing in %s: %s", fichier, nu)
                        .isFalse();
                assertThat(ANGLAIS.matcher(nu).find())
                        .as("English in %s: %s", fichier, nu)
                        .isFalse();
            }
        }
    }

    @Test
    void un_formulaire_html_n_a_ni_gestionnaire_dans_une_balise_ni_hote_exterieur_ni_html_de_personne() {
        for (Path fichier : fichiers(FORMULAIRES, ".html")) {
            assertThat(lire(fichier))
                    .as(fichier.toString())
                    .doesNotContainPattern("\\son[a-z]+=")
                    .doesNotContain("http:", "https:", "ng-bind-html", "$eval", "innerHTML", "javascript:");
        }
    }

    @Test
    void les_referentiels_proposes_sont_ceux_du_catalogue() {
        List<String> connus = fichiers(REFERENTIELS, ".yaml").stream()
                .map(f -> f.getFileName().toString().replace(".yaml", ""))
                .toList();
        formulairesJson().forEach((nom, formulaire) -> {
            for (JsonNode champ : formulaire.path("components")) {
                if (champ.path("label").asText().startsWith("Référentiel")) {
                    assertThat(champ.path("valuesKey").asText())
                            .as("%s takes the versions from the catalogue", nom)
                            .startsWith("referentiels");
                }
                if (champ.path("key").asText().equals("referentiel") && champ.has("values")) {
                    assertThat(champ.path("values").findValuesAsText("value"))
                            .as(nom)
                            .containsExactlyInAnyOrderElementsOf(connus);
                }
            }
        });
    }

    @Test
    void le_departement_se_choisit_parmi_ceux_de_la_personne() {
        for (JsonNode champ :
                formulairesJson().get(Debut_DemarcheDecidee.name()).path("components")) {
            if (champ.path("key").asText().equals("departement")) {
                assertThat(champ.path("valuesKey").asText()).isEqualTo("departements");
                assertThat(champ.has("values")).isFalse();
            }
        }
    }

    private static String libelle(JsonNode champ) {
        return Stream.of("label", "dateLabel", "timeLabel")
                .map(nom -> champ.path(nom).asText(""))
                .filter(texte -> !texte.isBlank())
                .findFirst()
                .orElse("");
    }

    /** What a person reads in the form. */
    private List<String> textes(Path fichier) {
        List<String> textes = new ArrayList<>();
        if (fichier.toString().endsWith(".html")) {
            String corps = SCRIPT.matcher(lire(fichier)).replaceAll("").replace("&amp;", "et");
            LIBELLE_ATTRIBUT.matcher(corps).results().map(r -> r.group(1)).forEach(textes::add);
            Stream.of(BALISE.matcher(corps).replaceAll("\n").split("\n"))
                    .filter(ligne -> !ligne.isBlank())
                    .map(String::strip)
                    .forEach(textes::add);
            return textes;
        }
        for (JsonNode champ : json(fichier).path("components")) {
            for (String nom : List.of("text", "content", "label", "dateLabel", "timeLabel", "description")) {
                String texte = champ.path(nom).asText("");
                textes.add(nom.equals("content") ? BALISE.matcher(texte).replaceAll(" ") : texte);
            }
            textes.addAll(champ.path("values").findValuesAsText("label"));
            textes.addAll(champ.path("columns").findValuesAsText("label"));
        }
        return textes;
    }

    private Map<String, JsonNode> formulairesJson() {
        Map<String, JsonNode> formulaires = new TreeMap<>();
        for (Path fichier : fichiers(FORMULAIRES, ".form")) {
            formulaires.put(fichier.getFileName().toString().replace(".form", ""), json(fichier));
        }
        return formulaires;
    }

    private static List<Path> formulaires() {
        return fichiers(FORMULAIRES, "");
    }

    private JsonNode json(Path fichier) {
        try {
            return json.readTree(fichier.toFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String lire(Path fichier) {
        try {
            return Files.readString(fichier);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Path> fichiers(Path dossier, String fin) {
        try (Stream<Path> tous = Files.list(dossier)) {
            return tous.filter(f -> f.toString().endsWith(fin)).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
