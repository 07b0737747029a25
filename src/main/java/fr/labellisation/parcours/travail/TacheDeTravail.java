package fr.labellisation.parcours.travail;

import fr.labellisation.socle.territoire.CodeDemarche;
import fr.labellisation.socle.territoire.CodeSite;
import fr.labellisation.socle.variables.Parcours;
import java.time.OffsetDateTime;
import java.util.Set;

/**
 * A task whose work is done on its page, open or done.
 *
 * @param element id in the diagram; {@code nom} as its model says it
 * @param site null for the work of a whole démarche
 * @param module code of the module that it is about; null if it is about none
 * @param referentiel id of the version that it goes by; null if it goes by none
 * @param titulaire login of who holds it; null while it is its group's
 * @param groupes who may hold it
 * @param due null if it has no due date
 * @param finie null while it is open
 * @param faitePar login of who completed it; null while it is open, and where the path went on without it
 */
public record TacheDeTravail(
        String id,
        String element,
        String nom,
        CodeDemarche demarche,
        CodeSite site,
        String module,
        String referentiel,
        String titulaire,
        Set<String> groupes,
        OffsetDateTime due,
        OffsetDateTime finie,
        String faitePar) {

    public TacheDeTravail {
        groupes = Set.copyOf(groupes);
    }

    /** The same, with all those who may hold it. */
    public TacheDeTravail de(Set<String> tous) {
        return new TacheDeTravail(
                id, element, nom, demarche, site, module, referentiel, titulaire, tous, due, finie, faitePar);
    }

    public Parcours parcours() {
        return new Parcours(demarche, site);
    }

    public boolean ouverte() {
        return finie == null;
    }
}
