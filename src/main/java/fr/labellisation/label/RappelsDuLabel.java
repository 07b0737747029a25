package fr.labellisation.label;

import fr.labellisation.demarche.CodeSite;
import fr.labellisation.demarche.Sites;
import fr.labellisation.echeances.Echeancier;
import fr.labellisation.enquete.Enquetes;
import fr.labellisation.rappels.EcheancesSuivies;
import fr.labellisation.rappels.Evenement;
import fr.labellisation.rappels.NatureRappel;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** What a label owes announces itself: yearly review and survey, the opening of its renewal, its expiry. */
@Component
class RappelsDuLabel {
    private final EcheancesSuivies suivies;
    private final Echeances echeances;
    private final Enquetes enquetes;
    private final Echeancier echeancier;
    private final Sites sites;

    RappelsDuLabel(
            EcheancesSuivies suivies, Echeances echeances, Enquetes enquetes, Echeancier echeancier, Sites sites) {
        this.suivies = suivies;
        this.echeances = echeances;
        this.enquetes = enquetes;
        this.echeancier = echeancier;
        this.sites = sites;
    }

    /** The label is delivered or brought in. */
    void suivre(Label label) {
        suivre(label, NatureRappel.EXPIRATION, label.expireLe(), "Fin de validité du label");
        suivre(label, NatureRappel.RENOUVELLEMENT, ouvertureDuRenouvellement(label), "Renouvellement du label");
        suivreLAnnee(label);
    }

    /** The review of a year is written: the next one is due, and the survey of its year. */
    void suivreLAnnee(Label label) {
        Optional<LocalDate> bilan = echeances.prochaine(label.code(), NatureEcheance.BILAN_ANNUEL);
        bilan.ifPresentOrElse(
                jour -> suivre(label, NatureRappel.BILAN_ANNUEL, jour, "Bilan annuel du label"),
                () -> arreter(label, NatureRappel.BILAN_ANNUEL));
        suivreLEnquete(label);
    }

    /** A survey is due in each year that a review closes; one published in that year meets it. Source: DOMAINE.md §2, E8. */
    void suivreLEnquete(Label label) {
        echeances.aVenir(label.code(), NatureEcheance.BILAN_ANNUEL).stream()
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

    private LocalDate ouvertureDuRenouvellement(Label label) {
        Map<String, Object> faits =
                Map.of("departement", new CodeSite(label.site()).departement(), "referentiel", label.referentiel());
        return echeancier.decaler("OuvertureRenouvellement", faits, label.expireLe());
    }

    /** A label outlives the démarche that obtained it: its dates belong to none. */
    private void suivre(Label label, NatureRappel nature, LocalDate jour, String quoi) {
        CodeSite site = new CodeSite(label.site());
        suivies.suivre(new Evenement(
                nature,
                objet(label),
                site.departement(),
                null,
                label.site(),
                jour,
                quoi + " – " + sites.nom(site),
                null,
                false));
    }

    private void arreter(Label label, NatureRappel nature) {
        suivies.arreter(nature, new CodeSite(label.site()).departement(), objet(label));
    }

    private static String objet(Label label) {
        return "label:" + label.code();
    }
}
