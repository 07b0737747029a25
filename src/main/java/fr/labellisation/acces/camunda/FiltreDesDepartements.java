package fr.labellisation.acces.camunda;

import fr.labellisation.acces.Annuaire;
import fr.labellisation.acces.CheminDemande;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.history.HistoricProcessInstance;
import org.camunda.bpm.engine.history.HistoricTaskInstance;
import org.camunda.bpm.engine.runtime.Execution;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * A task or an instance of a département that the person does not see is answered like one that does not exist. The engine
 * refuses both, but says of the first one that it belongs to somebody else. To be asked before the engine knows who asks: its
 * queries then find everything.
 */
class FiltreDesDepartements extends OncePerRequestFilter {
    private static final Pattern CHOSE = Pattern.compile("/camunda/api/engine/engine/[^/]+"
            + "/(task|process-instance|execution)/(\\p{XDigit}{8}(?:-\\p{XDigit}{4}){3}-\\p{XDigit}{12})(?:/.*)?");

    private final Annuaire annuaire;
    private final HistoryService histoire;
    private final RuntimeService marche;

    FiltreDesDepartements(Annuaire annuaire, HistoryService histoire, RuntimeService marche) {
        this.annuaire = annuaire;
        this.histoire = histoire;
        this.marche = marche;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest requete, HttpServletResponse reponse, FilterChain suite)
            throws ServletException, IOException {
        Matcher chose = CHOSE.matcher(
                CheminDemande.de(requete).map(CheminDemande::texte).orElse(""));
        if (requete.getRemoteUser() == null
                || !chose.matches()
                || visible(requete.getRemoteUser(), chose.group(1), chose.group(2))) {
            suite.doFilter(requete, reponse);
            return;
        }
        RefusDuMoteur.repondre(reponse, HttpServletResponse.SC_NOT_FOUND, "Cela n’existe pas, ou plus.");
    }

    private boolean visible(String personne, String genre, String id) {
        return departement(genre, id)
                .filter(departement -> annuaire.departementsDe(personne).contains(departement))
                .isPresent();
    }

    private Optional<String> departement(String genre, String id) {
        return switch (genre) {
            case "task" ->
                Optional.ofNullable(histoire.createHistoricTaskInstanceQuery()
                                .taskId(id)
                                .singleResult())
                        .map(HistoricTaskInstance::getTenantId);
            case "process-instance" ->
                Optional.ofNullable(histoire.createHistoricProcessInstanceQuery()
                                .processInstanceId(id)
                                .singleResult())
                        .map(HistoricProcessInstance::getTenantId);
            default ->
                Optional.ofNullable(
                                marche.createExecutionQuery().executionId(id).singleResult())
                        .map(Execution::getTenantId);
        };
    }
}
