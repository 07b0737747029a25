package fr.labellisation.web.pages.nation;

import fr.labellisation.acces.Geste;
import fr.labellisation.lecture.situation.Nation;
import fr.labellisation.lecture.situation.RechercheSites;
import fr.labellisation.lecture.situation.SituationSite;
import fr.labellisation.lecture.situation.Situations;
import fr.labellisation.lecture.situation.Situations.Decompte;
import fr.labellisation.lecture.verdict.CourbeDesLabels;
import fr.labellisation.lecture.verdict.CourbeDesLabels.Mois;
import fr.labellisation.lecture.verdict.VerdictsDeLaNation;
import fr.labellisation.lecture.verdict.VerdictsTenus;
import fr.labellisation.socle.formulaires.SaisieRefusee;
import fr.labellisation.socle.regles.DateFrancaise;
import fr.labellisation.socle.territoire.CodeDepartement;
import fr.labellisation.socle.territoire.Territoire;
import fr.labellisation.web.lecteurs.Lecteurs;
import fr.labellisation.web.lignes.Pages;
import fr.labellisation.web.pages.nation.CarteNationale.Faits;
import jakarta.servlet.http.HttpServletResponse;
import java.security.Principal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;

/** What the ministry sees: whether labels are had, kept or lost, the map, the figures and every site of the country, by a constant number of queries. */
@ConditionalOnWebApplication
@Controller
class PageNation {
    private static final int PAR_PAGE = 50;

    private final Lecteurs lecteurs;
    private final Situations situations;
    private final VerdictsTenus verdicts;
    private final CourbeDesLabels courbe;
    private final SitesATraiter aTraiter;
    private final ReferentsDeLaNation referents;
    private final Territoire territoire;
    private final FondDeCarte fond;
    private final CompositionNation lecture;
    private final VueNation vue;

    PageNation(
            Lecteurs lecteurs,
            Situations situations,
            VerdictsTenus verdicts,
            CourbeDesLabels courbe,
            SitesATraiter aTraiter,
            ReferentsDeLaNation referents,
            Territoire territoire,
            FondDeCarte fond,
            CompositionNation lecture,
            VueNation vue) {
        this.lecteurs = lecteurs;
        this.situations = situations;
        this.verdicts = verdicts;
        this.courbe = courbe;
        this.aTraiter = aTraiter;
        this.referents = referents;
        this.territoire = territoire;
        this.fond = fond;
        this.lecture = lecture;
        this.vue = vue;
    }

    @GetMapping("/suivi/nation")
    String lire(Principal qui, @ModelAttribute FiltreNation filtre, Model page, HttpServletResponse reponse) {
        lecteurs.exiger(qui, Geste.LIRE_LA_NATION);
        verdicts.mettreAJour();
        List<Decompte> decomptes = situations.decomptes();
        Nation nation = Nation.de(territoire.departements(), decomptes);
        VerdictsDeLaNation juges = new VerdictsDeLaNation(verdicts.decomptes());
        Map<String, Integer> labels = situations.labellisesParReferentiel();
        Map<CodeDepartement, Integer> sansSite = situations.enRetardSansSite();
        List<Mois> mois = courbe.surDeuxAns();
        page.addAttribute("jour", DateFrancaise.de(situations.jourDeLaNation()));
        page.addAttribute("une", UneDeLaNation.de(juges, decomptes));
        page.addAttribute("aTraiter", aTraiter.premiers());
        page.addAttribute("referents", referents.parmi(nation, situations.jourDeLaNation()));
        page.addAttribute("mois", mois);
        page.addAttribute("courbe", CourbeDeLaNation.dessiner(mois));
        page.addAttribute("chiffres", vue.chiffres(nation, labels, sansSite));
        page.addAttribute("explication", vue.explication(nation, labels));
        page.addAttribute("total", nation.sites());
        page.addAttribute("filtre", filtre);
        page.addAttribute("nommes", lecture.nommes(filtre.q()));
        page.addAttribute("verdicts", vue.verdicts(filtre));
        page.addAttribute("etats", vue.etats(filtre));
        page.addAttribute("referentiels", vue.referentiels(filtre, situations.jourDeLaNation()));
        page.addAttribute("departements", vue.departements(filtre));
        Set<CodeDepartement> cherches = null;
        try {
            RechercheSites demandes = lecture.lire(filtre);
            cherches = filtre.restreint() ? situations.departements(demandes) : null;
            montrer(filtre, demandes, page);
            page.addAttribute("refus", List.of());
        } catch (SaisieRefusee refus) {
            reponse.setStatus(HttpStatus.BAD_REQUEST.value());
            page.addAttribute("refus", refus.raisons());
        }
        boolean parLabel = filtre.carte().equals(FiltreNation.LABELS);
        page.addAttribute("parLabel", parLabel);
        page.addAttribute(
                "carte", CarteNationale.de(new Faits(nation, parLabel ? null : juges, sansSite, cherches), fond));
        return "suivi/nation";
    }

    private void montrer(FiltreNation filtre, RechercheSites demandes, Model page) {
        int trouves = situations.compter(demandes);
        Pages pages = Pages.de(
                filtre.page(),
                trouves,
                PAR_PAGE,
                numero -> filtre.alaPage(numero).adresse());
        List<SituationSite> sites = situations.rechercher(demandes.partie(pages.debut(), PAR_PAGE));
        page.addAttribute("trouves", trouves);
        page.addAttribute("pages", pages);
        page.addAttribute("colonnes", vue.colonnes(filtre));
        page.addAttribute(
                "lignes",
                vue.lignes(
                        sites,
                        verdicts.des(sites.stream().map(SituationSite::code).toList())));
    }
}
