package fr.labellisation.parcours.preuves;

import fr.labellisation.socle.codes.Code;

/** What evidence may show. A new kind of thing that is to be proved is one more line here. */
public enum GenreDObjet implements Code {
    /** One that a site assesses; named by its code. */
    ENGAGEMENT,
    /** One that is carried out, then verified; named by its id. */
    ACTION,
    /** Of a training; named by its id. */
    SESSION,
    /** The users' committee; named by its id. */
    COMITE,
    /** A plan that the steering committee decided; named by the id of the plan. */
    COPIL,
    /** Internal or external; named by its id. */
    AUDIT
}
