package fr.labellisation.moteur;

import fr.labellisation.referentiel.Referentiels;
import fr.labellisation.socle.formulaires.Contexte;
import fr.labellisation.socle.regles.DateFrancaise;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What every task shows at its head: the site, the référentiel, the day by which it is due. */
@Component
class EntetesDeTaches {
    static final String SITE_NOM = "siteNom";

    private final JdbcClient base;
    private final Referentiels referentiels;

    EntetesDeTaches(JdbcClient base, Referentiels referentiels) {
        this.base = base;
        this.referentiels = referentiels;
    }

    Map<String, String> pour(DelegateTask tache, Contexte contexte) {
        Map<String, String> entete = new HashMap<>();
        entete.put(SITE_NOM, siteNom(contexte));
        entete.put(
                "referentielNom",
                contexte.faitEventuel("referentiel")
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
        return contexte.faitEventuel("site")
                .flatMap(site -> base.sql("select nom from site where code = :site")
                        .param("site", site)
                        .query(String.class)
                        .optional())
                .orElse("tout le département");
    }
}
