package fr.labellisation.parcours.indicateurs.attente.camunda;

import fr.labellisation.parcours.indicateurs.PeriodeDeMesure;
import fr.labellisation.parcours.indicateurs.VariablesIndicateurs;
import fr.labellisation.parcours.indicateurs.attente.Reclamations;
import fr.labellisation.parcours.indicateurs.attente.SiteQuiMesure;
import fr.labellisation.parcours.indicateurs.processus.SaisieIndicateurs;
import fr.labellisation.socle.formulaires.OffresDesTaches;
import fr.labellisation.socle.territoire.CodeSite;
import fr.labellisation.socle.variables.Parcours;
import fr.labellisation.socle.variables.VariablesCommunes;
import java.util.List;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.runtime.ProcessInstanceQuery;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** One process SaisieIndicateurs for each site and period. */
@Component
class ReclamationsCamunda implements Reclamations {
    private final RuntimeService moteur;
    private final TaskService taches;
    private final ObjectProvider<OffresDesTaches> offres;

    /** @param offres asked for when it is needed: it knows all forms, and one of them knows this */
    ReclamationsCamunda(RuntimeService moteur, TaskService taches, ObjectProvider<OffresDesTaches> offres) {
        this.moteur = moteur;
        this.taches = taches;
        this.offres = offres;
    }

    @Override
    public void ouvrir(SiteQuiMesure site, PeriodeDeMesure periode) {
        Parcours parcours = site.parcours();
        moteur.createProcessInstanceByKey(SaisieIndicateurs.CLE)
                .businessKey(SaisieIndicateurs.cleMetier(parcours, periode))
                .setVariable(
                        VariablesCommunes.DEPARTEMENT.nom(),
                        parcours.departement().valeur())
                .setVariable(
                        VariablesCommunes.DEMARCHE.nom(), parcours.demarche().valeur())
                .setVariable(VariablesCommunes.REFERENTIEL.nom(), site.referentiel())
                .setVariable(VariablesCommunes.SITE.nom(), parcours.site().valeur())
                .setVariable(VariablesIndicateurs.PERIODE.nom(), periode.code())
                .execute();
    }

    @Override
    public List<Reclamation> ouvertes() {
        return lire(enCours());
    }

    @Override
    public List<Reclamation> ouvertes(CodeSite site) {
        return lire(enCours().processInstanceBusinessKeyLike("%/" + site + "/indicateurs/%"));
    }

    private ProcessInstanceQuery enCours() {
        return moteur.createProcessInstanceQuery().processDefinitionKey(SaisieIndicateurs.CLE);
    }

    private static List<Reclamation> lire(ProcessInstanceQuery requete) {
        return requete.list().stream().map(ReclamationsCamunda::lire).toList();
    }

    private static Reclamation lire(ProcessInstance instance) {
        return new Reclamation(
                instance.getId(),
                Parcours.selonLaCle(instance.getBusinessKey()),
                SaisieIndicateurs.periode(instance.getBusinessKey()));
    }

    @Override
    public void finir(Reclamation reclamation) {
        moteur.createMessageCorrelation(SaisieIndicateurs.MESSAGE_PLUS_RIEN_A_DONNER)
                .processInstanceId(reclamation.id())
                .correlate();
    }

    @Override
    public void actualiser(Reclamation reclamation) {
        taches.createTaskQuery()
                .processInstanceId(reclamation.id())
                .list()
                .forEach(tache -> offres.getObject().renouveler(tache.getId()));
    }
}
