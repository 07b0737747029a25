package fr.labellisation.moteur;

import fr.labellisation.referentiel.Referentiels;
import fr.labellisation.socle.formulaires.Contexte;
import fr.labellisation.socle.regles.DateFrancaise;
import fr.labellisation.socle.territoire.CodeSite;
import fr.labellisation.socle.territoire.Site;
import fr.labellisation.socle.territoire.Sites;
import fr.labellisation.socle.variables.VariablesCommunes;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.springframework.stereotype.Component;

/** What every task shows at its head: the site, the référentiel, the day by which it is due. */
@Component
class EntetesDeTaches {
    static final String SITE_NOM = "siteNom";

    private final Sites sites;
    private final Referentiels referentiels;

    EntetesDeTaches(Sites sites, Referentiels referentiels) {
        this.sites = sites;
        this.referentiels = referentiels;
    }

    Map<String, String> pour(DelegateTask tache, Contexte contexte) {
        Map<String, String> entete = new HashMap<>();
        entete.put(SITE_NOM, siteNom(contexte));
        entete.put(
                "referentielNom",
                VariablesCommunes.REFERENTIEL
                        .eventuel(contexte)
                        .flatMap(referentiels::parId)
                        .map(r -> r.nom())
                        .orElse(""));
        ZoneId fuseau = contexte.maintenant().getZone();
        if (tache.getDueDate() != null) {
            entete.put(
                    "echeanceTexte",
                    "à rendre pour le "
                            + DateFrancaise.de(tache.getDueDate()
                                    .toInstant()
                                    .atZone(fuseau)
                                    .toLocalDate()));
        }
        return entete;
    }

    private String siteNom(Contexte contexte) {
        return contexte.faitEventuel(VariablesCommunes.SITE.nom())
                .filter(CodeSite::reconnait)
                .flatMap(site -> sites.trouver(new CodeSite(site)))
                .map(Site::nom)
                .orElse("tout le département");
    }
}
