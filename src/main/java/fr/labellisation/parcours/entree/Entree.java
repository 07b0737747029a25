package fr.labellisation.parcours.entree;

import fr.labellisation.socle.codes.Code;
import java.time.OffsetDateTime;

/**
 * A sheet that was handed in and holds no fault.
 *
 * @param fichier name of the file
 * @param empreinte stands for what was checked and shown
 * @param lanceeLe null while it is only looked at
 * @param finieLe null until its last row is done
 */
public record Entree(
        long id,
        String fichier,
        String empreinte,
        String auteur,
        OffsetDateTime deposeeLe,
        OffsetDateTime lanceeLe,
        OffsetDateTime finieLe,
        Etat etat) {

    /** How far it has come. */
    public enum Etat implements Code {
        APERCU,
        EN_COURS,
        FINIE
    }
}
