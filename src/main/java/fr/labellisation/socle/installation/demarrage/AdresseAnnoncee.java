package fr.labellisation.socle.installation.demarrage;

import fr.labellisation.socle.installation.AdressePublique;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.availability.AvailabilityChangeEvent;
import org.springframework.boot.availability.ReadinessState;
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

    /** When the gate is open: the framework says so after its event of being ready. */
    @EventListener
    @Order(Ordered.LOWEST_PRECEDENCE)
    void annoncer(AvailabilityChangeEvent<ReadinessState> etat) {
        if (etat.getState() == ReadinessState.ACCEPTING_TRAFFIC) {
            System.out.println("labellisation est prête\u00a0: " + adresse.de("/"));
        }
    }
}
