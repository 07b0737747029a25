package fr.labellisation.moteur.refus;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.annotation.Priority;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Map;
import java.util.stream.StreamSupport;

/** What is submitted is an object, and so is each of its variables: the engine takes that for granted, and breaks down where it is not. */
@Priority(Priorities.ENTITY_CODER)
class FormeDesSaisies implements ContainerRequestFilter {
    private static final ObjectMapper JSON = new ObjectMapper();

    @Override
    public void filter(ContainerRequestContext requete) throws IOException {
        if (!requete.hasEntity() || !MediaType.APPLICATION_JSON_TYPE.isCompatible(requete.getMediaType())) {
            return;
        }
        byte[] corps = requete.getEntityStream().readAllBytes();
        requete.setEntityStream(new ByteArrayInputStream(corps));
        if (!aUneForme(corps)) {
            requete.abortWith(Response.status(Response.Status.BAD_REQUEST)
                    .type(MediaType.APPLICATION_JSON_TYPE.withCharset("UTF-8"))
                    .entity(Map.of(
                            "type",
                            "InvalidRequestException",
                            "message",
                            "Cette demande n’est pas comprise\u00a0: une valeur manque ou n’est pas permise."))
                    .build());
        }
    }

    /** What is no JSON at all is left for its reader to refuse. */
    private static boolean aUneForme(byte[] corps) throws IOException {
        try {
            JsonNode lu = JSON.readTree(corps);
            JsonNode variables = lu.path("variables");
            return !lu.isNull()
                    && (!variables.isObject()
                            || StreamSupport.stream(variables.spliterator(), false)
                                    .allMatch(JsonNode::isObject));
        } catch (JsonProcessingException e) {
            return true;
        }
    }
}
