package fr.labellisation.web.lignes;

import fr.labellisation.lecture.situation.TacheOuverte;
import java.util.Objects;

/**
 * An open task as pages list it.
 *
 * @param lieu name of the site; « Toute la démarche » for what serves all of them
 * @param due day on which it is due; empty if it has none
 * @param parDefaut whether a default of the project gave that day
 * @param combien how late it is, or in how many days it is due
 */
public record LigneTache(
        String nom, String lieu, String tenue, String due, boolean parDefaut, String combien, boolean enRetard) {

    public static LigneTache de(TacheOuverte tache, Noms noms, EnClair clair) {
        return new LigneTache(
                nom(tache.nom(), tache.objet()),
                Objects.requireNonNullElse(tache.siteNom(), "Toute la démarche"),
                noms.tient(tache),
                clair.date(tache.due()),
                tache.defautDuProjet(),
                tache.due() == null
                        ? ""
                        : tache.enRetard() ? clair.retard(tache.due()) : clair.dans(clair.jour(tache.due())),
                tache.enRetard());
    }

    /** A task and what it is about: « Évaluer le module – M2 ». */
    public static String nom(String nom, String objet) {
        return objet.isBlank() ? nom : nom + " – " + objet;
    }
}
