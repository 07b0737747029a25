package fr.labellisation.socle.installation.demarrage;

import fr.labellisation.socle.installation.AdressePublique;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Each start ends with where to go. */
@Component
@ConditionalOnWebApplication
class AdresseAnnoncee {
    private final AdressePublique adresse;

    AdresseAnnoncee(AdressePublique adresse) {
        this.adresse = adresse;
    }

    @EventListener(ApplicationReadyEvent.class)
    @Order(Ordered.LOWEST_PRECEDENCE)
    void annoncer() {
        System.out.println("labellisation est prête\u00a0: " + adresse.de("/"));
    }
}
