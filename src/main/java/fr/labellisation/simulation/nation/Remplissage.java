package fr.labellisation.simulation.nation;

import fr.labellisation.annonces.courriel.BoiteDEnvoi;
import fr.labellisation.simulation.nation.camunda.Carnet;
import fr.labellisation.simulation.nation.invention.DepartementInvente;
import fr.labellisation.simulation.nation.invention.Personnes;
import fr.labellisation.simulation.rejeu.deroulement.Rejeu;
import fr.labellisation.simulation.rejeu.fichier.Cas;
import fr.labellisation.simulation.rejeu.modele.PlanDesModeles;
import fr.labellisation.simulation.rejeu.verification.EcouteDuRejeu;
import fr.labellisation.socle.territoire.CodeDepartement;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Plays the path of a département in one transaction: whatever stops it, the département is complete or was never begun. That also
 * spares thousands of commits.
 */
@Component
class Remplissage {
    private static final String MOTIF = "Message d’un passé inventé\u00a0: il n’est pas envoyé.";

    private final Rejeu rejeu;
    private final BoiteDEnvoi boite;
    private final Carnet carnet;
    private final Connexions connexions;
    private final TransactionTemplate transaction;

    Remplissage(
            Rejeu rejeu,
            BoiteDEnvoi boite,
            Carnet carnet,
            Connexions connexions,
            PlatformTransactionManager transactions) {
        this.rejeu = rejeu;
        this.boite = boite;
        this.carnet = carnet;
        this.connexions = connexions;
        this.transaction = new TransactionTemplate(transactions);
    }

    /**
     * Up to the day before that of the département.
     *
     * @throws fr.labellisation.simulation.rejeu.fichier.CasInvalide if the drawn path is none that people could have gone
     * @throws fr.labellisation.simulation.rejeu.deroulement.RejeuImpossible if the product breaks down
     */
    void jouer(DepartementInvente departement, Cas cas, PlanDesModeles parcours) {
        Personnes personnes = new Personnes(departement.code(), departement.graine());
        transaction.executeWithoutResult(etat -> {
            rejeu.jouer(cas, parcours, departement.aujourdhui().minusDays(1), false, EcouteDuRejeu.absent(), personnes);
            boite.abandonner(new CodeDepartement(departement.code()), MOTIF);
            carnet.noterComplet(departement.code());
        });
        connexions.renouveler();
    }
}
