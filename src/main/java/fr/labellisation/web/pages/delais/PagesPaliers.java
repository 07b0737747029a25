package fr.labellisation.web.pages.delais;

import fr.labellisation.reglages.BilanDesRappels;
import fr.labellisation.reglages.paliers.ApercuDePaliers;
import fr.labellisation.reglages.paliers.ChangementDePaliers;
import fr.labellisation.reglages.paliers.DemandeDePaliers;
import fr.labellisation.reglages.paliers.DemandeDePaliers.PalierSaisi;
import fr.labellisation.reglages.paliers.PaliersRegles;
import fr.labellisation.reglages.paliers.TableauDesPaliers;
import fr.labellisation.socle.codes.UniteDeDelai;
import fr.labellisation.socle.formulaires.SaisieRefusee;
import fr.labellisation.web.pages.delais.PorteeDesReglages.LieuRegle;
import java.security.Principal;
import java.util.List;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The lead times of reminders of a département or of all, changed after a preview; they are read on the page of delays. */
@ConditionalOnWebApplication
@Controller
class PagesPaliers {
    private final PorteeDesReglages portees;
    private final TableauDesPaliers tableau;
    private final ChangementDePaliers changement;
    private final HistoriqueEnClair historique;

    PagesPaliers(
            PorteeDesReglages portees,
            TableauDesPaliers tableau,
            ChangementDePaliers changement,
            HistoriqueEnClair historique) {
        this.portees = portees;
        this.tableau = tableau;
        this.changement = changement;
        this.historique = historique;
    }

    @GetMapping("/suivi/delais/rappels/{nature}")
    String paliers(Principal qui, @PathVariable String nature, @RequestParam String departement, Model page) {
        LieuRegle portee = portees.changee(qui, departement);
        PaliersRegles actuels = connus(nature, portee);
        return formulaire(portee, actuels, tableau.aSaisir(actuels.reglage()), "", List.of(), page);
    }

    @PostMapping("/suivi/delais/rappels/{nature}/apercu")
    String apercu(
            Principal qui,
            @PathVariable String nature,
            @RequestParam String departement,
            @RequestParam MultiValueMap<String, String> champs,
            Model page) {
        LieuRegle portee = portees.changee(qui, departement);
        PaliersRegles actuels = connus(nature, portee);
        DemandeDePaliers demande = SaisieDePaliers.demande(nature, portee.code(), champs);
        if (SaisieDePaliers.changeLesLignes(champs)) {
            page.addAttribute("ajoutee", champs.containsKey("ajouter"));
            return formulaire(portee, actuels, SaisieDePaliers.aMontrer(champs), demande.motif(), List.of(), page);
        }
        try {
            return apercu(portee, demande, false, page);
        } catch (SaisieRefusee refus) {
            return refusee(portee, actuels, demande, refus, page);
        }
    }

    @PostMapping("/suivi/delais/rappels/{nature}")
    String confirmer(
            Principal qui,
            @PathVariable String nature,
            @RequestParam String departement,
            @RequestParam String jeton,
            @RequestParam MultiValueMap<String, String> champs,
            Model page,
            RedirectAttributes suite) {
        LieuRegle portee = portees.changee(qui, departement);
        PaliersRegles actuels = connus(nature, portee);
        DemandeDePaliers demande = SaisieDePaliers.demande(nature, portee.code(), champs);
        try {
            if (!ConfirmationDeReglage.de(() -> changement.confirmer(demande, jeton, qui.getName()))) {
                return apercu(portee, demande, true, page);
            }
        } catch (SaisieRefusee refus) {
            return refusee(portee, actuels, demande, refus, page);
        }
        suite.addFlashAttribute("fait", "Les rappels «\u00a0%s\u00a0» sont changés.".formatted(actuels.nom()));
        suite.addAttribute("departement", portee.code());
        return "redirect:/suivi/delais";
    }

    private String refusee(
            LieuRegle portee, PaliersRegles actuels, DemandeDePaliers demande, SaisieRefusee refus, Model page) {
        return formulaire(portee, actuels, demande.paliers(), demande.motif(), refus.raisons(), page);
    }

    private String apercu(LieuRegle portee, DemandeDePaliers demande, boolean change, Model page) {
        ApercuDePaliers apercu = changement.apercu(demande);
        page.addAttribute("portee", portee);
        page.addAttribute("apercu", apercu);
        page.addAttribute("nouveaux", tableau.lignes(apercu.propose().nouveau()));
        page.addAttribute("bilan", BilanDesRappels.de(apercu.dates()));
        page.addAttribute("change", change);
        return "suivi/paliers-apercu";
    }

    private String formulaire(
            LieuRegle portee,
            PaliersRegles actuels,
            List<PalierSaisi> lignes,
            String motif,
            List<String> refus,
            Model page) {
        page.addAttribute("portee", portee);
        page.addAttribute("actuels", actuels);
        page.addAttribute("lignes", lignes);
        page.addAttribute("motif", motif);
        page.addAttribute("refus", refus);
        page.addAttribute("unites", UniteDeDelai.values());
        page.addAttribute("destinataires", tableau.destinataires(actuels.nature()));
        page.addAttribute("historique", historique.de(portee.code(), actuels.nature()));
        return "suivi/paliers";
    }

    private PaliersRegles connus(String nature, LieuRegle portee) {
        return tableau.pour(nature, portee.code()).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
