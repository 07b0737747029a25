package fr.labellisation.web.pages.plan;

import fr.labellisation.parcours.actions.tardives.ActionsTardives;
import fr.labellisation.parcours.demarche.Demarches;
import fr.labellisation.parcours.diagnostic.Ecart;
import fr.labellisation.socle.formulaires.Option;
import fr.labellisation.socle.territoire.CodeSite;
import fr.labellisation.socle.variables.Parcours;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Gaps of a site that are known since its plan was decided. */
@Component
class EcartsSansAction {
    private final Demarches demarches;
    private final ActionsTardives actions;

    EcartsSansAction(Demarches demarches, ActionsTardives actions) {
        this.demarches = demarches;
        this.actions = actions;
    }

    /**
     * Gaps that wait for an action.
     *
     * @param ecarts at least one
     * @param responsables who may carry the action out
     */
    record Attendus(Parcours parcours, List<Ecart> ecarts, List<Option> responsables) {
        Attendus {
            ecarts = List.copyOf(ecarts);
            responsables = List.copyOf(responsables);
        }
    }

    /** Those of its latest démarche that has any. */
    Optional<Attendus> du(CodeSite site) {
        return demarches.duSite(site).stream()
                .flatMap(demarche -> {
                    Parcours parcours = new Parcours(demarche.code(), site);
                    List<Ecart> ecarts = actions.sansAction(demarche, parcours);
                    return ecarts.isEmpty()
                            ? Optional.<Attendus>empty().stream()
                            : Optional.of(new Attendus(parcours, ecarts, actions.responsables(parcours))).stream();
                })
                .findFirst();
    }
}
