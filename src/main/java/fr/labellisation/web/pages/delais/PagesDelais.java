package fr.labellisation.web.pages.delais;

import fr.labellisation.lecture.taches.DureesConstatees;
import fr.labellisation.reglages.BilanDesRappels;
import fr.labellisation.reglages.MomentEnClair;
import fr.labellisation.reglages.Mouvements;
import fr.labellisation.reglages.delais.ApercuDeDelai;
import fr.labellisation.reglages.delais.ChangementDeDelai;
import fr.labellisation.reglages.delais.DelaiRegle;
import fr.labellisation.reglages.delais.DemandeDeDelai;
import fr.labellisation.reglages.delais.TableauDesDelais;
import fr.labellisation.reglages.paliers.TableauDesPaliers;
import fr.labellisation.socle.codes.UniteDeDelai;
import fr.labellisation.socle.formulaires.SaisieRefusee;
import fr.labellisation.socle.formulaires.Texte;
import fr.labellisation.socle.territoire.CodeDepartement;
import java.security.Principal;
import java.text.NumberFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The delays of a département or of all: read, and changed after a preview. */
@ConditionalOnWebApplication
@Controller
class PagesDelais {
    private static final String APERCU = "suivi/delais-apercu";

    private final PorteeDesReglages portees;
    private final TableauDesDelais tableau;
    private final TableauDesPaliers paliers;
    private final ChangementDeDelai changement;
    private final HistoriqueEnClair historique;
    private final Mouvements mouvements;
    private final DureesConstatees durees;
    private final MomentEnClair moments;

    PagesDelais(
            PorteeDesReglages portees,
            TableauDesDelais tableau,
            TableauDesPaliers paliers,
            ChangementDeDelai changement,
            HistoriqueEnClair historique,
            Mouvements mouvements,
            DureesConstatees durees,
            MomentEnClair moments) {
        this.portees = portees;
        this.tableau = tableau;
        this.paliers = paliers;
        this.changement = changement;
        this.historique = historique;
        this.mouvements = mouvements;
        this.durees = durees;
        this.moments = moments;
    }

    @GetMapping("/suivi/delais")
    String delais(Principal qui, @RequestParam(required = false) String departement, Model page) {
        PorteeDesReglages.LieuRegle portee = portees.lue(qui, departement);
        page.addAttribute("portee", portee);
        page.addAttribute("portees", portees.de(qui));
        page.addAttribute(
                "processus",
                tableau.pour(portee.code()).stream()
                        .collect(
                                Collectors.groupingBy(DelaiRegle::processus, LinkedHashMap::new, Collectors.toList())));
        page.addAttribute("constats", constats(portee));
        page.addAttribute("paliers", paliers.pour(portee.code()));
        page.addAttribute("historique", historique.de(portee.code()));
        return "suivi/delais";
    }

