package fr.labellisation.web.pages;

import static fr.labellisation.parcours.diagnostic.processus.DiagnosticEcarts.Element.EvaluerModule;
import static org.assertj.core.api.Assertions.assertThat;

import fr.labellisation.acces.Navigateur;
import fr.labellisation.acces.Role;
import fr.labellisation.acces.camunda.Personnes;
import fr.labellisation.essais.CheminDuSite;
import fr.labellisation.essais.CompteurDeRequetes;
import fr.labellisation.essais.Parcours91;
import fr.labellisation.parcours.diagnostic.VariablesDiagnostic;
import fr.labellisation.referentiel.AutreNoeud;
import fr.labellisation.referentiel.Referentiels;
import fr.labellisation.referentiel.RevisionsPubliees;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.web.util.HtmlUtils;

/** The catalogue of the référentiels, as a browser gets it. */
class CatalogueIT extends Parcours91 {
    private static final String PAGE = "/suivi/catalogue";
    private static final String APERCU = PAGE + "/apercu";
    private static final Pattern JETON = Pattern.compile("name=\"jeton\" value=\"([0-9a-f]+)\"");
    private static final String NOUVELLE = """
            id: essai-%d
            nom: Qualité %d
            famille: essai
            enVigueurDu: %d-01-01
            enVigueurJusquA: %d-12-31
            dureeLabelMois: 36
            suiviMois: 18
            auditInterneRequis: true
            autoEvaluationAnnuelle: false
            modules:
              - {code: M1, titre: Accueil, obligatoire: true}
              - {code: M2, titre: "<b>Titres</b>"}
            engagements:
              - code: E1
                module: M1
                titre: Répondre au téléphone
                indicateurs:
                  - {libelle: Appels perdus, sens: moins-de, valeur: 10, unite: pourcent, periode: trimestre}
                preuves: [Relevé du standard]
            """;

    @Autowired
    private CheminDuSite chemin;

    @Autowired
    private RevisionsPubliees publiees;

    @Autowired
    private Referentiels referentiels;

    private Navigateur ministre;

    @BeforeEach
    void quelqu_un_du_ministere() {
        ministre = connecte(Role.MINISTERE);
    }

    private Navigateur connecte(Role role) {
        return new Navigateur(port)
                .connecter(new Personnes(annuaire, identites).avec(role, DEPARTEMENT), Personnes.MOT_DE_PASSE);
    }

    private static String version(int annee) {
        return NOUVELLE.formatted(annee, annee, annee, annee);
    }

    private static HttpResponse<String> deposer(Navigateur qui, String yaml) {
        return qui.deposer(PAGE, "fichier", "essai.yaml", yaml.getBytes(StandardCharsets.UTF_8));
    }

