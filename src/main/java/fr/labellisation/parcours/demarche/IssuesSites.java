package fr.labellisation.parcours.demarche;

import fr.labellisation.socle.territoire.CodeDemarche;
import fr.labellisation.socle.territoire.CodeSite;
import java.util.Set;

/** Port: which sites of a démarche hold a label that it brought them. */
public interface IssuesSites {
    Set<CodeSite> sitesLabellises(CodeDemarche demarche);
}
