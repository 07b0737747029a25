package fr.labellisation.parcours.demarche;

import static fr.labellisation.socle.regles.Avis.refus;

import fr.labellisation.referentiel.Referentiel;
import fr.labellisation.socle.regles.Avis;
import fr.labellisation.socle.regles.DateFrancaise;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Optional;

/**
 * May this person start this démarche?
 *
 * @param demandes département and référentiel as they were typed, and dates
 * @param sesDepartements those of the person who starts
 */
record OuvertureDemarche(
        Demande demandes,
        boolean departementConnu,
        Optional<Referentiel> referentiel,
        Collection<String> sesDepartements) {

    /** {@code cible} may be null. */
    record Demande(String departement, String referentiel, LocalDate debut, LocalDate cible) {}

    Avis avis() {
        return Avis.selon(
                refus(!departementConnu, "Le département «\u00a0%s\u00a0» n’existe pas.", demandes.departement()),
                refus(
                        departementConnu && !sesDepartements.contains(demandes.departement()),
                        "Vous n’appartenez pas au département %s\u00a0: vous ne pouvez pas y lancer une démarche.",
                        demandes.departement()),
                refus(referentiel.isEmpty(), "Le référentiel «\u00a0%s\u00a0» n’existe pas.", demandes.referentiel()),
                referentiel.flatMap(r -> refus(
                        demandes.debut().isBefore(r.enVigueurDu()),
                        "Le référentiel %s n’est utilisable qu’à partir du %s.",
                        r.nom(),
                        DateFrancaise.de(r.enVigueurDu()))),
                refus(
                        demandes.cible() != null && !demandes.cible().isAfter(demandes.debut()),
                        "La date cible doit venir après le début de la démarche, le %s.",
                        DateFrancaise.de(demandes.debut())));
    }
}
