package fr.labellisation.conventions;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** What is written for people who carry the project on: it leads somewhere, it is complete, and it is short where it must be. */
class DocumentsTest {
    private static final Path DECISIONS = Documents.DOSSIER.resolve("decisions");
    private static final String DECISION =
            "# Title\n\n## Context\n\nWas.\n\n## Decision\n\nIs.\n\n## Consequence\n\nFollows.\n";

    private final SortedMap<Path, String> documents = Documents.tous();

    @Test
    void le_mode_d_emploi_tient_en_cent_lignes() {
        assertThat(Documents.longueurDuModeDEmploi(documents.get(Documents.MODE_D_EMPLOI)))
                .isEmpty();
    }

    @Test
    void un_mode_d_emploi_de_cent_une_lignes_est_trop_long() {
        assertThat(Documents.longueurDuModeDEmploi("ligne\n".repeat(100))).isEmpty();
        assertThat(Documents.longueurDuModeDEmploi("ligne\n".repeat(101))).isNotEmpty();
    }

    @TestFactory
    Stream<DynamicTest> chaque_lien_mene_quelque_part() {
        return documents.entrySet().stream()
                .map(document -> DynamicTest.dynamicTest(
                        document.getKey().toString(),
                        () -> assertThat(Liens.casses(document.getKey(), document.getValue()))
                                .isEmpty()));
    }

    @Test
    void un_lien_vers_un_fichier_une_image_ou_un_titre_qui_n_existe_pas_est_casse() {
        String texte = """
                # Le début

                [bon](rejeu.md) [bon](../../README.md#settings) [bon](#le-début) [bon](decisions) [bon](https://example.org/absent)
                [cassé](absent.md) ![cassé](absente.png) [cassé](#absent) [cassé](rejeu.md#absent) [cassé](decisions#absent)
                [cassé](../../../ailleurs) <img src="perdue.png"> `[code](jamais-lu.md)`

                ```
                [code](jamais-lu.md)
                ```

                [ref]: nulle-part.md
                """;

        assertThat(Liens.casses(Documents.DOSSIER.resolve("essai.md"), texte))
                .containsExactlyInAnyOrder(
                        "absent.md",
                        "absente.png",
                        "#absent",
                        "rejeu.md#absent",
                        "decisions#absent",
                        "../../../ailleurs",
                        "perdue.png",
                        "nulle-part.md");
    }

    @Test
    void une_ancre_est_le_titre_en_minuscules_sans_ponctuation_et_compte_ses_homonymes() {
        assertThat(Liens.ancres("# No `/engine-rest`\n\n## Réglages\n\n## Réglages\n\n```\n# pas un titre\n```\n"))
                .containsExactly("no-engine-rest", "réglages", "réglages-1");
    }

    @Test
    void les_decisions_se_suivent_sans_trou() {
        assertThat(Documents.numerotation(decisions().keySet())).isEmpty();
        assertThat(decisions()).isNotEmpty();
    }

    @Test
    void un_trou_un_doublon_et_un_nom_sans_numero_se_voient() {
        assertThat(Documents.numerotation(List.of("0001-one.md", "0002-two.md")))
                .isEmpty();
        assertThat(Documents.numerotation(List.of("0001-one.md", "0003-three.md")))
                .containsExactly("0003-three.md stands where 0002 is expected");
        assertThat(Documents.numerotation(List.of("0001-one.md", "0001-other.md")))
                .containsExactly("0001-other.md stands where 0002 is expected");
        assertThat(Documents.numerotation(List.of("0001-one.md", "Notes.md")))
                .containsExactly("Notes.md is no name of a decision");
    }

    @TestFactory
    Stream<DynamicTest> chaque_decision_dit_ce_qui_etait_ce_qui_est_decide_et_ce_qui_suit() {
        return decisions().entrySet().stream()
                .map(decision -> DynamicTest.dynamicTest(
                        decision.getKey(),
                        () -> assertThat(Documents.sections(decision.getKey(), decision.getValue()))
                                .isEmpty()));
    }

    @Test
    void une_decision_sans_titre_ou_a_qui_il_manque_une_section_se_voit() {
        assertThat(Documents.sections("bonne", DECISION)).isEmpty();
        assertThat(Documents.sections("sans titre", DECISION.substring("# ".length())))
                .containsExactly("sans titre has no title");
        assertThat(Documents.sections("courte", DECISION.replace("## Consequence\n", "")))
                .containsExactly("courte has the sections [Context, Decision]");
        assertThat(Documents.sections("vide", DECISION.replace("Was.", "")))
                .containsExactly("vide says nothing under Context");
    }

    @Test
    void chaque_reglage_que_lit_le_produit_a_sa_ligne_dans_une_table() {
        assertThat(VariablesDEnvironnement.decrites(reglesDExploitation())).containsAll(luesParLeProduit());
    }

    @Test
    void aucun_document_ne_nomme_un_reglage_que_le_produit_ne_lit_pas() {
        assertThat(luesParLeProduit()).containsAll(VariablesDEnvironnement.nommees(documents.values()));
    }

    @Test
    void un_reglage_cite_hors_d_une_table_n_y_est_pas_decrit() {
        String texte = """
                `LABELLISATION_CITEE` is named here only.
                | `LABELLISATION_SEULE` | none | see `LABELLISATION_VUE` |
                | `LABELLISATION_UNE`, `SPRING_PROFILES_ACTIVE` | none | |
                """;

        assertThat(VariablesDEnvironnement.decrites(List.of(texte)))
                .containsExactly("LABELLISATION_SEULE", "LABELLISATION_UNE", "SPRING_PROFILES_ACTIVE");
        assertThat(VariablesDEnvironnement.nommees(List.of(texte)))
                .contains("LABELLISATION_CITEE", "LABELLISATION_VUE");
    }

    @Test
    void un_reglage_se_trouve_dans_le_yaml_dans_la_composition_et_en_java() {
        assertThat(VariablesDEnvironnement.nommees(List.of(
                        "port: ${LABELLISATION_PORT:8080}",
                        "- \"${LABELLISATION_PORT_LOCAL:-8080}:8080\"",
                        "String URL = \"LABELLISATION_BD_URL\";")))
                .containsExactly("LABELLISATION_BD_URL", "LABELLISATION_PORT", "LABELLISATION_PORT_LOCAL");
    }

    private Map<String, String> decisions() {
        return documents.entrySet().stream()
                .filter(document -> document.getKey().startsWith(DECISIONS))
                .collect(Collectors.toMap(
                        document -> DECISIONS.relativize(document.getKey()).toString(), Map.Entry::getValue));
    }

    private List<String> reglesDExploitation() {
        return List.of(
                documents.get(Documents.MODE_D_EMPLOI), documents.get(Documents.DOSSIER.resolve("exploitation.md")));
    }

    private static Set<String> luesParLeProduit() {
        Set<String> lues = new TreeSet<>(VariablesDEnvironnement.nommees(Documents.lus(
                        Path.of("src/main/java"), fichier -> fichier.toString().endsWith(".java"))
                .values()));
        lues.addAll(VariablesDEnvironnement.nommees(Documents.lus(
                        Path.of("src/main/resources"),
                        fichier -> fichier.getFileName().toString().matches("application.*\\.yaml"))
                .values()));
        lues.addAll(VariablesDEnvironnement.nommees(List.of(Documents.lu(Path.of("docker-compose.yml")))));
        // Read by the framework; docker-compose.yml happens to set it, and the product refuses a wrong value.
        lues.add("SPRING_PROFILES_ACTIVE");
        return lues;
    }
}
