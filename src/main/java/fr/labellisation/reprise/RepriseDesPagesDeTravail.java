package fr.labellisation.reprise;

import fr.labellisation.parcours.actions.processus.PlanActions;
import fr.labellisation.parcours.diagnostic.processus.DiagnosticEcarts;
import fr.labellisation.parcours.label.processus.SuiviAnnuel;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Tasks whose form held all the engagements: from now on they are evaluated on a page, and the form says how far that has come. A
 * form belongs to the model of its path, so running paths go over to the model that has it; nothing else differs in it.
 */
@Component
@Order(110)
class RepriseDesPagesDeTravail implements Reprise {
    private static final List<String> MODELES = List.of(DiagnosticEcarts.CLE, PlanActions.CLE, SuiviAnnuel.CLE);

    private final DernierModele modele;

    RepriseDesPagesDeTravail(DernierModele modele) {
        this.modele = modele;
    }

    @Override
    public String nom() {
        return "pages-de-travail";
    }

    @Override
    public List<String> objets() {
        return modele.parcours(MODELES);
    }

    @Override
    public void reprendre(String instance) {
        modele.passer(instance);
    }
}
