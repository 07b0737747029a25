package fr.labellisation.suivi;

import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import io.swagger.v3.oas.models.security.SecurityScheme;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the API says of itself, for programs and for those who write them. */
@ConditionalOnWebApplication
@Configuration
class DescriptionDeLApi {
    private static final String COMPTE = "compte";

    @Bean
    OpenAPI openApi() {
        return new OpenAPI()
                .info(
                        new Info()
                                .title("Labellisation")
                                .version("1")
                                .description(
                                        "Les chiffres des pages de suivi, à lire seulement. Chacun y lit ce que ses rôles lui"
                                                + " ouvrent sur les pages\u00a0; ce qui n’est pas de son ressort répond comme ce qui n’existe pas."))
                .components(new Components()
                        .addSecuritySchemes(
                                COMPTE,
                                new SecurityScheme()
                                        .type(SecurityScheme.Type.HTTP)
                                        .scheme("basic")))
                .addSecurityItem(new SecurityRequirement().addList(COMPTE));
    }
}
