package fr.labellisation.parcours.actions;

import java.util.List;

/** Port: the findings that actions answer, told by whoever keeps them. */
public interface ConstatsARepondre {
    /** Ids of the findings of this type of an audit. */
    List<Long> deLAudit(long audit, String type);
}
