package fr.labellisation.lecture.planification.commande;

import static fr.labellisation.parcours.diagnostic.processus.DiagnosticEcarts.Element.EvaluerModule;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import fr.labellisation.echeances.calendrier.JoursOuvres;
import fr.labellisation.essais.DelaisLivres;
import fr.labellisation.lecture.planification.DemandePlanning;
import fr.labellisation.lecture.planification.DemandePlanning.SitePlanifie;
import fr.labellisation.lecture.planification.EtapePlanifiee;
import fr.labellisation.lecture.planification.Planification;
import fr.labellisation.lecture.planification.Planning;
import fr.labellisation.referentiel.Referentiels;
import fr.labellisation.referentiel.VersionsPubliees;
import fr.labellisation.socle.territoire.CodeDepartement;
import fr.labellisation.socle.territoire.CodeSite;
import fr.labellisation.socle.territoire.Territoire;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A planning of a version that sets a delay itself. */
class PlanningSelonLaVersionTest {
    private static final String ORIGINE = "délai de la version Qualipref 2";

    private final Referentiels referentiels =
            VersionsPubliees.avec("qualipref-2012", "{tache: EvaluerModule, nombre: 35, unite: jours-ouvres}");

    /** For the revision 0, as the product has it, or the first that was published. */
    private Planning planning(int revision) {
        return new Planification(new JoursOuvres(new Territoire()), DelaisLivres.selon(referentiels))
                .planifier(new DemandePlanning(
                        new CodeDepartement("91"),
                        referentiels.exiger("qualipref-2012", revision),
                        false,
                        LocalDate.parse("2013-06-27"),
                        LocalDate.parse("2012-03-07"),
                        List.of(new SitePlanifie(new CodeSite("91-evry"), "Évry"))));
    }

    private static EtapePlanifiee diagnostic(Planning planning) {
        return planning.etapes().stream()
                .filter(etape -> etape.code().equals(EvaluerModule.name()))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void le_delai_de_la_version_fait_commencer_plus_tot_et_n_est_pas_un_defaut_du_projet() {
        assertThat(diagnostic(planning(1)))
                .returns("35 jours ouvrés", EtapePlanifiee::duree)
                .returns(false, EtapePlanifiee::parDefaut)
                .returns(ORIGINE, etape -> etape.provenance().enClair());
        assertThat(planning(1).debut()).isBefore(planning(0).debut());
    }

    @Test
    void une_demarche_de_la_revision_d_avant_se_planifie_comme_avant() {
        assertThat(diagnostic(planning(0)))
                .returns("20 jours ouvrés", EtapePlanifiee::duree)
                .returns(true, EtapePlanifiee::parDefaut);
    }

    @Test
    void le_planning_imprime_dit_de_quelle_version_vient_une_duree() {
        assertThat(imprime(planning(1))).contains("35 jours ouvrés +", "+\u00a0: " + ORIGINE + ".");
        assertThat(imprime(planning(0))).contains("20 jours ouvrés *").doesNotContain("délai de la version");
    }

    @Test
    void le_planning_en_json_nomme_la_version(@TempDir Path dossier) throws IOException {
        Path fichier = dossier.resolve("planning.json");
        new PlanningJson().ecrire(fichier, planning(1));

        assertThat(new ObjectMapper().readTree(fichier.toFile()).at("/etapes"))
                .filteredOn(etape -> etape.path("code").asText().equals(EvaluerModule.name()))
                .singleElement()
                .satisfies(etape -> {
                    assertThat(etape.path("delaiDeVersion").asText()).isEqualTo("Qualipref 2");
                    assertThat(etape.path("parDefaut").asBoolean()).isFalse();
                });
    }

    private static String imprime(Planning planning) {
        ByteArrayOutputStream sortie = new ByteArrayOutputStream();
        new PlanningImprime(new PrintStream(sortie, true, StandardCharsets.UTF_8)).imprimer(planning);
        return sortie.toString(StandardCharsets.UTF_8);
    }
}
