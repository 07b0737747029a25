package fr.labellisation.simulation.rejeu;

import static fr.labellisation.annonces.absences.processus.AbsencePersonne.Element.Debut_AbsenceAnnoncee;
import static fr.labellisation.annonces.absences.processus.AbsencePersonne.Element.DesignerSuppleant;
import static fr.labellisation.annonces.absences.processus.AbsencePersonne.Element.ReprendreSesTaches;
import static fr.labellisation.parcours.comites.processus.ComiteLocalUsagers.Element.Debut_ComiteDecide;
import static fr.labellisation.parcours.demarche.processus.LabellisationPrefecture.Element.Debut_DemarcheDecidee;
import static fr.labellisation.parcours.entree.processus.RepriseSite.Element.Debut_SiteRepris;
import static org.assertj.core.api.Assertions.assertThat;

import fr.labellisation.Labellisation;
import fr.labellisation.simulation.rejeu.fichier.EvenementDuCas;
import fr.labellisation.simulation.rejeu.fichier.LectureCas;
import fr.labellisation.simulation.rejeu.fichier.TacheSousEntendue;
import fr.labellisation.simulation.rejeu.modele.PlanDesModeles;
import fr.labellisation.socle.formulaires.Formulaire;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

/**
 * A case says all that forms take. A fact of a task takes every field of its form; an event stands for tasks and must say, or be,
 * every field of each. Whoever adds a field to a form that an event stands for is stopped here.
 */
@SpringBootTest(
        classes = Labellisation.class,
        webEnvironment = SpringBootTest.WebEnvironment.NONE,
        properties = {
            "spring.datasource.url=jdbc:h2:mem:rejeu-essais;DB_CLOSE_DELAY=-1",
            "camunda.bpm.job-execution.enabled=false",
            "labellisation.demonstration=false"
        })
class CeQueDisentLesCasTest {
    /** The start of the path is said by the keys of the case. */
    private static final Map<String, String> CLES_DU_CAS = Map.of(
            "departement",
            "departement",
            "referentiel",
            "referentiel",
            "secondReferentiel",
            "second_referentiel",
            "dateDebut",
            "debut",
            "dateCible",
            "cible",
            "comiteUsagers",
            "comite_usagers");

    private static final String ABSENCE = "Quelqu’un s’absente\u00a0: un cas donne des rôles, pas d’agendas.";

    private static final String REPRISE =
            "Un site entre en chemin\u00a0: un cas se joue depuis le début de la démarche, ou d’un label.";

    private static final String COMITE_DE_PLUS =
            "Un comité est demandé à la main\u00a0: le fait «\u00a0comite-tenu\u00a0» dit celui que le parcours attend, pas un de plus.";

    /** Forms that no case can say, and why. */
    private static final Map<String, String> EXCEPTIONS = Map.of(
            Debut_AbsenceAnnoncee.name(), ABSENCE,
            Debut_ComiteDecide.name(), COMITE_DE_PLUS,
            Debut_SiteRepris.name(), REPRISE,
            DesignerSuppleant.name(), ABSENCE,
            ReprendreSesTaches.name(), ABSENCE);

    @Autowired
    private Map<String, Formulaire> formulaires;

    @TestFactory
    Stream<DynamicTest> un_evenement_dit_chaque_champ_des_taches_dont_il_tient_lieu_et_rien_d_autre() {
        return Arrays.stream(EvenementDuCas.values())
                .flatMap(evenement -> evenement.taches().stream()
                        .map(tache -> DynamicTest.dynamicTest(
                                evenement.code() + ", " + tache.element(), () -> comparer(tache))));
    }

    private void comparer(TacheSousEntendue tache) {
        assertThat(Stream.concat(tache.sus().stream(), tache.dits().stream()))
                .containsExactlyInAnyOrderElementsOf(
                        formulaires.get(tache.element()).champs().cles());
        assertThat(tache.jour() == null || tache.dits().contains(tache.jour())).isTrue();
    }

    @Test
    void une_donnee_d_un_evenement_ne_va_qu_a_une_tache() {
        for (EvenementDuCas evenement : EvenementDuCas.values()) {
            List<String> dites = evenement.taches().stream()
                    .flatMap(tache -> tache.dits().stream())
                    .toList();
            assertThat(dites).as(evenement.code()).doesNotHaveDuplicates();
        }
    }

    @Test
    void chaque_formulaire_se_dit_par_une_tache_par_un_evenement_ou_par_les_cles_du_cas() throws IOException {
        Set<String> dits = new TreeSet<>(PlanDesModeles.livre().taches());
        Arrays.stream(EvenementDuCas.values())
                .flatMap(evenement -> evenement.taches().stream())
                .map(TacheSousEntendue::element)
                .forEach(dits::add);
        dits.add(Debut_DemarcheDecidee.name());
        dits.removeAll(EXCEPTIONS.keySet());

        Set<String> tus = formulaires.keySet().stream()
                .filter(formulaire -> !dits.contains(formulaire))
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(tus).isEqualTo(new TreeSet<>(EXCEPTIONS.keySet()));
    }

    @Test
    void le_debut_du_parcours_se_dit_par_les_cles_du_cas() {
        assertThat(CLES_DU_CAS.keySet())
                .containsExactlyInAnyOrderElementsOf(
                        formulaires.get(Debut_DemarcheDecidee.name()).champs().cles());
        assertThat(LectureCas.CLES).containsAll(CLES_DU_CAS.values());
    }
}
