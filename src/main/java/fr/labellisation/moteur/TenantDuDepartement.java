package fr.labellisation.moteur;

import fr.labellisation.socle.formulaires.SaisieRefusee;
import fr.labellisation.socle.variables.VariablesCommunes;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.delegate.VariableScope;
import org.camunda.bpm.engine.impl.cfg.multitenancy.TenantIdProvider;
import org.camunda.bpm.engine.impl.cfg.multitenancy.TenantIdProviderCaseInstanceContext;
import org.camunda.bpm.engine.impl.cfg.multitenancy.TenantIdProviderHistoricDecisionInstanceContext;
import org.camunda.bpm.engine.impl.cfg.multitenancy.TenantIdProviderProcessInstanceContext;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.identity.Authentication;
import org.springframework.stereotype.Component;

/**
 * Gives each process instance the tenant of its département: its caller's, else its variable's, else the only one of the
 * person who starts it. None is refused, because an instance without tenant would be seen by all.
 */
@Component
class TenantDuDepartement implements TenantIdProvider {

    @Override
    public String provideTenantIdForProcessInstance(TenantIdProviderProcessInstanceContext contexte) {
        if (contexte.getSuperExecution() != null) {
            return contexte.getSuperExecution().getTenantId();
        }
        Map<String, Object> variables = contexte.getVariables();
        Authentication personne = Context.getCommandContext().getAuthentication();
        if (variables != null
                && variables.get(VariablesCommunes.DEPARTEMENT.nom()) instanceof String departement
                && !departement.isBlank()) {
            return verifie(departement, personne);
        }
        List<String> departements =
                personne == null || personne.getTenantIds() == null ? List.of() : personne.getTenantIds();
        if (departements.size() != 1) {
            throw new SaisieRefusee("Indiquez le département : il est obligatoire.");
        }
        return departements.get(0);
    }

    /** A person starts a process in his own département only; the application itself in any. */
    private static String verifie(String departement, Authentication personne) {
        boolean chezLui = personne == null
                || personne.getUserId() == null
                || personne.getTenantIds() != null && personne.getTenantIds().contains(departement);
        if (!chezLui) {
            throw new SaisieRefusee("Le département %s n’est pas le vôtre.", departement);
        }
        return departement;
    }

    @Override
    public String provideTenantIdForCaseInstance(TenantIdProviderCaseInstanceContext contexte) {
        throw new IllegalStateException("labellisation has no case definitions");
    }

    @Override
    public String provideTenantIdForHistoricDecisionInstance(TenantIdProviderHistoricDecisionInstanceContext contexte) {
        return contexte.getExecution() instanceof VariableScope
                ? contexte.getExecution().getTenantId()
                : null;
    }
}
