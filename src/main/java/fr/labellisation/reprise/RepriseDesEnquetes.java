package fr.labellisation.reprise;

import fr.labellisation.parcours.demarche.Demarche;
import fr.labellisation.parcours.demarche.Demarches;
import fr.labellisation.parcours.demarche.EtatDemarche;
import fr.labellisation.parcours.enquete.PublicEnquete;
import fr.labellisation.parcours.enquete.VariablesEnquete;
import fr.labellisation.parcours.enquete.processus.EnqueteSatisfaction;
import fr.labellisation.parcours.preparation.processus.PublicsAInterroger;
import fr.labellisation.referentiel.catalogue.VersionPubliee;
import fr.labellisation.socle.territoire.CodeDemarche;
import fr.labellisation.socle.territoire.CodeSite;
import fr.labellisation.socle.variables.Parcours;
import fr.labellisation.socle.variables.VariablesCommunes;
import java.util.List;
import java.util.stream.Stream;
import org.camunda.bpm.engine.RuntimeService;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.event.TransactionalEventListener;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Sites that asked their users while their version wants the agents asked too: nothing but a survey of agents was missing, and their
 * audit would wait for it for ever. It is set going beside the path: once for what ran before, and each time that a correction
 * of a version is published and what is under way goes over to it.
 */
@Component
@Order(95)
class RepriseDesEnquetes implements Reprise {
    private static final String SEPARATEUR = "/";
    private static final String SANS_LES_AGENTS = """
            select distinct e.demarche, e.site from enquete e join demarche d on d.code = e.demarche
            where d.etat = :etat and not exists
              (select 1 from enquete a where a.demarche = e.demarche and a.site = e.site and a.aupres_de = :agents)
            order by e.demarche, e.site""";

    private final RuntimeService moteur;
    private final JdbcClient base;
    private final Demarches demarches;
    private final PublicsAInterroger publics;
    private final TransactionTemplate aPart;

    RepriseDesEnquetes(
            RuntimeService moteur,
            JdbcClient base,
            Demarches demarches,
            PublicsAInterroger publics,
            PlatformTransactionManager transactions) {
        this.moteur = moteur;
        this.base = base;
        this.demarches = demarches;
        this.publics = publics;
        this.aPart = new TransactionTemplate(transactions);
        aPart.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    @TransactionalEventListener
    void suivre(VersionPubliee publiee) {
        if (publiee.suivie()) {
            aPart.executeWithoutResult(etat -> manquantes().forEach(this::interroger));
        }
    }

    @Override
    public String nom() {
        return "enquetes-aupres-des-agents";
    }

    @Override
    public List<String> objets() {
        return manquantes().map(Parcours::cleMetier).toList();
    }

    @Override
    public void reprendre(String objet) {
        sansLesAgents().stream()
                .filter(parcours -> parcours.cleMetier().equals(objet))
                .forEach(this::interroger);
    }

    private Stream<Parcours> manquantes() {
        return sansLesAgents().stream().filter(parcours -> publics.agents(parcours.demarche()));
    }

    private void interroger(Parcours parcours) {
        Demarche demarche = demarches.exiger(parcours.demarche());
        moteur.createProcessInstanceByKey(EnqueteSatisfaction.CLE)
                .businessKey(String.join(
                        SEPARATEUR, parcours.cleMetier(), VariablesEnquete.ENQUETE.nom(), PublicEnquete.AGENTS.code()))
                .setVariable(
                        VariablesCommunes.DEPARTEMENT.nom(),
                        demarche.departement().valeur())
                .setVariable(VariablesCommunes.DEMARCHE.nom(), demarche.code().valeur())
                .setVariable(VariablesCommunes.REFERENTIEL.nom(), demarche.referentiel())
                .setVariable(VariablesCommunes.SITE.nom(), parcours.site().valeur())
                .setVariable(VariablesCommunes.PUBLIC_ENQUETE.nom(), PublicEnquete.AGENTS.code())
                .execute();
    }

    private List<Parcours> sansLesAgents() {
        return base.sql(SANS_LES_AGENTS)
                .param("etat", EtatDemarche.EN_COURS.code())
                .param("agents", PublicEnquete.AGENTS.code())
                .query((ligne, rang) -> new Parcours(
                        new CodeDemarche(ligne.getString("demarche")), new CodeSite(ligne.getString("site"))))
                .list();
    }
}
