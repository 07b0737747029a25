package fr.labellisation.web.pages.departement;

import fr.labellisation.lecture.situation.TacheOuverte;
import fr.labellisation.socle.regles.DateFrancaise;
import fr.labellisation.web.lignes.EnClair;
import fr.labellisation.web.lignes.LigneTache;
import fr.labellisation.web.lignes.Noms;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;

/**
 * The tasks that a number of the page counts, one by one.
 *
 * @param titre « Semaine du 30 novembre 2026, Référent qualité »
 */
record TachesChoisies(String titre, List<LigneTache> taches) {

    /** Null where the address asks for none. */
    static TachesChoisies de(
            FiltreDepartement filtre,
            List<TacheOuverte> ouvertes,
            Function<TacheOuverte, String> adresses,
            Noms noms,
            EnClair clair) {
        if (filtre.semaine().isEmpty()) {
            return null;
        }
        List<LigneTache> taches =
                ChargeDesSemaines.comptees(ouvertes, filtre.semaine(), filtre.qui(), noms, clair).stream()
                        .map(tache -> LigneTache.de(tache, adresses, noms, clair))
                        .toList();
        String quand = filtre.semaine().equals(ChargeDesSemaines.RETARD)
                ? "En retard"
                : "Semaine du " + DateFrancaise.de(LocalDate.parse(filtre.semaine()));
        return new TachesChoisies(filtre.qui().isEmpty() ? quand : quand + ", " + filtre.qui(), taches);
    }
}
