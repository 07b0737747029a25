package fr.labellisation.web.pages.travail;

import static fr.labellisation.parcours.diagnostic.processus.DiagnosticEcarts.Element.EvaluerModule;
import static org.assertj.core.api.Assertions.assertThat;

import fr.labellisation.acces.Navigateur;
import fr.labellisation.acces.Role;
import fr.labellisation.acces.camunda.Personnes;
import fr.labellisation.essais.Parcours91;
import fr.labellisation.parcours.diagnostic.VariablesDiagnostic;
import fr.labellisation.parcours.diagnostic.processus.DiagnosticEcarts;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.web.util.HtmlUtils;

/** The engagements of a module leave as a sheet and come back filled in. */
class FeuilleRendueIT extends Parcours91 {
    private static final Pattern CODEE = Pattern.compile("name=\"ligne\"[^>]*value=\"([^\"]*)\"( checked)?");
    private static final String TITRES = "Ligne;Version;Résultat;Observations\n";

    private Navigateur chef;
    private String adresse;

    @BeforeEach
    void un_module_a_evaluer() {
        Personnes personnes = new Personnes(annuaire, identites);
        lancer(
                DiagnosticEcarts.CLE,
                demarche("qualipref-2012", "M1"),
                Map.of(VariablesDiagnostic.MODULES_CIBLES.nom(), ""));
        adresse = "/travail/taches/" + tache(EvaluerModule.name()).getId();
        chef = new Navigateur(port)
                .connecter(personnes.avec(Role.CHEF_DE_SERVICE, DEPARTEMENT), Personnes.MOT_DE_PASSE);
    }

    private String rendre(byte[] feuille, String nom) {
        return chef.deposer("/mot-de-passe", adresse + "/feuille", "feuille", nom, feuille)
                .body();
    }

    private String rendre(String lignes) {
        return rendre((TITRES + lignes).getBytes(StandardCharsets.UTF_8), "module.csv");
    }

    /** The rows that the page of a preview shows, as it sends them back; {@code cochees} those only that are ticked. */
    private static List<String> codees(String page, boolean cochees) {
        return CODEE.matcher(page)
                .results()
                .filter(ligne -> !cochees || ligne.group(2) != null)
                .map(ligne -> HtmlUtils.htmlUnescape(ligne.group(1)))
                .toList();
    }

    private String ecrire(String page) {
        codees(page, true).forEach(ligne -> chef.remplir(adresse, adresse + "/feuille/ecrire", Map.of("ligne", ligne)));
        return HtmlUtils.htmlUnescape(chef.page(adresse).body());
    }

    private void repondre(String engagement, int version, String observations) {
        Map<String, String> champs = new HashMap<>(Map.of("resultat", "conforme", "observations", observations));
        champs.put("version", String.valueOf(version));
        chef.remplir(adresse, adresse + "/lignes/" + engagement, champs);
    }

    @Test
    void une_feuille_montre_ce_qu_elle_change_l_ecrit_une_fois_confirmee_et_rien_de_plus_la_seconde_fois() {
        String feuille = "E1;0;Conforme;\nE2;;partiel;\"Trois appels; un perdu.\"\nE3;0;;\n";

        String apercu = rendre(feuille);
        assertThat(HtmlUtils.htmlUnescape(apercu))
                .contains("Ce que la feuille change", "Partiellement conforme", "Trois appels; un perdu.");
        assertThat(textes("select ligne from ligne_de_travail")).isEmpty();

        assertThat(ecrire(apercu)).contains("Une ligne de la feuille est écrite.", "2 lignes remplies sur 8");
        assertThat(HtmlUtils.htmlUnescape(rendre(feuille.replace("E1;0", "E1;1"))))
                .contains("La feuille ne change rien");
    }

    @Test
    void ce_qui_part_revient_sans_rien_changer() {
        repondre("E1", 0, "Vu le 12\u00a0: tout est là ; « très » bien…");
        byte[] classeur = chef.fichier(adresse + "/feuille.xlsx", null).body();

        assertThat(HtmlUtils.htmlUnescape(rendre(classeur, "module.xlsx"))).contains("La feuille ne change rien");
    }

