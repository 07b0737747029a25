package fr.labellisation.annonces.courriel.redaction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.labellisation.annonces.rappels.base.NatureRappel;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

class GabaritsTest {
    private static final Map<String, String> EXEMPLES = Map.ofEntries(
            Map.entry("intitule", "Audit externe initial – Préfecture d’Évry"),
            Map.entry("jour", "11 juin 2013"),
            Map.entry("delai", "dans 30 jours"),
            Map.entry("depuis", "depuis 3 jours"),
            Map.entry("heure", "18\u00a0h\u00a000"),
            Map.entry("lieu", "Grande salle"),
            Map.entry("ordreDuJour", "- résultats\n- souhaits"),
            Map.entry("signeLe", "13 juin 2013"),
            Map.entry("compteRendu", "Les membres ont demandé des nouvelles.\n\nElles seront données chaque mois."),
            Map.entry("nom", "Odile Faure"),
            Map.entry("ancienJour", "28 janvier 2013"),
            Map.entry("adresse", "odile.faure@example.org"),
            Map.entry("retard", "La première étape a déjà 12 jours ouvrés de retard."),
            Map.entry("possible", "Le label peut être délivré le 2 mai 2014 au plus tôt."),
            Map.entry("sujet", "2 échéances"),
            Map.entry("texte", "Merci de dire où vous en êtes."),
            Map.entry("campagne", "Qualipref 2.0 partout"),
            Map.entry("demande", "100\u00a0% des préfectures le 31 décembre 2015, sur Qualipref 2.0"),
            Map.entry("etape", "31 décembre 2015"),
            Map.entry("nombre", "2 sites"),
            Map.entry("sites", "Préfecture d’Évry\u00a0: aucune démarche"));

    private final Gabarits modeles = new Gabarits();
    private final MiseEnPage miseEnPage = new MiseEnPage(modeles);

    static Stream<String> natures() {
        return Stream.concat(
                Arrays.stream(NatureRappel.values()).map(NatureRappel::code),
                Stream.of(
                        "convocation",
                        "compte-rendu",
                        "adresse-refusee",
                        "envoi-incertain",
                        "audit-deplace",
                        "audit-annule",
                        "comite-deplace",
                        "comite-annule",
                        "retard-a-l-ouverture",
                        "preparation",
                        "campagne"));
    }

    @ParameterizedTest
    @MethodSource("natures")
    void chaque_nature_a_son_modele_qui_dit_quoi_sur_sa_premiere_ligne(String nature) {
        Point point = modeles.rediger(nature, EXEMPLES);

        assertThat(point.titre()).isNotBlank().doesNotContain("\n", "{", "}");
        assertThat(point.paragraphes())
                .isNotEmpty()
                .allSatisfy(paragraphe ->
                        assertThat(paragraphe).doesNotContain("{", "}").isEqualTo(paragraphe.strip()));
    }

    @Test
    void aucun_fichier_de_modele_n_est_sans_emploi() throws IOException {
        Stream<String> fichiers = Arrays.stream(
                        new PathMatchingResourcePatternResolver().getResources("classpath:courriels/*.mustache"))
                .map(Resource::getFilename);

        assertThat(fichiers)
                .containsExactlyInAnyOrderElementsOf(Stream.concat(natures(), Stream.of("message.txt", "message.html"))
                        .map(nature -> nature + ".mustache")
                        .toList());
    }

    @Test
    void une_valeur_qui_manque_est_refusee_avec_le_nom_du_modele_et_le_sien() {
        Map<String, String> sansLieu = Map.of("jour", "11 juin 2013", "heure", "18 h", "ordreDuJour", "Résultats");

        assertThatThrownBy(() -> modeles.rediger("convocation", sansLieu))
                .isInstanceOf(GabaritIncomplet.class)
                .hasMessage("Le modèle «\u00a0courriels/convocation.mustache\u00a0» demande à la ligne 5 la valeur"
                        + " «\u00a0lieu\u00a0», qui manque\u00a0: aucun message n’est écrit.");
    }

    @Test
    void ce_qu_une_personne_a_ecrit_ne_devient_ni_balise_ni_modele_ni_commande() {
        Point point = modeles.rediger(
                "comite",
                Map.of(
                        "intitule",
                        "<b>Comité</b> {{jour}} \u001b[2J\r\nBcc: x@example.org \u202e",
                        "jour",
                        "11 juin 2013",
                        "delai",
                        "demain"));
        Corps corps = miseEnPage.de(point.titre(), "<i>Alix</i>\r\nX", List.of(), List.of(point), "Pied");

        assertThat(point.titre())
                .isEqualTo("<b>Comité</b> {{jour}} [2J Bcc: x@example.org\u00a0: demain, le 11 juin 2013");
        assertThat(corps.html())
                .contains("&lt;b&gt;Comité&lt;/b&gt; {{jour}}", "Bonjour &lt;i&gt;Alix&lt;/i&gt; X,")
                .doesNotContain("<b>", "<i>");
        assertThat(corps.texte()).contains("Bonjour <i>Alix</i> X,").doesNotContain("\u001b", "\u202e", "\r");
    }

    @Test
    void le_texte_tient_dans_une_fenetre_de_terminal_et_garde_les_adresses_entieres() {
        String adresse = "https://labellisation.exemple.fr/camunda/app/tasklist/default/#/?task=" + "a".repeat(36);
        Point point = new Point(
                "Un titre " + "assez long ".repeat(12).strip(),
                List.of("Une phrase qui ne finit pas. ".repeat(20).strip(), "- un\n- deux"),
                "Vous recevez ce rappel parce que vous êtes référent qualité (Essonne).",
                new Point.Lien("Ouvrir la tâche", adresse));

        String texte = miseEnPage
                .de("Sujet", "Alix Perrin", List.of("Une introduction."), List.of(point), "Pied")
                .texte();

        assertThat(texte.lines().filter(ligne -> !ligne.equals(adresse)))
                .allSatisfy(ligne -> assertThat(ligne.length()).isLessThanOrEqualTo(78));
        assertThat(texte.lines()).contains(adresse, "- un", "- deux", "-- ");
        assertThat(texte).doesNotContain("<", "&");
    }
}
