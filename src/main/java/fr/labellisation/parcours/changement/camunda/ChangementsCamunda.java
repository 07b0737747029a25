package fr.labellisation.parcours.changement.camunda;

import fr.labellisation.echeances.delais.TacheRecalee;
import fr.labellisation.parcours.audits.Audit;
import fr.labellisation.parcours.audits.camunda.MessagesAudit;
import fr.labellisation.parcours.changement.Changements;
import fr.labellisation.parcours.comites.LancementComite;
import fr.labellisation.parcours.demarche.ClotureDemarche;
import fr.labellisation.parcours.demarche.Demarches;
import fr.labellisation.parcours.demarche.NatureDemarche;
import fr.labellisation.parcours.demarche.ParcoursEnCours;
import fr.labellisation.parcours.demarche.RetraitDuSite;
import fr.labellisation.parcours.demarche.VariablesDemarche;
import fr.labellisation.parcours.demarche.perimetre.ChangementPerimetre;
import fr.labellisation.parcours.demarche.perimetre.Perimetres;
import fr.labellisation.parcours.demarche.processus.LabellisationPrefecture;
import fr.labellisation.socle.territoire.CodeDemarche;
import fr.labellisation.socle.variables.Acte;
import fr.labellisation.socle.variables.Parcours;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.variable.Variables;
import org.springframework.stereotype.Component;

/** Changes reach the processes under way as messages. */
@Component
class ChangementsCamunda implements Changements {
    private final RuntimeService moteur;
    private final ChangementPerimetre perimetre;
    private final MessagesAudit audits;
    private final ClotureDemarche cloture;
    private final ParcoursEnCours enCours;
    private final RetraitDuSite retrait;
    private final Demarches demarches;
    private final LancementComite comites;

    ChangementsCamunda(
            RuntimeService moteur,
            ChangementPerimetre perimetre,
            MessagesAudit audits,
            ClotureDemarche cloture,
            ParcoursEnCours enCours,
            RetraitDuSite retrait,
            Demarches demarches,
            LancementComite comites) {
        this.moteur = moteur;
        this.perimetre = perimetre;
        this.audits = audits;
        this.cloture = cloture;
        this.enCours = enCours;
        this.retrait = retrait;
        this.demarches = demarches;
        this.comites = comites;
    }

    @Override
    public void modifierPerimetre(Parcours parcours, SortedSet<String> modules, Acte acte) {
        Optional<String> demarche =
                instance(LabellisationPrefecture.CLE, parcours.demarche().valeur());
        if (demarche.isPresent()) {
            moteur.createMessageCorrelation(LabellisationPrefecture.MESSAGE_PERIMETRE_MODIFIE)
                    .processInstanceId(demarche.get())
                    .setVariableToTriggeredScope(
                            VariablesDemarche.SITE_MODIFIE.nom(),
                            parcours.site().valeur())
                    .setVariableToTriggeredScope(VariablesDemarche.MODULES_MODIFIES.nom(), Perimetres.ecrire(modules))
                    .setVariableToTriggeredScope(VariablesDemarche.AUTEUR_CHANGEMENT.nom(), acte.auteur())
                    // Written at once into our table: a long text has no place among the facts of a process.
                    .setVariableToTriggeredScope(
                            VariablesDemarche.MOTIF_CHANGEMENT.nom(), Variables.stringValue(acte.motif(), true))
                    .correlate();
            return;
        }
        // A renewal has no démarche process above it: its way is told directly, and a new site sets out on its own.
        var effet = perimetre.appliquer(parcours, modules, acte);
        if (effet.siteNouveau()) {
            enCours.lancer(parcours, demarches.exiger(parcours.demarche()).referentiel(), NatureDemarche.INITIAL);
            comites.siNecessaire(parcours, acte.le().toLocalDate());
        } else if (!effet.modulesAjoutes().isEmpty()) {
            enCours.signalerModules(parcours, effet.modulesAjoutes());
        }
    }

    @Override
    public void retirerSite(Parcours parcours, Acte acte) {
        retrait.retirer(parcours, acte);
    }

    @Override
    public List<TacheRecalee> tachesQuiSuivent(Audit audit, LocalDate nouvelleDate) {
        return audits.tachesQuiSuivent(audit.id(), nouvelleDate);
    }

    @Override
    public List<TacheRecalee> tachesQuiSeFerment(Audit audit) {
        return audits.tachesQuiSeFerment(audit.id());
    }

    @Override
    public void deplacerAudit(Audit audit) {
        audits.deplacer(audit.id());
    }

    @Override
    public void annulerAudit(Audit audit) {
        audits.annuler(audit.id());
    }

    @Override
    public boolean passerRelais(CodeDemarche demarche, String ancien, String nouveau) {
        Optional<String> instance = instance(LabellisationPrefecture.CLE, demarche.valeur());
        instance.ifPresent(id -> moteur.createMessageCorrelation(LabellisationPrefecture.MESSAGE_REFERENT_REMPLACE)
                .processInstanceId(id)
                .setVariableToTriggeredScope(VariablesDemarche.ANCIEN_REFERENT.nom(), ancien)
                .setVariableToTriggeredScope(VariablesDemarche.NOUVEAU_REFERENT.nom(), nouveau)
                .correlate());
        return instance.isPresent();
    }

    @Override
    public void abandonner(CodeDemarche demarche) {
        Optional<String> instance = instance(LabellisationPrefecture.CLE, demarche.valeur());
        if (instance.isPresent()) {
            moteur.createMessageCorrelation(LabellisationPrefecture.MESSAGE_DEMARCHE_ABANDONNEE)
                    .processInstanceId(instance.get())
                    .correlate();
        } else {
            cloture.abandonner(demarche);
        }
        // What runs on its own for it: the sites of a renewal, committees that an audit or somebody asked for.
        moteur
                .createProcessInstanceQuery()
                .processInstanceBusinessKeyLike(demarche + "/%")
                .rootProcessInstances()
                .list()
                .stream()
                .map(ProcessInstance::getId)
                .forEach(id -> moteur.deleteProcessInstance(id, "Démarche abandonnée"));
    }

    private Optional<String> instance(String processus, String cle) {
        return moteur
                .createProcessInstanceQuery()
                .processDefinitionKey(processus)
                .processInstanceBusinessKey(cle)
                .list()
                .stream()
                .map(ProcessInstance::getId)
                .findFirst();
    }
}
