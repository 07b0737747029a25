package fr.labellisation.annonces.rappels.message;

import fr.labellisation.annonces.courriel.EnvoisASignaler;
import fr.labellisation.annonces.rappels.base.RegistreDesRappels;
import fr.labellisation.socle.territoire.CodeDepartement;
import fr.labellisation.socle.territoire.Territoire;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Goes round the départements that have something to say. Those that have not cost nothing but their part of two queries. */
@Component
public class TourneeDesMessages {
    private static final Logger JOURNAL = LoggerFactory.getLogger(TourneeDesMessages.class);

    private final RegistreDesRappels rappels;
    private final EnvoisASignaler envois;
    private final HeureDuMessage matin;
    private final MessagesDuJour messages;
    private final Clock horloge;
    private final List<String> departements;

    TourneeDesMessages(
            RegistreDesRappels rappels,
            EnvoisASignaler envois,
            HeureDuMessage matin,
            MessagesDuJour messages,
            Clock horloge,
            Territoire territoire) {
        this.rappels = rappels;
        this.envois = envois;
        this.matin = matin;
        this.messages = messages;
        this.horloge = horloge;
        this.departements = territoire.departements().stream()
                .map(departement -> departement.code().valeur())
                .toList();
    }

    /** One round. A département whose messages cannot be written does not hold up the others; the next round tries again. */
    public void faire() {
        Map<String, Boolean> dus = rappels.departements(departements, horloge.instant());
        Set<String> concernes = new TreeSet<>(envois.departements());
        concernes.addAll(dus.keySet());
        concernes.stream()
                .map(CodeDepartement::new)
                .filter(departement -> dus.getOrDefault(departement.valeur(), false) || matin.ouverte(departement))
                .forEach(this::composer);
    }

    /** All that is due is written, whatever the hour: what was asked for while nobody was there to say it. */
    public void solder() {
        rappels.departements(departements, horloge.instant()).keySet().stream()
                .map(CodeDepartement::new)
                .forEach(messages::solder);
    }

    private void composer(CodeDepartement departement) {
        try {
            messages.composer(departement);
        } catch (RuntimeException e) {
            JOURNAL.error("Messages of {} are not written; next round tries again", departement, e);
        }
    }
}
