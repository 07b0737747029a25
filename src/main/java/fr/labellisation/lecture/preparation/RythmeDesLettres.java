package fr.labellisation.lecture.preparation;

import fr.labellisation.socle.territoire.CodeDepartement;
import fr.labellisation.socle.territoire.Territoire;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;

/** Looks every hour, on every node, whether the letter of the week is due: what one of them writes, the others find written. */
@Configuration
@EnableScheduling
@ConditionalOnBooleanProperty("labellisation.messages-du-jour")
class RythmeDesLettres {
    private static final Logger JOURNAL = LoggerFactory.getLogger(RythmeDesLettres.class);
    private static final long DEPART = 120_000;
    private static final long MILLISECONDES = 3_600_000;

    private final LettreDeLaSemaine lettre;
    private final Territoire territoire;

    RythmeDesLettres(LettreDeLaSemaine lettre, Territoire territoire) {
        this.lettre = lettre;
        this.territoire = territoire;
    }

    /** A département whose letter cannot be written does not hold up the others; the next hour tries again. */
    @Scheduled(fixedDelay = MILLISECONDES, initialDelay = DEPART)
    void ecrire() {
        territoire.departements().stream()
                .map(departement -> departement.code())
                .forEach(this::ecrire);
    }

    private void ecrire(CodeDepartement departement) {
        try {
            lettre.ecrire(departement);
        } catch (RuntimeException e) {
            JOURNAL.error("The letter of the week of {} is not written; the next hour tries again", departement, e);
        }
    }
}