    private HttpResponse<String> publier(String yaml, Map<String, String> champs) {
        assertThat(Navigateur.vers(deposer(ministre, yaml))).isEqualTo(APERCU);
        Matcher jeton = JETON.matcher(ministre.page(APERCU).body());
        assertThat(jeton.find()).isTrue();
        return ministre.remplir(
                APERCU,
                Stream.concat(champs.entrySet().stream(), Stream.of(Map.entry("jeton", jeton.group(1))))
                        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)));
    }

    private String lire(String adresse) {
        return HtmlUtils.htmlUnescape(ministre.page(adresse).body());
    }

    @Test
    void une_version_est_verifiee_apercue_publiee_et_aussitot_offerte() {
        Referentiels autreNoeud = AutreNoeud.sur(publiees);

        HttpResponse<String> publiee = publier(version(2030), Map.of("motif", "Arrêté du 4 janvier."));

        assertThat(Navigateur.vers(publiee)).isEqualTo(PAGE + "/versions/essai-2030");
        assertThat(lire(PAGE + "/versions/essai-2030"))
                .contains(
                        "Qualité 2030",
                        "Arrêté du 4 janvier.",
                        "Appels perdus\u00a0: moins de 10\u00a0%, par trimestre")
                .contains("Relevé du standard");
        assertThat(ministre.page(PAGE + "/versions/essai-2030").body()).doesNotContain("<b>Titres");
        assertThat(lire(PAGE)).contains("Qualité 2030");
        assertThat(referentiels.choix(LocalDate.parse("2030-06-01")))
                .extracting(option -> option.value())
                .contains("essai-2030");
        autreNoeud.rafraichir();
        assertThat(autreNoeud.parId("essai-2030")).isPresent();
        assertThat(ministre.envoyer("GET", "/api/v1/referentiels/essai-2030", "application/json", null)
                        .body())
                .contains("\"valeur\":\"10\"", "\"unite\":\"pourcent\"");
        assertThat(ministre.page(APERCU).statusCode()).as("published once").isEqualTo(302);
    }

    @Test
    void une_faute_est_dite_avec_sa_ligne_et_rien_n_est_ecrit() {
        String page = HtmlUtils.htmlUnescape(deposer(ministre, version(2030).replace("module: M1", "module: M9"))
                .body());

        assertThat(page).contains("Rien n’a été écrit.", "ligne 15", "L’engagement E1 cite le module «\u00a0M9\u00a0»");
        assertThat(ministre.page(APERCU).statusCode()).isEqualTo(302);
        assertThat(base.sql("select count(*) from referentiel_propose")
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void une_correction_montre_ce_qui_change_et_qui_est_concerne() {
        chemin.parcours(demarche("qualipref-2012", "M1", "M2"), "initial");
        String corrigee = ministre.page(PAGE + "/versions/qualipref-2012/export.yaml")
                .body()
                .replace("titre: \"Orienter et", "titre: \"Bien orienter et");
        deposer(ministre, corrigee);

        assertThat(lire(APERCU))
                .contains("Ce qui change", "Engagement E3", "Bien orienter et prendre en charge")
                .contains("1\u00a0démarche en cours", "Essonne (91)")
                .contains("Les démarches en cours passent à cette révision");
        publier(corrigee, Map.of("motif", "Une coquille.", "suivre", "oui"));
        assertThat(base.sql("select revision from demarche where code like '91-%'")
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
        assertThat(lignes(tache(EvaluerModule.name(), VariablesDiagnostic.MODULE.nom(), "M1"), "engagements"))
                .as("the open task asks what it will be held to")
                .extracting(ligne -> ligne.get("titre"))
                .contains("Bien orienter et prendre en charge (signalétique, pré-accueil)");
        assertThat(lire(PAGE + "/versions/qualipref-2012"))
                .contains("Révision 1", "Ce que cette révision a changé", "Une coquille.");
        assertThat(lire(PAGE + "/versions/qualipref-2012?revision=0"))
                .contains("livrée avec l’application")
                .doesNotContain("Bien orienter");
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            names = {"MINISTERE"},
            mode = EnumSource.Mode.EXCLUDE)
    void nul_autre_que_le_ministere_ne_depose_ni_ne_publie(Role role) {
        Navigateur lui = connecte(role);

        assertThat(deposer(lui, version(2030)).statusCode()).isEqualTo(403);
        assertThat(lui.page(APERCU).statusCode()).isEqualTo(403);
        assertThat(base.sql("select count(*) from referentiel_propose")
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    /** 7 come with the application; 53 more are published. */
    @Test
    void soixante_versions_se_lisent_en_autant_de_requetes_que_sept() {
        List<String> adresses = List.of(
                PAGE,
                PAGE + "/versions/qualipref-2012",
                "/api/v1/referentiels",
                "/suivi/nation",
                "/suivi/planning",
                "/suivi/entree/modele.xlsx");
        Map<String, Integer> sept = compter(adresses);
        for (int annee = 2031; annee < 2031 + 53; annee++) {
            base.sql("insert into referentiel_revision (referentiel, revision, contenu, publiee_le, auteur, motif)"
                            + " values (:id, 1, :contenu, current_timestamp, 'odile.faure', 'Essai')")
                    .param("id", "essai-" + annee)
                    .param("contenu", version(annee))
                    .update();
        }
        ministre.page(PAGE);

        assertThat(referentiels.tous()).hasSize(60);
        assertThat(compter(adresses)).isEqualTo(sept);
    }

    private Map<String, Integer> compter(List<String> adresses) {
        adresses.forEach(this::statut);
        return adresses.stream().collect(Collectors.toMap(adresse -> adresse, adresse -> {
            int avant = CompteurDeRequetes.total();
            assertThat(statut(adresse)).as(adresse).isEqualTo(200);
            return CompteurDeRequetes.total() - avant;
        }));
    }

    private int statut(String adresse) {
        return ministre.envoyer("GET", adresse, "*/*", null).statusCode();
    }
}
