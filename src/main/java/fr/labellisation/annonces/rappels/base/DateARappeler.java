package fr.labellisation.annonces.rappels.base;

import fr.labellisation.socle.territoire.CodeDemarche;
import fr.labellisation.socle.territoire.CodeDepartement;
import fr.labellisation.socle.territoire.CodeSite;
import java.time.LocalDate;

/**
 * A dated thing that announces itself.
 *
 * @param objet what is dated, as {@code audit:12}; one objet has one day at a time
 * @param demarche null for what belongs to a label alone
 * @param site null for the whole département: roles held by site are then not told
 * @param jour its day, in the département
 * @param intitule French line that says what it is about
 * @param tache id of the task to open; null if there is none
 * @param grave a label hangs on it: a major non-conformity, a label suspended
 */
public record DateARappeler(
        NatureRappel nature,
        String objet,
        CodeDepartement departement,
        CodeDemarche demarche,
        CodeSite site,
        LocalDate jour,
        String intitule,
        String tache,
        boolean grave) {}
