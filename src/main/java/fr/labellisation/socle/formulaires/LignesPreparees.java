package fr.labellisation.socle.formulaires;

import java.util.List;
import java.util.Map;

/** Rows of a form that were filled in one by one, by several persons and on several days, before its task is completed. */
public interface LignesPreparees {

    /**
     * The rows of a task as its form would submit them.
     *
     * @param champ key of the field that they fill in
     * @return one map of values by key for each row; empty if nobody filled any in
     */
    List<Map<String, Object>> de(String tache, String champ);
}
