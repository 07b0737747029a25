package fr.labellisation.parcours.demarche;

import fr.labellisation.echeances.calendrier.HeureLocale;
import fr.labellisation.parcours.demarche.chemin.ParcoursInterrompus;
import fr.labellisation.parcours.demarche.perimetre.DemandesDeDecision;
import fr.labellisation.parcours.demarche.perimetre.Perimetres;
import fr.labellisation.socle.territoire.CodeDemarche;
import java.util.List;
import org.springframework.stereotype.Component;

/** Ends a démarche: with what its sites obtained, or because it is given up. */
@Component
public class ClotureDemarche {
    private final Demarches demarches;
    private final Perimetres perimetres;
    private final IssuesSites issues;
    private final ParcoursEnCours parcoursEnCours;
    private final List<ParcoursInterrompus> aPrevenir;
    private final DemandesDeDecision demandes;
    private final HeureLocale heure;

    public ClotureDemarche(
            Demarches demarches,
            Perimetres perimetres,
            IssuesSites issues,
            ParcoursEnCours parcoursEnCours,
            List<ParcoursInterrompus> aPrevenir,
            DemandesDeDecision demandes,
            HeureLocale heure) {
        this.demarches = demarches;
        this.perimetres = perimetres;
        this.issues = issues;
        this.parcoursEnCours = parcoursEnCours;
        this.aPrevenir = aPrevenir;
        this.demandes = demandes;
        this.heure = heure;
    }

    /**
     * Whether a site is still on its way, one that was added late. Held until the end of the transaction: a site that
     * arrives meanwhile waits, and finds what was decided.
     */
    public boolean attendUnSite(CodeDemarche demarche) {
        demarches.verrouiller(demarche);
        return parcoursEnCours.resteEnChemin(demarche, "");
    }

    /**
     * What the sites obtained; the démarche ends with it, unless a site is still on its way: then it stays under way, and
     * ends with that site.
     */
    public EtatDemarche clore(CodeDemarche demarche) {
        EtatDemarche etat = obtenu(demarche);
        if (!attendUnSite(demarche)) {
            conclure(demarche, etat);
        }
        return etat;
    }

    /**
     * A site has its outcome: the last one ends the démarche, where no process above the sites does.
     *
     * @param chemin business key of the path that has come to its end
     */
    public void arrive(CodeDemarche demarche, String chemin) {
        demarches.verrouiller(demarche);
        if (!parcoursEnCours.resteEnChemin(demarche, chemin) && parcoursEnCours.sansSuite(demarche)) {
            conclure(demarche, obtenu(demarche));
        }
    }

    /** What runs on its own for it is ended by who gives it up. */
    public void abandonner(CodeDemarche demarche) {
        clore(demarche, EtatDemarche.ABANDONNEE);
        aPrevenir.forEach(planifie -> planifie.interrompre(demarche));
    }

    private EtatDemarche obtenu(CodeDemarche demarche) {
        return EtatDemarche.selon(
                perimetres.enVigueur(demarche).keySet(),
                issues.labelsObtenus(demarche),
                demarches.exiger(demarche).second() == null ? 1 : 2);
    }

    private void conclure(CodeDemarche demarche, EtatDemarche etat) {
        clore(demarche, etat);
        demandes.cesser(demarche);
    }

    private void clore(CodeDemarche demarche, EtatDemarche etat) {
        demarches.clore(demarche, etat, heure.aujourdhui(demarche.departement()));
    }
}
