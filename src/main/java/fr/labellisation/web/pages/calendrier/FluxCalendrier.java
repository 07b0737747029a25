package fr.labellisation.web.pages.calendrier;

import fr.labellisation.acces.Comptes;
import fr.labellisation.acces.Geste;
import fr.labellisation.annonces.calendriers.Agenda;
import fr.labellisation.annonces.calendriers.Calendrier;
import fr.labellisation.annonces.calendriers.Calendriers;
import fr.labellisation.web.lecteurs.Lecteurs;
import java.nio.charset.StandardCharsets;
import java.security.Principal;
import java.time.Clock;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.util.DigestUtils;
import org.springframework.util.StringUtils;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/**
 * What a calendar program reads, without a session: the address is the secret. An address that is unknown, revoked or
 * malformed and one whose owner may no longer read it are answered alike.
 */
@ConditionalOnWebApplication
@RestController
class FluxCalendrier {
    private static final String EXTENSION = ".ics";
    private static final MediaType CALENDRIER = new MediaType("text", "calendar", StandardCharsets.UTF_8);

    private final Calendriers calendriers;
    private final Agenda agenda;
    private final Comptes comptes;
    private final Lecteurs lecteurs;
    private final Clock horloge;

    FluxCalendrier(Calendriers calendriers, Agenda agenda, Comptes comptes, Lecteurs lecteurs, Clock horloge) {
        this.calendriers = calendriers;
        this.agenda = agenda;
        this.comptes = comptes;
        this.lecteurs = lecteurs;
        this.horloge = horloge;
    }

    @GetMapping("/calendriers/{*adresse}")
    ResponseEntity<byte[]> lire(@PathVariable String adresse) {
        // Empty where nothing follows the slash.
        String fichier = StringUtils.trimLeadingCharacter(adresse, '/');
        if (!fichier.endsWith(EXTENSION)) {
            return ResponseEntity.notFound().build();
        }
        return calendriers
                .duSecret(fichier.substring(0, fichier.length() - EXTENSION.length()))
                .filter(this::encorePermis)
                .map(this::contenu)
                .orElseGet(() -> ResponseEntity.notFound().build());
    }

    private boolean encorePermis(Calendrier calendrier) {
        Principal qui = calendrier::personne;
        if (comptes.etat(calendrier.personne()) != Comptes.Etat.OUVERT) {
            return false;
        }
        return calendrier.departement() == null
                ? lecteurs.peut(qui, Geste.TENIR_SON_CALENDRIER)
                : lecteurs.peut(qui, Geste.TENIR_LE_CALENDRIER_DU_DEPARTEMENT)
                        && lecteurs.departements(qui)
                                .contains(calendrier.departement().valeur());
    }

    private ResponseEntity<byte[]> contenu(Calendrier calendrier) {
        byte[] fichier = agenda.fichier(calendrier).getBytes(StandardCharsets.UTF_8);
        calendriers.noterLecture(calendrier, horloge.instant());
        return ResponseEntity.ok()
                .contentType(CALENDRIER)
                .cacheControl(CacheControl.noCache().cachePrivate())
                .eTag(DigestUtils.md5DigestAsHex(fichier))
                .header("X-Robots-Tag", "noindex")
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.inline()
                                .filename("labellisation.ics")
                                .build()
                                .toString())
                .body(fichier);
    }
}
