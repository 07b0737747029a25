package fr.labellisation.web.pages.apropos;

import com.fasterxml.jackson.databind.ObjectMapper;
import fr.labellisation.acces.Geste;
import fr.labellisation.parcours.preuves.fichiers.Antivirus;
import fr.labellisation.web.lecteurs.Lecteurs;
import java.io.IOException;
import java.security.Principal;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.core.io.Resource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** What the product is made of: versions, components, licences. For whoever has to say whether a fault concerns it. */
@ConditionalOnWebApplication
@Controller
class PageAPropos {
    private static final String MOTEUR = "org.camunda.bpm:camunda-engine";
    private static final MediaType CYCLONEDX = MediaType.parseMediaType("application/vnd.cyclonedx+json");

    private final Lecteurs lecteurs;
    private final Nomenclature nomenclature;
    private final Antivirus antivirus;

    /** @throws IOException if the bill of materials is no such document; one that the build left out, offline, is said on the page */
    PageAPropos(
            Lecteurs lecteurs,
            ObjectMapper json,
            Antivirus antivirus,
            @Value("classpath:META-INF/sbom/application.cdx.json") Resource document)
            throws IOException {
        this.lecteurs = lecteurs;
        this.antivirus = antivirus;
        this.nomenclature =
                document.exists() ? Nomenclature.lire(document.getContentAsByteArray(), json) : Nomenclature.ABSENTE;
    }

    @GetMapping("/suivi/a-propos")
    String lire(Principal qui, Model page) {
        lecteurs.exiger(qui, Geste.LIRE_A_PROPOS);
        page.addAttribute("version", nomenclature.version());
        page.addAttribute("moteur", nomenclature.version(MOTEUR).orElse("inconnue"));
        page.addAttribute("antivirus", antivirus.present());
        page.addAttribute("java", Runtime.version().toString());
        page.addAttribute("composants", nomenclature.composants());
        return "suivi/a-propos";
    }

    @GetMapping("/suivi/a-propos/nomenclature.json")
    ResponseEntity<byte[]> emporter(Principal qui) {
        lecteurs.exiger(qui, Geste.LIRE_A_PROPOS);
        if (nomenclature == Nomenclature.ABSENTE) {
            return ResponseEntity.notFound().build();
        }
        return ResponseEntity.ok()
                .contentType(CYCLONEDX)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"nomenclature.cdx.json\"")
                .body(nomenclature.octets());
    }
}
