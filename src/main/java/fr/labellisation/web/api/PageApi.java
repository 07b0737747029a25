package fr.labellisation.web.api;

import com.fasterxml.jackson.databind.ObjectMapper;
import fr.labellisation.web.lecteurs.Lecteurs;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.security.Principal;
import java.util.Locale;
import org.springdoc.webmvc.api.OpenApiWebMvcResource;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The API for who writes a program: the very document that programs read, as a page. Open to every account. */
@ConditionalOnWebApplication
@Controller
class PageApi {
    private final Lecteurs lecteurs;
    private final OpenApiWebMvcResource description;
    private final ObjectMapper json;
    private final String chemin;

    PageApi(
            Lecteurs lecteurs,
            OpenApiWebMvcResource description,
            ObjectMapper json,
            @Value("${springdoc.api-docs.path}") String chemin) {
        this.lecteurs = lecteurs;
        this.description = description;
        this.json = json;
        this.chemin = chemin;
    }

    @GetMapping("/suivi/api")
    String lire(Principal qui, HttpServletRequest requete, Locale langue, Model page) throws IOException {
        byte[] document = description.openapiJson(requete, chemin, langue);
        page.addAttribute("api", new CompositionApi(json.readTree(document), lecteurs.roles(qui)).vue());
        page.addAttribute("document", chemin);
        return "suivi/api";
    }
}
