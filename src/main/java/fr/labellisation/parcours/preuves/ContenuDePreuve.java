package fr.labellisation.parcours.preuves;

import fr.labellisation.parcours.preuves.fichiers.FichierGarde;

/** What shows it: a file that is kept here, or the address of a document that is kept elsewhere. */
public sealed interface ContenuDePreuve {

    record Fichier(FichierGarde fichier) implements ContenuDePreuve {}

    /** @param adresse begins with https:// */
    record Lien(String adresse) implements ContenuDePreuve {}
}