    /** By task: « 3,5 jours, médiane de 12 tâches, 2 en retard ». */
    private Map<String, String> constats(PorteeDesReglages.LieuRegle portee) {
        NumberFormat nombres = NumberFormat.getInstance(Locale.FRENCH);
        return durees.de(portee.nationale() ? null : new CodeDepartement(portee.code())).entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, constat -> {
                    DureesConstatees.Constat vu = constat.getValue();
                    return "%s\u00a0%s, %s%s"
                            .formatted(
                                    nombres.format(vu.mediane()),
                                    vu.mediane() < 2 ? "jour" : "jours",
                                    vu.nombre() == 1 ? "une tâche" : "médiane de " + vu.nombre() + " tâches",
                                    vu.enRetard() == 0 ? "" : ", " + vu.enRetard() + " en retard");
                }));
    }

    @GetMapping("/suivi/delais/taches/{tache}")
    String delai(Principal qui, @PathVariable String tache, @RequestParam String departement, Model page) {
        PorteeDesReglages.LieuRegle portee = portees.changee(qui, departement);
        DelaiRegle delai = connu(tache, portee);
        return formulaire(portee, delai, saisieActuelle(delai, portee), List.of(), page);
    }

    @PostMapping("/suivi/delais/taches/{tache}/apercu")
    String apercu(
            Principal qui,
            @PathVariable String tache,
            @RequestParam String departement,
            @RequestParam Map<String, String> champs,
            Model page) {
        PorteeDesReglages.LieuRegle portee = portees.changee(qui, departement);
        DelaiRegle delai = connu(tache, portee);
        DemandeDeDelai demande = demande(delai, portee, champs);
        try {
            return apercu(portee, demande, false, page);
        } catch (SaisieRefusee refus) {
            return formulaire(portee, delai, demande, refus.raisons(), page);
        }
    }

    @PostMapping("/suivi/delais/taches/{tache}")
    String confirmer(
            Principal qui,
            @PathVariable String tache,
            @RequestParam String departement,
            @RequestParam String jeton,
            @RequestParam Map<String, String> champs,
            Model page,
            RedirectAttributes suite) {
        PorteeDesReglages.LieuRegle portee = portees.changee(qui, departement);
        DelaiRegle delai = connu(tache, portee);
        DemandeDeDelai demande = demande(delai, portee, champs);
        try {
            if (!ConfirmationDeReglage.de(() -> changement.confirmer(demande, jeton, qui.getName()))) {
                return apercu(portee, demande, true, page);
            }
        } catch (SaisieRefusee refus) {
            return formulaire(portee, delai, demande, refus.raisons(), page);
        }
        suite.addFlashAttribute("fait", "Le délai de «\u00a0%s\u00a0» est changé.".formatted(delai.nom()));
        suite.addAttribute("departement", portee.code());
        return "redirect:/suivi/delais";
    }

    private String apercu(PorteeDesReglages.LieuRegle portee, DemandeDeDelai demande, boolean change, Model page) {
        ApercuDeDelai apercu = changement.apercu(demande);
        page.addAttribute("portee", portee);
        page.addAttribute("apercu", apercu);
        page.addAttribute(
                "ancien", tableau.enClair(demande.tache(), apercu.actuel().reglage()));
        page.addAttribute("tolerances", tableau.colonnesDeTolerance());
        page.addAttribute(
                "nouveau", tableau.enClair(demande.tache(), apercu.propose().nouveau()));
        page.addAttribute("mouvements", mouvements.enClair(premieres(apercu.taches()), apercu.rappels()));
        page.addAttribute("taches", apercu.taches().size());
        page.addAttribute("moments", moments.de(premieres(apercu.moments()), apercu.rappels()));
        page.addAttribute("dates", apercu.moments().size());
        page.addAttribute("change", change);
        return APERCU;
    }

    /** A page of thousands of rows is read by nobody: the first ones, and how many there are. */
    private static <T> List<T> premieres(List<T> toutes) {
        return toutes.subList(0, Math.min(toutes.size(), BilanDesRappels.MONTREES));
    }

    private String formulaire(
            PorteeDesReglages.LieuRegle portee,
            DelaiRegle delai,
            DemandeDeDelai saisie,
            List<String> refus,
            Model page) {
        page.addAttribute("portee", portee);
        page.addAttribute("delai", delai);
        page.addAttribute("saisie", saisie);
        page.addAttribute("refus", refus);
        page.addAttribute("unites", UniteDeDelai.values());
        page.addAttribute("tolerances", tableau.colonnesDeTolerance());
        page.addAttribute("historique", historique.de(portee.code(), delai.cle()));
        return "suivi/delai";
    }

    private DelaiRegle connu(String tache, PorteeDesReglages.LieuRegle portee) {
        return tableau.pour(tache, portee.code()).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private DemandeDeDelai saisieActuelle(DelaiRegle delai, PorteeDesReglages.LieuRegle portee) {
        return new DemandeDeDelai(
                delai.cle(),
                portee.code(),
                false,
                String.valueOf(Math.abs(delai.nombre())),
                delai.unite(),
                delai.reglage().valeurs(),
                "");
    }

    private static DemandeDeDelai demande(
            DelaiRegle delai, PorteeDesReglages.LieuRegle portee, Map<String, String> champs) {
        return new DemandeDeDelai(
                delai.cle(),
                portee.code(),
                champs.containsKey("parDefaut"),
                champs.getOrDefault("nombre", ""),
                champs.getOrDefault("unite", ""),
                champs,
                Texte.net(champs.getOrDefault("motif", "")));
    }
}
