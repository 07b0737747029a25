package fr.labellisation.reglages;

import fr.labellisation.echeances.delais.Reglage.Genre;

/** A change of a setting as somebody typed it, whatever the setting holds. */
public interface DemandeDeReglage {

    Genre genre();

    /** The task, the named moment or the kind of date. */
    String cle();

    /** Code of the département, or {@link fr.labellisation.echeances.delais.ReglageModifie#TOUS}. */
    String portee();

    /** Back to the default; the values are then not read. */
    boolean parDefaut();

    String motif();
}
