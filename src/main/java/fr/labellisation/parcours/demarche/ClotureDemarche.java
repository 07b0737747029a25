package fr.labellisation.parcours.demarche;

import fr.labellisation.echeances.calendrier.HeureLocale;
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
    private final List<ParcoursInterrompus> aPrevenir;
    private final HeureLocale heure;

    public ClotureDemarche(
            Demarches demarches,
            Perimetres perimetres,
            IssuesSites issues,
            List<ParcoursInterrompus> aPrevenir,
            HeureLocale heure) {
        this.demarches = demarches;
        this.perimetres = perimetres;
        this.issues = issues;
        this.aPrevenir = aPrevenir;
        this.heure = heure;
    }

    /** Ends it with what its sites obtained. */
    public EtatDemarche clore(CodeDemarche demarche) {
        EtatDemarche etat =
                EtatDemarche.selon(perimetres.enVigueur(demarche).keySet(), issues.sitesLabellises(demarche));
        demarches.clore(demarche, etat, heure.aujourdhui(demarche.departement()));
        return etat;
    }

    /** Sees again with what a démarche ended, once a site arrived after that; one under way or given up stays as it is. */
    public void actualiser(CodeDemarche demarche) {
        EtatDemarche etat = demarches.exiger(demarche).etat();
        if (etat == EtatDemarche.ABOUTIE_EN_PARTIE || etat == EtatDemarche.SANS_LABEL) {
            demarches.rouvrir(demarche);
            clore(demarche);
        }
    }

    public void abandonner(CodeDemarche demarche) {
        demarches.clore(demarche, EtatDemarche.ABANDONNEE, heure.aujourdhui(demarche.departement()));
        aPrevenir.forEach(planifie -> planifie.interrompre(demarche));
    }
}
