package fr.labellisation.acces.camunda;

import fr.labellisation.acces.Personne;
import fr.labellisation.acces.Role;
import fr.labellisation.socle.installation.ReglageRefuse;
import fr.labellisation.socle.installation.Reglages;
import java.util.List;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The account with which an installation begins, and its one-time password. */
@Component
class PremierAdministrateur {
    static final String COMPTE = "administrateur";

    private final GroupesCamunda groupes;
    private final ComptesCamunda comptes;
    private final Reglages reglages;

    PremierAdministrateur(GroupesCamunda groupes, ComptesCamunda comptes, Reglages reglages) {
        this.groupes = groupes;
        this.comptes = comptes;
        this.reglages = reglages;
    }

    /** Makes it, in the transaction of the set-up. @throws ReglageRefuse if the password that the installation chose is too simple */
    void creer() {
        Personne personne = new Personne(COMPTE, "Administrateur", "");
        if (reglages.adminMotDePasse().isBlank()) {
            comptes.creerFerme(personne);
        } else {
            List<String> refus = comptes.creer(personne, reglages.adminMotDePasse());
            if (!refus.isEmpty()) {
                throw new ReglageRefuse(
                        "LABELLISATION_ADMIN_MOT_DE_PASSE est refusé\u00a0: " + String.join(" ", refus));
            }
        }
        groupes.ajouter(COMPTE, Role.ADMINISTRATEUR.code());
    }

    /**
     * The password that is drawn is said when the service answers: had the start failed in between, nobody would ever know it. Of
     * several nodes one gives it.
     */
    @EventListener(ApplicationReadyEvent.class)
    @Order(0)
    @Transactional
    public void ouvrir() {
        comptes.unParUn();
        comptes.tirerLePremierMotDePasse(COMPTE)
                .ifPresent(motDePasse -> System.out.printf(
                        "Premier administrateur\u00a0: identifiant %s, mot de passe à usage unique %s%n",
                        COMPTE, motDePasse));
    }
}
