package fr.labellisation.parcours.label;

import fr.labellisation.annonces.rappels.base.DateARappeler;
import fr.labellisation.annonces.rappels.base.NatureRappel;
import fr.labellisation.annonces.rappels.plan.DatesSuivies;
import fr.labellisation.parcours.enquete.Enquetes;
import fr.labellisation.socle.territoire.CodeSite;
import fr.labellisation.socle.territoire.Sites;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** What a label owes announces itself: yearly review and survey, the opening of its renewal, its expiry. */
@Component
public class RappelsDuLabel {
    private final DatesSuivies suivies;
    private final Obligations obligations;
    private final Enquetes enquetes;
    private final Ouvertures ouvertures;
    private final Sites sites;

    RappelsDuLabel(
            DatesSuivies suivies, Obligations obligations, Enquetes enquetes, Ouvertures ouvertures, Sites sites) {
        this.suivies = suivies;
        this.obligations = obligations;
        this.enquetes = enquetes;
        this.ouvertures = ouvertures;
        this.sites = sites;
    }

    /** The label is delivered or brought in. */
    public void suivre(Label label) {
        suivre(label, NatureRappel.EXPIRATION, label.expireLe(), "Fin de validité du label");
        suivies.suivre(renouvellement(label, ouvertures.renouvellement(label)));
        suivreLAnnee(label);
    }

    /** The review of a year is written: the next one is due, and the survey of its year. */
    void suivreLAnnee(Label label) {
        Optional<LocalDate> bilan = obligations.prochaine(label.code(), NatureObligation.BILAN_ANNUEL);
        bilan.ifPresentOrElse(
                jour -> suivre(label, NatureRappel.BILAN_ANNUEL, jour, "Bilan annuel du label"),
                () -> arreter(label, NatureRappel.BILAN_ANNUEL));
        suivreLEnquete(label);
    }

    /** A survey is due in each year that a review closes; one published in that year meets it. Source: DOMAINE.md §2, E8. */
    void suivreLEnquete(Label label) {
        obligations.aVenir(label.code(), NatureObligation.BILAN_ANNUEL).stream()
                .filter(jour -> !enquetes.publieeEntre(label.site(), jour.minusYears(1), jour))
                .findFirst()
                .ifPresentOrElse(
                        jour -> suivre(label, NatureRappel.ENQUETE, jour, "Enquête de satisfaction de l’année"),
                        () -> arreter(label, NatureRappel.ENQUETE));
    }

    /** The label has ended. */
    void arreter(Label label) {
        List.of(NatureRappel.EXPIRATION, NatureRappel.RENOUVELLEMENT, NatureRappel.BILAN_ANNUEL, NatureRappel.ENQUETE)
                .forEach(nature -> arreter(label, nature));
    }

    /** The opening of the renewal of a label, as it announces itself when it is on this day. */
    public DateARappeler renouvellement(Label label, LocalDate jour) {
        return aRappeler(label, NatureRappel.RENOUVELLEMENT, jour, "Renouvellement du label");
    }

    /** The opening of a renewal has another day. */
    public void deplacer(DateARappeler renouvellement) {
        suivies.suivre(renouvellement);
    }

    private void suivre(Label label, NatureRappel nature, LocalDate jour, String quoi) {
        suivies.suivre(aRappeler(label, nature, jour, quoi));
    }

    /** A label outlives the démarche that obtained it: its dates belong to none. */
    private DateARappeler aRappeler(Label label, NatureRappel nature, LocalDate jour, String quoi) {
        CodeSite site = label.site();
        return new DateARappeler(
                nature,
                objet(label),
                site.departement(),
                null,
                label.site(),
                jour,
                quoi + " – " + sites.nom(site),
                null,
                false);
    }

    private void arreter(Label label, NatureRappel nature) {
        suivies.arreter(nature, label.site().departement(), objet(label));
    }

    private static String objet(Label label) {
        return "label:" + label.code();
    }
}
