package fr.labellisation.web.pages.journee;

import fr.labellisation.acces.Annuaire;
import fr.labellisation.echeances.calendrier.HeureLocale;
import fr.labellisation.lecture.journee.CartesDesTaches;
import fr.labellisation.lecture.journee.JourneeDesPersonnes;
import fr.labellisation.lecture.journee.TacheTerminee;
import fr.labellisation.lecture.situation.TacheOuverte;
import fr.labellisation.lecture.situation.TachesDesSites;
import fr.labellisation.web.lignes.EnClair;
import fr.labellisation.web.lignes.Noms;
import fr.labellisation.web.pages.journee.VueSuite.Etape;
import fr.labellisation.web.pages.journee.VueSuite.Prochaine;
import java.security.Principal;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** What a task that is done has opened, and what its author may do next: as many statements whatever is open. */
@Component
public class SuiteDeTache {
    private static final int DITES = 3;
    /** The engine keeps when a task appears to the millisecond, and not when the one before it ended. */
    private static final Duration MEME_INSTANT = Duration.ofSeconds(1);

    private final CartesDesTaches taches;
    private final TachesDesSites ouvertes;
    private final JourneeDesPersonnes journee;
    private final AccesDuLecteur acces;
    private final Annuaire annuaire;
    private final HeureLocale heure;

    SuiteDeTache(
            CartesDesTaches taches,
            TachesDesSites ouvertes,
            JourneeDesPersonnes journee,
            AccesDuLecteur acces,
            Annuaire annuaire,
            HeureLocale heure) {
        this.taches = taches;
        this.ouvertes = ouvertes;
        this.journee = journee;
        this.acces = acces;
        this.annuaire = annuaire;
        this.heure = heure;
    }

    /** Empty unless this person has done the task. */
    public Optional<VueSuite> de(Principal qui, String tache) {
        return taches.terminee(tache, qui.getName()).map(faite -> vue(qui, faite));
    }

    private VueSuite vue(Principal qui, TacheTerminee faite) {
        List<TacheOuverte> restantes = faite.demarche() == null ? List.of() : duParcours(faite);
        OffsetDateTime depuis = faite.le().minus(MEME_INSTANT);
        List<TacheOuverte> nouvelles = restantes.stream()
                .filter(tache -> !tache.apparue().isBefore(depuis))
                .toList();
        ZonedDateTime ici = heure.maintenant(faite.departement());
        EnClair clair = new EnClair(ici.getZone(), ici.toLocalDate());
        Noms noms = noms(restantes);
        return new VueSuite(
                nouvelles.stream()
                        .limit(DITES)
                        .map(tache -> etape(tache, noms, clair))
                        .toList(),
                Math.max(0, nouvelles.size() - DITES),
                restantes.stream()
                        .filter(tache -> nouvelles.isEmpty())
                        .map(tache -> etape(tache, noms, clair))
                        .findFirst()
                        .orElse(null),
                faite.siteNom() == null ? "" : faite.siteNom(),
                acces.site(qui, faite.site()),
                prochaine(qui));
    }

    private List<TacheOuverte> duParcours(TacheTerminee faite) {
        return (faite.site() == null
                        ? ouvertes.ouvertesDuDepartement(faite.departement())
                        : ouvertes.ouvertesDuSite(faite.site()))
                .stream()
                        .filter(tache -> faite.demarche().equals(tache.demarche()))
                        .toList();
    }

    private Noms noms(List<TacheOuverte> restantes) {
        Map<String, String> sites = new HashMap<>();
        restantes.stream()
                .filter(tache -> tache.site() != null)
                .forEach(tache -> sites.put(tache.site().valeur(), tache.siteNom()));
        return new Noms(
                Noms.de(annuaire, restantes.stream().map(TacheOuverte::titulaire), List.of())
                        .personnes(),
                sites);
    }

    private static Etape etape(TacheOuverte tache, Noms noms, EnClair clair) {
        return new Etape(
                LignesDuJour.nom(tache.nom(), tache.objet()),
                LignesDuJour.lieu(tache.siteNom()),
                noms.tient(tache),
                clair.date(tache.due()));
    }

    private Prochaine prochaine(Principal qui) {
        return journee.aFaire(qui.getName(), acces.groupes(qui)).stream()
                .findFirst()
                .map(tache -> new Prochaine(
                        LignesDuJour.nom(tache),
                        LignesDuJour.lieu(tache.siteNom()),
                        acces.chemin(tache.element(), tache.id())))
                .orElse(null);
    }
}
