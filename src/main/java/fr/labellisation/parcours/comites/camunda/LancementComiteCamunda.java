package fr.labellisation.parcours.comites.camunda;

import fr.labellisation.parcours.comites.ComiteAnnuel;
import fr.labellisation.parcours.comites.LancementComite;
import fr.labellisation.parcours.comites.Portee;
import fr.labellisation.parcours.comites.processus.ComiteLocalUsagers;
import fr.labellisation.parcours.demarche.Demarche;
import fr.labellisation.parcours.demarche.Demarches;
import fr.labellisation.socle.variables.Parcours;
import fr.labellisation.socle.variables.VariablesCommunes;
import java.time.LocalDate;
import org.camunda.bpm.engine.RuntimeService;
import org.springframework.stereotype.Component;

@Component
class LancementComiteCamunda implements LancementComite {
    private final RuntimeService moteur;
    private final Demarches demarches;
    private final ComiteAnnuel annuel;

    LancementComiteCamunda(RuntimeService moteur, Demarches demarches, ComiteAnnuel annuel) {
        this.moteur = moteur;
        this.demarches = demarches;
        this.annuel = annuel;
    }

    @Override
    public void siNecessaire(Parcours parcours, LocalDate finDAnnee) {
        if (!annuel.tenuOuEnCours(parcours.site(), finDAnnee)) {
            Demarche demarche = demarches.exiger(parcours.demarche());
            Portee portee = Portee.pour(demarche.comiteUsagers(), parcours.site());
            moteur.createProcessInstanceByKey(ComiteLocalUsagers.CLE)
                    .businessKey(portee.cleMetier(demarche.code()))
                    .setVariable(
                            VariablesCommunes.DEPARTEMENT.nom(),
                            demarche.departement().valeur())
                    .setVariable(
                            VariablesCommunes.DEMARCHE.nom(), demarche.code().valeur())
                    .setVariable(VariablesCommunes.REFERENTIEL.nom(), demarche.referentiel())
                    .setVariable(VariablesCommunes.PORTEE_COMITE.nom(), portee.valeur())
                    .execute();
        }
    }
}
