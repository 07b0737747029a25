package fr.labellisation.annonces.rappels.message;

import fr.labellisation.annonces.rappels.base.NatureRappel;
import java.time.LocalDate;
import java.time.OffsetDateTime;

/**
 * A reminder that is due.
 *
 * @param objet what is dated, as {@code audit:12}
 * @param demarche null for what belongs to a label alone
 * @param site null for the whole département
 * @param jour day of the event, in the département
 * @param palier how long before it: days, or months for a label
 * @param destinataire group that is told
 * @param titulaire login of the person told in its place; null when the task is the group's
 * @param intitule French line that says what it is about
 * @param tache id of the task to open; null if there is none
 */
public record Rappel(
        long id,
        NatureRappel nature,
        String objet,
        String departement,
        String demarche,
        String site,
        LocalDate jour,
        int palier,
        String destinataire,
        String titulaire,
        String intitule,
        String tache,
        boolean urgent,
        OffsetDateTime duLe) {}
