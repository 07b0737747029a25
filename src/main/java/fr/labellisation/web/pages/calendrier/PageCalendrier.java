package fr.labellisation.web.pages.calendrier;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toCollection;

import fr.labellisation.echeances.calendrier.HeureLocale;
import fr.labellisation.lecture.situation.ChargeDesAudits;
import fr.labellisation.lecture.situation.ChargeDesAudits.Charge;
import fr.labellisation.lecture.situation.EvenementDate;
import fr.labellisation.lecture.situation.Evenements;
import fr.labellisation.lecture.situation.NatureEvenement;
import fr.labellisation.lecture.situation.TravauxDesSites;
import fr.labellisation.lecture.situation.TravauxDesSites.TravailDate;
import fr.labellisation.lecture.verdict.VerdictsTenus;
import fr.labellisation.lecture.verdict.VerdictsTenus.LabelAttendu;
import fr.labellisation.referentiel.Referentiels;
import fr.labellisation.socle.formulaires.SaisieRefusee;
import fr.labellisation.socle.territoire.CodeDepartement;
import fr.labellisation.socle.territoire.Territoire;
import fr.labellisation.web.lecteurs.Lecteurs;
import fr.labellisation.web.lignes.Choix;
import jakarta.servlet.http.HttpServletResponse;
import java.security.Principal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
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

/** Audits, users' committees and what labels owe, month by month: of a département, or for a national reader of all. */
@ConditionalOnWebApplication
@Controller
class PageCalendrier {
    /** A month of a hundred départements is read by département. */
    private static final int EVENEMENTS = 500;

    private static final int MOIS_DE_CHARGE = 12;

    private final Lecteurs lecteurs;
    private final Evenements evenements;
    private final TravauxDesSites travaux;
    private final VerdictsTenus verdicts;
    private final ChargeDesAudits charge;
    private final Territoire territoire;
    private final Referentiels referentiels;
    private final HeureLocale heure;

    PageCalendrier(
            Lecteurs lecteurs,
            Evenements evenements,
            TravauxDesSites travaux,
            VerdictsTenus verdicts,
            ChargeDesAudits charge,
            Territoire territoire,
            Referentiels referentiels,
            HeureLocale heure) {
        this.lecteurs = lecteurs;
        this.evenements = evenements;
        this.travaux = travaux;
        this.verdicts = verdicts;
        this.charge = charge;
        this.territoire = territoire;
        this.referentiels = referentiels;
        this.heure = heure;
    }

    @GetMapping("/suivi/calendrier")
    String lire(Principal qui, @ModelAttribute FiltreCalendrier demande, Model page, HttpServletResponse reponse) {
        FiltreCalendrier filtre = demande.lisiblePar(qui, lecteurs);
        List<String> siens = lecteurs.departements(qui);
        boolean national = lecteurs.national(qui);
        LocalDate aujourdhui = heure.aujourdhui(
                filtre.departement().isEmpty() ? HeureLocale.NATION : new CodeDepartement(filtre.departement()));
        YearMonth mois = YearMonth.from(aujourdhui);
        page.addAttribute("refus", List.of());
        try {
            mois = CompositionCalendrier.mois(filtre.mois(), mois);
            Optional<NatureEvenement> nature = CompositionCalendrier.nature(filtre.nature());
            montrer(filtre, mois, nature.orElse(null), aujourdhui, page);
        } catch (SaisieRefusee refus) {
            reponse.setStatus(HttpStatus.BAD_REQUEST.value());
            page.addAttribute("refus", refus.raisons());
        }
        page.addAttribute("filtre", filtre);
        page.addAttribute("mois", mois);
        page.addAttribute("national", national);
        page.addAttribute(
                "ou",
                filtre.departement().isEmpty()
                        ? "La nation"
                        : territoire.nom(new CodeDepartement(filtre.departement())));
        page.addAttribute("departements", departements(siens, filtre.departement()));
        page.addAttribute("natures", natures(filtre.nature()));
        return "suivi/calendrier";
    }

