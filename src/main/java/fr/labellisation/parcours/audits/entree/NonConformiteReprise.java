package fr.labellisation.parcours.audits.entree;

import fr.labellisation.parcours.audits.constats.TypeConstat;

/** A non-conformity that an external audit found before the path was brought in. */
public record NonConformiteReprise(boolean majeure, String texte) {

    TypeConstat type() {
        return majeure ? TypeConstat.NC_MAJEURE : TypeConstat.NC_MINEURE;
    }
}
