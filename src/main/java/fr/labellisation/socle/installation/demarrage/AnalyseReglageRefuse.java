package fr.labellisation.socle.installation.demarrage;

import fr.labellisation.socle.installation.ReglageRefuse;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

/** Prints a refused setting as a sentence instead of a stack trace. */
@Order(Ordered.HIGHEST_PRECEDENCE)
class AnalyseReglageRefuse extends AbstractFailureAnalyzer<ReglageRefuse> {
    @Override
    protected FailureAnalysis analyze(Throwable echec, ReglageRefuse refus) {
        return new DemarrageEmpeche(refus.getMessage(), null, refus);
    }
}
