package fr.labellisation.web.pages.journee;

import java.util.Set;

/** Who appears in what the engine tells of a task. */
public interface LecteurDHistoire {

    /** Logins of who did something to this task, and other values among which those of who was given it; none for an unknown task. */
    Set<String> logins(String tache);
}
