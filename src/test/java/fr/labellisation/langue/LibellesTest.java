package fr.labellisation.langue;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Our translations of the web applications against the labels that the engine ships. */
class LibellesTest {
    private static final Pattern VARIABLE = Pattern.compile("\\{\\{\\s*(.*?)\\s*}}");
    private static final Pattern BALISE = Pattern.compile("</?(a|b|br|code|em|i|li|p|span|strong|u|ul)\\b");

    /** Not text: addresses, variables, tags, entities, formats of dates. */
    private static final Pattern HORS_TEXTE =
            Pattern.compile("\\{\\{.*?}}|</?\\w[^>]*>|&\\w+;|aaaa-MM-jjTHH:mm:ss|[<>]=?");

    private static final Pattern MAL_PONCTUE =
            Pattern.compile("(?<!\u00a0)[:;?!»]|«(?!\u00a0)|[ \u00a0]\u00a0|\u00a0 |'|\"|\\.\\.\\.|’ | ’");

    /** Its link leads to the product that the maker of the engine would sell. */
    private static final Set<String> SANS_LIEN = Set.of("BANNER_CE_EOL_TEXT");

    /** The same word in both languages, or no word at all; read one by one. */
    private static final Set<String> PAREILS = Set.of(
            "",
            "<",
            "<=",
            ">",
            ">=",
            "s",
            "OK",
            "CSV",
            "JSON",
            "<version>",
            "Action",
            "Actions",
            "Active",
            "Annotation",
            "Application",
            "Applications",
            "Cockpit",
            "Configuration",
            "Date",
            "Description",
            "Documentation",
            "Incidents",
            "Instance",
            "instance",
            "instances",
            "Message",
            "Migration",
            "Notification",
            "Optimize",
            "Options",
            "Source",
            "Total",
            "Type",
            "Types",
            "Variable",
            "Variable / {{variableName}}",
            "Variables",
            "Version");

    /** Of rules of ours, which the engine does not know. */
    private static final Set<String> NOS_REGLES = Set.of("PASSWORD_POLICY_COMMON");

    static Stream<String> applications() {
        return Libelles.APPLICATIONS.stream();
    }

    @ParameterizedTest
    @MethodSource("applications")
    void chaque_libelle_est_traduit_et_aucun_n_est_de_trop(String application) {
        Set<String> traduits = new HashSet<>(francais(application).keySet());
        traduits.removeAll(NOS_REGLES);

        assertThat(traduits).isEqualTo(Libelles.anglais(application).textes().keySet());
    }

    @ParameterizedTest
    @MethodSource("applications")
    void un_libelle_garde_ses_variables_et_ses_balises(String application) {
        assertThat(fautes(
                        application,
                        (anglais, francais) -> !trouves(VARIABLE, anglais).equals(trouves(VARIABLE, francais))))
                .as("variables")
                .isEmpty();
        assertThat(fautes(
                                application,
                                (anglais, francais) -> !trouves(BALISE, anglais).equals(trouves(BALISE, francais)))
                        .keySet())
                .as("tags")
                .isSubsetOf(SANS_LIEN);
    }

    /** They part it from what the page puts beside it. */
    @ParameterizedTest
    @MethodSource("applications")
    void un_libelle_garde_l_espace_de_son_bord(String application) {
        assertThat(fautes(
                        application,
                        (anglais, francais) -> anglais.startsWith(" ") && !Character.isSpaceChar(francais.charAt(0))
                                || anglais.endsWith(" ") && !francais.endsWith(" ")))
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("applications")
    void aucun_libelle_n_est_reste_en_anglais(String application) {
        assertThat(fautes(
                        application,
                        (anglais, francais) ->
                                anglais.equalsIgnoreCase(francais) && !PAREILS.contains(francais.strip())))
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("applications")
    void la_ponctuation_est_francaise(String application) {
        assertThat(fautes(
                        application,
                        (anglais, francais) -> MAL_PONCTUE
                                .matcher(HORS_TEXTE.matcher(francais).replaceAll("x"))
                                .find()))
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("applications")
    void rien_ne_conduit_hors_du_logiciel_ni_ne_vante_une_edition(String application) {
        Predicate<String> reclame = Pattern.compile("https?:|camunda|enterprise", Pattern.CASE_INSENSITIVE)
                .asPredicate();

        assertThat(fautes(application, (anglais, francais) -> reclame.test(francais)))
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("applications")
    void les_dates_ont_la_forme_attendue_et_des_noms_francais(String application) {
        JsonNode anglaises = Libelles.anglais(application).dates();
        JsonNode francaises = Libelles.francais(application).dates();

        assertThat(chemins(francaises, "")).isEqualTo(chemins(anglaises, ""));
        if (!anglaises.isMissingNode()) {
            assertThat(francaises.at("/months/7").textValue()).isEqualTo("août");
            assertThat(francaises.at("/weekdays/0").textValue()).isEqualTo("dimanche");
            assertThat(francaises.at("/relativeTime/past").textValue()).isEqualTo("il y a %s");
            assertThat(francaises.at("/relativeTime/dd").textValue()).isEqualTo("%d jours");
        }
    }

    private static Map<String, String> francais(String application) {
        return Libelles.francais(application).textes();
    }

    /** The labels that are at fault, with both texts. */
    private static Map<String, String> fautes(String application, BiPredicate<String, String> faute) {
        Map<String, String> anglais = Libelles.anglais(application).textes();
        Map<String, String> fautes = new TreeMap<>();
        francais(application).forEach((nom, texte) -> {
            if (anglais.containsKey(nom) && faute.test(anglais.get(nom), texte)) {
                fautes.put(nom, anglais.get(nom) + " → " + texte);
            }
        });
        return fautes;
    }

    private static List<String> trouves(Pattern motif, String texte) {
        return motif.matcher(texte)
                .results()
                .map(MatchResult::group)
                .map(trouve -> trouve.replaceAll("\\s", ""))
                .sorted()
                .collect(Collectors.toList());
    }

    /** Every place of the tree with its kind and, of a text, what is put into it. */
    private static List<String> chemins(JsonNode noeud, String ou) {
        List<String> chemins = new ArrayList<>();
        chemins.add(ou + " " + noeud.getNodeType() + (ou.contains("relativeTime") ? variablesDeDate(noeud) : ""));
        noeud.fields().forEachRemaining(champ -> chemins.addAll(chemins(champ.getValue(), ou + "/" + champ.getKey())));
        for (int i = 0; noeud.isArray() && i < noeud.size(); i++) {
            chemins.addAll(chemins(noeud.get(i), ou + "/" + i));
        }
        return chemins;
    }

    private static String variablesDeDate(JsonNode noeud) {
        return " " + trouves(Pattern.compile("%\\w"), noeud.asText());
    }
}
