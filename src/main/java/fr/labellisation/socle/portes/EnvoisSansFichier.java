package fr.labellisation.socle.portes;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.multipart.MultipartException;

/** A file was expected, and something else came. */
@ControllerAdvice
class EnvoisSansFichier {

    @ExceptionHandler(MultipartException.class)
    void sansFichier(HttpServletRequest requete, HttpServletResponse reponse) throws IOException {
        ErreurEnFrancais.INCORRECTE.repondre(requete, reponse);
    }
}
