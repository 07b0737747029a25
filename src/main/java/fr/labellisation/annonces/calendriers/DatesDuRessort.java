package fr.labellisation.annonces.calendriers;

import fr.labellisation.socle.territoire.CodeDepartement;
import java.time.LocalDate;
import java.util.List;

/** Port: what is dated in a place, beside tasks. */
public interface DatesDuRessort {
    /**
     * Audits, users' committees and what labels owe.
     *
     * @param depuis what is earlier is left out
     */
    List<EntreePubliee> de(Ressort ressort, LocalDate depuis);

    /** The days by which the démarches of the département mean to have their labels. */
    List<EntreePubliee> cibles(CodeDepartement departement, LocalDate depuis);
}
