package fr.labellisation.moteur;

import fr.labellisation.echeances.calendrier.JoursOuvres;
import fr.labellisation.echeances.delais.Provenance;
import fr.labellisation.echeances.delais.processus.EcheanceDeTache;
import fr.labellisation.referentiel.Referentiels;
import fr.labellisation.socle.formulaires.Contexte;
import fr.labellisation.socle.territoire.CodeDepartement;
import fr.labellisation.socle.territoire.CodeSite;
import fr.labellisation.socle.territoire.Site;
import fr.labellisation.socle.territoire.Sites;
import fr.labellisation.socle.variables.VariablesCommunes;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.springframework.stereotype.Component;

/** What every task shows at its head: the site, the référentiel, the day by which it is due. */
@Component
class EntetesDeTaches {
    static final String SITE_NOM = "siteNom";
    static final String ECHEANCE = "echeanceTexte";

    private final Sites sites;
    private final Referentiels referentiels;
    private final EcheanceDeTache echeances;
    private final JoursOuvres jours;

    EntetesDeTaches(Sites sites, Referentiels referentiels, EcheanceDeTache echeances, JoursOuvres jours) {
        this.sites = sites;
        this.referentiels = referentiels;
        this.echeances = echeances;
        this.jours = jours;
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
        if (tache.getDueDate() != null) {
            entete.put(ECHEANCE, echeance(tache));
        }
        return entete;
    }

    /** The day by which a task is due, and what is to be known of it. */
    String echeance(DelegateTask tache) {
        return enClair(tache).texte();
    }

    /** Where the delay that gives its due date comes from. */
    Provenance delai(DelegateTask tache) {
        return tache.getDueDate() == null ? Provenance.ETABLIE : enClair(tache).delai();
    }

    private EcheanceEnClair enClair(DelegateTask tache) {
        LocalDate due = tache.getDueDate()
                .toInstant()
                .atZone(jours.fuseau(CodeDepartement.ouNul(tache.getTenantId())))
                .toLocalDate();
        return new EcheanceEnClair(due, echeances.raison(tache));
    }

    private String siteNom(Contexte contexte) {
        return contexte.faitEventuel(VariablesCommunes.SITE.nom())
                .filter(CodeSite::reconnait)
                .flatMap(site -> sites.trouver(new CodeSite(site)))
                .map(Site::nom)
                .orElse("tout le département");
    }
}
