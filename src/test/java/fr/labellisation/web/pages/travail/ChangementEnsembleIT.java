package fr.labellisation.web.pages.travail;

import static fr.labellisation.parcours.diagnostic.processus.DiagnosticEcarts.Element.EvaluerModule;
import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import fr.labellisation.acces.Navigateur;
import fr.labellisation.acces.Role;
import fr.labellisation.acces.camunda.Personnes;
import fr.labellisation.essais.Parcours91;
import fr.labellisation.parcours.diagnostic.VariablesDiagnostic;
import fr.labellisation.parcours.diagnostic.processus.DiagnosticEcarts;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.web.util.HtmlUtils;

/** One column of many rows is changed in three steps. */
class ChangementEnsembleIT extends Parcours91 {
    private Personnes personnes;
    private Navigateur chef;
    private String adresse;

    @BeforeEach
    void un_module_a_evaluer() {
        personnes = new Personnes(annuaire, identites);
        lancer(
                DiagnosticEcarts.CLE,
                demarche("qualipref-2012", "M1"),
                Map.of(VariablesDiagnostic.MODULES_CIBLES.nom(), ""));
        adresse = "/travail/taches/" + tache(EvaluerModule.name()).getId();
        chef = new Navigateur(port)
                .connecter(personnes.avec(Role.CHEF_DE_SERVICE, DEPARTEMENT), Personnes.MOT_DE_PASSE);
    }

    private String lire(String suite) {
        return HtmlUtils.htmlUnescape(chef.page(adresse + suite).body());
    }

    private void repondre(String engagement, String observations) {
        chef.remplir(
                adresse,
                adresse + "/lignes/" + engagement,
                Map.of("version", "0", "resultat", "partiel", "observations", observations));
    }

    @Test
    void les_lignes_choisies_changent_et_gardent_ce_qu_elles_disaient_d_autre() {
        repondre("E2", "Panneau rouillé.");
        assertThat(lire("/ensemble?etat=a-remplir")).contains("value=\"E1\"").doesNotContain("value=\"E2\"");
        assertThat(lire("/ensemble/valeur?colonne=resultat&ligne=E1&ligne=E2&ligne=E99"))
                .contains("Dans ces 2 lignes", "value=\"0 E1\"", "value=\"1 E2\"", "Non conforme");

        chef.remplir(
                adresse,
                adresse + "/ensemble",
                List.of(
                        entry("colonne", "resultat"),
                        entry("resultat", "conforme"),
                        entry("ligne", "0 E1"),
                        entry("ligne", "1 E2")));

        assertThat(lire(""))
                .contains("«\u00a0Résultat\u00a0»\u00a0: 2 lignes ont changé, 0 le disait déjà.")
                .contains("2 lignes remplies sur 8", "Panneau rouillé.");
    }

    @Test
    void une_ligne_changee_entre_temps_reste_comme_l_autre_l_a_ecrite_et_c_est_dit() {
        repondre("E2", "Écrit pendant le choix.");

        chef.remplir(
                adresse,
                adresse + "/ensemble",
                List.of(
                        entry("colonne", "resultat"),
                        entry("resultat", "conforme"),
                        entry("ligne", "0 E2"),
                        entry("ligne", "0 E3")));

        assertThat(lire("")).contains("1 ligne a changé", "reste comme il l’a écrite", "Écrit pendant le choix.");
        assertThat(textes("select valeurs from ligne_de_travail where ligne = 'E2'"))
                .hasSize(1)
                .allMatch(valeurs -> valeurs.contains("partiel"));
    }

    @Test
    void sans_ligne_rien_ne_change_et_qui_ne_remplit_pas_ne_change_rien() {
        assertThat(lire("/ensemble/valeur?colonne=resultat")).contains("Cochez au moins une ligne");
        assertThat(chef.page(adresse + "/ensemble/valeur?colonne=inconnue&ligne=E1")
                        .statusCode())
                .isEqualTo(404);
        Navigateur cabinet =
                new Navigateur(port).connecter(personnes.avec(Role.CABINET, DEPARTEMENT), Personnes.MOT_DE_PASSE);
        assertThat(cabinet.page(adresse + "/ensemble").statusCode()).isEqualTo(403);
        assertThat(cabinet.remplir(
                                adresse,
                                adresse + "/ensemble",
                                Map.of("colonne", "resultat", "resultat", "conforme", "ligne", "0 E1"))
                        .statusCode())
                .isEqualTo(403);
        assertThat(textes("select ligne from ligne_de_travail")).isEmpty();
    }
}
