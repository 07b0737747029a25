package fr.labellisation.audits;

import fr.labellisation.acces.Role;
import fr.labellisation.echeances.Echeancier;
import fr.labellisation.echeances.JoursOuvres;
import fr.labellisation.echeances.Palier;
import fr.labellisation.echeances.Paliers;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The reminders of a dated audit: which comes next, and who is told. */
@Component
public class PlanDeRappels {
    private final Paliers paliers;
    private final JournalRappels journal;
    private final JoursOuvres jours;
    private final Echeancier echeancier;
    private final Clock horloge;

    PlanDeRappels(Paliers paliers, JournalRappels journal, JoursOuvres jours, Echeancier echeancier, Clock horloge) {
        this.paliers = paliers;
        this.journal = journal;
        this.jours = jours;
        this.echeancier = echeancier;
        this.horloge = horloge;
    }

    /**
     * What comes next before an audit.
     *
     * @param joursAvant lead time of the reminder; null when only the audit remains
     */
    public record Rendezvous(Instant instant, Integer joursAvant) {}

    public Rendezvous prochain(String departement, Audit audit) {
        LocalDate aujourdhui =
                horloge.instant().atZone(jours.fuseau(departement)).toLocalDate();
        ProchainRappel rappels = new ProchainRappel(
                audit.le(),
                paliers.pour(audit.nature().code(), departement),
                date -> jours.precedentOuvre(departement, date));
        Optional<Palier> prochain = rappels.apres(journal.paliersDemandes(audit.id(), audit.le()), aujourdhui);
        LocalDate jour = prochain.map(rappels::jour).orElse(audit.le());
        return new Rendezvous(
                echeancier.matin(departement, jour).toInstant(),
                prochain.map(Palier::joursAvant).orElse(null));
    }

    public void demander(String departement, Audit audit, int joursAvant) {
        var maintenant = horloge.instant().atZone(jours.fuseau(departement)).toOffsetDateTime();
        paliers.pour(audit.nature().code(), departement).stream()
                .filter(palier -> palier.joursAvant() == joursAvant)
                .flatMap(palier -> palier.destinataires().stream())
                .map(role -> groupe(role, departement, audit.site()))
                .forEach(groupe -> journal.demander(audit.id(), audit.le(), joursAvant, groupe, maintenant));
    }

    private static String groupe(String code, String departement, String site) {
        return Arrays.stream(Role.values())
                .filter(role -> role.code().equals(code))
                .map(role -> role.groupe(departement, site))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("Table PaliersRappel: unknown role " + code));
    }
}
