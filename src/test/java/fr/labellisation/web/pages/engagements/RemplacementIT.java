package fr.labellisation.web.pages.engagements;

import static fr.labellisation.parcours.diagnostic.processus.DiagnosticEcarts.Element.EvaluerModule;
import static org.assertj.core.api.Assertions.assertThat;

import fr.labellisation.acces.Navigateur;
import fr.labellisation.acces.Role;
import fr.labellisation.acces.camunda.Personnes;
import fr.labellisation.essais.Parcours91;
import fr.labellisation.parcours.diagnostic.VariablesDiagnostic;
import fr.labellisation.parcours.diagnostic.processus.DiagnosticEcarts;
import fr.labellisation.referentiel.Engagement;
import fr.labellisation.referentiel.Referentiel;
import fr.labellisation.referentiel.Referentiels;
import fr.labellisation.referentiel.RevisionsPubliees;
import fr.labellisation.referentiel.catalogue.EcritureReferentiel;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.web.util.HtmlUtils;

/** Official titles take the place of those that a préfecture completed, by code, and nothing of what was answered is lost. */
class RemplacementIT extends Parcours91 {
    private static final String PAGE = "/suivi/departements/91/engagements/qualipref-2012";

    @Autowired
    private Referentiels referentiels;

    @Autowired
    private RevisionsPubliees publiees;

    private Navigateur referent;
    private String titres;
    private String etrangers;

    @BeforeEach
    void deux_modules_dont_les_engagements_sont_saisis() {
        referent = new Navigateur(port)
                .connecter(
                        new Personnes(annuaire, identites).avec(Role.REFERENT_QUALITE, DEPARTEMENT),
                        Personnes.MOT_DE_PASSE);
        saisir("E9", "M2");
        saisir("E12", "M2");
        saisir("X1", "M2");
        saisir("E13", "M3");
        lancer(
                DiagnosticEcarts.CLE,
                demarche("qualipref-2012", "M2", "M3"),
                Map.of(VariablesDiagnostic.MODULES_CIBLES.nom(), ""));
        titres =
                "/travail/taches/" + tache(EvaluerModule.name(), "module", "M2").getId();
        etrangers =
                "/travail/taches/" + tache(EvaluerModule.name(), "module", "M3").getId();
        for (String code : List.of("E9", "E12", "X1")) {
            referent.remplir(
                    "/mot-de-passe",
                    titres + "/lignes/" + code,
                    Map.of("version", "0", "resultat", "conforme", "observations", "Réponse à " + code + "."));
        }
        publier();
    }

    private void saisir(String code, String module) {
        referent.remplir(
                "/mot-de-passe",
                PAGE,
                Map.of("version", "0", "code", code, "module", module, "titre", "Saisi sous " + code));
    }

    /** E9 and E12 have a title now, E12 in another module. */
    private void publier() {
        Referentiel version = referentiels.exiger("qualipref-2012");
        Referentiel revue = version.avec(version.engagements().stream()
                .map(engagement -> switch (engagement.code()) {
                    case "E9" -> new Engagement("E9", "M2", "Officiel neuf", false, List.of(), List.of());
                    case "E12" -> new Engagement("E12", "M3", "Officiel douze", false, List.of(), List.of());
                    default -> engagement;
                })
                .toList());
        publiees.publier(
                version.id(),
                EcritureReferentiel.yaml(revue),
                new RevisionsPubliees.Publication(
                        1, OffsetDateTime.parse("2013-01-07T10:00:00+01:00"), "ministere", "Titres publiés"));
        referentiels.rafraichir();
    }

    private String lire(String adresse) {
        return HtmlUtils.htmlUnescape(referent.page(adresse).body());
    }

    private void reprendre() {
        referent.remplir(
                "/mot-de-passe", PAGE + "/remplacement", List.of(Map.entry("vue", "1 E9"), Map.entry("vue", "1 E12")));
    }

    @Test
    void l_apercu_dit_ce_qui_remplace_quoi_puis_les_reponses_suivent_le_code_jusque_dans_un_autre_module() {
        base.sql("update demarche set revision = 1").update();
        assertThat(lire(PAGE)).contains("Le ministère a publié les titres officiels de 2 engagements");
        assertThat(lire(PAGE + "/remplacement"))
                .contains("Officiel neuf", "M2 → M3", "aucun : reste comme il est")
                .contains("Reprendre ces 2 titres officiels")
                .doesNotContain("Suivent encore une révision");
        assertThat(lire(titres))
                .contains("Saisi sous E9 (saisi par la préfecture)")
                .doesNotContain("Officiel neuf");

        reprendre();

        assertThat(lire(titres))
                .contains("2 lignes remplies sur 2", "E9 – Officiel neuf", "Réponse à E9.", "Saisi sous X1 (saisi par")
                .contains("Ce qui n’est plus demandé", "Réponse à E12.")
                .doesNotContain("Saisi sous E9");
        assertThat(lire(etrangers))
                .contains("1 ligne remplie sur 2", "E12 – Officiel douze", "Réponse à E12.", "Saisi sous E13");
        assertThat(lire(PAGE + "/remplacement")).doesNotContain("Reprendre ce");
    }

    @Test
    void une_demarche_sur_une_revision_sans_ces_titres_garde_ceux_de_la_prefecture() {
        assertThat(lire(PAGE + "/remplacement")).contains("Suivent encore une révision sans ces titres : 91-2013");

        reprendre();

        assertThat(lire(titres))
                .contains("3 lignes remplies sur 3", "Saisi sous E9 (saisi par la préfecture)", "Saisi sous E12");
    }

    @Test
    void un_engagement_change_depuis_l_apercu_arrete_tout() {
        base.sql("update demarche set revision = 1").update();
        String refus = HtmlUtils.htmlUnescape(referent.remplir(
                        "/mot-de-passe",
                        PAGE + "/remplacement",
                        List.of(Map.entry("vue", "1 E9"), Map.entry("vue", "7 E12")))
                .body());

        assertThat(refus).contains("Rien n’a été changé.", "vient de changer l’engagement E12");
        assertThat(textes("select code from engagement_saisi where etat = 'remplace'"))
                .isEmpty();
    }
}
