package fr.labellisation.moteur;

import fr.labellisation.moteur.valeurs.JsonCourt;
import java.util.ArrayList;
import java.util.List;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * What our engine does differently: a tenant for each instance, our forms, reminders and deputies on each task, short JSON beside
 * its variable, comments by whoever may do the task, refusals as they were said, a person's gesture done again when a timer was
 * quicker, and refused when another person was.
 */
@Component
class ConfigurationMoteur extends AbstractProcessEnginePlugin {
    private final TenantDuDepartement tenant;
    private final BranchementFormulaires formulaires;
    private final BranchementTaches taches;
    private final BranchementSuppleances suppleances;
    private final FormulairesDeDebut debuts;

    ConfigurationMoteur(
            TenantDuDepartement tenant,
            BranchementFormulaires formulaires,
            BranchementTaches taches,
            BranchementSuppleances suppleances,
            ObjectProvider<Formulaires> declares) {
        this.tenant = tenant;
        this.formulaires = formulaires;
        this.taches = taches;
        this.suppleances = suppleances;
        debuts = new FormulairesDeDebut(declares);
    }

    @Override
    public void preInit(ProcessEngineConfigurationImpl moteur) {
        moteur.setTenantIdProvider(tenant);
        moteur.setFormService(debuts);
        moteur.setTaskService(new CommentairesDeTaches());
        // A refusal is an answer to a person, not an error of the service; REST and the job executor log their own
        // failures.
        moteur.setEnableCmdExceptionLogging(false);
        moteur.setCustomPreVariableSerializers(List.of(new JsonCourt()));
        if (moteur.getCustomPreBPMNParseListeners() == null) {
            moteur.setCustomPreBPMNParseListeners(new ArrayList<>());
        }
        moteur.getCustomPreBPMNParseListeners().add(formulaires);
        // After the forms: a reminder names the task as its card does.
        moteur.getCustomPreBPMNParseListeners().add(taches);
        moteur.getCustomPreBPMNParseListeners().add(suppleances);
        if (moteur.getCustomPreCommandInterceptorsTxRequired() == null) {
            moteur.setCustomPreCommandInterceptorsTxRequired(new ArrayList<>());
        }
        // Outside the transaction that the next interceptors open: what is tried again needs a new one.
        moteur.getCustomPreCommandInterceptorsTxRequired()
                .addAll(List.of(new GestesDevances(), new GestesRepris(), new GestesTardifs(), new RefusTelQuel()));
    }
}
