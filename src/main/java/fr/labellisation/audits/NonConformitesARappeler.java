package fr.labellisation.audits;

import fr.labellisation.demarche.CodeSite;
import fr.labellisation.demarche.Sites;
import fr.labellisation.echeances.Echeancier;
import fr.labellisation.rappels.EcheancesSuivies;
import fr.labellisation.rappels.Evenement;
import fr.labellisation.rappels.NatureRappel;
import java.time.LocalDate;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The days by which non-conformities must be answered and the major ones lifted announce themselves. */
@Component
class NonConformitesARappeler {
    private final EcheancesSuivies echeances;
    private final Echeancier echeancier;
    private final Sites sites;

    NonConformitesARappeler(EcheancesSuivies echeances, Echeancier echeancier, Sites sites) {
        this.echeances = echeances;
        this.echeancier = echeancier;
        this.sites = sites;
    }

    /**
     * An audit found some. Both days count from now on: the delay to lift runs while the answer is being written.
     *
     * @param majeure a label hangs on it
     */
    void trouvees(Audit audit, String referentiel, boolean majeure) {
        suivre(audit, referentiel, NatureRappel.REPONSE_NC, "RepondreNonConformites", majeure);
        if (majeure) {
            suivre(audit, referentiel, NatureRappel.LEVEE_NC, "LeverNonConformites", true);
        }
    }

    void repondues(Audit audit) {
        arreter(audit, NatureRappel.REPONSE_NC);
    }

    /** The major ones are lifted, or how they will be is decided. */
    void levees(Audit audit) {
        arreter(audit, NatureRappel.LEVEE_NC);
    }

    private void suivre(Audit audit, String referentiel, NatureRappel nature, String tache, boolean majeure) {
        CodeSite site = new CodeSite(audit.site());
        LocalDate jour = echeancier
                .echeance(tache, Map.of("departement", site.departement(), "referentiel", referentiel))
                .toLocalDate();
        String quoi = nature == NatureRappel.REPONSE_NC
                ? "Réponse aux non-conformités"
                : "Levée des non-conformités majeures";
        echeances.suivre(new Evenement(
                nature,
                objet(audit),
                site.departement(),
                audit.demarche(),
                audit.site(),
                jour,
                quoi + " – " + sites.nom(site),
                null,
                majeure));
    }

    private void arreter(Audit audit, NatureRappel nature) {
        echeances.arreter(nature, new CodeSite(audit.site()).departement(), objet(audit));
    }

    private static String objet(Audit audit) {
        return "audit:" + audit.id();
    }
}
