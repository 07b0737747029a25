package fr.labellisation.moteur;

import fr.labellisation.moteur.valeurs.TexteLong;
import fr.labellisation.socle.formulaires.Champ;
import fr.labellisation.socle.formulaires.Formulaire;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Function;
import org.camunda.bpm.engine.delegate.VariableScope;
import org.camunda.bpm.engine.form.StartFormData;
import org.camunda.bpm.engine.form.TaskFormData;
import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParse;
import org.camunda.bpm.engine.impl.form.FormFieldImpl;
import org.camunda.bpm.engine.impl.form.handler.FormHandler;
import org.camunda.bpm.engine.impl.form.handler.StartFormHandler;
import org.camunda.bpm.engine.impl.form.handler.TaskFormHandler;
import org.camunda.bpm.engine.impl.persistence.entity.DeploymentEntity;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.camunda.bpm.engine.variable.VariableMap;
import org.camunda.bpm.engine.variable.Variables;

/**
 * Of what is submitted only the fields that the form declares come in, and they stay with the task: nobody can write a
 * fact of the process, such as its site or who is responsible, by sending it along.
 */
class ChampsDeclares implements TaskFormHandler, StartFormHandler {
    private final FormHandler suite;
    private final Formulaire formulaire;
    private final BooleanSupplier surUnePage;
    private final Function<TaskEntity, Map<String, String>> vus;
    private final Consumer<TaskEntity> garde;

    /**
     * @param surUnePage whether the rows of the form are filled in on a page of their own
     * @param vus what the form shows of a task as it is when the form is opened
     * @param garde refuses who may not submit the form of a task
     */
    ChampsDeclares(
            FormHandler suite,
            Formulaire formulaire,
            BooleanSupplier surUnePage,
            Function<TaskEntity, Map<String, String>> vus,
            Consumer<TaskEntity> garde) {
        this.suite = suite;
        this.formulaire = formulaire;
        this.surUnePage = surUnePage;
        this.vus = vus;
        this.garde = garde;
    }

    @Override
    public void submitFormVariables(VariableMap soumises, VariableScope portee) {
        if (portee instanceof TaskEntity tache) {
            garde.accept(tache);
        }
        List<String> declares = formulaire.champs().cles();
        soumises.keySet().stream()
                .filter(declares::contains)
                .forEach(cle -> portee.setVariableLocal(cle, TexteLong.tenable(soumises.getValueTyped(cle))));
        if (surUnePage.getAsBoolean()) {
            oublierLesLignesOffertes(soumises, portee);
        }
    }

    /** What the form offered of its rows would be read as if somebody had submitted it, and hide what is on the page. */
    private void oublierLesLignesOffertes(VariableMap soumises, VariableScope portee) {
        formulaire.champs().tous().stream()
                .filter(champ -> champ.genre() == Champ.Genre.LIGNES && !soumises.containsKey(champ.cle()))
                .forEach(champ -> portee.removeVariableLocal(champ.cle()));
    }

    @Override
    public TaskFormData createTaskForm(TaskEntity tache) {
        TaskFormData ecran = ((TaskFormHandler) suite).createTaskForm(tache);
        vus.apply(tache).forEach((nom, valeur) -> {
            FormFieldImpl montre = new FormFieldImpl();
            montre.setId(nom);
            montre.setValue(Variables.stringValue(valeur));
            ecran.getFormFields().add(montre);
        });
        return ecran;
    }

    @Override
    public StartFormData createStartFormData(ProcessDefinitionEntity definition) {
        return ((StartFormHandler) suite).createStartFormData(definition);
    }

    @Override
    public void parseConfiguration(
            Element element, DeploymentEntity deploiement, ProcessDefinitionEntity definition, BpmnParse lecture) {
        suite.parseConfiguration(element, deploiement, definition, lecture);
    }
}
