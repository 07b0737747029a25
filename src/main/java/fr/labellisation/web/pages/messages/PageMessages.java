package fr.labellisation.web.pages.messages;

import fr.labellisation.acces.Geste;
import fr.labellisation.annonces.courriel.CourrielDepose;
import fr.labellisation.annonces.courriel.Courriels;
import fr.labellisation.annonces.courriel.EtatCourriel;
import fr.labellisation.annonces.rappels.base.RaisonsDesMessages.Pourquoi;
import fr.labellisation.annonces.rappels.message.JournalDesRappels;
import fr.labellisation.annonces.rappels.message.JournalDesRappels.AVenir;
import fr.labellisation.echeances.calendrier.HeureLocale;
import fr.labellisation.echeances.calendrier.JoursOuvres;
import fr.labellisation.lecture.messages.MessagesDuDepartement;
import fr.labellisation.socle.regles.DateFrancaise;
import fr.labellisation.socle.territoire.CodeDemarche;
import fr.labellisation.socle.territoire.CodeDepartement;
import fr.labellisation.web.lecteurs.Lecteurs;
import fr.labellisation.web.lignes.EnClair;
import java.security.Principal;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.util.UriComponentsBuilder;

/** The journal of messages: what was sent to whom and why, what is to come, and what waits for a decision. */
@ConditionalOnWebApplication
@Controller
class PageMessages {
    private static final int PAR_PAGE = 25;
    private static final int A_TRAITER = 50;
    private static final int A_VENIR = 20;
    private static final int DERNIERE_PAGE = 10_000;

    private final Lecteurs lecteurs;
    private final Courriels courriels;
    private final MessagesDuDepartement messages;
    private final JournalDesRappels rappels;
    private final JoursOuvres jours;
    private final HeureLocale heure;

    PageMessages(
            Lecteurs lecteurs,
            Courriels courriels,
            MessagesDuDepartement messages,
            JournalDesRappels rappels,
            JoursOuvres jours,
            HeureLocale heure) {
        this.lecteurs = lecteurs;
        this.courriels = courriels;
        this.messages = messages;
        this.rappels = rappels;
        this.jours = jours;
        this.heure = heure;
    }

    /** A reminder to come, in French. */
    record LigneAVenir(String le, String quoi, String pour, String aQui) {}

    @GetMapping("/suivi/messages")
    String journal(
            Principal qui,
            @RequestParam(required = false) String departement,
            @RequestParam(required = false) String demarche,
            @RequestParam(defaultValue = "1") int page,
            Model vue) {
        lecteurs.exiger(qui, Geste.LIRE_LES_MESSAGES);
        String lu = departement != null
                ? departement
                : lecteurs.departements(qui).stream().findFirst().orElse("");
        lecteurs.exiger(qui, Geste.LIRE_LES_MESSAGES, lu);
        CodeDepartement departementLu = new CodeDepartement(lu);
        CodeDemarche voulue = voulue(demarche);
        int numero = Math.max(1, Math.min(page, DERNIERE_PAGE));
        List<CourrielDepose> lus = messages.page(departementLu, voulue, (numero - 1) * PAR_PAGE, PAR_PAGE + 1);
        List<CourrielDepose> montres = lus.subList(0, Math.min(PAR_PAGE, lus.size()));
        vue.addAttribute("departement", lu);
        vue.addAttribute("demarche", CodeDemarche.texte(voulue));
        vue.addAttribute("avant", numero > 1 ? adresse(lu, voulue, numero - 1) : null);
        vue.addAttribute("apres", lus.size() > PAR_PAGE ? adresse(lu, voulue, numero + 1) : null);
        vue.addAttribute("messages", lignes(departementLu, montres));
        vue.addAttribute(
                "aTraiter",
                lignes(
                        departementLu,
                        messages.derniers(
                                departementLu, voulue, A_TRAITER, EtatCourriel.REFUSE, EtatCourriel.INCERTAIN)));
        vue.addAttribute("aVenir", aVenir(departementLu, rappels.aVenir(departementLu, voulue, A_VENIR)));
        vue.addAttribute(
                "sansDestinataire", aVenir(departementLu, rappels.sansDestinataire(departementLu, voulue, A_VENIR)));
        return "suivi/messages";
    }

    private static String adresse(String departement, CodeDemarche demarche, int page) {
        return UriComponentsBuilder.fromPath("/suivi/messages")
                .queryParam("departement", departement)
                .queryParamIfPresent("demarche", Optional.ofNullable(CodeDemarche.texte(demarche)))
                .queryParam("page", page)
                .toUriString();
    }

    @GetMapping("/suivi/messages/{id}")
    String message(Principal qui, @PathVariable long id, Model vue) {
        lecteurs.exiger(qui, Geste.LIRE_LES_MESSAGES);
        CourrielDepose courriel =
                courriels.trouver(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        lecteurs.exiger(qui, Geste.LIRE_LES_MESSAGES, courriel.departement().valeur());
        vue.addAttribute(
                "message", lignes(courriel.departement(), List.of(courriel)).get(0));
        vue.addAttribute("texte", courriels.texte(id).orElse(""));
        vue.addAttribute("traite", lecteurs.peut(qui, Geste.TRAITER_LES_MESSAGES));
        return "suivi/message";
    }

    /** Null for all of them. */
    private static CodeDemarche voulue(String demarche) {
        if (demarche == null || demarche.isBlank()) {
            return null;
        }
        if (!CodeDemarche.reconnait(demarche.strip())) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        return new CodeDemarche(demarche.strip());
    }

    private List<LigneMessage> lignes(CodeDepartement departement, List<CourrielDepose> lus) {
        Map<Long, List<Pourquoi>> pourquoi =
                rappels.pourquoi(lus.stream().map(CourrielDepose::id).toList());
        ZoneId fuseau = jours.fuseau(departement);
        return lus.stream()
                .map(courriel -> new LigneMessage(courriel, fuseau, pourquoi.getOrDefault(courriel.id(), List.of())))
                .toList();
    }

    private List<LigneAVenir> aVenir(CodeDepartement departement, List<AVenir> rappels) {
        EnClair clair = new EnClair(jours.fuseau(departement), heure.aujourdhui(departement));
        return rappels.stream()
                .map(rappel -> new LigneAVenir(
                        clair.depart(rappel.le()),
                        rappel.intitule(),
                        DateFrancaise.de(rappel.jour()),
                        rappel.destinataire()))
                .toList();
    }
}
