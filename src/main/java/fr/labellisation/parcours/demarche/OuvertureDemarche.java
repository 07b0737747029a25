package fr.labellisation.parcours.demarche;

import static fr.labellisation.socle.regles.Avis.refus;

import fr.labellisation.socle.regles.Avis;
import fr.labellisation.socle.regles.DateFrancaise;
import java.time.LocalDate;
import java.util.Collection;

/**
 * May this person start this démarche?
 *
 * @param demandes département and référentiel as they were typed, and dates
 * @param version what is said of the version that was chosen
 * @param sites whether one of its sites is free
 * @param sesDepartements those of the person who starts
 */
record OuvertureDemarche(
        Demande demandes, boolean departementConnu, Avis version, Avis sites, Collection<String> sesDepartements) {

    /** {@code cible} may be null. */
    record Demande(String departement, String referentiel, LocalDate debut, LocalDate cible) {}

    Avis avis() {
        return Avis.selon(
                        refus(
                                !departementConnu,
                                "Le département «\u00a0%s\u00a0» n’existe pas.",
                                demandes.departement()),
                        refus(
                                departementConnu && !sesDepartements.contains(demandes.departement()),
                                "Vous n’appartenez pas au département %s\u00a0: vous ne pouvez pas y lancer une démarche.",
                                demandes.departement()))
                .et(version)
                .et(sites)
                .et(Avis.selon(refus(
                        demandes.cible() != null && !demandes.cible().isAfter(demandes.debut()),
                        "La date cible doit venir après le début de la démarche, le %s.",
                        DateFrancaise.de(demandes.debut()))));
    }
}
