package fr.labellisation.parcours.demarche;

import fr.labellisation.parcours.demarche.chemin.ParcoursInterrompus;
import fr.labellisation.parcours.demarche.perimetre.DemandesDeDecision;
import fr.labellisation.parcours.demarche.perimetre.ModulesADecider;
import fr.labellisation.parcours.demarche.perimetre.Perimetres;
import fr.labellisation.socle.variables.Acte;
import fr.labellisation.socle.variables.Parcours;
import java.util.List;
import org.springframework.stereotype.Component;

/** A site leaves a démarche before its external audit; the others go on. Source: DOMAINE.md §3, step 2. */
@Component
public class RetraitDuSite {
    private final Perimetres perimetres;
    private final ModulesADecider aDecider;
    private final DemandesDeDecision demandes;
    private final List<ParcoursInterrompus> aPrevenir;
    private final ParcoursEnCours enCours;
    private final ClotureDemarche cloture;

    RetraitDuSite(
            Perimetres perimetres,
            ModulesADecider aDecider,
            DemandesDeDecision demandes,
            List<ParcoursInterrompus> aPrevenir,
            ParcoursEnCours enCours,
            ClotureDemarche cloture) {
        this.perimetres = perimetres;
        this.aDecider = aDecider;
        this.demandes = demandes;
        this.aPrevenir = aPrevenir;
        this.enCours = enCours;
        this.cloture = cloture;
    }

    /** Its scope is no longer in force, what was planned for it is cancelled, its tasks close; what was written stays. */
    public void retirer(Parcours parcours, Acte acte) {
        perimetres.retirer(parcours, acte);
        aDecider.decider(parcours, List.of(), List.of(), acte);
        demandes.suivre(parcours);
        aPrevenir.forEach(planifie -> planifie.interrompre(parcours));
        enCours.retirer(parcours);
        cloture.arrive(parcours.demarche(), parcours.cleMetier());
    }
}
