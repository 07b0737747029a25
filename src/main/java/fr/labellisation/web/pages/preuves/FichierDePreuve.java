package fr.labellisation.web.pages.preuves;

import fr.labellisation.parcours.preuves.Preuves;
import fr.labellisation.parcours.preuves.VersionDePreuve;
import fr.labellisation.parcours.preuves.fichiers.FichierGarde;
import fr.labellisation.parcours.preuves.fichiers.PorteDesFichiers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.Principal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.Resource;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/** The file of a piece of evidence, for whoever may read what it shows: shown, or taken away, and nothing of it is run. */
@ConditionalOnWebApplication
@RestController
class FichierDePreuve {
    /** Without any permission: no script, no form, no window, no origin. */
    private static final String BAC_A_SABLE =
            "sandbox; default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'";

    private final LieuxDePreuves lieux;
    private final Preuves preuves;
    private final PorteDesFichiers porte;

    FichierDePreuve(LieuxDePreuves lieux, Preuves preuves, PorteDesFichiers porte) {
        this.lieux = lieux;
        this.preuves = preuves;
        this.porte = porte;
    }

    @GetMapping({
        LieuxDePreuves.LIGNE + "/{preuve}/versions/{version}",
        LieuxDePreuves.OBJET + "/{preuve}/versions/{version}"
    })
    ResponseEntity<Resource> lire(
            Principal qui,
            @PathVariable Map<String, String> chemin,
            @PathVariable String preuve,
            @PathVariable int version) {
        LieuDePreuves lieu = lieux.lire(qui, chemin);
        FichierGarde fichier = preuves.trouver(lieu.objet(), preuve)
                .flatMap(jointe -> fichier(preuve, version))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        Path octets =
                porte.octets(fichier).orElseThrow(() -> new IllegalStateException(fichier.empreinte() + " is gone"));
        ContentDisposition disposition = (fichier.genre().enPlace()
                        ? ContentDisposition.inline()
                        : ContentDisposition.attachment())
                .filename(fichier.nom(), StandardCharsets.UTF_8)
                .build();
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(fichier.genre().type()))
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition.toString())
                .header("Content-Security-Policy", BAC_A_SABLE)
                .header("X-Content-Type-Options", "nosniff")
                .body(new FileSystemResource(octets));
    }

    private Optional<FichierGarde> fichier(String preuve, int version) {
        return preuves.versions(List.of(preuve)).stream()
                .filter(une -> une.version() == version)
                .findFirst()
                .flatMap(VersionDePreuve::fichier);
    }
}
