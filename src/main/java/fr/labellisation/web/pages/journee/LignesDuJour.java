package fr.labellisation.web.pages.journee;

import fr.labellisation.lecture.journee.TacheDuJour;
import fr.labellisation.socle.territoire.Sites;
import fr.labellisation.web.lignes.EnClair;
import fr.labellisation.web.lignes.LigneTache;
import fr.labellisation.web.pages.journee.VueJournee.Ligne;
import fr.labellisation.web.pages.journee.VueJournee.Partie;
import java.security.Principal;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * The tasks of a day, in words and by when they are due.
 *
 * @param depuis since when a task is new
 */
record LignesDuJour(
        Principal qui, AccesDuLecteur acces, List<TacheDuJour> taches, OffsetDateTime depuis, EnClair clair) {
    private static final DateTimeFormatter MOIS = DateTimeFormatter.ofPattern("MMMM uuuu", Locale.FRENCH);

    List<Partie> parties(OffsetDateTime maintenant) {
        return Stream.of(PartieDuJour.values())
                .filter(partie -> partie != PartieDuJour.PLUS_TARD)
                .map(partie -> new Partie(
                        partie.code(),
                        partie.titre(),
                        partie == PartieDuJour.EN_RETARD,
                        taches.stream()
                                .filter(tache -> PartieDuJour.de(tache, maintenant, clair) == partie)
                                .map(tache -> ligne(tache, partie))
                                .toList()))
                .filter(partie -> !partie.lignes().isEmpty())
                .toList();
    }

    int plusTard(OffsetDateTime maintenant) {
        return (int) taches.stream()
                .filter(tache -> PartieDuJour.de(tache, maintenant, clair) == PartieDuJour.PLUS_TARD)
                .count();
    }

    private Ligne ligne(TacheDuJour tache, PartieDuJour partie) {
        YearMonth mois = YearMonth.from(clair.jour(tache.due()));
        boolean calendrier = acces.calendrier(qui);
        return new Ligne(
                chemin(tache),
                nom(tache),
                lieu(tache.siteNom()),
                acces.site(qui, tache.site()),
                calendrier ? mois.toString() : "",
                MOIS.format(mois),
                plusieursDemarches() && tache.demarche() != null
                        ? tache.demarche().valeur()
                        : "",
                clair.date(tache.due()),
                tache.delai().enClair(),
                partie == PartieDuJour.EN_RETARD
                        ? clair.retard(tache.due()) + " de retard"
                        : clair.dans(clair.jour(tache.due())),
                tache.apparue().isAfter(depuis),
                tache.prise());
    }

    private boolean plusieursDemarches() {
        return taches.stream()
                        .map(TacheDuJour::demarche)
                        .filter(Objects::nonNull)
                        .distinct()
                        .count()
                > 1;
    }

    String chemin(TacheDuJour tache) {
        return acces.chemin(tache.element(), tache.id());
    }

    static String nom(TacheDuJour tache) {
        return nom(tache.nom(), tache.objet());
    }

    static String nom(String nom, String objet) {
        return LigneTache.nom(nom, objet);
    }

    /** « Toute la démarche » for what serves no single site. */
    static String lieu(String siteNom) {
        return Objects.requireNonNullElse(siteNom, Sites.TOUTE_LA_DEMARCHE);
    }
}
