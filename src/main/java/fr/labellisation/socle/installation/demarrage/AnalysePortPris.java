package fr.labellisation.socle.installation.demarrage;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

/** Another program already listens: said in French, before the framework says it in English. */
@Order(Ordered.HIGHEST_PRECEDENCE)
class AnalysePortPris extends AbstractFailureAnalyzer<PortInUseException> {
    @Override
    protected FailureAnalysis analyze(Throwable echec, PortInUseException pris) {
        return new DemarrageEmpeche(
                "LABELLISATION_PORT est refusé\u00a0: un autre programme écoute déjà sur le port %d."
                        .formatted(pris.getPort()),
                "Arrêtez-le, ou donnez à LABELLISATION_PORT un autre port.",
                pris);
    }
}
