package fr.labellisation.parcours.comites;

import fr.labellisation.echeances.calendrier.HeureLocale;
import fr.labellisation.socle.territoire.CodeSite;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Whether a site has held its users' committee. */
@Component
public class ComiteAnnuel {
    private final Comites comites;
    private final HeureLocale heure;

    public ComiteAnnuel(Comites comites, HeureLocale heure) {
        this.comites = comites;
        this.heure = heure;
    }

    /** One that serves the site was held in the year that ends on that day, or is on its way. */
    public boolean tenuOuEnCours(CodeSite site, LocalDate finDAnnee) {
        return new ComitesRecents(comites.pour(site)).tenuOuEnCours(heure.maintenant(site.departement()), finDAnnee);
    }

    /** The last day on which one that serves the site met. */
    public Optional<LocalDate> dernierTenu(CodeSite site) {
        return new ComitesRecents(comites.pour(site)).dernierTenu(heure.maintenant(site.departement()));
    }
}
