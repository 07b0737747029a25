package fr.labellisation.parcours.preuves;

import fr.labellisation.socle.codes.Code;

/** What evidence may show. A new kind of thing that is to be proved is one more line here. */
public enum GenreDObjet implements Code {
    /** One that a site assesses; named by its code. */
    ENGAGEMENT
}
