package fr.labellisation.web.pages.engagements;

import static org.assertj.core.api.Assertions.assertThat;

import fr.labellisation.acces.Navigateur;
import fr.labellisation.acces.Role;
import fr.labellisation.acces.camunda.Personnes;
import fr.labellisation.essais.Parcours91;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.web.util.HtmlUtils;

/** The engagements that a département completes leave as a sheet and come back filled in. */
class FeuilleDEngagementsIT extends Parcours91 {
    private static final String PAGE = "/suivi/departements/91/engagements/qualipref-2012";
    private static final Pattern CODEE = Pattern.compile("name=\"ligne\"[^>]*value=\"([^\"]*)\"( checked)?");
    private static final String TITRES = "Code;Module ou rubrique;Thème;Titre;Preuves attendues;Version\n";
    private static final String DEUX =
            "e9;m2;Dossier;Dire quelles pièces apporter;\"Liste des pièces; Affiche\";\nE12;M2;;Annoncer le délai;;0\n";

    private Navigateur referent;

    @BeforeEach
    void un_referent() {
        referent = new Navigateur(port)
                .connecter(
                        new Personnes(annuaire, identites).avec(Role.REFERENT_QUALITE, DEPARTEMENT),
                        Personnes.MOT_DE_PASSE);
    }

    private String rendre(byte[] feuille, String nom) {
        return referent.deposer("/mot-de-passe", PAGE + "/feuille", "feuille", nom, feuille)
                .body();
    }

    private String rendre(String lignes) {
        return rendre((TITRES + lignes).getBytes(StandardCharsets.UTF_8), "engagements.csv");
    }

    private String ecrire(String apercu) {
        List<Map.Entry<String, String>> lignes = CODEE.matcher(apercu)
                .results()
                .filter(ligne -> ligne.group(2) != null)
                .map(ligne -> Map.entry("ligne", HtmlUtils.htmlUnescape(ligne.group(1))))
                .toList();
        referent.remplir("/mot-de-passe", PAGE + "/feuille/ecrire", lignes);
        return HtmlUtils.htmlUnescape(referent.page(PAGE).body());
    }

    @Test
    void une_feuille_montre_ce_qu_elle_change_l_ecrit_une_fois_confirmee_et_rien_de_plus_la_seconde_fois() {
        String apercu = rendre(DEUX);
        assertThat(HtmlUtils.htmlUnescape(apercu)).contains("E9 – Dire quelles pièces apporter", "lignes changent");
        assertThat(textes("select code from engagement_saisi")).isEmpty();

        assertThat(ecrire(apercu))
                .contains("2 engagements de la feuille sont écrits.", "Annoncer le délai (saisi par la préfecture)");
        assertThat(textes("select preuves from engagement_saisi where code = 'E9'"))
                .containsExactly("Liste des pièces\nAffiche");
        assertThat(HtmlUtils.htmlUnescape(rendre(DEUX.replace(";0\n", ";1\n")))).contains("La feuille ne change rien");
    }

    @Test
    void ce_qui_part_revient_sans_rien_changer() {
        ecrire(rendre(DEUX));
        byte[] classeur = referent.fichier(PAGE + "/feuille.xlsx", null).body();

        assertThat(HtmlUtils.htmlUnescape(rendre(classeur, "engagements.xlsx"))).contains("La feuille ne change rien");
    }

    @Test
    void chaque_faute_est_dite_a_sa_cellule_et_rien_n_est_ecrit() {
        assertThat(HtmlUtils.htmlUnescape(
                        rendre("E9;M9;;Titre;;\nE12;M2;;;Photo;\nE5;M1;;Autre;;\nE13;M2;;A;;\nE13;M2;;B;;\n")))
                .containsPattern("<strong>B2</strong> <span>«\u00a0Module ou rubrique")
                .containsPattern("<strong>D3</strong> <span>«\u00a0Titre")
                .containsPattern("<strong>A4</strong> <span>L’engagement E5 a un titre officiel")
                .containsPattern("<strong>A6</strong> <span>L’engagement E13 est déjà plus haut")
                .doesNotContain("Écrire les lignes cochées");
        assertThat(HtmlUtils.htmlUnescape(
                        rendre("Code;Titre\nE9;A\n".getBytes(StandardCharsets.UTF_8), "engagements.csv")))
                .contains("La colonne «\u00a0Preuves attendues\u00a0» manque");
        assertThat(textes("select code from engagement_saisi")).isEmpty();
    }

    @Test
    void un_engagement_change_depuis_que_la_feuille_est_partie_n_est_pas_coche() {
        ecrire(rendre(DEUX));
        ecrire(rendre("E12;M2;;Annoncer le délai de remise;;1\n"));

        String apercu = rendre("E12;M2;;Annoncer le temps d’attente;;1\n");

        assertThat(apercu).contains("Cette ligne a été changée depuis que la feuille est partie");
        ecrire(apercu);
        assertThat(textes("select titre from engagement_saisi where code = 'E12' order by version"))
                .containsExactly("Annoncer le délai", "Annoncer le délai de remise");
    }
}
