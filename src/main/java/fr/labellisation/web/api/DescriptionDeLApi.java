package fr.labellisation.web.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import fr.labellisation.acces.Geste;
import fr.labellisation.acces.Role;
import fr.labellisation.socle.installation.AdressePublique;
import io.swagger.v3.core.converter.AnnotatedType;
import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.IntegerSchema;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.ObjectSchema;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import io.swagger.v3.oas.models.security.SecurityScheme;
import io.swagger.v3.oas.models.servers.Server;
import java.util.Arrays;
import java.util.List;
import org.springdoc.core.customizers.OperationCustomizer;
import org.springdoc.core.customizers.PropertyCustomizer;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.method.HandlerMethod;

/** What the API says of itself, for programs and for those who write them, beside what its operations and answers say. */
@ConditionalOnWebApplication
@Configuration
public class DescriptionDeLApi {
    public static final String DEMANDE_REFUSEE = "#/components/responses/DemandeRefusee";
    public static final String INTROUVABLE = "#/components/responses/Introuvable";
    private static final String CONNEXION_DEMANDEE = "#/components/responses/ConnexionDemandee";
    private static final String ACCES_REFUSE = "#/components/responses/AccesRefuse";
    /** Name of the way to say who one is. */
    static final String COMPTE = "compte";

    @Bean
    OpenAPI openApi(AdressePublique adresse) {
        return new OpenAPI()
                .info(new Info()
                        .title("Labellisation")
                        .version("1")
                        .description(
                                "Les chiffres des pages de suivi pour d’autres logiciels\u00a0: où en sont les sites, ce"
                                        + " qui est en retard, ce qui vient. L’API se lit seulement\u00a0: rien ne s’y change."
                                        + "\n\nLes réponses sont en JSON (UTF-8). Un jour s’écrit 2026-11-25, un instant"
                                        + " 2026-11-25T09:30:00Z, en temps universel. Un champ peut s’ajouter à une réponse,"
                                        + " aucun ne changera de nom ni de sens."))
                .servers(List.of(new Server().url(adresse.url()).description("Cette installation")))
                .components(new Components()
                        .addSchemas("Refus", refus())
                        .addResponses(
                                "DemandeRefusee",
                                reponse("La demande est fausse\u00a0: «\u00a0detail\u00a0» dit en quoi."))
                        .addResponses(
                                "ConnexionDemandee",
                                reponse("L’identifiant ou le mot de passe manque, ou n’est pas le bon."))
                        .addResponses("AccesRefuse", reponse("Aucun rôle de ce compte ne donne ce droit."))
                        .addResponses(
                                "Introuvable", reponse("Cela n’existe pas, ou n’est pas du ressort de ce compte."))
                        .addSecuritySchemes(
                                COMPTE,
                                new SecurityScheme()
                                        .type(SecurityScheme.Type.HTTP)
                                        .scheme("basic")
                                        .description(
                                                "HTTP Basic\u00a0: l’identifiant et le mot de passe d’un compte, à chaque demande."
                                                        + " Un programme lit ce que ses rôles ouvrent sur les pages, rien de plus\u00a0;"
                                                        + " ce qui n’est pas de son ressort répond comme ce qui n’existe pas."
                                                        + "\n\nUn mot de passe faux ralentit les demandes suivantes, jusqu’à cinq"
                                                        + " minutes. Un compte neuf change d’abord son mot de passe en se connectant"
                                                        + " une fois.")));
    }

    private static Schema<?> refus() {
        return new ObjectSchema()
                .description("Pourquoi il n’y a pas de réponse (RFC 9457).")
                .addProperty("type", new StringSchema().description("Toujours «\u00a0about:blank\u00a0»."))
                .addProperty(
                        "title",
                        new StringSchema().description("Le refus en deux mots.").example("Introuvable"))
                .addProperty(
                        "status",
                        new IntegerSchema()
                                .format(null)
                                .description("Le statut HTTP.")
                                .example(404))
                .addProperty("detail", new StringSchema().description("Le refus en une phrase, en français."))
                .addProperty("instance", new StringSchema().description("L’adresse demandée. Absente sans connexion."))
                .required(List.of("type", "title", "status", "detail"));
    }

    private static ApiResponse reponse(String description) {
        return new ApiResponse()
                .description(description)
                .content(new Content()
                        .addMediaType(
                                "application/problem+json",
                                new MediaType().schema(new Schema<>().$ref("#/components/schemas/Refus"))));
    }

    /** Every operation asks for an account; each role that may is an alternative. */
    @Bean
    OperationCustomizer quiPeut() {
        return DescriptionDeLApi::quiPeut;
    }

    private static Operation quiPeut(Operation operation, HandlerMethod methode) {
        Geste geste = methode.getMethodAnnotation(SelonGeste.class).value();
        Arrays.stream(Role.values())
                .filter(geste::permisA)
                .forEach(role -> operation.addSecurityItem(new SecurityRequirement().addList(COMPTE, role.code())));
        operation.getResponses().addApiResponse("401", new ApiResponse().$ref(CONNEXION_DEMANDEE));
        operation.getResponses().addApiResponse("403", new ApiResponse().$ref(ACCES_REFUSE));
        return operation;
    }

    /** What is not left out when it is null is in each answer. */
    @Bean
    PropertyCustomizer toujoursLa() {
        return DescriptionDeLApi::toujoursLa;
    }

    private static Schema<?> toujoursLa(Schema<?> champ, AnnotatedType type) {
        boolean parfois = type.getCtxAnnotations() != null
                && Arrays.stream(type.getCtxAnnotations())
                        .anyMatch(annotation -> annotation.annotationType() == JsonInclude.class);
        if (!parfois && type.getParent() != null) {
            type.getParent().addRequiredItem(type.getPropertyName());
        }
        return champ;
    }
}
