package fr.labellisation.socle.portes;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;

/** Two persons wrote the same at the same instant: the second one is told that something changed, not that something broke. */
@ControllerAdvice
class EcrituresSimultanees {
    private static final Logger JOURNAL = LoggerFactory.getLogger(EcrituresSimultanees.class);

    @ExceptionHandler({ConcurrencyFailureException.class, DataIntegrityViolationException.class})
    void devancee(Exception conflit, HttpServletRequest requete, HttpServletResponse reponse) throws IOException {
        JOURNAL.warn("{} {} was refused: somebody was quicker", requete.getMethod(), requete.getRequestURI(), conflit);
        ErreurEnFrancais.CONCURRENTE.repondre(requete, reponse);
    }
}
