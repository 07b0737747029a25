package fr.labellisation.navigateur;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import fr.labellisation.acces.Role;
import fr.labellisation.audits.Audits;
import fr.labellisation.audits.DecisionsDeLabel;
import fr.labellisation.audits.NatureAudit;
import fr.labellisation.demarche.Acte;
import fr.labellisation.demarche.CodeDemarche;
import fr.labellisation.demarche.Parcours;
import fr.labellisation.diagnostic.Evaluation;
import fr.labellisation.diagnostic.Evaluations;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The forms, as Tasklist shows them. What Tasklist puts around them is not ours: only the form is looked at. */
@Tag("base-indifferente")
class AccessibiliteFormulairesIT extends EssaiNavigateur {
    /** The form of the task before may still be there: it is marked. */
    private static final String FORMULAIRE =
            ":is(form.labellisation-formulaire, .task-card .fjs-container):not([data-lu])";

    private static final List<String> PROCESSUS = List.of(
            "DiagnosticEcarts",
            "PlanActions",
            "FormationAgents",
            "EnqueteSatisfaction",
            "ComiteLocalUsagers",
            "AuditInterne",
            "AuditExterne",
            "SuiviAnnuel");

    /** Some of those that form-js draws: text, number, date and time, choice, list. */
    private static final Set<String> DESSINES =
            Set.of("ConvoquerComite", "PublierResultats", "EnregistrerDecision", "LancerEnquete", "DeplacerAudit");

    /** They cannot be there without what the task before them writes: a plan, minutes. */
    private static final Set<String> SANS_PREALABLE = Set.of("ArreterPlanActions", "SignerCompteRendu");

    @Autowired
    private Audits audits;

    @Autowired
    private DecisionsDeLabel decisions;

    @Autowired
    private Evaluations evaluations;

    @Test
    void un_formulaire_ne_tient_personne_a_l_ecart() throws IOException {
        String referent = titulaire(Role.REFERENT_QUALITE);
        ouvrirLesTaches();
        Map<String, Task> lues = taches.createTaskQuery().taskDefinitionKeyIn(aLire()).list().stream()
                .collect(Collectors.toMap(Task::getTaskDefinitionKey, tache -> tache, (une, autre) -> une));
        lues.values().forEach(tache -> taches.setAssignee(tache.getId(), referent));
        Page page = tasklistDe(referent).page();
        Accessibilite vue = new Accessibilite(page);

        lues.forEach((element, tache) -> {
            page.navigate(adresse("/camunda/app/tasklist/default/#/?task=" + tache.getId()));
            page.locator(".task-card h2").getByText(tache.getName()).waitFor();
            vue.controler(FORMULAIRE, element);
            page.locator(FORMULAIRE).first().evaluate("formulaire => formulaire.dataset.lu = ''");
        });

        assertThat(vue.fautes()).isEmpty();
        assertThat(lues).containsOnlyKeys(aLire());
    }

    /** The tasks whose form is a page of HTML, and some others. */
    private static String[] aLire() throws IOException {
        try (var fichiers = Files.list(Path.of("forms"))) {
            return Stream.concat(
                            DESSINES.stream(),
                            fichiers.map(fichier -> fichier.getFileName().toString())
                                    .filter(nom -> nom.endsWith(".html"))
                                    .map(nom -> nom.replace(".html", "")))
                    .toArray(String[]::new);
        }
    }

    /** Each task of these processes is open at once, whatever leads there. */
    private void ouvrirLesTaches() {
        CodeDemarche demarche = demarche("qualipref-2012", "M1", "M2");
        Map<String, Object> faits = faits(demarche);
        for (String processus : PROCESSUS) {
            String instance = lancer(processus, demarche, faits).getId();
            var suite = moteur.createProcessInstanceModification(instance);
            Set<String> ouvertes = Set.copyOf(enCours());
            taches(processus)
                    .filter(tache -> !ouvertes.contains(tache) && !SANS_PREALABLE.contains(tache))
                    .forEach(suite::startBeforeActivity);
            suite.execute();
        }
        demarrer("ChangementDemarche", titulaire(Role.REFERENT_QUALITE), Map.of("natureChangement", "audit"));
    }

    private Stream<String> taches(String processus) {
        String definition = depot.createProcessDefinitionQuery()
                .processDefinitionKey(processus)
                .latestVersion()
                .singleResult()
                .getId();
        return depot.getBpmnModelInstance(definition).getModelElementsByType(UserTask.class).stream()
                .filter(tache -> tache.getLoopCharacteristics() == null)
                .map(UserTask::getId);
    }

    /** A label, an audit with a non-conformity, a gap: what the forms offer. */
    private Map<String, Object> faits(CodeDemarche demarche) {
        evaluations.enregistrer(
                Parcours.de(demarche.valeur(), SITE),
                List.of(new Evaluation("M1", "E5", false, "Attente de dix minutes")),
                false,
                new Acte(OffsetDateTime.ofInstant(horloge.instant(), PARIS), "essai", null));
        String label =
                decisions.delivrer(demarche.valeur(), SITE, "qualipref-2012", LocalDate.parse("2012-06-27"), "Q2-91");
        long audit = audits.demander(demarche.valeur(), SITE, null, NatureAudit.INITIAL, null, "AFNOR Certification");
        audits.dater(audit, aujourdhui());
        base.sql("insert into constat (audit, type, engagement, texte, leve)"
                        + " values (:audit, 'NC majeure', 'E5', 'Un appel sans réponse', false)")
                .param("audit", audit)
                .update();
        return Map.of(
                "label",
                label,
                "annee",
                1,
                "anniversaire",
                "2013-06-27",
                "porteeComite",
                "commun",
                "audit",
                String.valueOf(audit),
                "nature",
                "initial",
                "auditComplementaire",
                false);
    }
}
