package fr.labellisation.moteur.refus;

import fr.labellisation.socle.portes.ErreurEnFrancais;
import jakarta.annotation.Priority;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.MediaType;
import java.lang.annotation.Annotation;
import java.util.LinkedHashMap;
import java.util.Map;
import org.camunda.bpm.engine.rest.dto.ExceptionDto;

/**
 * What the engine's API says of a fault is for those who wrote the engine: its English, its statements, its classes. A person
 * reads a sentence of ours in its place, by what is wrong or else by the status. What it calls the fault stays: its web
 * applications tell faults apart by it.
 */
@Priority(Priorities.USER)
class FautesEnFrancais implements ContainerResponseFilter {
    private static final int PREMIERE = 400;
    private static final int INCOMPRISE = 400;
    private static final Map<Integer, String> PHRASES = Map.of(
            400, "Cette demande n’est pas comprise\u00a0: une valeur manque ou n’est pas permise.",
            401, "Connectez-vous de nouveau pour continuer.",
            403, "Votre rôle ne vous permet pas ce geste.",
            404, "Cela n’existe pas, ou plus.");
    /** What the engine, or the reader of its answers, takes for a breakdown and is a fault of the demand. */
    private static final Map<String, Integer> STATUTS =
            Map.of("NullValueException", 400, "NotValidException", 400, "InternalServerErrorException", 406);

    /** What the engine makes of a body that it needs and that is not there. */
    private static final String SANS_CORPS = "NullPointerException";

    private static final Map<String, String> PAR_GENRE = Map.of(
            "OptimisticLockingException",
            ErreurEnFrancais.CONCURRENTE.phrase(),
            "CrdbTransactionRetryException",
            ErreurEnFrancais.CONCURRENTE.phrase(),
            "JsonParseException",
            "Ce qui a été envoyé n’est pas du JSON lisible.",
            "AuthorizationException",
            "Votre rôle ne vous permet pas ce geste.");

    @Override
    public void filter(ContainerRequestContext requete, ContainerResponseContext reponse) {
        if (reponse.getStatus() < PREMIERE || estUnRefus(reponse.getEntity())) {
            return;
        }
        Map<String, Object> dit = new LinkedHashMap<>();
        ExceptionDto faute = reponse.getEntity() instanceof ExceptionDto connue ? connue : new ExceptionDto();
        dit.put("type", faute.getType() == null ? "RestException" : faute.getType());
        reponse.setStatus(statut(faute.getType(), requete, reponse));
        dit.put("message", phrase(faute.getType(), reponse.getStatus()));
        dit.put("code", faute.getCode());
        reponse.setEntity(dit, new Annotation[0], MediaType.APPLICATION_JSON_TYPE.withCharset("UTF-8"));
    }

    private static int statut(String genre, ContainerRequestContext requete, ContainerResponseContext reponse) {
        return SANS_CORPS.equals(genre) && requete.getLength() <= 0
                ? INCOMPRISE
                : STATUTS.getOrDefault(String.valueOf(genre), reponse.getStatus());
    }

    /** {@link ReponseAuRefus} has said it already. */
    private static boolean estUnRefus(Object dit) {
        return dit instanceof Map<?, ?> refus && refus.containsKey("message");
    }

    private static String phrase(String genre, int statut) {
        return PAR_GENRE.getOrDefault(
                String.valueOf(genre),
                PHRASES.getOrDefault(statut, ErreurEnFrancais.de(statut).phrase()));
    }
}
