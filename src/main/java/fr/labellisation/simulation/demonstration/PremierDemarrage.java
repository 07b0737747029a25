package fr.labellisation.simulation.demonstration;

import fr.labellisation.acces.Annuaire;
import fr.labellisation.acces.MotDePasse;
import fr.labellisation.lecture.situation.Denombrement;
import fr.labellisation.simulation.rejeu.deroulement.PersonneInventee;
import fr.labellisation.socle.installation.AdressePublique;
import fr.labellisation.socle.installation.Preparatifs;
import java.util.List;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.web.context.WebServerGracefulShutdownLifecycle;
import org.springframework.context.SmartLifecycle;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * On an empty database the service first creates its demonstration. It does so before jobs run and before the gate of the web server
 * lets anybody in, who reads how far it is: while the past is played the clock of the engine is not that of the day.
 */
@Component
@ConditionalOnWebApplication
@ConditionalOnBooleanProperty("labellisation.demonstration")
class PremierDemarrage implements SmartLifecycle {
    private final Demonstration demonstration;
    private final Annuaire annuaire;
    private final Denombrement tables;
    private final Preparatifs preparatifs;
    private final AdressePublique adresse;
    private String annonce;
    private boolean demarre;

    PremierDemarrage(
            Demonstration demonstration,
            Annuaire annuaire,
            Denombrement tables,
            Preparatifs preparatifs,
            AdressePublique adresse) {
        this.demonstration = demonstration;
        this.annuaire = annuaire;
        this.tables = tables;
        this.preparatifs = preparatifs;
        this.adresse = adresse;
    }

    @Override
    public void start() {
        demarre = true;
        if (tables.sites() > 0) {
            return;
        }
        preparatifs.noter(new Preparatifs.Avancement("Le service prépare un département de démonstration.", 0));
        System.out.printf(
                "Première mise en route\u00a0: création d’un département de démonstration… %s dit où elle en est.%n",
                adresse.de("/"));
        List<PersonneInventee> personnes = demonstration.creer(preparatifs);
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

    /** Between the start of the web server, a little lower, and the word that the application is ready. */
    @Override
    public int getPhase() {
        return WebServerGracefulShutdownLifecycle.SMART_LIFECYCLE_PHASE - 1;
    }
}
