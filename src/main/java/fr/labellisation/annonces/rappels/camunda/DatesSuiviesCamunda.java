package fr.labellisation.annonces.rappels.camunda;

import fr.labellisation.annonces.rappels.base.DateARappeler;
import fr.labellisation.annonces.rappels.base.NatureRappel;
import fr.labellisation.annonces.rappels.plan.DatesSuivies;
import fr.labellisation.annonces.rappels.plan.PlanDesRappels;
import fr.labellisation.annonces.rappels.processus.RappelsEcheance;
import fr.labellisation.annonces.rappels.processus.VariablesRappel;
import fr.labellisation.socle.territoire.CodeDemarche;
import fr.labellisation.socle.territoire.CodeDepartement;
import fr.labellisation.socle.variables.Parcours;
import java.util.Map;
import java.util.Optional;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.Execution;
import org.camunda.bpm.engine.runtime.ExecutionQuery;
import org.springframework.stereotype.Component;

/** One process RappelsEcheance for each date; it starts with the date, hears that it moves, and ends with it. */
@Component
class DatesSuiviesCamunda implements DatesSuivies {
    private final RuntimeService moteur;
    private final PlanDesRappels plan;

    DatesSuiviesCamunda(RuntimeService moteur, PlanDesRappels plan) {
        this.moteur = moteur;
        this.plan = plan;
    }

    @Override
    public void suivre(DateARappeler aRappeler) {
        String cle = cle(aRappeler.nature(), aRappeler.objet());
        Optional<String> execution = enAttente(cle, RappelsEcheance.MESSAGE_DEPLACEE);
        Map<String, Object> variables = VariablesRappel.de(aRappeler);
        execution.ifPresentOrElse(
                id -> moteur.messageEventReceived(RappelsEcheance.MESSAGE_DEPLACEE, id, variables),
                () -> moteur.createProcessInstanceByKey(RappelsEcheance.CLE)
                        .businessKey(cle)
                        .setVariables(variables)
                        .execute());
    }

    @Override
    public void arreter(NatureRappel nature, CodeDepartement departement, String objet) {
        enAttente(cle(nature, objet), RappelsEcheance.MESSAGE_ANNULEE)
                .ifPresent(id -> moteur.messageEventReceived(RappelsEcheance.MESSAGE_ANNULEE, id));
        plan.annuler(nature, departement, objet);
    }

    @Override
    public void interrompre(CodeDemarche demarche) {
        annuler(deLaDemarche(demarche));
        plan.annulerCeuxDe(demarche.departement(), demarche);
    }

    @Override
    public void interrompre(Parcours parcours) {
        annuler(deLaDemarche(parcours.demarche())
                .processVariableValueEquals(
                        RappelsEcheance.SITE, parcours.site().valeur())
                .processVariableValueNotEquals(RappelsEcheance.NATURE, NatureRappel.COMITE.code()));
        plan.annulerCeuxDe(parcours);
    }

    private ExecutionQuery deLaDemarche(CodeDemarche demarche) {
        return moteur.createExecutionQuery()
                .messageEventSubscriptionName(RappelsEcheance.MESSAGE_ANNULEE)
                .processVariableValueEquals(RappelsEcheance.DEMARCHE, demarche.valeur());
    }

    private void annuler(ExecutionQuery enAttente) {
        enAttente.list().stream()
                .map(Execution::getId)
                .forEach(id -> moteur.messageEventReceived(RappelsEcheance.MESSAGE_ANNULEE, id));
    }

    private Optional<String> enAttente(String cle, String message) {
        return moteur
                .createExecutionQuery()
                .processDefinitionKey(RappelsEcheance.CLE)
                .processInstanceBusinessKey(cle)
                .messageEventSubscriptionName(message)
                .list()
                .stream()
                .map(Execution::getId)
                .findFirst();
    }

    private static String cle(NatureRappel nature, String objet) {
        return "rappels/" + nature.code() + "/" + objet;
    }
}
