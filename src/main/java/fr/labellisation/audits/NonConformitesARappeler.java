package fr.labellisation.audits;

import fr.labellisation.demarche.CodeSite;
import fr.labellisation.demarche.Sites;
import fr.labellisation.echeances.Echeancier;
import fr.labellisation.echeances.HeureLocale;
import fr.labellisation.rappels.EcheancesSuivies;
import fr.labellisation.rappels.Evenement;
import fr.labellisation.rappels.NatureRappel;
import java.time.LocalDate;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The days by which non-conformities must be answered and the major ones lifted announce themselves. */
@Component
public class NonConformitesARappeler {
    private final EcheancesSuivies echeances;
    private final Echeancier echeancier;
    private final Sites sites;
    private final Constats constats;
    private final HeureLocale heure;

    NonConformitesARappeler(
            EcheancesSuivies echeances, Echeancier echeancier, Sites sites, Constats constats, HeureLocale heure) {
        this.echeances = echeances;
        this.echeancier = echeancier;
        this.sites = sites;
        this.constats = constats;
        this.heure = heure;
    }

    /**
     * An audit found some. Both days count from now on: the delay to lift runs while the answer is being written.
     *
     * @param majeure a label hangs on it
     */
    void trouvees(Audit audit, String referentiel, boolean majeure) {
        LocalDate aujourdhui = heure.aujourdhui(new CodeSite(audit.site()).departement());
        reponse(audit, referentiel, aujourdhui, majeure);
        if (majeure) {
            levee(audit, referentiel, aujourdhui);
        }
    }

    /**
     * They were found before, and nothing announces it yet.
     *
     * @param sansReponse whether their answer is still due
     */
    public void reprendre(Audit audit, String referentiel, LocalDate trouveesLe, boolean sansReponse) {
        boolean majeure =
                constats.nonConformites(audit.id()).stream().anyMatch(c -> c.type() == TypeConstat.NC_MAJEURE);
        if (sansReponse) {
            reponse(audit, referentiel, trouveesLe, majeure);
        }
        if (majeure) {
            levee(audit, referentiel, trouveesLe);
        }
    }

    void repondues(Audit audit) {
        arreter(audit, NatureRappel.REPONSE_NC);
    }

    /** The major ones are lifted, or how they will be is decided. */
    void levees(Audit audit) {
        arreter(audit, NatureRappel.LEVEE_NC);
    }

    private void reponse(Audit audit, String referentiel, LocalDate trouveesLe, boolean majeure) {
        LocalDate jour = jour(audit, referentiel, "RepondreNonConformites", trouveesLe);
        suivre(audit, NatureRappel.REPONSE_NC, jour, "Réponse aux non-conformités", majeure);
    }

    private void levee(Audit audit, String referentiel, LocalDate trouveesLe) {
        LocalDate jour = jour(audit, referentiel, "LeverNonConformites", trouveesLe);
        suivre(audit, NatureRappel.LEVEE_NC, jour, "Levée des non-conformités majeures", true);
    }

    private LocalDate jour(Audit audit, String referentiel, String tache, LocalDate trouveesLe) {
        String departement = new CodeSite(audit.site()).departement();
        return echeancier
                .echeance(
                        tache,
                        Map.of(
                                "departement",
                                departement,
                                "referentiel",
                                referentiel,
                                Echeancier.COMMENCEE_LE,
                                trouveesLe))
                .toLocalDate();
    }

    private void suivre(Audit audit, NatureRappel nature, LocalDate jour, String quoi, boolean majeure) {
        CodeSite site = new CodeSite(audit.site());
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
