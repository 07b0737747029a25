package fr.labellisation.essais;

import static fr.labellisation.parcours.label.processus.SuiviAnnuel.Element.EtablirBilanAnnuel;

import fr.labellisation.acces.Role;
import fr.labellisation.parcours.label.processus.CycleLabel;
import fr.labellisation.parcours.label.processus.SuiviAnnuel;
import fr.labellisation.socle.territoire.CodeDemarche;
import java.time.LocalDate;
import java.util.Map;
import org.camunda.bpm.engine.runtime.ProcessInstance;

/** The life of a label, from its delivery or from the day on which it is brought in. */
public abstract class EssaiLabel extends EssaiParcours {

    /** A label just delivered to Évry, with its cycle under way. */
    protected ProcessInstance cycle(CodeDemarche demarche, String label) {
        ProcessInstance cycle = moteur.startProcessInstanceByKey(
                CycleLabel.CLE,
                label,
                Map.of(
                        "departement", DEPARTEMENT,
                        "demarche", demarche.valeur(),
                        "site", SITE,
                        "referentiel", demarches.exiger(demarche).referentiel(),
                        "label", label));
        executerLesTravaux();
        return cycle;
    }

    protected String delivrer(CodeDemarche demarche, String le) {
        return decisions.delivrer(
                demarche.valeur(), SITE, demarches.exiger(demarche).referentiel(), LocalDate.parse(le), "Q2-91");
    }

    /** Brings in a label obtained before the software, as the référent of the département. */
    protected ProcessInstance reprendre(String site, String referentiel, String modules, String le) {
        entantQue(annuaire.titulaires(Role.REFERENT_QUALITE.groupe(DEPARTEMENT, null))
                .get(0)
                .id());
        ProcessInstance cycle;
        try {
            cycle = formulaires.submitStartForm(
                    depot.createProcessDefinitionQuery()
                            .processDefinitionKey(CycleLabel.CLE)
                            .latestVersion()
                            .singleResult()
                            .getId(),
                    ReponsesParcours.labelRepris(site, referentiel, modules, le));
        } finally {
            identites.clearAuthentication();
        }
        executerLesTravaux();
        return moteur.createProcessInstanceQuery()
                .processInstanceId(cycle.getId())
                .singleResult();
    }

    /** The follow-up of the year is taken to its yearly review, which is written. */
    protected void bilanDeLAnnee() {
        porter(instance(SuiviAnnuel.CLE), EtablirBilanAnnuel.name(), Map.of());
        faire(
                EtablirBilanAnnuel.name(),
                ReponsesParcours.bilanAnnuel(aujourdhui().toString()));
    }
}
