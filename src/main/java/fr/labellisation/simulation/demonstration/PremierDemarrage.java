package fr.labellisation.simulation.demonstration;

import fr.labellisation.acces.Annuaire;
import fr.labellisation.acces.MotDePasse;
import fr.labellisation.lecture.situation.Denombrement;
import fr.labellisation.simulation.rejeu.deroulement.PersonneInventee;
import java.util.List;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.SmartLifecycle;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * On an empty database the service first creates its demonstration. It does so before the web server listens and before
 * jobs run: while the past is played the clock of the engine is not that of the day.
 */
@Component
@ConditionalOnWebApplication
@ConditionalOnBooleanProperty("labellisation.demonstration")
class PremierDemarrage implements SmartLifecycle {
    private final Demonstration demonstration;
    private final Annuaire annuaire;
    private final Denombrement tables;
    private String annonce;
    private boolean demarre;

    PremierDemarrage(Demonstration demonstration, Annuaire annuaire, Denombrement tables) {
        this.demonstration = demonstration;
        this.annuaire = annuaire;
        this.tables = tables;
    }

    @Override
    public void start() {
        demarre = true;
        if (tables.sites() > 0) {
            return;
        }
        System.out.println("Première mise en route\u00a0: création d’un département de démonstration…");
        List<PersonneInventee> personnes = demonstration.creer();
        String motDePasse = MotDePasse.auHasard();
        annuaire.donnerMotDePasse(
                personnes.stream().map(PersonneInventee::compte).distinct().toList(), motDePasse);
        annonce = new AnnonceDemonstration(personnes, motDePasse).texte();
    }

    /** Said when the address answers, and only once: the password is written nowhere else. */
    @EventListener(ApplicationReadyEvent.class)
    @Order(0)
    void annoncer() {
        if (annonce != null) {
            System.out.println(annonce);
            annonce = null;
        }
    }

    @Override
    public void stop() {
        demarre = false;
    }

    @Override
    public boolean isRunning() {
        return demarre;
    }

    /** Before the web server, which starts among the last. */
    @Override
    public int getPhase() {
        return 0;
    }
}
