package fr.labellisation.referentiel.delais;

import fr.labellisation.socle.codes.UniteDeDelai;

/**
 * How long a step takes by a version itself, in the place of what the product supposes.
 *
 * @param tache the task, or the named moment, as the table Delais calls it
 * @param nombre without sign: on which side of its date a delay lies is not the version's to say
 * @param unite code of a {@link UniteDeDelai}
 */
public record DelaiDeVersion(String tache, Integer nombre, String unite) {

    /** « 20 jours ouvrés »; only of one that was checked. */
    public String texte() {
        return UniteDeDelai.duCode(unite).orElseThrow().texte(nombre);
    }
}
