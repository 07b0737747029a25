package fr.labellisation.essais;

import static fr.labellisation.essais.Departement91.SITE;
import static fr.labellisation.parcours.label.processus.SuiviAnnuel.Element.EtablirBilanAnnuel;

import fr.labellisation.acces.Role;
import fr.labellisation.parcours.audits.DecisionsDeLabel;
import fr.labellisation.parcours.demarche.Demarches;
import fr.labellisation.parcours.label.processus.CycleLabel;
import fr.labellisation.parcours.label.processus.SuiviAnnuel;
import fr.labellisation.socle.territoire.CodeDemarche;
import fr.labellisation.socle.territoire.CodeSite;
import fr.labellisation.socle.variables.VariablesCommunes;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The life of a label, from its delivery or from the day on which it is brought in. */
@TestComponent
public class LabelsDonnes {
    private final DecisionsDeLabel decisions;
    private final Demarches demarches;
    private final RuntimeService moteur;
    private final JdbcClient base;
    private final Gestes gestes;
    private final Instances instances;
    private final Temps temps;

    LabelsDonnes(
            DecisionsDeLabel decisions,
            Demarches demarches,
            RuntimeService moteur,
            JdbcClient base,
            Gestes gestes,
            Instances instances,
            Temps temps) {
        this.decisions = decisions;
        this.demarches = demarches;
        this.moteur = moteur;
        this.base = base;
        this.gestes = gestes;
        this.instances = instances;
        this.temps = temps;
    }

    /** A label of Évry, by the référentiel of its démarche; answers with its code. */
    public String delivrer(CodeDemarche demarche, String le) {
        return decisions.delivrer(
                demarche, new CodeSite(SITE), demarches.exiger(demarche).referentiel(), LocalDate.parse(le), "Q2-91");
    }

    /** The cycle of a label just delivered. */
    public ProcessInstance cycle(CodeDemarche demarche, String label) {
        return instances.lancer(CycleLabel.CLE, label, demarche, Map.of(VariablesCommunes.LABEL.nom(), label));
    }

    /** Brings in a label obtained before the software, as the référent of the département; null if its cycle is over. */
    public ProcessInstance importer(String site, String referentiel, String modules, String le) {
        ProcessInstance cycle = gestes.demarrer(
                CycleLabel.CLE,
                gestes.titulaire(Role.REFERENT_QUALITE),
                ReponsesParcours.labelRepris(site, referentiel, modules, le));
        return moteur.createProcessInstanceQuery()
                .processInstanceId(cycle.getId())
                .singleResult();
    }

    /** The follow-up of the year is taken to its yearly review, which is written. */
    public void bilanDeLAnnee() {
        instances.porter(instances.instance(SuiviAnnuel.CLE), EtablirBilanAnnuel.name(), Map.of());
        gestes.faire(EtablirBilanAnnuel.name(), ReponsesParcours.bilanAnnuel(temps.jour()));
    }

    /** As its table says it: « delivre », « suspendu »… */
    public String etat(String label) {
        return base.sql("select etat from label where code = :c")
                .param("c", label)
                .query(String.class)
                .single();
    }

    /** Dates of a kind in the calendar of a label, with their state. */
    public List<String> calendrier(String label, String nature) {
        return base.sql("select le, etat from echeance where label = :l and nature = :n order by le")
                .param("l", label)
                .param("n", nature)
                .query((ligne, rang) -> ligne.getString("le") + " " + ligne.getString("etat"))
                .list();
    }
}
