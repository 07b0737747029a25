package fr.labellisation.web.api;

import fr.labellisation.socle.formulaires.SaisieRefusee;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.server.ResponseStatusException;

/** What a program is told when it does not get what it asked for: a problem detail (RFC 9457), in French. */
@RestControllerAdvice(basePackageClasses = RefusDeLApi.class)
class RefusDeLApi {

    @ExceptionHandler
    ProblemDetail refus(SaisieRefusee refus) {
        return probleme(HttpStatus.BAD_REQUEST, "Demande refusée", String.join(" ", refus.raisons()));
    }

    @ExceptionHandler
    ProblemDetail manquant(MissingServletRequestParameterException refus) {
        return probleme(
                HttpStatus.BAD_REQUEST,
                "Demande refusée",
                "Le paramètre «\u00a0%s\u00a0» est attendu.".formatted(refus.getParameterName()));
    }

    @ExceptionHandler
    ProblemDetail illisible(MethodArgumentTypeMismatchException refus) {
        return probleme(
                HttpStatus.BAD_REQUEST,
                "Demande refusée",
                "Le paramètre «\u00a0%s\u00a0» est illisible\u00a0: un jour s’écrit 2026-11-25, un nombre en chiffres."
                        .formatted(refus.getName()));
    }

    @ExceptionHandler
    ProblemDetail statut(ResponseStatusException refus) {
        HttpStatus statut = HttpStatus.valueOf(refus.getStatusCode().value());
        return switch (statut) {
            case FORBIDDEN -> probleme(statut, "Accès refusé", "Aucun de vos rôles ne donne ce droit.");
            case NOT_FOUND ->
                probleme(statut, "Introuvable", "Ce que vous demandez n’existe pas, ou n’est pas de votre ressort.");
            default -> probleme(statut, "Demande refusée", "La demande n’a pas pu être traitée.");
        };
    }

    private static ProblemDetail probleme(HttpStatus statut, String titre, String detail) {
        ProblemDetail probleme = ProblemDetail.forStatusAndDetail(statut, detail);
        probleme.setTitle(titre);
        return probleme;
    }
}
