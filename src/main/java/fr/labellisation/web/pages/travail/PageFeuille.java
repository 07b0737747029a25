package fr.labellisation.web.pages.travail;

import fr.labellisation.echeances.calendrier.HeureLocale;
import fr.labellisation.lecture.travail.FeuilleDuTravail;
import fr.labellisation.lecture.travail.FeuilleRendue;
import fr.labellisation.lecture.travail.LectureDeFeuille;
import fr.labellisation.lecture.travail.TravauxDesTaches;
import fr.labellisation.parcours.travail.LigneAFaire;
import fr.labellisation.parcours.travail.LigneChangee;
import fr.labellisation.parcours.travail.LignesDeTravail;
import fr.labellisation.parcours.travail.ListeDeTravail;
import fr.labellisation.parcours.travail.TacheDeTravail;
import fr.labellisation.socle.exports.Classeur;
import fr.labellisation.socle.exports.Exports;
import fr.labellisation.socle.exports.Format;
import fr.labellisation.socle.formulaires.SaisieRefusee;
import fr.labellisation.socle.variables.Acte;
import java.io.IOException;
import java.security.Principal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * The rows of a task leave as a sheet and come back: what the sheet changes is shown row by row first, and written once it is
 * confirmed, each row as its author would on the page.
 */
@ConditionalOnWebApplication
@Controller
class PageFeuille {
    private static final String ADRESSE = PageTravail.ADRESSE + "/feuille";

    private final TravauxDesTaches travaux;
    private final LignesDeTravail lignes;
    private final TachesDemandees taches;
    private final Exports exports;
    private final HeureLocale heure;
    private final ApercuDeFeuille apercu;

    PageFeuille(
            TravauxDesTaches travaux,
            LignesDeTravail lignes,
            TachesDemandees taches,
            Exports exports,
            HeureLocale heure,
            ApercuDeFeuille apercu) {
        this.travaux = travaux;
        this.lignes = lignes;
        this.taches = taches;
        this.exports = exports;
        this.heure = heure;
        this.apercu = apercu;
    }

    @GetMapping(ADRESSE + ".xlsx")
    ResponseEntity<byte[]> emporter(Principal qui, @PathVariable String tache) {
        TacheDeTravail connue = taches.aLire(qui, tache);
        Classeur classeur = FeuilleDuTravail.de(
                travaux.de(connue),
                taches.lieu(connue),
                heure.aujourdhui(connue.demarche().departement()));
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_TYPE, Format.XLSX.type())
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        "attachment; filename=\"%s.%s\"".formatted(classeur.nom(), Format.XLSX.extension()))
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .body(exports.ecrire(classeur, Format.XLSX));
    }

    /** Shows what the sheet changes; nothing is written. */
    @PostMapping(ADRESSE)
    String rendre(Principal qui, @PathVariable String tache, @RequestParam MultipartFile feuille, Model page)
            throws IOException {
        TacheDeTravail connue = taches.aRemplir(qui, tache);
        FeuilleRendue rendue;
        try {
            rendue = LectureDeFeuille.lire(travaux.de(connue), feuille.getBytes());
        } catch (SaisieRefusee refus) {
            rendue = ApercuDeFeuille.refusee(refus);
        }
        return apercu.montrer(
                page,
                "/travail/taches/" + tache,
                connue.nom(),
                taches.lieu(connue),
                rendue,
                rendue.changements().stream().map(LigneRendue::de).toList());
    }

    /**
     * Writes the rows that were shown.
     *
     * @param champs under « ligne » each as the page that showed it sends it back
     */
    @PostMapping(ADRESSE + "/ecrire")
    String ecrire(
            Principal qui,
            @PathVariable String tache,
            @RequestParam MultiValueMap<String, String> champs,
            RedirectAttributes suite) {
        TacheDeTravail connue = taches.aRemplir(qui, tache);
        Acte acte = taches.acte(qui, connue);
        Map<String, LigneAFaire> donnees = new HashMap<>();
        travaux.de(connue).lignes().forEach(ligne -> donnees.put(ligne.cle(), ligne));
        int ecrites = 0;
        List<String> entreTemps = new ArrayList<>();
        for (String codee : champs.getOrDefault(ApercuDeFeuille.LIGNE, List.of())) {
            LigneRendue ligne = apercu.lire(codee, LigneRendue.class);
            try {
                ecrire(connue, donnees.get(ligne.cle()), ligne, acte);
                ecrites++;
            } catch (LigneChangee changee) {
                entreTemps.add(donnees.get(ligne.cle()).titre());
            }
        }
        suite.addFlashAttribute(
                "fait",
                ecrites == 1
                        ? "Une ligne de la feuille est écrite."
                        : "%d lignes de la feuille sont écrites.".formatted(ecrites));
        if (!entreTemps.isEmpty()) {
            suite.addFlashAttribute(
                    "changees",
                    entreTemps.stream()
                            .map(
                                    "«\u00a0%s\u00a0» vient d’être changée par quelqu’un d’autre\u00a0: elle n’est pas écrite."
                                            ::formatted)
                            .toList());
        }
        return "redirect:/travail/taches/" + tache;
    }

    /** @throws ResponseStatusException 400 if the task has no such row */
    private void ecrire(TacheDeTravail tache, LigneAFaire donnee, LigneRendue ligne, Acte acte) throws LigneChangee {
        ListeDeTravail liste = travaux.grille(tache).listes().stream()
                .filter(une -> une.champ().equals(ligne.champ()))
                .findFirst()
                .filter(une -> donnee == null
                        ? ligne.cle().isEmpty() && une.libre()
                        : donnee.liste().equals(une))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.BAD_REQUEST));
        Map<String, String> valeurs =
                new HashMap<>(TextesTapes.de(liste.colonnes(), ligne.valeurs()).parChamp());
        if (donnee == null) {
            lignes.ajouter(tache.id(), liste.champ(), valeurs, acte);
            return;
        }
        if (!liste.cle().isEmpty()) {
            valeurs.put(liste.cle(), ligne.cle());
        }
        lignes.ecrire(tache.id(), liste.champ(), ligne.cle(), ligne.version(), valeurs, acte);
    }

    /** A row of the sheet; without a key it is added. */
    private record LigneRendue(String cle, String champ, int version, Map<String, String> valeurs) {
        private LigneRendue {
            cle = Objects.requireNonNullElse(cle, "");
            champ = Objects.requireNonNullElse(champ, "");
            valeurs = Objects.requireNonNullElse(valeurs, Map.of());
        }

        static LigneRendue de(FeuilleRendue.Changement changement) {
            return new LigneRendue(changement.cle(), changement.champ(), changement.version(), changement.valeurs());
        }
    }
}
