package fr.labellisation.web.pages.travail;

import fr.labellisation.lecture.travail.Travail;
import fr.labellisation.lecture.travail.TravauxDesTaches;
import fr.labellisation.parcours.travail.LigneAFaire;
import fr.labellisation.parcours.travail.LigneChangee;
import fr.labellisation.parcours.travail.LigneRemplie;
import fr.labellisation.parcours.travail.LignesDeTravail;
import fr.labellisation.parcours.travail.TacheDeTravail;
import fr.labellisation.socle.formulaires.Champ;
import fr.labellisation.socle.variables.Acte;
import java.security.Principal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * One column of many rows at once, in three steps: rows and column are chosen, then the value, then what became of each is told. A
 * row that somebody writes meanwhile stays as he wrote it.
 */
@ConditionalOnWebApplication
@Controller
class ChangementEnsemble {
    private static final String ADRESSE = PageTravail.ADRESSE + "/ensemble";
    private static final String LIGNE = "ligne";

    private final TravauxDesTaches travaux;
    private final LignesDeTravail lignes;
    private final TachesDemandees taches;

    ChangementEnsemble(TravauxDesTaches travaux, LignesDeTravail lignes, TachesDemandees taches) {
        this.travaux = travaux;
        this.lignes = lignes;
        this.taches = taches;
    }

    @GetMapping(ADRESSE)
    String choisir(Principal qui, @PathVariable String tache, @ModelAttribute FiltreTravail filtre, Model page) {
        Travail travail = travaux.de(taches.aRemplir(qui, tache));
        page.addAttribute("vue", new Choisies(travail, filtre.lignes(travail)));
        page.addAttribute("colonnes", colonnes(travail));
        return "travail/ensemble";
    }

    /** @param champs under « ligne » the keys of the rows, under « colonne » what changes in them */
    @GetMapping(ADRESSE + "/valeur")
    String regler(
            Principal qui, @PathVariable String tache, @RequestParam MultiValueMap<String, String> champs, Model page) {
        TacheDeTravail connue = taches.aRemplir(qui, tache);
        Travail travail = travaux.de(connue);
        Champ colonne = colonne(travail, champs.getFirst("colonne"));
        List<String> cles = champs.getOrDefault(LIGNE, List.of());
        List<LigneAFaire> choisies = travail.lignes().stream()
                .filter(ligne -> cles.contains(ligne.cle()))
                .filter(ligne -> ligne.liste().colonnes().contains(colonne))
                .toList();
        if (choisies.isEmpty()) {
            page.addAttribute("vue", new Choisies(travail, travail.lignes()));
            page.addAttribute("colonnes", colonnes(travail));
            page.addAttribute("aucune", true);
            return "travail/ensemble";
        }
        page.addAttribute("vue", new Choisies(travail, choisies));
        page.addAttribute("colonne", colonne.cle());
        page.addAttribute(
                "champ",
                ChampVu.de(List.of(colonne), travail.grille().choix(connue), Map.of())
                        .get(0));
        return "travail/ensemble-valeur";
    }

    /** @param champs under « ligne » the version and the key of each row as it was shown: « 3 E5 » */
    @PostMapping(ADRESSE)
    String changer(
            Principal qui,
            @PathVariable String tache,
            @RequestParam MultiValueMap<String, String> champs,
            RedirectAttributes suite) {
        TacheDeTravail connue = taches.aRemplir(qui, tache);
        Travail travail = travaux.de(connue);
        Champ colonne = colonne(travail, champs.getFirst("colonne"));
        String valeur = TextesTapes.de(List.of(colonne), champs.toSingleValueMap())
                .parChamp()
                .getOrDefault(colonne.cle(), "");
        List<String> vues = champs.getOrDefault(LIGNE, List.of());
        Acte acte = taches.acte(qui, connue);
        int changees = 0;
        int pareilles = 0;
        List<String> entreTemps = new ArrayList<>();
        for (LigneAFaire ligne : travail.lignes()) {
            int version = version(vues, ligne.cle());
            if (version < 0 || !ligne.liste().colonnes().contains(colonne)) {
                continue;
            }
            if (travail.valeurs(ligne).getOrDefault(colonne.cle(), "").equals(valeur)) {
                pareilles++;
                continue;
            }
            try {
                lignes.ecrire(
                        tache,
                        ligne.liste().champ(),
                        ligne.cle(),
                        version,
                        avec(travail.valeurs(ligne), ligne, colonne, valeur),
                        acte);
                changees++;
            } catch (LigneChangee autre) {
                entreTemps.add(
                        "«\u00a0%s\u00a0» vient d’être changée par quelqu’un d’autre\u00a0: elle reste comme il l’a écrite."
                                .formatted(ligne.titre()));
            }
        }
        suite.addFlashAttribute("fait", bilan(colonne, changees, pareilles));
        if (!entreTemps.isEmpty()) {
            suite.addFlashAttribute("changees", entreTemps);
        }
        return "redirect:/travail/taches/" + tache;
    }

    private static String bilan(Champ colonne, int changees, int pareilles) {
        return "«\u00a0%s\u00a0»\u00a0: %s, %s."
                .formatted(
                        colonne.libelle(),
                        changees > 1 ? changees + " lignes ont changé" : changees + " ligne a changé",
                        pareilles > 1 ? pareilles + " le disaient déjà" : pareilles + " le disait déjà");
    }

    private static Map<String, String> avec(
            Map<String, String> avant, LigneAFaire ligne, Champ colonne, String valeur) {
        Map<String, String> valeurs = new HashMap<>(avant);
        if (valeur.isEmpty()) {
            valeurs.remove(colonne.cle());
        } else {
            valeurs.put(colonne.cle(), valeur);
        }
        if (!ligne.liste().cle().isEmpty()) {
            valeurs.put(ligne.liste().cle(), ligne.cle());
        }
        return valeurs;
    }

    /** The version of this row as it was shown; negative if it was not chosen. */
    private static int version(List<String> vues, String cle) {
        return vues.stream()
                .filter(vue -> vue.matches("\\d{1,9} .*")
                        && vue.substring(vue.indexOf(' ') + 1).equals(cle))
                .map(vue -> Integer.parseInt(vue.substring(0, vue.indexOf(' '))))
                .findFirst()
                .orElse(-1);
    }

    private static List<Champ> colonnes(Travail travail) {
        return travail.grille().listes().stream()
                .flatMap(liste -> liste.colonnes().stream())
                .distinct()
                .toList();
    }

    /** @throws ResponseStatusException 404 if the grid has no such column */
    private static Champ colonne(Travail travail, String cle) {
        return colonnes(travail).stream()
                .filter(colonne -> colonne.cle().equals(cle))
                .findFirst()
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    /** Rows to choose from, or those that were chosen. */
    record Choisies(Travail travail, List<LigneAFaire> lignes) {
        Choisies {
            lignes = List.copyOf(lignes);
        }

        /** As the row names itself when it is sent: « 3 E5 ». */
        public String vue(LigneAFaire ligne) {
            return travail.remplie(ligne).map(LigneRemplie::version).orElse(0) + " " + ligne.cle();
        }
    }
}
