package fr.labellisation.web.lignes;

import fr.labellisation.lecture.situation.TacheOuverte;
import fr.labellisation.socle.territoire.CodeSite;
import fr.labellisation.socle.territoire.Sites;
import java.util.Objects;
import java.util.function.Function;

/**
 * An open task as pages list it.
 *
 * @param adresse where its reader opens it; empty where he cannot
 * @param site null for what serves all of them
 * @param lieu name of the site; « Toute la démarche » for what serves all of them
 * @param due day on which it is due; empty if it has none
 * @param delai where the delay that gave that day comes from; empty where nothing is to be said
 * @param combien how late it is, or in how many days it is due
 */
public record LigneTache(
        String nom,
        String adresse,
        CodeSite site,
        String lieu,
        String tenue,
        String due,
        String delai,
        String combien,
        boolean enRetard) {

    /** @param adresses where the reader of the page opens a task; empty where he cannot */
    public static LigneTache de(TacheOuverte tache, Function<TacheOuverte, String> adresses, Noms noms, EnClair clair) {
        return new LigneTache(
                nom(tache.nom(), tache.objet()),
                adresses.apply(tache),
                tache.site(),
                Objects.requireNonNullElse(tache.siteNom(), Sites.TOUTE_LA_DEMARCHE),
                noms.tient(tache),
                clair.date(tache.due()),
                tache.delai().enClair(),
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
