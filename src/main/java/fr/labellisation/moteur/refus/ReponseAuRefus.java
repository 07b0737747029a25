package fr.labellisation.moteur.refus;

import fr.labellisation.socle.formulaires.SaisieRefusee;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import java.util.Map;

/**
 * The engine's API answers a refusal as it answers a bad request: 400, and the sentence where its web applications look for
 * it. Any other exception stays what the engine makes of it.
 */
class ReponseAuRefus implements ExceptionMapper<SaisieRefusee> {

    @Override
    public Response toResponse(SaisieRefusee refus) {
        return Response.status(Response.Status.BAD_REQUEST)
                .type(MediaType.APPLICATION_JSON_TYPE)
                .entity(Map.of("type", SaisieRefusee.class.getSimpleName(), "message", refus.getMessage()))
                .build();
    }
}
