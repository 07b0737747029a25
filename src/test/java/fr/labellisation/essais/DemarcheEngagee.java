package fr.labellisation.essais;

import static fr.labellisation.essais.ReponsesDemarche.comiteCompose;
import static fr.labellisation.essais.ReponsesDemarche.comiteConstitue;
import static fr.labellisation.essais.ReponsesDemarche.comiteConvoque;
import static fr.labellisation.essais.ReponsesDemarche.communicationPrevue;
import static fr.labellisation.essais.ReponsesDemarche.compteRendu;
import static fr.labellisation.essais.ReponsesDemarche.compteRenduSigne;
import static fr.labellisation.essais.ReponsesDemarche.demarcheDecidee;
import static fr.labellisation.essais.ReponsesDemarche.perimetreArrete;
import static fr.labellisation.essais.ReponsesDemarche.referentNomme;
import static fr.labellisation.parcours.comites.processus.ComiteLocalUsagers.Element.ComposerComite;
import static fr.labellisation.parcours.comites.processus.ComiteLocalUsagers.Element.ConvoquerComite;
import static fr.labellisation.parcours.comites.processus.ComiteLocalUsagers.Element.RedigerCompteRendu;
import static fr.labellisation.parcours.comites.processus.ComiteLocalUsagers.Element.SignerCompteRendu;
import static fr.labellisation.parcours.demarche.processus.MiseEnPlaceDemarche.Element.ArreterPerimetre;
import static fr.labellisation.parcours.demarche.processus.MiseEnPlaceDemarche.Element.ConstituerComitePilotage;
import static fr.labellisation.parcours.demarche.processus.MiseEnPlaceDemarche.Element.EtablirPlanCommunication;
import static fr.labellisation.parcours.demarche.processus.MiseEnPlaceDemarche.Element.NommerReferent;
import static fr.labellisation.parcours.demarche.processus.ParcoursSite.Element.Fin_LabelDelivre;

import fr.labellisation.acces.Role;
import fr.labellisation.parcours.changement.VariablesChangement;
import fr.labellisation.parcours.changement.processus.ChangementDemarche;
import fr.labellisation.parcours.demarche.processus.LabellisationPrefecture;
import fr.labellisation.parcours.demarche.processus.ParcoursSite;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Stream;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The démarche of the département, started by its form and taken to the paths of its sites; then what becomes of it. */
@TestComponent
public class DemarcheEngagee {
    private final RuntimeService moteur;
    private final JdbcClient base;
    private final Gestes gestes;
    private final Instances instances;
    private final Temps temps;

    DemarcheEngagee(RuntimeService moteur, JdbcClient base, Gestes gestes, Instances instances, Temps temps) {
        this.moteur = moteur;
        this.base = base;
        this.gestes = gestes;
        this.instances = instances;
        this.temps = temps;
    }

    /** Decided by the secrétaire général; nothing else is done. */
    public ProcessInstance decider(String comiteUsagers) {
        return gestes.demarrer(
                LabellisationPrefecture.CLE, gestes.titulaire(Role.SECRETAIRE_GENERAL), demarcheDecidee(comiteUsagers));
    }

    /** Up to the parallel paths of these sites, each with the modules M1 and M2. */
    public ProcessInstance engager(String comiteUsagers, String... sites) {
        ProcessInstance instance = decider(comiteUsagers);
        gestes.faire(NommerReferent.name(), referentNomme("2013-01-07"));
        gestes.faire(ConstituerComitePilotage.name(), comiteConstitue("2013-01-14"));
        gestes.faire(
                ArreterPerimetre.name(),
                perimetreArrete(
                        "2013-01-07",
                        Arrays.stream(sites)
                                .flatMap(site -> Stream.of(site + "|M1", site + "|M2"))
                                .toArray(String[]::new)));
        gestes.faire(EtablirPlanCommunication.name(), communicationPrevue());
        return instance;
    }

    /** The one users' committee under way meets today, and its minutes are signed. */
    public void tenirLeComite() {
        gestes.faire(ComposerComite.name(), comiteCompose());
        gestes.faire(ConvoquerComite.name(), comiteConvoque(temps.jour()));
        temps.avancerAu(temps.aujourdhui().plusDays(1).toString());
        gestes.faire(RedigerCompteRendu.name(), compteRendu());
        gestes.faire(SignerCompteRendu.name(), compteRenduSigne(temps.jour()));
    }

    /** The path of the site jumps to its end, with its label. */
    public void labelliser(String site) {
        LocalDate aujourdhui = temps.aujourdhui();
        base.sql("insert into label (code, site, demarche, referentiel, delivre_le, expire_le, etat, depuis)"
                        + " values (:code, :site, :demarche, 'qualipref-2012', :le, :fin, 'delivre', :le)")
                .param("code", site + "/qualipref-2012/" + aujourdhui)
                .param("site", site)
                .param("demarche", code())
                .param("le", aujourdhui)
                .param("fin", aujourdhui.plusYears(3))
                .update();
        instances.terminer(parcours(site), Fin_LabelDelivre.name());
    }

    /** The path of the site jumps to its end, without a label. */
    public void refuser(String site) {
        instances.terminer(parcours(site), ParcoursSite.Element.Fin_LabelRefuse.name());
    }

    public ProcessInstance parcours(String site) {
        return moteur.createProcessInstanceQuery()
                .processDefinitionKey(ParcoursSite.CLE)
                .processInstanceBusinessKey(code() + "/" + site)
                .singleResult();
    }

    public String code() {
        return lire("code");
    }

    /** As its table says it: « en-cours », « aboutie »… */
    public String etat() {
        return lire("etat");
    }

    private String lire(String colonne) {
        return base.sql("select " + colonne + " from demarche")
                .query(String.class)
                .single();
    }

    /** Somebody of this role decides on a change of this kind. */
    public ProcessInstance changement(Role role, String nature) {
        return gestes.demarrer(
                ChangementDemarche.CLE, gestes.titulaire(role), Map.of(VariablesChangement.NATURE.nom(), nature));
    }
}
