package fr.labellisation.web.pages.travail;

import fr.labellisation.echeances.calendrier.HeureLocale;
import fr.labellisation.lecture.travail.Travail;
import fr.labellisation.lecture.travail.TravauxDesTaches;
import fr.labellisation.parcours.travail.GrilleDeTravail;
import fr.labellisation.parcours.travail.LigneChangee;
import fr.labellisation.parcours.travail.LigneRemplie;
import fr.labellisation.parcours.travail.LignesDeTravail;
import fr.labellisation.parcours.travail.TacheDeTravail;
import fr.labellisation.socle.formulaires.Champ;
import fr.labellisation.socle.formulaires.Option;
import fr.labellisation.socle.formulaires.Texte;
import fr.labellisation.socle.variables.Acte;
import jakarta.servlet.http.HttpServletResponse;
import java.security.Principal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** The work of one task, row by row: read, and each row written as soon as it is left. What completes the task is elsewhere. */
@ConditionalOnWebApplication
@Controller
class PageTravail {
    static final String ADRESSE = "/travail/taches/{tache}";

    private static final String SIENNE = "sienne";
    private static final String DEUX = "deux";
    private static final int PLUS_LONG = 20_000;

    private final TravauxDesTaches travaux;
    private final LignesDeTravail lignes;
    private final DroitsDeTravail droits;
    private final CompositionTravail composition;
    private final HeureLocale heure;

    PageTravail(
            TravauxDesTaches travaux,
            LignesDeTravail lignes,
            DroitsDeTravail droits,
            CompositionTravail composition,
            HeureLocale heure) {
        this.travaux = travaux;
        this.lignes = lignes;
        this.droits = droits;
        this.composition = composition;
        this.heure = heure;
    }

    @GetMapping(ADRESSE)
    String lire(Principal qui, @PathVariable String tache, @ModelAttribute FiltreTravail filtre, Model page) {
        TacheDeTravail connue = connue(tache);
        droits.exigerLecture(qui, connue);
        page.addAttribute(
                "vue",
                composition.page(
                        travaux.de(connue),
                        filtre,
                        droits.remplit(qui, connue),
                        connue.ouverte() && droits.termine(qui, connue)));
        return "travail/page";
    }

    /**
     * Writes one row. A browser that runs scripts gets what became of it; another one goes back to the page.
     *
     * @param rang place of the row on the page that it was sent from
     * @param garder after two persons wrote it: « sienne », « mienne » or « deux »; empty before that is known
     */
    @PostMapping(ADRESSE + "/lignes/{cle}")
    String ecrire(
            Principal qui,
            @PathVariable String tache,
            @PathVariable String cle,
            @RequestParam(defaultValue = "0") int version,
            @RequestParam(defaultValue = "0") int versionActuelle,
            @RequestParam(defaultValue = "0") int rang,
            @RequestParam(defaultValue = "") String garder,
            @RequestParam Map<String, String> typees,
            @RequestHeader(name = "HX-Request", defaultValue = "false") boolean script,
            Model page,
            HttpServletResponse reponse) {
        TacheDeTravail connue = connue(tache);
        droits.exigerDeRemplir(qui, connue);
        GrilleDeTravail grille = travaux.grille(connue);
        if (version == 0) {
            exigerLigne(grille, connue, cle);
        }
        Map<String, String> valeurs = valeurs(grille, cle, typees);
        Acte acte = acte(qui, connue);
        page.addAttribute("tache", tache);
        try {
            switch (garder) {
                case "" -> {
                    int ecrite = lignes.ecrire(tache, cle, version, valeurs, acte);
                    if (script) {
                        page.addAttribute(
                                "ligne", composition.enregistree(connue, grille, rang, ecrite, valeurs, acte));
                        return "travail/ligne :: suite";
                    }
                }
                case SIENNE -> {}
                case DEUX -> {
                    Travail travail = travaux.de(connue);
                    LigneRemplie sienne = travail.remplies().get(cle);
                    lignes.ecrire(tache, cle, versionActuelle, composition.lesDeux(travail, sienne, valeurs), acte);
                }
                default -> lignes.ecrire(tache, cle, versionActuelle, valeurs, acte);
            }
        } catch (LigneChangee changee) {
            reponse.setStatus(HttpStatus.CONFLICT.value());
            page.addAttribute("ligne", composition.conflit(travaux.de(connue), cle, changee.actuelle(), valeurs));
            return script ? "travail/ligne :: conflit" : "travail/conflit";
        }
        if (!script) {
            return "redirect:/travail/taches/" + tache + "#" + cle;
        }
        LigneVue ligne = composition.ligne(travaux.de(connue), cle);
        page.addAttribute("ligne", ligne);
        page.addAttribute("remplit", true);
        reponse.setHeader("HX-Retarget", "#ligne-" + ligne.rang());
        reponse.setHeader("HX-Reswap", "outerHTML");
        return "travail/ligne :: ligne";
    }

    private Acte acte(Principal qui, TacheDeTravail tache) {
        return new Acte(heure.maintenant(tache.demarche().departement()).toOffsetDateTime(), qui.getName(), null);
    }

    private static void exigerLigne(GrilleDeTravail grille, TacheDeTravail tache, String cle) {
        if (grille.lignes(tache).stream().noneMatch(ligne -> ligne.cle().equals(cle))) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
    }

    /** Texts of the columns that the grid has, under the key of their row; what is empty is left out. */
    private static Map<String, String> valeurs(GrilleDeTravail grille, String cle, Map<String, String> typees) {
        Map<String, String> valeurs = new HashMap<>();
        for (Champ colonne : grille.colonnes()) {
            String texte = Texte.net(typees.getOrDefault(colonne.cle(), ""));
            if (texte.length() > PLUS_LONG) {
                throw new ResponseStatusException(HttpStatus.PAYLOAD_TOO_LARGE);
            }
            List<Option> choix = grille.choix(colonne.cle());
            boolean offert = choix.isEmpty()
                    || choix.stream().anyMatch(option -> option.value().equals(texte));
            if (!texte.isEmpty() && offert) {
                valeurs.put(colonne.cle(), texte);
            }
        }
        valeurs.put(grille.cle(), cle);
        return valeurs;
    }

    private TacheDeTravail connue(String tache) {
        return travaux.tache(tache).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
