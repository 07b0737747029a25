package fr.labellisation.parcours.diagnostic;

import static fr.labellisation.Essonne.ACTE;
import static fr.labellisation.Essonne.ETAMPES;
import static fr.labellisation.Essonne.EVRY;
import static fr.labellisation.parcours.diagnostic.processus.DiagnosticEcarts.Element.EvaluerModule;
import static org.assertj.core.api.Assertions.assertThat;

import fr.labellisation.Essonne;
import fr.labellisation.Saisir;
import fr.labellisation.TablesEnMemoire;
import fr.labellisation.parcours.demarche.Demarches;
import fr.labellisation.parcours.demarche.perimetre.Perimetres;
import fr.labellisation.socle.formulaires.Formulaire;
import fr.labellisation.socle.territoire.Sites;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@TablesEnMemoire
class DiagnosticTest {
    @Autowired
    Map<String, Formulaire> formulaires;

    @Autowired
    Diagnostic diagnostic;

    @Autowired
    Evaluations evaluations;

    @Autowired
    Perimetres perimetres;

    @BeforeEach
    void la_demarche_d_essonne(@Autowired Sites sites, @Autowired Demarches demarches) {
        Essonne.ouvrir(sites, demarches, perimetres);
    }

    @Test
    void la_derniere_evaluation_d_un_engagement_compte_seule() {
        evaluer("E5", false);
        evaluer("E7", true);
        evaluer("E5", true);
        evaluer("E7", false);

        assertThat(diagnostic.ecarts(EVRY)).extracting(Ecart::code).containsExactly("E7");
        assertThat(diagnostic.ecarts(ETAMPES)).isEmpty();
    }

    @Test
    void un_module_retire_du_perimetre_n_a_plus_d_ecart() {
        evaluations.enregistrer(EVRY, List.of(new Evaluation("M7", "M7", false, "")), false, ACTE);
        assertThat(diagnostic.ecarts(EVRY)).hasSize(1);

        perimetres.arreter(EVRY, List.of("M1", "M2"), ACTE);

        assertThat(diagnostic.ecarts(EVRY)).isEmpty();
    }

    @Test
    void un_module_est_evalue_quand_tous_ses_engagements_le_sont() {
        assertThat(diagnostic.modulesNonEvalues(ETAMPES))
                .containsExactly("M1 – Accueil général", "M2 – Délivrance de titres");

        Saisir chef = Saisir.par("marc.petit")
                .avec("demarche", "91-2013")
                .avec("site", "91-etampes")
                .avec("module", "M2");
        List<?> engagements = (List<?>)
                chef.propositions(formulaires.get(EvaluerModule.name())).get("engagements");
        chef.dans(
                formulaires.get(EvaluerModule.name()),
                Map.of(
                        "evaluations",
                        engagements.stream()
                                .map(engagement ->
                                        Map.of("engagement", ((Map<?, ?>) engagement).get("code"), "tenu", "oui"))
                                .toList()));

        assertThat(diagnostic.modulesNonEvalues(ETAMPES)).containsExactly("M1 – Accueil général");
    }

    private void evaluer(String engagement, boolean tenu) {
        evaluations.enregistrer(EVRY, List.of(new Evaluation("M1", engagement, tenu, "")), false, ACTE);
    }
}
