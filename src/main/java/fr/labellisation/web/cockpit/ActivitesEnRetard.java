package fr.labellisation.web.cockpit;

import java.util.List;
import java.util.Map;

/** Where on a diagram open tasks are past their due date: how many, by id of the activity. */
public interface ActivitesEnRetard {

    /** Of the instances of one version of a process, in these départements. */
    Map<String, Long> deDefinition(String definition, List<String> departements);

    /** Of one instance, if it belongs to one of these départements. */
    Map<String, Long> dInstance(String instance, List<String> departements);
}
