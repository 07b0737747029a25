package fr.labellisation.socle.formulaires;

import java.util.Map;

/** A form that shows something as it is when somebody opens it; what {@link Formulaire#proposer} offers is kept with the task. */
public interface VuALOuverture {

    /** Texts by the name under which the form shows them. */
    Map<String, String> montrer(Contexte contexte);
}
