package fr.labellisation.web.pages.catalogue;

import fr.labellisation.acces.Geste;
import fr.labellisation.echeances.calendrier.HeureLocale;
import fr.labellisation.referentiel.Referentiel;
import fr.labellisation.referentiel.Referentiels;
import fr.labellisation.referentiel.catalogue.ClasseurDeVersion;
import fr.labellisation.referentiel.catalogue.EcritureReferentiel;
import fr.labellisation.referentiel.delais.DelaisConnus;
import fr.labellisation.socle.exports.Classeur;
import fr.labellisation.socle.exports.Exports;
import fr.labellisation.socle.exports.Format;
import fr.labellisation.web.lecteurs.Lecteurs;
import fr.labellisation.web.pages.catalogue.PagesCatalogue.RevisionDemandee;
import java.nio.charset.StandardCharsets;
import java.security.Principal;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** A version as a file that can be handed in again, and the model to fill in. */
@ConditionalOnWebApplication
@Controller
class FichiersDuCatalogue {
    private static final String YAML = "application/yaml;charset=UTF-8";

    private final Lecteurs lecteurs;
    private final Referentiels referentiels;
    private final Exports exports;
    private final HeureLocale heure;
    private final DelaisConnus delais;

    FichiersDuCatalogue(
            Lecteurs lecteurs, Referentiels referentiels, Exports exports, HeureLocale heure, DelaisConnus delais) {
        this.lecteurs = lecteurs;
        this.referentiels = referentiels;
        this.exports = exports;
        this.heure = heure;
        this.delais = delais;
    }

    @GetMapping("/suivi/catalogue/modele.xlsx")
    ResponseEntity<byte[]> modele(Principal qui) {
        lecteurs.exiger(qui, Geste.TENIR_LE_CATALOGUE);
        return classeur(ClasseurDeVersion.modele(heure.aujourdhui(HeureLocale.NATION), delais));
    }

    @GetMapping("/suivi/catalogue/versions/{id}/export.xlsx")
    ResponseEntity<byte[]> xlsx(
            Principal qui, @PathVariable String id, @RequestParam(defaultValue = "") String revision) {
        lecteurs.exiger(qui, Geste.LIRE_LE_CATALOGUE);
        return classeur(ClasseurDeVersion.de(
                RevisionDemandee.parmi(referentiels, id, revision), heure.aujourdhui(HeureLocale.NATION), delais));
    }

    @GetMapping("/suivi/catalogue/versions/{id}/export.yaml")
    ResponseEntity<byte[]> yaml(
            Principal qui, @PathVariable String id, @RequestParam(defaultValue = "") String revision) {
        lecteurs.exiger(qui, Geste.LIRE_LE_CATALOGUE);
        Referentiel version = RevisionDemandee.parmi(referentiels, id, revision);
        return fichier(
                version.id() + "-r" + version.revision() + ".yaml",
                YAML,
                EcritureReferentiel.yaml(version).getBytes(StandardCharsets.UTF_8));
    }

    private ResponseEntity<byte[]> classeur(Classeur classeur) {
        return fichier(
                classeur.nom() + "." + Format.XLSX.extension(),
                Format.XLSX.type(),
                exports.ecrire(classeur, Format.XLSX));
    }

    private static ResponseEntity<byte[]> fichier(String nom, String type, byte[] contenu) {
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_TYPE, type)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"%s\"".formatted(nom))
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .body(contenu);
    }
}
