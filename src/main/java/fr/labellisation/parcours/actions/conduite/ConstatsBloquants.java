package fr.labellisation.parcours.actions.conduite;

import java.util.List;

/** What actions ask of audits: the findings that keep a label from being decided. */
public interface ConstatsBloquants {
    /** Their ids, lifted ones too, in the order in which they were entered. */
    List<Long> bloquants(long audit);
}
