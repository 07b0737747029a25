package fr.labellisation.web.pages.travail;

import static fr.labellisation.parcours.label.processus.SuiviAnnuel.Element.RevueIndicateurs;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.labellisation.acces.Navigateur;
import fr.labellisation.acces.Role;
import fr.labellisation.acces.camunda.Personnes;
import fr.labellisation.essais.CompteurDeRequetes;
import fr.labellisation.essais.Parcours91;
import fr.labellisation.parcours.audits.DecisionsDeLabel;
import fr.labellisation.parcours.label.VariablesLabel;
import fr.labellisation.parcours.label.processus.SuiviAnnuel;
import fr.labellisation.socle.formulaires.SaisieRefusee;
import fr.labellisation.socle.territoire.CodeDemarche;
import fr.labellisation.socle.territoire.CodeSite;
import fr.labellisation.socle.variables.VariablesCommunes;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.camunda.bpm.engine.FormService;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.web.util.HtmlUtils;

/** The yearly review of indicators reads the results of twelve months and decides what is done about each, on the page of its task. */
class RevueSurSaPageIT extends Parcours91 {
    private static final String INDICATEURS = "/suivi/sites/91-evry/indicateurs";
    private static final Pattern APPELS = Pattern.compile("data-cle=\"(E5-[0-9a-f]+)\"");

    @Autowired
    private DecisionsDeLabel decisions;

    @Autowired
    private FormService formulairesDuMoteur;

    private Navigateur referent;
    private CodeDemarche demarche;
    private String label;

    /** The follow-up of the first year of a label of 27 June 2012, opened on 7 January 2013. */
    @BeforeEach
    void une_revue_a_faire() {
        demarche = demarche("qualipref-2012", "M1", "M2");
        label = decisions.delivrer(
                demarche, new CodeSite(SITE), "qualipref-2012", LocalDate.parse("2012-06-27"), "Q2-91");
        suivre(1);
        referent = connecte(Role.REFERENT_QUALITE);
    }

    private void suivre(int annee) {
        lancer(
                SuiviAnnuel.CLE,
                demarche,
                Map.of(
                        VariablesCommunes.LABEL.nom(),
                        label,
                        VariablesLabel.ANNEE.nom(),
                        annee,
                        VariablesCommunes.ANNIVERSAIRE.nom(),
                        "2013-06-27"));
    }

    private Navigateur connecte(Role role) {
        return new Navigateur(port)
                .connecter(new Personnes(annuaire, identites).avec(role, DEPARTEMENT), Personnes.MOT_DE_PASSE);
    }

    private void resultat(String periode, String valeur) {
        assertThat(referent.remplir(
                                INDICATEURS,
                                Map.of(
                                        "trimestre", periode,
                                        "indicateur", "E5/Appels perdus",
                                        "periode", periode,
                                        "version", "0",
                                        "avant", "",
                                        "valeur", valeur,
                                        "remarqueAvant", "",
                                        "remarque", ""))
                        .statusCode())
                .isEqualTo(302);
    }

    private static String page(Task tache) {
        return "/travail/taches/" + tache.getId();
    }

    private String lire(Task tache) {
        return HtmlUtils.htmlUnescape(referent.page(page(tache)).body());
    }

    /** The row of the engagement that stands first: the one that missed its target, where one did. */
    private String cle(Task tache) {
        Matcher ligne = APPELS.matcher(lire(tache));
        assertThat(ligne.find()).isTrue();
        return ligne.group(1);
    }

    private HttpResponse<String> ecrire(Task tache, int version, Map<String, String> valeurs) {
        Map<String, String> champs = new HashMap<>(valeurs);
        champs.put("version", String.valueOf(version));
        return referent.remplir(page(tache), page(tache) + "/lignes/" + cle(tache), champs);
    }

    private void terminer(Task tache) {
        referent.remplir(
                page(tache),
                page(tache) + "/terminer",
                Map.of("revueLe", "2013-01-07", "synthese", "L’accueil téléphonique reste à renforcer."));
    }

