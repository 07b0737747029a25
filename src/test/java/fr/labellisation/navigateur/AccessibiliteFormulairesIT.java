package fr.labellisation.navigateur;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import fr.labellisation.acces.Role;
import fr.labellisation.essais.Parcours91;
import fr.labellisation.essais.ToutesLesTaches;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;

/** The forms, as Tasklist shows them. What Tasklist puts around them is not ours: only the form is looked at. */
@Tag("base-indifferente")
class AccessibiliteFormulairesIT extends Parcours91 {
    @RegisterExtension
    static final NavigateurDEssai navigateur = new NavigateurDEssai();

    @Autowired
    private ToutesLesTaches toutes;

    /** The form of the task before may still be there: it is marked. */
    private static final String FORMULAIRE =
            ":is(form.labellisation-formulaire, .task-card .fjs-container):not([data-lu])";

    @Test
    void un_formulaire_ne_tient_personne_a_l_ecart() throws IOException {
        String referent = titulaire(Role.REFERENT_QUALITE);
        toutes.ouvrir();
        Map<String, Task> lues = taches.createTaskQuery().list().stream()
                .collect(Collectors.toMap(Task::getTaskDefinitionKey, tache -> tache, (une, autre) -> une));
        lues.values().forEach(tache -> taches.setAssignee(tache.getId(), referent));
        Page page = navigateur.tasklistDe(referent).page();
        Accessibilite vue = new Accessibilite(page);

        lues.forEach((element, tache) -> {
            page.navigate(navigateur.adresse("/camunda/app/tasklist/default/#/?task=" + tache.getId()));
            page.locator(".task-card h2").getByText(tache.getName()).waitFor();
            vue.controler(FORMULAIRE, element);
            page.locator(FORMULAIRE).first().evaluate("formulaire => formulaire.dataset.lu = ''");
        });

        assertThat(vue.fautes()).isEmpty();
        assertThat(lues).containsOnlyKeys(formulaires(nom -> !nom.startsWith("Debut_")));
    }

    @Test
    void une_fenetre_de_lancement_ne_tient_personne_a_l_ecart() throws IOException {
        List<String> lus = new ArrayList<>();

        for (Role role : List.of(Role.SECRETAIRE_GENERAL, Role.REFERENT_QUALITE)) {
            Tasklist tasklist = navigateur.tasklistDe(role);
            Page page = tasklist.page();
            Accessibilite vue = new Accessibilite(page);
            for (String processus : tasklist.aLancer()) {
                page.locator(".modal-content .processes").getByText(processus).click();
                vue.controler(".modal-content .fjs-container", processus);
                page.locator(".modal-footer").getByText("Retour").click();
                lus.add(processus);
            }
            assertThat(vue.fautes()).isEmpty();
        }

        assertThat(Set.copyOf(lus)).hasSameSizeAs(formulaires(nom -> nom.startsWith("Debut_")));
    }

    private static String[] formulaires(Predicate<String> choix) throws IOException {
        try (var fichiers = Files.list(Path.of("forms"))) {
            return fichiers.map(fichier -> fichier.getFileName().toString().replaceFirst("\\.\\w+$", ""))
                    .filter(choix)
                    .toArray(String[]::new);
        }
    }
}
