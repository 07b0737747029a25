package fr.labellisation.web.pages.travail;

import fr.labellisation.lecture.travail.PreuvesDuTravail;
import fr.labellisation.lecture.travail.Travail;
import fr.labellisation.lecture.travail.TravauxDesTaches;
import fr.labellisation.parcours.travail.EcritureDesLignes;
import fr.labellisation.parcours.travail.GrilleDeTravail;
import fr.labellisation.parcours.travail.LigneChangee;
import fr.labellisation.parcours.travail.LigneRemplie;
import fr.labellisation.parcours.travail.LignesDeTravail;
import fr.labellisation.parcours.travail.ListeDeTravail;
import fr.labellisation.parcours.travail.TacheDeTravail;
import fr.labellisation.socle.variables.Acte;
import fr.labellisation.web.pages.journee.SuiteDeTache;
import jakarta.servlet.http.HttpServletResponse;
import java.security.Principal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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

    private final TravauxDesTaches travaux;
    private final LignesDeTravail lignes;
    private final EcritureDesLignes ecriture;
    private final DroitsDeTravail droits;
    private final CompositionTravail composition;
    private final SuiteDeTache suites;
    private final PreuvesDuTravail preuves;
    private final TachesDemandees taches;

    PageTravail(
            TravauxDesTaches travaux,
            LignesDeTravail lignes,
            EcritureDesLignes ecriture,
            DroitsDeTravail droits,
            CompositionTravail composition,
            SuiteDeTache suites,
            PreuvesDuTravail preuves,
            TachesDemandees taches) {
        this.travaux = travaux;
        this.lignes = lignes;
        this.ecriture = ecriture;
        this.droits = droits;
        this.composition = composition;
        this.suites = suites;
        this.preuves = preuves;
        this.taches = taches;
    }

    @GetMapping(ADRESSE)
    String lire(Principal qui, @PathVariable String tache, @ModelAttribute FiltreTravail filtre, Model page) {
        TacheDeTravail connue = taches.aLire(qui, tache);
        if (!connue.ouverte()) {
            suites.de(qui, tache).ifPresent(suite -> page.addAttribute("suiteDeTache", suite));
        }
        Travail travail = travaux.de(connue);
        montrerLesPreuves(travail, page);
        page.addAttribute(
                "vue",
                composition.page(
                        travail,
                        filtre,
                        new CompositionTravail.Droits(
                                droits.remplit(qui, connue),
                                connue.ouverte() && droits.termine(qui, connue),
                                droits.complete(qui, connue)),
                        new CompositionTravail.Lieu(droits.lieu(qui, connue), taches.lieu(connue)),
                        TextesTapes.de(
                                        travaux.grille(connue).fin(),
                                        page.getAttribute(FinDuTravail.TYPEES) instanceof Map<?, ?> typees
                                                ? typees
                                                : Map.of())
                                .parChamp()));
        return "travail/page";
    }

    /**
     * Writes one row. A browser that runs scripts gets what became of it; another one goes back to the page.
     *
     * @param rang place of the row on the page that it was sent from
     * @param champ the kind of row; one that is all given needs none
     * @param conflit after two persons wrote it: « sienne », « mienne » or « deux »; empty before that is known
     */
    @PostMapping(ADRESSE + "/lignes/{cle}")
    String ecrire(
            Principal qui,
            @PathVariable String tache,
            @PathVariable String cle,
            @RequestParam(defaultValue = "0") int version,
            @RequestParam(defaultValue = "0") int versionActuelle,
            @RequestParam(defaultValue = "0") int rang,
            @RequestParam(defaultValue = "") String conflit,
            @RequestParam(defaultValue = "") String champ,
            @RequestParam Map<String, String> typees,
            @RequestHeader(name = "HX-Request", defaultValue = "false") boolean script,
            Model page,
            HttpServletResponse reponse) {
        TacheDeTravail connue = taches.aRemplir(qui, tache, cle);
        GrilleDeTravail grille = travaux.grille(connue);
        ListeDeTravail liste = liste(connue, grille, cle, champ, version);
        Map<String, String> valeurs = valeurs(liste, cle, typees);
        Acte acte = taches.acte(qui, connue);
        page.addAttribute("tache", tache);
        try {
            switch (conflit) {
                case "" -> {
                    int ecrite =
                            ecrire(connue, grille, new LigneRemplie(cle, liste.champ(), version, false, valeurs, acte));
                    if (script) {
                        page.addAttribute(
                                "ligne",
                                composition.enregistree(
                                        connue,
                                        grille,
                                        rang,
                                        new LigneRemplie(cle, liste.champ(), ecrite, false, valeurs, acte)));
                        return "travail/ligne :: suite";
                    }
                }
                case SIENNE -> {}
                case DEUX -> {
                    Travail travail = travaux.de(connue);
                    LigneRemplie sienne = travail.remplies().get(cle);
                    ecrire(
                            connue,
                            grille,
                            new LigneRemplie(
                                    cle,
                                    liste.champ(),
                                    versionActuelle,
                                    false,
                                    composition.lesDeux(travail, sienne, valeurs),
                                    acte));
                }
                default ->
                    ecrire(connue, grille, new LigneRemplie(cle, liste.champ(), versionActuelle, false, valeurs, acte));
            }
        } catch (LigneChangee changee) {
            reponse.setStatus(HttpStatus.CONFLICT.value());
            Travail travail = travaux.de(connue);
            montrerLesPreuves(travail, page);
            page.addAttribute("ligne", composition.conflit(travail, cle, changee.actuelle(), valeurs));
            return script ? "travail/ligne :: conflit" : "travail/conflit";
        }
        if (!script) {
            return "redirect:/travail/taches/" + tache + "#" + cle;
        }
        Travail travail = travaux.de(connue);
        montrerLesPreuves(travail, page);
        LigneVue ligne = composition.ligne(travail, cle);
        page.addAttribute("ligne", ligne);
        page.addAttribute("remplit", true);
        reponse.setHeader("HX-Retarget", "#ligne-" + ligne.rang());
        reponse.setHeader("HX-Reswap", "outerHTML");
        return "travail/ligne :: ligne";
    }

    private int ecrire(TacheDeTravail tache, GrilleDeTravail grille, LigneRemplie ligne) throws LigneChangee {
        return tache.ouverte() ? lignes.ecrire(tache.id(), ligne) : ecriture.rendre(tache, grille, ligne);
    }

    private void montrerLesPreuves(Travail travail, Model page) {
        preuves.nombres(travail.tache(), travail.grille()).ifPresent(nombres -> {
            page.addAttribute("preuves", nombres);
            page.addAttribute("sansPreuve", PreuvesDuTravail.enClair(PreuvesDuTravail.sansPreuve(travail, nombres)));
        });
    }

    /**
     * The kind of a row. One that was never written is looked up among those that are given: nobody makes rows up.
     *
     * @throws ResponseStatusException 404 if the task has no such row
     */
    private ListeDeTravail liste(TacheDeTravail tache, GrilleDeTravail grille, String cle, String champ, int version) {
        List<ListeDeTravail> listes = grille.listes();
        Optional<ListeDeTravail> dite = listes.stream()
                .filter(liste -> listes.size() == 1 || liste.champ().equals(champ))
                .findFirst();
        if (version > 0 && dite.isPresent()) {
            return dite.get();
        }
        return travaux.liste(tache, cle).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    /** Texts of the columns that its kind has, under the key of the row; what is empty is left out. */
    private static Map<String, String> valeurs(ListeDeTravail liste, String cle, Map<String, String> typees) {
        Map<String, String> valeurs =
                new HashMap<>(TextesTapes.de(liste.colonnes(), typees).parChamp());
        if (!liste.cle().isEmpty()) {
            valeurs.put(liste.cle(), cle);
        }
        return valeurs;
    }
}
