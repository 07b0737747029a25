package fr.labellisation.annonces.calendriers;

import fr.labellisation.socle.territoire.CodeDepartement;
import java.time.LocalDate;
import java.util.List;

/** Port: what is dated in a place, beside tasks. */
public interface DatesDuRessort {
    /**
     * Audits, users' committees and what labels owe, each with what became of it.
     *
     * @param depuis what is earlier is left out
     */
    List<EntreePubliee> de(Ressort ressort, LocalDate depuis);

    /**
     * The days by which the démarches of the département mean to have their labels, by which the actions of their plans are to be
     * carried out, on which they mean to say something, and on which working groups meet; whoever carries one out has its task in a calendar of his own.
     */
    List<EntreePubliee> cibles(CodeDepartement departement, LocalDate depuis);
}