    @Test
    void une_ligne_changee_depuis_que_la_feuille_est_partie_n_est_pas_cochee() {
        repondre("E1", 0, "Au départ.");
        repondre("E1", 1, "Changé sur la page.");

        String apercu = rendre("E1;1;Conforme;Changé dans la feuille.\n");

        assertThat(apercu).contains("Cette ligne a été changée depuis que la feuille est partie");
        assertThat(codees(apercu, false)).hasSize(1);
        assertThat(codees(apercu, true)).isEmpty();
        chef.remplir(
                adresse,
                adresse + "/feuille/ecrire",
                Map.of("ligne", codees(apercu, false).get(0)));
        assertThat(textes("select valeurs from ligne_de_travail where ligne = 'E1' order by version"))
                .hasSize(3)
                .last()
                .asString()
                .contains("Changé dans la feuille.");
    }

    @Test
    void une_ligne_ecrite_pendant_qu_on_regarde_l_apercu_reste_a_qui_l_a_ecrite() {
        String apercu = rendre("E1;0;Conforme;De la feuille.\n");
        repondre("E1", 0, "De la page.");

        assertThat(ecrire(apercu)).contains("vient d’être changée par quelqu’un d’autre", "De la page.");
        assertThat(textes("select valeurs from ligne_de_travail")).hasSize(1);
    }

    @Test
    void chaque_faute_dit_sa_cellule_et_rien_n_est_ecrit() {
        String page = HtmlUtils.htmlUnescape(rendre("E1;0;Peut-être;\nE99;0;Conforme;\n;0;Conforme;\n"));

        assertThat(page)
                .contains("Rien n’est écrit", "C2", "«\u00a0Peut-être\u00a0» n’est pas proposé")
                .contains("A3", "La ligne «\u00a0E99\u00a0» n’est pas de cette tâche.", "A4")
                .doesNotContain("name=\"ligne\"");
        assertThat(HtmlUtils.htmlUnescape(rendre(new byte[0], "vide.xlsx"))).contains("Le fichier est vide");
        assertThat(HtmlUtils.htmlUnescape(rendre("Autre;chose\n1;2".getBytes(StandardCharsets.UTF_8), "autre.csv")))
                .contains("La colonne «\u00a0Ligne\u00a0» manque");
        assertThat(HtmlUtils.htmlUnescape(rendre("E1;0;Conforme;" + "a".repeat(2500) + "\n")))
                .contains("trop long pour être lu en entier");
    }

    @Test
    void ce_qui_n_est_pas_une_ligne_montree_est_refuse() {
        for (String ligne : List.of("n’importe quoi", "{}", "{\"cle\":\"E99\",\"champ\":\"evaluations\"}", "[]")) {
            assertThat(chef.remplir(adresse, adresse + "/feuille/ecrire", Map.of("ligne", ligne))
                            .statusCode())
                    .as(ligne)
                    .isEqualTo(400);
        }
        assertThat(textes("select ligne from ligne_de_travail")).isEmpty();
    }

    @Test
    void qui_lit_emporte_et_ne_rend_pas_et_un_autre_departement_ni_l_un_ni_l_autre() {
        Personnes personnes = new Personnes(annuaire, identites);
        Navigateur cabinet =
                new Navigateur(port).connecter(personnes.avec(Role.CABINET, DEPARTEMENT), Personnes.MOT_DE_PASSE);
        Navigateur ailleurs =
                new Navigateur(port).connecter(personnes.avec(Role.REFERENT_QUALITE, "94"), Personnes.MOT_DE_PASSE);

        assertThat(cabinet.page(adresse + "/feuille.xlsx").statusCode()).isEqualTo(200);
        assertThat(cabinet.remplir("/mot-de-passe", adresse + "/feuille/ecrire", Map.of("ligne", "{}"))
                        .statusCode())
                .isEqualTo(403);
        assertThat(ailleurs.page(adresse + "/feuille.xlsx").statusCode()).isEqualTo(404);
        assertThat(ailleurs.remplir("/mot-de-passe", adresse + "/feuille/ecrire", Map.of("ligne", "{}"))
                        .statusCode())
                .isEqualTo(404);
    }
}
