package fr.labellisation.socle.installation;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Prints a refused setting as a sentence instead of a stack trace. */
class AnalyseReglageRefuse extends AbstractFailureAnalyzer<ReglageRefuse> {
    @Override
    protected FailureAnalysis analyze(Throwable echec, ReglageRefuse refus) {
        return new FailureAnalysis(refus.getMessage(), null, refus);
    }
}
