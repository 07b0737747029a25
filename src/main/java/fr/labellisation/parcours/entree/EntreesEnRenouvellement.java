package fr.labellisation.parcours.entree;

import fr.labellisation.parcours.audits.constats.NatureAudit;
import fr.labellisation.parcours.audits.entree.AvancementRepris;
import fr.labellisation.parcours.audits.entree.SiteRepris;
import fr.labellisation.parcours.comites.LancementComite;
import fr.labellisation.parcours.demarche.NatureDemarche;
import fr.labellisation.parcours.demarche.ParcoursEnCours;
import fr.labellisation.parcours.label.Label;
import fr.labellisation.parcours.label.Renouvellement;
import fr.labellisation.socle.territoire.CodeDemarche;
import fr.labellisation.socle.variables.Acte;
import fr.labellisation.socle.variables.Parcours;
import java.util.List;
import org.springframework.stereotype.Component;

/** Brings in the renewal of a label on its way: decided before this software, it goes on at the step that it has reached. */
@Component
class EntreesEnRenouvellement {
    private final Renouvellement renouvellement;
    private final ParcoursEnCours enCours;
    private final LancementComite comites;
    private final AvancementRepris avancement;
    private final ParcoursEnChemin parcours;

    EntreesEnRenouvellement(
            Renouvellement renouvellement,
            ParcoursEnCours enCours,
            LancementComite comites,
            AvancementRepris avancement,
            ParcoursEnChemin parcours) {
        this.renouvellement = renouvellement;
        this.enCours = enCours;
        this.comites = comites;
        this.avancement = avancement;
        this.parcours = parcours;
    }

    CodeDemarche entrer(Label label, LigneDEntree ligne, Acte acte) {
        String referentiel = ligne.renouvellement().referentiel();
        Parcours site = renouvellement.ouvrirEnChemin(
                label, referentiel, ligne.renouvellement().modules(), acte);
        parcours.renouvellementEngage(label);
        enCours.lancer(site, referentiel, NatureDemarche.RENOUVELLEMENT);
        comites.siNecessaire(site, label.expireLe());
        SiteRepris repris = ligne.siteRepris();
        Long audit = avancement
                .ecrire(site.demarche(), NatureAudit.RENOUVELLEMENT, List.of(repris), acte)
                .get(ligne.site());
        parcours.avancer(site, repris, audit);
        return site.demarche();
    }
}
