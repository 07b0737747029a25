package fr.labellisation.socle.portes;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.sql.SQLException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DataAccessException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;

/** Two persons wrote the same at the same instant: the second one is told that something changed, not that something broke. */
@ControllerAdvice
class EcrituresSimultanees {
    private static final Logger JOURNAL = LoggerFactory.getLogger(EcrituresSimultanees.class);

    /** What the database refuses is a conflict when a constraint does (SQL state 23), else a fault of ours. */
    private static final String CONTRAINTE = "23";

    @ExceptionHandler({ConcurrencyFailureException.class, DataIntegrityViolationException.class})
    void devancee(DataAccessException conflit, HttpServletRequest requete, HttpServletResponse reponse)
            throws IOException {
        if (conflit instanceof DataIntegrityViolationException && !refuseeParUneContrainte(conflit)) {
            throw conflit;
        }
        JOURNAL.warn("{} {} was refused: somebody was quicker", requete.getMethod(), requete.getRequestURI(), conflit);
        ErreurEnFrancais.CONCURRENTE.repondre(requete, reponse);
    }

    private static boolean refuseeParUneContrainte(DataAccessException conflit) {
        return conflit.getMostSpecificCause() instanceof SQLException sql
                && String.valueOf(sql.getSQLState()).startsWith(CONTRAINTE);
    }
}
