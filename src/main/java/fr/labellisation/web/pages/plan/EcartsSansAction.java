package fr.labellisation.web.pages.plan;

import fr.labellisation.parcours.actions.tardives.ActionsTardives;
import fr.labellisation.parcours.demarche.Demarches;
import fr.labellisation.parcours.diagnostic.Ecart;
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

    /** @param ecarts those that wait for an action */
    record Attendus(Parcours parcours, List<Ecart> ecarts) {
        Attendus {
            ecarts = List.copyOf(ecarts);
        }
    }

    /** Those of its latest démarche that has any. */
    Optional<Attendus> du(CodeSite site) {
        return demarches.duSite(site).stream()
                .map(demarche -> {
                    Parcours parcours = new Parcours(demarche.code(), site);
                    return new Attendus(parcours, actions.sansAction(demarche, parcours));
                })
                .filter(attendus -> !attendus.ecarts().isEmpty())
                .findFirst();
    }
}
