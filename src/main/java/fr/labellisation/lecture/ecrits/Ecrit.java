package fr.labellisation.lecture.ecrits;

import fr.labellisation.lecture.taches.Etape;
import fr.labellisation.socle.territoire.CodeDemarche;
import fr.labellisation.socle.territoire.CodeSite;
import java.time.OffsetDateTime;
import java.util.List;

/**
 * Something that a person wrote on the path.
 *
 * @param etape null for what goes on beside the path: committees, changes
 * @param objet the audit, the committee or the action that it is about; empty for the site itself
 * @param demarche null where it is not known
 * @param site null for what serves all sites of a démarche
 * @param auteur login
 * @param pour login of the absent person in whose place it was written; null where the author wrote for himself
 */
public record Ecrit(
        Etape etape,
        NatureEcrit nature,
        String titre,
        String objet,
        CodeDemarche demarche,
        CodeSite site,
        OffsetDateTime le,
        String auteur,
        String pour,
        List<Passage> passages) {

    public Ecrit {
        passages = List.copyOf(passages);
    }
}
