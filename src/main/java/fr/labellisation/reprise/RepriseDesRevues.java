package fr.labellisation.reprise;

import fr.labellisation.parcours.label.processus.SuiviAnnuel;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Reviews of indicators that were open: the indicators are gone through on their page, and the short form says how far that has come. */
@Component
@Order(120)
class RepriseDesRevues implements Reprise {
    private final DernierModele modele;

    RepriseDesRevues(DernierModele modele) {
        this.modele = modele;
    }

    @Override
    public String nom() {
        return "revues-d-indicateurs";
    }

    @Override
    public List<String> objets() {
        return modele.parcours(List.of(SuiviAnnuel.CLE));
    }

    @Override
    public void reprendre(String instance) {
        modele.passer(instance);
    }
}
