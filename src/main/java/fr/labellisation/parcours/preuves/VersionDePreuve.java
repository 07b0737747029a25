package fr.labellisation.parcours.preuves;

import fr.labellisation.parcours.preuves.ContenuDePreuve.Fichier;
import fr.labellisation.parcours.preuves.fichiers.FichierGarde;
import fr.labellisation.socle.variables.Acte;
import java.util.Optional;

/**
 * A piece of evidence as somebody left it.
 *
 * @param preuve id
 * @param version how many times something of it was changed, from 1
 */
public record VersionDePreuve(
        String preuve, int version, DescriptionDePreuve description, ContenuDePreuve contenu, Acte acte) {

    /** Empty for a document that is kept elsewhere. */
    public Optional<FichierGarde> fichier() {
        return contenu instanceof Fichier garde ? Optional.of(garde.fichier()) : Optional.empty();
    }
}