    private void montrer(
            FiltreCalendrier filtre, YearMonth mois, NatureEvenement nature, LocalDate aujourdhui, Model page) {
        LocalDate du = mois.atDay(1);
        LocalDate au = mois.atEndOfMonth();
        CodeDepartement departement =
                CodeDepartement.ouNul(filtre.departement().isEmpty() ? null : filtre.departement());
        NomsDuCalendrier noms = new NomsDuCalendrier(territoire, referentiels, departement == null);
        List<EvenementDate> lus = (departement == null
                        ? evenements.deLaNation(du, au)
                        : evenements.duDepartement(departement, du, au))
                .stream()
                        .filter(evenement -> nature == null || evenement.nature() == nature)
                        .toList();
        Map<LocalDate, List<EntreeCalendrier>> parJour = lus.stream()
                .limit(EVENEMENTS)
                .collect(groupingBy(
                        EvenementDate::le,
                        HashMap::new,
                        mapping(lu -> EntreeCalendrier.de(lu, noms, aujourdhui), toCollection(ArrayList::new))));
        int enPlus = nature == null ? probables(departement, du, au, noms, parJour) : 0;
        enPlus += nature == null && departement != null ? travaux(departement, du, au, noms, aujourdhui, parJour) : 0;
        if (departement == null) {
            List<Charge> charges = charge.parMois(mois, MOIS_DE_CHARGE);
            page.addAttribute(
                    "charges",
                    charges.stream()
                            .map(une -> new LigneDeCharge(MoisDuCalendrier.titre(une.mois()), une))
                            .toList());
            page.addAttribute("chargeDessinee", ChargeDessinee.de(charges));
        }
        page.addAttribute("calendrier", MoisDuCalendrier.de(mois, aujourdhui, parJour));
        page.addAttribute("nombre", lus.size() + enPlus);
        page.addAttribute("montres", Math.min(EVENEMENTS, lus.size()) + Math.min(EVENEMENTS, enPlus));
        page.addAttribute("avant", voisin(filtre, mois.minusMonths(1)));
        page.addAttribute("apres", voisin(filtre, mois.plusMonths(1)));
        page.addAttribute("enCours", filtre.adresse(YearMonth.from(aujourdhui)));
    }

    /**
     * The labels expected that month, after the events of their day. Those of a département are as its pages say them now, those of the country
     * as they were last kept: nobody waits for all to be judged. Returns how many they are.
     */
    private int probables(
            CodeDepartement departement,
            LocalDate du,
            LocalDate au,
            NomsDuCalendrier noms,
            Map<LocalDate, List<EntreeCalendrier>> parJour) {
        if (departement != null) {
            verdicts.mettreAJour();
        }
        List<LabelAttendu> attendus = verdicts.probables(departement, du, au);
        attendus.stream()
                .limit(EVENEMENTS)
                .forEach(label -> parJour.computeIfAbsent(label.probable(), jour -> new ArrayList<>())
                        .add(EntreeCalendrier.de(label, noms)));
        return attendus.size();
    }

    /** Other dated work comes after the events of a day, of one département only. Returns how much of it there is. */
    private int travaux(
            CodeDepartement departement,
            LocalDate du,
            LocalDate au,
            NomsDuCalendrier noms,
            LocalDate aujourdhui,
            Map<LocalDate, List<EntreeCalendrier>> parJour) {
        List<TravailDate> lus = travaux.duDepartement(departement, du, au);
        lus.stream()
                .limit(EVENEMENTS)
                .forEach(travail -> parJour.computeIfAbsent(travail.le(), jour -> new ArrayList<>())
                        .add(EntreeCalendrier.de(travail, departement, noms, aujourdhui)));
        return lus.size();
    }

    /** A month of audits with its name. */
    record LigneDeCharge(String mois, Charge charge) {}

    /** @param adresse null beyond the first or the last month */
    record Voisin(String titre, String adresse) {}

    private static Voisin voisin(FiltreCalendrier filtre, YearMonth mois) {
        boolean dedans = !mois.isBefore(CompositionCalendrier.PREMIER) && !mois.isAfter(CompositionCalendrier.DERNIER);
        return new Voisin(MoisDuCalendrier.titre(mois), dedans ? filtre.adresse(mois) : null);
    }

    private List<Choix> departements(List<String> siens, String choisi) {
        return siens.stream()
                .map(code ->
                        new Choix(code, code + " – " + territoire.nom(new CodeDepartement(code)), code.equals(choisi)))
                .toList();
    }

    private static List<Choix> natures(String choisie) {
        return Arrays.stream(NatureEvenement.values())
                .map(nature ->
                        new Choix(nature.code(), nature.libelle(), nature.code().equals(choisie)))
                .toList();
    }
}
