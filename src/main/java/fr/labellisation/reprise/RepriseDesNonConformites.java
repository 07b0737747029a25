package fr.labellisation.reprise;

import fr.labellisation.parcours.audits.NonConformitesARappeler;
import fr.labellisation.parcours.audits.camunda.NonConformitesEnCours;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Non-conformities that were found before the software announced the days by which they are answered and lifted. */
@Component
@Order(40)
class RepriseDesNonConformites implements Reprise {
    private final NonConformitesEnCours enCours;
    private final NonConformitesARappeler rappels;

    RepriseDesNonConformites(NonConformitesEnCours enCours, NonConformitesARappeler rappels) {
        this.enCours = enCours;
        this.rappels = rappels;
    }

    @Override
    public String nom() {
        return "rappels-des-non-conformites";
    }

    @Override
    public List<String> objets() {
        return enCours.instances();
    }

    @Override
    public void reprendre(String objet) {
        enCours.de(objet).ifPresent(trouvees -> rappels.suivre(trouvees.trouvees(), trouvees.sansReponse()));
    }
}
