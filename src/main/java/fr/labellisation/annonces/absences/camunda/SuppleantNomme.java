package fr.labellisation.annonces.absences.camunda;

import java.util.Map;

/** Whose hands a task comes into where what it is about names its own deputy: his, or those of whoever stands in for him. */
final class SuppleantNomme {

    private SuppleantNomme() {}

    /**
     * The deputy of an absent person for one task.
     *
     * @param nomme login of the deputy that the task has; null for none
     * @param enVigueur deputy in force by absent person, for all that he has
     * @return login of somebody who is present
     */
    static String present(String nomme, String absent, Map<String, String> enVigueur) {
        String siens = enVigueur.get(absent);
        if (nomme == null) {
            return siens;
        }
        String present = enVigueur.getOrDefault(nomme, nomme);
        return present.equals(absent) ? siens : present;
    }
}
