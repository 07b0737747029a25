package fr.labellisation.web.pages.journee;

import fr.labellisation.acces.Espace;
import fr.labellisation.acces.Geste;
import fr.labellisation.acces.telephones.NumeroDeTelephone;
import fr.labellisation.acces.telephones.Telephones;
import fr.labellisation.socle.formulaires.Texte;
import fr.labellisation.socle.territoire.CodeDepartement;
import fr.labellisation.web.lecteurs.Lecteurs;
import java.security.Principal;
import java.util.Optional;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The number under which somebody may be called, which he writes himself below his day. */
@ConditionalOnWebApplication
@Controller
class TelephoneDeLaPersonne {
    private static final String REFUS =
            "Ce numéro n’est pas reconnu\u00a0: écrivez-le comme 01\u00a099\u00a000\u00a012\u00a034, ou avec l’indicatif du"
                    + " pays, comme +33\u00a01\u00a099\u00a000\u00a012\u00a034. Rien n’est changé.";

    private final Lecteurs lecteurs;
    private final AccesDuLecteur acces;
    private final Telephones telephones;
    private final CompositionJournee composition;

    TelephoneDeLaPersonne(
            Lecteurs lecteurs, AccesDuLecteur acces, Telephones telephones, CompositionJournee composition) {
        this.lecteurs = lecteurs;
        this.acces = acces;
        this.telephones = telephones;
        this.composition = composition;
    }

    /** An empty field takes the number away; what was typed stays where it is refused. */
    @PostMapping(Espace.MA_JOURNEE + "/telephone")
    String noter(
            Principal qui,
            @RequestParam(name = "numero-de-telephone", defaultValue = "") String telephone,
            Model page,
            RedirectAttributes suite) {
        lecteurs.exiger(qui, Geste.TENIR_SA_JOURNEE);
        boolean vide = Texte.vide(telephone);
        Optional<NumeroDeTelephone> numero =
                vide ? Optional.empty() : NumeroDeTelephone.lire(telephone, CodeDepartement.ouNul(lieu(qui)));
        if (!vide && numero.isEmpty()) {
            page.addAttribute("vue", composition.de(qui));
            page.addAttribute("refus", REFUS);
            page.addAttribute("tape", telephone);
            return "suivi/ma-journee";
        }
        telephones.noter(qui.getName(), numero.orElse(null));
        suite.addFlashAttribute(
                "fait",
                numero.map(connu -> "Votre téléphone est enregistré\u00a0: " + connu.clair() + ".")
                        .orElse("Votre téléphone n’est plus montré."));
        return "redirect:" + Espace.MA_JOURNEE;
    }

    /** Null for whoever works for the whole country. */
    private String lieu(Principal qui) {
        String departement = acces.fuseau(qui);
        return departement.isEmpty() ? null : departement;
    }
}
