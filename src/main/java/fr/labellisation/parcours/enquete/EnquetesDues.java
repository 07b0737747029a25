package fr.labellisation.parcours.enquete;

import fr.labellisation.socle.territoire.CodeSite;

/** Port: told when the results of a survey are published, so that the survey of the year is no longer announced. */
public interface EnquetesDues {
    void publiee(CodeSite site);
}
