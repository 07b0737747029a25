package fr.labellisation.socle.installation.demarrage;

import org.springframework.boot.diagnostics.FailureAnalysis;

/** Why the application does not start, in French: {@link ArretDit} prints this and nothing else. */
final class DemarrageEmpeche extends FailureAnalysis {

    /**
     * @param phrase what is wrong, as a whole sentence
     * @param remede what to do about it, as a whole sentence; null if the first says it
     */
    DemarrageEmpeche(String phrase, String remede, Throwable cause) {
        super(phrase, remede, cause);
    }
}
