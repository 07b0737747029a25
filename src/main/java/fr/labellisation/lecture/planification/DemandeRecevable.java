package fr.labellisation.lecture.planification;

import static fr.labellisation.socle.regles.Avis.refus;

import fr.labellisation.referentiel.Referentiel;
import fr.labellisation.socle.regles.Avis;
import fr.labellisation.socle.regles.DateFrancaise;
import java.time.LocalDate;

/** May this be planned? A date so far away that no delay of today holds any more is refused. */
public record DemandeRecevable(Referentiel referentiel, LocalDate cible, LocalDate depuis) {
    private static final int ANNEES = 10;

    public Avis avis() {
        LocalDate derniere = depuis.plusYears(ANNEES);
        return Avis.selon(
                refus(
                        cible.isBefore(referentiel.enVigueurDu()),
                        "Le référentiel %s n’est utilisable qu’%s\u00a0: aucun label ne peut être voulu le %s.",
                        referentiel.nom(),
                        referentiel.vie().debut().aPartir(),
                        DateFrancaise.de(cible)),
                refus(
                        cible.isAfter(derniere),
                        "Le planning va jusqu’à dix ans, soit le %s\u00a0; choisissez une date plus proche.",
                        DateFrancaise.de(derniere)));
    }

    /** The same for somebody who still has the choice: the date must be to come. */
    public Avis avisPourLAvenir() {
        return avis().et(Avis.selon(refus(
                !cible.isAfter(depuis),
                "La date du label doit venir après le %s, jour du départ\u00a0; choisissez une date à venir.",
                DateFrancaise.de(depuis))));
    }
}
