package fr.labellisation.parcours.audits;

import fr.labellisation.annonces.rappels.base.DateARappeler;
import fr.labellisation.annonces.rappels.base.NatureRappel;
import fr.labellisation.annonces.rappels.plan.DatesSuivies;
import fr.labellisation.echeances.calendrier.HeureLocale;
import fr.labellisation.echeances.delais.Echeancier;
import fr.labellisation.echeances.delais.VersionSuivie;
import fr.labellisation.socle.territoire.Sites;
import java.time.LocalDate;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The days by which non-conformities must be answered and the major ones lifted announce themselves. */
@Component
public class NonConformitesARappeler {
    /** The tasks whose delays they are counted by, as the table Delais names them. */
    public static final String REPONDRE = RepondreNonConformites.class.getSimpleName();

    public static final String LEVER = LeverNonConformites.class.getSimpleName();

    private final DatesSuivies suivies;
    private final Echeancier echeancier;
    private final Sites sites;
    private final HeureLocale heure;

    NonConformitesARappeler(DatesSuivies suivies, Echeancier echeancier, Sites sites, HeureLocale heure) {
        this.suivies = suivies;
        this.echeancier = echeancier;
        this.sites = sites;
        this.heure = heure;
    }

    /**
     * An audit found some. Both days count from now on: the delay to lift runs while the answer is being written.
     *
     * @param majeure a label hangs on it
     */
    void trouvees(Audit audit, String referentiel, boolean majeure) {
        LocalDate aujourdhui = heure.aujourdhui(audit.site().departement());
        suivre(new NonConformitesTrouvees(audit, referentiel, aujourdhui, majeure), true);
    }

    /**
     * They were found before, and nothing announces it yet.
     *
     * @param sansReponse whether their answer is still due
     */
    public void suivre(NonConformitesTrouvees trouvees, boolean sansReponse) {
        if (sansReponse) {
            suivies.suivre(reponse(trouvees, echeancier));
        }
        if (trouvees.majeure()) {
            suivies.suivre(levee(trouvees, echeancier));
        }
    }

    /** The delay of the answer or of the lifting has changed. */
    public void deplacer(DateARappeler echeance) {
        suivies.suivre(echeance);
    }

    void repondues(Audit audit) {
        arreter(audit, NatureRappel.REPONSE_NC);
    }

    /** The major ones are lifted, or how they will be is decided. */
    void levees(Audit audit) {
        arreter(audit, NatureRappel.LEVEE_NC);
    }

    /** The day by which they are answered, as it announces itself when it is counted so. */
    public DateARappeler reponse(NonConformitesTrouvees trouvees, Echeancier echeancier) {
        return aRappeler(
                trouvees,
                NatureRappel.REPONSE_NC,
                jour(trouvees, REPONDRE, echeancier),
                "Réponse aux non-conformités",
                trouvees.majeure());
    }

    /** The day by which the major ones are lifted. */
    public DateARappeler levee(NonConformitesTrouvees trouvees, Echeancier echeancier) {
        return aRappeler(
                trouvees,
                NatureRappel.LEVEE_NC,
                jour(trouvees, LEVER, echeancier),
                "Levée des non-conformités majeures",
                true);
    }

    private static LocalDate jour(NonConformitesTrouvees trouvees, String tache, Echeancier echeancier) {
        return echeancier
                .echeance(
                        tache,
                        Map.of(
                                "departement",
                                trouvees.audit().site().departement().valeur(),
                                Echeancier.VERSION,
                                VersionSuivie.parLaDemarche(
                                        trouvees.referentiel(), trouvees.audit().demarche()),
                                Echeancier.COMMENCEE_LE,
                                trouvees.le()))
                .toLocalDate();
    }

    private DateARappeler aRappeler(
            NonConformitesTrouvees trouvees, NatureRappel nature, LocalDate jour, String quoi, boolean majeure) {
        Audit audit = trouvees.audit();
        return new DateARappeler(
                nature,
                objet(audit),
                audit.site().departement(),
                audit.demarche(),
                audit.site(),
                jour,
                quoi + " – " + sites.nom(audit.site()),
                null,
                majeure);
    }

    private void arreter(Audit audit, NatureRappel nature) {
        suivies.arreter(nature, audit.site().departement(), objet(audit));
    }

    private static String objet(Audit audit) {
        return "audit:" + audit.id();
    }
}
