package fr.labellisation.simulation.demonstration;

import fr.labellisation.acces.Annuaire;
import fr.labellisation.acces.MotDePasse;
import fr.labellisation.lecture.situation.Denombrement;
import fr.labellisation.simulation.rejeu.deroulement.PersonneInventee;
import fr.labellisation.simulation.rejeu.deroulement.RejeuInacheve;
import fr.labellisation.socle.installation.AdressePublique;
import fr.labellisation.socle.installation.FichierDeLaBase;
import fr.labellisation.socle.installation.Preparatifs;
import fr.labellisation.socle.installation.ReglageRefuse;
import java.util.List;
import org.springframework.beans.factory.annotation.Value;
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
 * lets anybody in, who reads how far it is: while the past is played the clock of the engine is not that of the day. What is left of
 * one that was killed is no département, and nobody has a password for it: the next start says so and ends.
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
    private final RejeuInacheve inacheve;
    private final String base;
    private String annonce;
    private boolean demarre;

    PremierDemarrage(
            Demonstration demonstration,
            Annuaire annuaire,
            Denombrement tables,
            Preparatifs preparatifs,
            AdressePublique adresse,
            RejeuInacheve inacheve,
            @Value("${spring.datasource.url:}") String base) {
        this.demonstration = demonstration;
        this.annuaire = annuaire;
        this.tables = tables;
        this.preparatifs = preparatifs;
        this.adresse = adresse;
        this.inacheve = inacheve;
        this.base = base;
    }

    @Override
    public void start() {
        demarre = true;
        if (inacheve.estLa()) {
            throw new ReglageRefuse(
                    "Le service a été arrêté pendant qu’il préparait le département de démonstration, qui est resté inachevé\u00a0: %s, puis recommencez."
                            .formatted(remede()));
        }
        if (tables.sites() > 0) {
            return;
        }
        inacheve.commencer();
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
            inacheve.achever();
        }
    }

    private String remede() {
        return FichierDeLaBase.de(base)
                .map(FichierDeLaBase::donnees)
                .map("supprimez %s"::formatted)
                .orElse("videz la base");
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
