package fr.labellisation.socle.installation.demarrage;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.diagnostics.FailureAnalysisReporter;
import org.springframework.boot.logging.LogLevel;
import org.springframework.boot.logging.LoggingSystem;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

/** The last words of a start that fails for a reason that we know: a sentence, not the framework's English frame around it. */
@Order(Ordered.HIGHEST_PRECEDENCE)
class ArretDit implements FailureAnalysisReporter {
    /** Comes after this one, whatever the settings of the log. */
    private static final String DU_CADRE = "org.springframework.boot.diagnostics.LoggingFailureAnalysisReporter";

    @Override
    public void report(FailureAnalysis analyse) {
        if (analyse instanceof DemarrageEmpeche) {
            LoggingSystem.get(getClass().getClassLoader()).setLogLevel(DU_CADRE, LogLevel.OFF);
            System.err.println(Stream.of("labellisation ne démarre pas.", analyse.getDescription(), analyse.getAction())
                    .filter(phrase -> phrase != null)
                    .collect(Collectors.joining(" ")));
        }
    }
}
