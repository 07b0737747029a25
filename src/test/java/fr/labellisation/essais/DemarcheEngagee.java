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
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Stream;
import org.camunda.bpm.engine.runtime.ActivityInstance;
import org.camunda.bpm.engine.runtime.ProcessInstance;

/** A démarche started by its form, of which the tests of its own process and of its changes need the beginning. */
public abstract class DemarcheEngagee extends ParcoursDemarche {
    protected static final String ETAMPES = "91-etampes";
    protected static final String PALAISEAU = "91-palaiseau";

    protected ProcessInstance demarcheDecideeParLeSecretaireGeneral(String comiteUsagers) {
        return demarrer(
                LabellisationPrefecture.CLE, titulaire(Role.SECRETAIRE_GENERAL), demarcheDecidee(comiteUsagers));
    }

    /** Up to the parallel paths of these sites, each with the modules M1 and M2. */
    protected ProcessInstance demarcheEngagee(String comiteUsagers, String... sites) {
        ProcessInstance instance = demarcheDecideeParLeSecretaireGeneral(comiteUsagers);
        faire(NommerReferent.name(), referentNomme("2013-01-07"));
        faire(ConstituerComitePilotage.name(), comiteConstitue("2013-01-14"));
        faire(
                ArreterPerimetre.name(),
                perimetreArrete(
                        "2013-01-07",
                        Arrays.stream(sites)
                                .flatMap(site -> Stream.of(site + "|M1", site + "|M2"))
                                .toArray(String[]::new)));
        faire(EtablirPlanCommunication.name(), communicationPrevue());
        return instance;
    }

    /** The one users' committee under way meets today, and its minutes are signed. */
    protected void tenirLeComite() {
        faire(ComposerComite.name(), comiteCompose());
        String jour = aujourdhui().toString();
        faire(ConvoquerComite.name(), comiteConvoque(jour));
        avancerAu(aujourdhui().plusDays(1).toString());
        faire(RedigerCompteRendu.name(), compteRendu());
        faire(SignerCompteRendu.name(), compteRenduSigne(aujourdhui().toString()));
    }

    /** The path of the site jumps to its end, with its label. */
    protected void labelliser(String site) {
        String demarche = demarche();
        base.sql("insert into label (code, site, demarche, referentiel, delivre_le, expire_le, etat, depuis)"
                        + " values (:code, :site, :demarche, 'qualipref-2012', :le, :fin, 'delivre', :le)")
                .param("code", site + "/qualipref-2012/" + aujourdhui())
                .param("site", site)
                .param("demarche", demarche)
                .param("le", aujourdhui())
                .param("fin", aujourdhui().plusYears(3))
                .update();
        sauterA(parcours(site), Fin_LabelDelivre.name());
    }

    /** The path of the site jumps to its end, without a label. */
    protected void refuser(String site) {
        sauterA(parcours(site), ParcoursSite.Element.Fin_LabelRefuse.name());
    }

    protected ProcessInstance parcours(String site) {
        return moteur.createProcessInstanceQuery()
                .processDefinitionKey(ParcoursSite.CLE)
                .processInstanceBusinessKey(demarche() + "/" + site)
                .singleResult();
    }

    protected String demarche() {
        return valeur("select code from demarche", String.class);
    }

    protected String etatDemarche() {
        return valeur("select etat from demarche", String.class);
    }

    /** Somebody of this role decides on a change of this kind. */
    protected ProcessInstance changement(Role role, String nature) {
        return demarrer(ChangementDemarche.CLE, titulaire(role), Map.of(VariablesChangement.NATURE.nom(), nature));
    }

    private void sauterA(ProcessInstance enfant, String fin) {
        var modification = moteur.createProcessInstanceModification(enfant.getId());
        for (ActivityInstance activite :
                moteur.getActivityInstance(enfant.getId()).getChildActivityInstances()) {
            modification.cancelActivityInstance(activite.getId());
        }
        // Last, so that the path ends by reaching its end, which lets the démarche go on.
        modification.startBeforeActivity(fin);
        modification.execute();
        executerLesTravaux();
    }
}
