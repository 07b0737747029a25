package fr.labellisation.parcours.indicateurs;

import fr.labellisation.socle.territoire.CodeSite;

/** Port: who waits for results of a site hears that some were written, or that it measures something no longer. */
public interface SuiviDesResultats {

    /** In the transaction that wrote them. */
    void revoir(CodeSite site);
}