    @Test
    void les_resultats_de_douze_mois_se_lisent_et_une_cible_manquee_appelle_une_suite() {
        resultat("2012-T1", "8");
        resultat("2012-T4", "12,5");
        Task tache = tache(RevueIndicateurs.name());

        assertThat(lire(tache))
                .contains(
                        "Cible non atteinte",
                        "E5 – Appels perdus",
                        "1er trimestre 2012\u00a0: 8\u00a0% (atteint)",
                        "2e trimestre 2012\u00a0: pas de résultat",
                        "4e trimestre 2012\u00a0: 12,5\u00a0% (non atteint)",
                        "Sans résultat à comparer")
                .doesNotContain("2013\u00a0:");
        terminer(tache);
        assertThat(lire(tache))
                .contains("«\u00a0E5 – Appels perdus\u00a0» n’atteint pas sa cible\u00a0: dites la suite à donner.");
        ecrire(tache, 0, Map.of("suite", "agir"));
        terminer(tache);
        assertThat(lire(tache)).contains("demande un commentaire");
        ecrire(tache, 1, Map.of("suite", "agir", "commentaire", "Ouvrir une deuxième ligne."));
        terminer(tache);

        assertThat(enCours()).doesNotContain(RevueIndicateurs.name());
        assertThat(textes("select revue from bilan")).containsExactly("L’accueil téléphonique reste à renforcer.");
        assertThat(textes("select suite || ' ' || commentaire from suite_d_indicateur"))
                .containsExactly("agir Ouvrir une deuxième ligne.");
        assertThat(lire(tache)).contains("Terminée le 7 janvier 2013", "Ouvrir une deuxième ligne.");
    }

    @Test
    void la_revue_suivante_rappelle_ce_qui_avait_ete_decide() {
        resultat("2012-T4", "12,5");
        Task premiere = tache(RevueIndicateurs.name());
        ecrire(premiere, 0, Map.of("suite", "agir", "commentaire", "Ouvrir une deuxième ligne."));
        terminer(premiere);
        aujourdhuiEst("2013-10-07");
        suivre(2);

        Task seconde = tache(RevueIndicateurs.name());

        assertThat(lire(seconde))
                .contains("La revue précédente disait\u00a0: Action à engager. Ouvrir une deuxième ligne.");
    }

    @Test
    void le_formulaire_court_dit_ou_en_est_la_revue_et_un_programme_la_termine_avec_ou_sans_lignes() {
        Task tache = tache(RevueIndicateurs.name());
        assertThat(formulairesDuMoteur.getTaskFormVariables(tache.getId()))
                .containsEntry("travailPage", page(tache))
                .extractingByKey("travailAvancee")
                .asString()
                .startsWith("0 ligne remplie sur ");
        assertThatThrownBy(() -> faire(
                        tache,
                        Map.of(
                                "revueLe", "2013-01-07",
                                "synthese", "Rien à dire.",
                                "suites", List.of(Map.of("indicateur", "E99-0", "suite", "continuer")))))
                .isInstanceOf(SaisieRefusee.class)
                .hasMessageContaining("L’indicateur «\u00a0E99-0\u00a0» n’est pas de cette revue.");

        faire(
                tache,
                Map.of(
                        "revueLe", "2013-01-07",
                        "synthese", "Rien à dire.",
                        "suites", List.of(Map.of("indicateur", cle(tache), "suite", "continuer"))));

        assertThat(enCours()).doesNotContain(RevueIndicateurs.name());
        assertThat(textes("select suite from suite_d_indicateur")).containsExactly("continuer");
    }

    @Test
    void la_page_demande_autant_d_ordres_vide_que_remplie() {
        Task tache = tache(RevueIndicateurs.name());
        int vide = ordres(() -> referent.page(page(tache)));
        resultat("2012-T1", "8");
        resultat("2012-T4", "12,5");
        ecrire(tache, 0, Map.of("suite", "continuer"));

        assertThat(ordres(() -> referent.page(page(tache)))).isEqualTo(vide);
    }

    @Test
    void une_ligne_s_enregistre_en_six_ordres_au_plus_qu_elle_soit_neuve_ou_non() {
        resultat("2012-T1", "8");
        Task tache = tache(RevueIndicateurs.name());
        String ligne = page(tache) + "/lignes/" + cle(tache);
        for (String version : List.of("0", "1")) {
            int page = ordres(() -> referent.page("/mot-de-passe"));
            Map<String, String> valeurs = Map.of("version", version, "suite", "continuer");

            assertThat(ordres(() -> referent.remplir("/mot-de-passe", ligne, valeurs)) - page)
                    .as("version %s", version)
                    .isLessThanOrEqualTo(6);
        }
        assertThat(textes("select version from ligne_de_travail order by version"))
                .containsExactly("1", "2");
    }

    @Test
    void une_ligne_qui_n_est_d_aucun_indicateur_n_existe_pas() {
        Task tache = tache(RevueIndicateurs.name());

        assertThat(referent.remplir(page(tache), page(tache) + "/lignes/E99-0", Map.of("version", "0", "suite", "agir"))
                        .statusCode())
                .isEqualTo(404);
        assertThat(textes("select ligne from ligne_de_travail")).isEmpty();
    }

    private static int ordres(Runnable geste) {
        int avant = CompteurDeRequetes.total();
        geste.run();
        return CompteurDeRequetes.total() - avant;
    }
}
