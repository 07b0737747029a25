package fr.labellisation.web.pages.nation;

import fr.labellisation.lecture.situation.EtatSite;
import fr.labellisation.lecture.situation.RechercheSites;
import fr.labellisation.lecture.situation.RechercheSites.Tri;
import fr.labellisation.lecture.verdict.Verdict;
import fr.labellisation.referentiel.Referentiels;
import fr.labellisation.socle.codes.Code;
import fr.labellisation.socle.formulaires.Repli;
import fr.labellisation.socle.formulaires.SaisieRefusee;
import fr.labellisation.socle.territoire.Departement;
import fr.labellisation.socle.territoire.Territoire;
import fr.labellisation.web.lignes.Pages;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.springframework.stereotype.Component;

/** Makes of the address of the national page which sites are asked for, or says in French what is wrong with it. */
@Component
public class CompositionNation {
    private static final int TEXTE = 100;

    private final Territoire territoire;
    private final Referentiels referentiels;

    CompositionNation(Territoire territoire, Referentiels referentiels) {
        this.territoire = territoire;
        this.referentiels = referentiels;
    }

    /**
     * @return the sites asked for; which part of them is left to the caller
     * @throws SaisieRefusee with all that is wrong
     */
    public RechercheSites lire(FiltreNation filtre) {
        List<String> refus = refus(filtre);
        if (!refus.isEmpty()) {
            throw new SaisieRefusee(refus);
        }
        boolean labellise = filtre.etat().equals(FiltreNation.LABELLISE);
        return new RechercheSites(
                filtre.q(),
                nommes(filtre.q()).stream().map(connu -> connu.code().valeur()).toList(),
                filtre.departement(),
                filtre.verdict(),
                labellise || filtre.etat().isEmpty() ? null : EtatSite.duCode(filtre.etat()),
                filtre.referentiel(),
                labellise,
                filtre.retard().equals(FiltreNation.OUI),
                Tri.duCode(filtre.tri()),
                filtre.inverse(),
                0,
                0);
    }

    /** The départements whose name begins with that text, whatever its accents and capitals; none for a text of one letter. */
    List<Departement> nommes(String texte) {
        String cherche = Repli.de(texte);
        return cherche.length() < 2
                ? List.of()
                : territoire.departements().stream()
                        .filter(departement -> Repli.de(departement.nom()).startsWith(cherche))
                        .toList();
    }

    private List<String> refus(FiltreNation filtre) {
        List<String> refus = new ArrayList<>();
        if (filtre.q().length() > TEXTE) {
            refus.add("Le texte cherché est trop long\u00a0: %d signes au plus.".formatted(TEXTE));
        }
        if (!filtre.verdict().isEmpty()
                && Code.eventuel(Verdict.class, filtre.verdict()).isEmpty()) {
            refus.add(inconnu("Le verdict", filtre.verdict()));
        }
        if (!filtre.carte().isEmpty() && !filtre.carte().equals(FiltreNation.LABELS)) {
            refus.add(inconnu("La carte", filtre.carte()));
        }
        if (!unEtat(filtre.etat())) {
            refus.add(inconnu("L’état", filtre.etat()));
        }
        if (!filtre.referentiel().isEmpty()
                && referentiels.parId(filtre.referentiel()).isEmpty()) {
            refus.add(inconnu("Le référentiel", filtre.referentiel()));
        }
        if (!filtre.departement().isEmpty()
                && territoire.reconnaitre(filtre.departement()).isEmpty()) {
            refus.add(inconnu("Le département", filtre.departement()));
        }
        if (!filtre.retard().isEmpty() && !filtre.retard().equals(FiltreNation.OUI)) {
            refus.add("Pour les seuls sites en retard, «\u00a0retard\u00a0» vaut «\u00a0oui\u00a0».");
        }
        if (!filtre.tri().isEmpty() && !Tri.duCode(filtre.tri()).code().equals(filtre.tri())) {
            refus.add(inconnu("L’ordre", filtre.tri()));
        }
        if (!filtre.sens().isEmpty() && !filtre.inverse()) {
            refus.add(inconnu("Le sens", filtre.sens()));
        }
        Pages.refus(filtre.page()).ifPresent(refus::add);
        return refus;
    }

    private static boolean unEtat(String etat) {
        return etat.isEmpty()
                || etat.equals(FiltreNation.LABELLISE)
                || Arrays.stream(EtatSite.values())
                        .anyMatch(connu -> connu.code().equals(etat));
    }

    private static String inconnu(String quoi, String valeur) {
        return "%s «\u00a0%s\u00a0» n’existe pas\u00a0: choisissez dans la liste.".formatted(quoi, valeur);
    }
}
