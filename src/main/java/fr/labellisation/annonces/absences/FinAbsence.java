package fr.labellisation.annonces.absences;

import fr.labellisation.echeances.delais.DateDeReference;
import java.time.LocalDate;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Delays counted from the last day of an absence. */
@Component
class FinAbsence implements DateDeReference {

    @Override
    public String base() {
        return "fin-absence";
    }

    @Override
    public LocalDate de(Map<String, Object> faits) {
        return VariablesAbsences.FIN.lecture().apply((String) faits.get(VariablesAbsences.FIN.nom()));
    }
}
