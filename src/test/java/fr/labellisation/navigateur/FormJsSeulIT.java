package fr.labellisation.navigateur;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import fr.labellisation.essais.Parcours91;
import fr.labellisation.parcours.actions.processus.PlanActions;
import fr.labellisation.parcours.demarche.processus.MiseEnPlaceDemarche;
import fr.labellisation.parcours.diagnostic.processus.DiagnosticEcarts;
import fr.labellisation.parcours.label.processus.SuiviAnnuel;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The forms drawn by form-js and nothing else, neither Tasklist nor our scripts: what another web application has of them. */
@Tag("base-indifferente")
class FormJsSeulIT extends Parcours91 {
    @RegisterExtension
    static final NavigateurDEssai navigateur = new NavigateurDEssai();

    /** The library as the engine’s web applications pack it, of which nothing else is run. */
    private static final List<String> BIBLIOTHEQUE = List.of("runtime.js", "deps.js");

    private static final String PRENDRE = """
            () => webpackChunkcamunda_bpm_webapp.push([['essai'], {}, paquet => {
              const [module] = Object.entries(paquet.m).find(([, source]) => String(source).includes('"FormPlayground"'));
              window.formJs = paquet(module);
            }])
            """;

    private static final String DESSINER = """
            async ([forme, donnees]) => {
              const ou = document.createElement('div');
              document.body.replaceChildren(ou);
              const formulaire = new formJs.Form({container: ou});
              const {warnings} = await formulaire.importSchema(JSON.parse(forme), donnees);
              return warnings.map(String);
            }
            """;

    private static final Map<String, Object> OFFERTS = Map.of(
            "siteNom", "Préfecture d’Évry",
            "demarche", "91-2013",
            "referentielNom", "Qualipref 2",
            "echeanceTexte", "4 mars 2013",
            "travailAvancee", "12 lignes remplies sur 36",
            "travailPage", "/travail/taches/essai",
            "travailManque", List.of("L’engagement E2 n’a pas de résultat."),
            "motifRenvoi", "Trois actions n’ont pas d’échéance.");

    private static final ObjectMapper JSON = new ObjectMapper();

    private final List<String> erreurs = new ArrayList<>();
    private Page page;

    @BeforeEach
    void une_page_nue() throws IOException {
        page = navigateur.fenetre();
        page.onPageError(erreurs::add);
        page.onConsoleMessage(message -> {
            if ("error".equals(message.type())) {
                erreurs.add(message.text());
            }
        });
        page.setContent("<!doctype html><html lang=\"fr\"><body></body></html>");
        for (String fichier : BIBLIOTHEQUE) {
            try (InputStream source =
                    getClass().getResourceAsStream("/META-INF/resources/webjars/camunda/lib/" + fichier)) {
                page.addScriptTag(new Page.AddScriptTagOptions()
                        .setContent(new String(source.readAllBytes(), StandardCharsets.UTF_8)));
            }
        }
        page.evaluate(PRENDRE);
    }

    private JsonNode dessiner(String nom) {
        try {
            String forme = Files.readString(Path.of("forms", nom + ".form"));
            assertThat((List<?>) page.evaluate(DESSINER, Arrays.asList(forme, OFFERTS)))
                    .as("warnings of " + nom)
                    .isEmpty();
            return JSON.readTree(forme).path("components");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> tous() throws IOException {
        try (Stream<Path> fichiers = Files.list(Path.of("forms"))) {
            return fichiers.map(fichier -> fichier.getFileName().toString())
                    .filter(nom -> nom.endsWith(".form"))
                    .map(nom -> nom.replace(".form", ""))
                    .sorted()
                    .toList();
        }
    }

    @Test
    void chaque_formulaire_se_dessine_avec_son_titre_et_ses_champs_sans_erreur() throws IOException {
        for (String nom : tous()) {
            JsonNode composants = dessiner(nom);

            assertThat(page.locator(".fjs-container h3").first()).isVisible();
            for (JsonNode composant : composants) {
                if (composant.has("key") && !composant.has("conditional")) {
                    assertThat(page.getByText(libelle(composant)).first()).isVisible();
                }
            }
            assertThat(page.locator("body").innerText()).as(nom).doesNotContain("{{", "}}", "undefined", "[object");
            assertThat(erreurs).as(nom).isEmpty();
        }
    }

    private static String libelle(JsonNode composant) {
        return Stream.of("label", "dateLabel", "timeLabel")
                .map(nom -> composant.path(nom).asText())
                .filter(texte -> !texte.isEmpty())
                .findFirst()
                .orElseThrow(() -> new AssertionError("a field without a label: " + composant));
    }

    @Test
    void un_formulaire_court_dit_ou_en_est_le_travail_et_y_mene() {
        for (String nom : List.of(
                DiagnosticEcarts.Element.EvaluerModule.name(),
                SuiviAnnuel.Element.AutoEvaluationAnnuelle.name(),
                SuiviAnnuel.Element.RevueIndicateurs.name(),
                MiseEnPlaceDemarche.Element.EtablirPlanCommunication.name(),
                PlanActions.Element.RedigerPlanActions.name(),
                PlanActions.Element.ArreterPlanActions.name())) {
            dessiner(nom);

            Locator lien = page.getByText("Ouvrir la page de travail");
            assertThat(lien).isVisible();
            assertThat(lien).hasAttribute("href", "/travail/taches/essai");
            assertThat(page.getByText("L’engagement E2 n’a pas de résultat.")).isVisible();
            page.locator("body")
                    .screenshot(new Locator.ScreenshotOptions()
                            .setPath(Path.of("target", "form-js-%s.png".formatted(nom))));
        }
    }

    @Test
    void rien_de_tasklist_n_est_la() {
        dessiner(MiseEnPlaceDemarche.Element.NommerReferent.name());

        assertThat(
                        page.evaluate(
                                "() => typeof window.labellisation + ' ' + document.querySelectorAll('[ng-app], .ng-scope').length"))
                .isEqualTo("undefined 0");
    }
}
