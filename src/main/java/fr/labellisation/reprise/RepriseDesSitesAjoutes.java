package fr.labellisation.reprise;

import fr.labellisation.parcours.demarche.Demarches;
import fr.labellisation.parcours.demarche.EtatDemarche;
import fr.labellisation.parcours.demarche.processus.ParcoursSite;
import fr.labellisation.socle.territoire.CodeDemarche;
import java.util.List;
import java.util.Set;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * A démarche ended once its first sites had arrived, while one that joined late was still on its way: nobody could hand it
 * over, give it up or move its audit. It is under way again, and ends with that site.
 */
@Component
@Order(90)
class RepriseDesSitesAjoutes implements Reprise {
    private static final Set<EtatDemarche> TROP_TOT = Set.of(EtatDemarche.ABOUTIE_EN_PARTIE, EtatDemarche.SANS_LABEL);

    private final RuntimeService moteur;
    private final Demarches demarches;

    RepriseDesSitesAjoutes(RuntimeService moteur, Demarches demarches) {
        this.moteur = moteur;
        this.demarches = demarches;
    }

    @Override
    public String nom() {
        return "demarches-aux-sites-en-chemin";
    }

    @Override
    public List<String> objets() {
        return moteur.createProcessInstanceQuery().processDefinitionKey(ParcoursSite.CLE).list().stream()
                .map(ProcessInstance::getBusinessKey)
                .map(cle -> cle.substring(0, cle.indexOf('/')))
                .distinct()
                .filter(code -> TROP_TOT.contains(
                        demarches.exiger(new CodeDemarche(code)).etat()))
                .toList();
    }

    @Override
    public void reprendre(String demarche) {
        demarches.rouvrir(new CodeDemarche(demarche));
    }
}
