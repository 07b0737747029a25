package fr.labellisation.parcours.formation;

import fr.labellisation.echeances.delais.DateDeReference;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Delays counted from the day of a training session; of the last one, for the sessions taken together. */
@Component
class DateSession implements DateDeReference {
    private final Sessions sessions;

    DateSession(Sessions sessions) {
        this.sessions = sessions;
    }

    @Override
    public String base() {
        return "session";
    }

    @Override
    public LocalDate de(Map<String, Object> faits) {
        Object session = faits.get(VariablesFormation.SESSION.nom());
        if (session != null) {
            return sessions.exiger(Long.parseLong(session.toString())).prevueLe();
        }
        return sessions
                .de(Long.parseLong(faits.get(VariablesFormation.FORMATION.nom()).toString()))
                .stream()
                .map(Session::prevueLe)
                .max(Comparator.naturalOrder())
                .orElse(null);
    }
}
