package fr.labellisation.socle.installation;

import java.sql.SQLException;
import java.util.Optional;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

/** PostgreSQL does not answer or does not let us in: its code of the failure tells which variable is to be looked at. */
@Order(Ordered.HIGHEST_PRECEDENCE)
class AnalyseBaseInjoignable extends AbstractFailureAnalyzer<SQLException> {
    private static final String CONNEXION = "08";
    private static final String IDENTITE = "28";
    private static final String BASE_INCONNUE = "3D000";

    @Override
    protected FailureAnalysis analyze(Throwable echec, SQLException refus) {
        return phrase(refus.getSQLState() == null ? "" : refus.getSQLState())
                .map(phrase -> new FailureAnalysis(phrase, null, refus))
                .orElse(null);
    }

    /** Empty if the failure is not about a setting. */
    private static Optional<String> phrase(String code) {
        if (code.startsWith(IDENTITE)) {
            return Optional.of("LABELLISATION_BD_UTILISATEUR ou LABELLISATION_BD_MOT_DE_PASSE est refusé par la base.");
        }
        if (code.equals(BASE_INCONNUE)) {
            return Optional.of(
                    "LABELLISATION_BD_URL est refusé\u00a0: le serveur répond, mais cette base n’existe pas.");
        }
        return code.startsWith(CONNEXION)
                ? Optional.of("LABELLISATION_BD_URL est refusé\u00a0: aucune base ne répond à cette adresse.")
                : Optional.empty();
    }
}
