package fr.labellisation.parcours.audits.dates;

import fr.labellisation.socle.territoire.CodeDemarche;
import java.time.LocalDate;

/** Port: by when what the auditors read beforehand has to leave, by the delays in force for a démarche. */
public interface DelaisDePreparation {

    /**
     * Last day for the documents of an internal audit.
     *
     * @param referentiel id of the version that the path goes by
     */
    LocalDate documents(CodeDemarche demarche, String referentiel, LocalDate auditInterne);

    /** Last day for the file of an external audit. */
    LocalDate dossier(CodeDemarche demarche, String referentiel, LocalDate auditExterne);
}
