package fr.labellisation.acces.camunda;

import fr.labellisation.essais.Temps;
import fr.labellisation.parcours.audits.processus.ReservationAudit;
import fr.labellisation.parcours.demarche.ComiteUsagers;
import fr.labellisation.parcours.demarche.Demarches;
import fr.labellisation.parcours.demarche.NatureDemarche;
import fr.labellisation.parcours.demarche.NouvelleDemarche;
import fr.labellisation.socle.territoire.CodeDemarche;
import fr.labellisation.socle.territoire.CodeDepartement;
import java.util.Map;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Running paths in two départements, for tests of who sees which. */
class ParcoursVus {
    static final String CRETEIL = "94-creteil";

    private final Demarches demarches;
    private final RuntimeService marche;
    private final TaskService taches;
    private final ManagementService travaux;
    private final HistoryService histoire;
    private final JdbcClient base;
    private final Temps temps;

    ParcoursVus(
            Demarches demarches,
            RuntimeService marche,
            TaskService taches,
            ManagementService travaux,
            HistoryService histoire,
            JdbcClient base,
            Temps temps) {
        this.demarches = demarches;
        this.marche = marche;
        this.taches = taches;
        this.travaux = travaux;
        this.histoire = histoire;
        this.base = base;
        this.temps = temps;
    }

    void ouvrirCreteil() {
        base.sql(
                        "insert into site (code, departement, nom, type) values (:code, '94', 'Préfecture de Créteil', 'prefecture')")
                .param("code", CRETEIL)
                .update();
    }

    void fermerCreteil() {
        for (String ordre : new String[] {
            "delete from perimetre where site = :code",
            "delete from audit where site = :code",
            "delete from site where code = :code"
        }) {
            base.sql(ordre).param("code", CRETEIL).update();
        }
    }

    /** A path with a task, a timer, an incident, a comment, and all that the engine remembers of it. */
    ParcoursVu nouveau(String departement, String site) {
        CodeDemarche demarche = demarches.ouvrir(new NouvelleDemarche(
                new CodeDepartement(departement),
                "qualipref-2012",
                NatureDemarche.INITIAL,
                temps.aujourdhui(),
                null,
                ComiteUsagers.COMMUN));
        ProcessInstance instance = marche.startProcessInstanceByKey(
                ReservationAudit.CLE,
                demarche + "/" + site,
                Map.of(
                        "departement",
                        departement,
                        "demarche",
                        demarche.valeur(),
                        "site",
                        site,
                        "referentiel",
                        "qualipref-2012",
                        "nature",
                        "initial"));
        temps.executerLesTravaux();
        Task tache =
                taches.createTaskQuery().processInstanceId(instance.getId()).singleResult();
        taches.createComment(tache.getId(), instance.getId(), "Entre nous, à " + site);
        String incident = marche.createIncident("essai", tache.getExecutionId(), tache.getId())
                .getId();
        return new ParcoursVu(instance, tache.getId(), incident, marche, travaux, histoire);
    }
}
