package fr.labellisation.parcours.demarche;

import fr.labellisation.parcours.demarche.chemin.SitesEnChemin;
import fr.labellisation.referentiel.Referentiels;
import fr.labellisation.socle.regles.Avis;
import fr.labellisation.socle.territoire.CodeDemarche;
import fr.labellisation.socle.territoire.Site;
import fr.labellisation.socle.territoire.Sites;
import java.util.Collection;
import java.util.List;
import org.springframework.stereotype.Component;

/** What the steering committee may decide for a démarche: which sites, on which modules. */
@Component
class PerimetrePossible {
    private final Demarches demarches;
    private final Sites sites;
    private final Referentiels referentiels;
    private final SitesEnChemin enChemin;

    PerimetrePossible(Demarches demarches, Sites sites, Referentiels referentiels, SitesEnChemin enChemin) {
        this.demarches = demarches;
        this.sites = sites;
        this.referentiels = referentiels;
        this.enChemin = enChemin;
    }

    ChoixPerimetre choix(CodeDemarche demarche) {
        return new ChoixPerimetre(
                demarches.exiger(demarche).version(referentiels), sites.duDepartement(demarche.departement()));
    }

    /** Whether a choice is sound, and each of its sites free to enter the démarche. */
    Avis avis(CodeDemarche demarche, ChoixPerimetre choix, Collection<String> choisis, Collection<String> laisses) {
        Avis sain = choix.avis(choisis, laisses);
        if (!sain.favorable()) {
            return sain;
        }
        Collection<?> retenus = choix.modulesParSite(choisis).keySet();
        List<Site> voulus = choix.sites().stream()
                .filter(site -> retenus.contains(site.code()))
                .toList();
        // Two committees that decide at the same instant see each other's sites.
        voulus.stream().map(Site::code).sorted().forEach(sites::verrouiller);
        return enChemin.du(demarche.departement()).pourEntrer(demarche, voulus);
    }
}
