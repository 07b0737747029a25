package fr.labellisation.rappels;

import fr.labellisation.echeances.HeureLocale;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The reminders of dated things, as rows. They are written when a date is set and replaced when it moves; lead times
 * already past are dropped but the nearest one, which is due at once. Doing anything twice changes nothing.
 */
@Service
@Transactional
public class PlanDesRappels {
    private final CalendrierDesAnnonces calendrier;
    private final Rappels rappels;
    private final HeureLocale heure;

    PlanDesRappels(CalendrierDesAnnonces calendrier, Rappels rappels, HeureLocale heure) {
        this.calendrier = calendrier;
        this.rappels = rappels;
        this.heure = heure;
    }

    /**
     * What is next.
     *
     * @param palier lead time of the reminder, in its unit
     */
    public record Prochain(Instant instant, int palier) {}

    /**
     * What a date would announce, and when; nothing is written.
     *
     * @param site code of the site; null for the whole département
     */
    public List<Annonce> apercu(NatureRappel nature, String site, String departement, LocalDate jour) {
        return calendrier.de(nature, site, departement, jour);
    }

    /** Writes what is to come for the date as it is now; answers with what is next, empty when only the day remains. */
    public Optional<Prochain> suivre(Evenement evenement) {
        List<Ligne> lignes = rappels.de(evenement.nature(), evenement.objet());
        List<Annonce> annonces =
                apercu(evenement.nature(), evenement.site(), evenement.departement(), evenement.jour());
        rappels.passer(evenement.departement(), perimees(lignes, evenement, annonces), EtatRappel.REMPLACE);
        List<Ligne> duJour = duJour(lignes, evenement);
        List<Annonce> aDire = encoreADire(evenement, annonces, duJour);
        ecrire(evenement, aDire, duJour);
        Stream<Prochain> dejaPrevus = duJour.stream()
                .filter(ligne -> ligne.etat() == EtatRappel.PREVU)
                .filter(ligne -> annoncee(ligne, annonces))
                .map(ligne -> new Prochain(ligne.duLe(), ligne.palier()));
        Stream<Prochain> nouveaux =
                aDire.stream().map(annonce -> new Prochain(annonce.instant().toInstant(), annonce.palier()));
        return Stream.concat(dejaPrevus, nouveaux).min(Comparator.comparing(Prochain::instant));
    }

    /**
     * Asks for what is due now, whatever was next when the timer was set: of several lead times that went by only the
     * nearest is said.
     */
    public void demander(Evenement evenement) {
        suivre(evenement);
        Instant maintenant = heure.maintenant(evenement.departement()).toInstant();
        List<Ligne> dues = duJour(rappels.de(evenement.nature(), evenement.objet()), evenement).stream()
                .filter(ligne ->
                        ligne.etat() == EtatRappel.PREVU && !ligne.duLe().isAfter(maintenant))
                .toList();
        Optional<Instant> plusProche =
                dues.stream().map(Ligne::duLe).max(Comparator.naturalOrder()).filter(instant -> !estPasse(evenement));
        var parSort = dues.stream()
                .collect(Collectors.partitioningBy(
                        ligne -> plusProche.filter(ligne.duLe()::equals).isPresent()));
        rappels.passer(evenement.departement(), parSort.get(true), EtatRappel.DEMANDE);
        rappels.passer(evenement.departement(), parSort.get(false), EtatRappel.ECARTE);
    }

    /** The thing will not take place, or is done: what was not said yet never will be. */
    public void annuler(NatureRappel nature, String departement, String objet) {
        rappels.annuler(nature, departement, objet);
    }

    /** The same for all that belongs to a démarche. */
    public void annulerCeuxDe(String departement, String demarche) {
        rappels.annulerCeuxDe(departement, demarche);
    }

    private static List<Ligne> duJour(List<Ligne> lignes, Evenement evenement) {
        return lignes.stream()
                .filter(ligne -> ligne.jour().equals(evenement.jour()))
                .toList();
    }

    /** Rows that wait for another day, or for a lead time that the table no longer has. */
    private static List<Ligne> perimees(List<Ligne> lignes, Evenement evenement, List<Annonce> annonces) {
        return lignes.stream()
                .filter(ligne -> ligne.etat().enAttente())
                .filter(ligne -> !ligne.jour().equals(evenement.jour())
                        || ligne.etat() == EtatRappel.PREVU && !annoncee(ligne, annonces))
                .toList();
    }

    private static boolean annoncee(Ligne ligne, List<Annonce> annonces) {
        return annonces.stream().anyMatch(ligne::annonce);
    }

    private List<Annonce> encoreADire(Evenement evenement, List<Annonce> annonces, List<Ligne> duJour) {
        if (estPasse(evenement)) {
            return List.of();
        }
        return AnnoncesADire.parmi(
                annonces,
                AnnoncesADire.dernierDit(
                        duJour.stream().filter(ligne -> ligne.etat().dit())),
                heure.maintenant(evenement.departement()).toInstant());
    }

    private void ecrire(Evenement evenement, List<Annonce> aDire, List<Ligne> duJour) {
        for (Annonce annonce : aDire) {
            for (Ligne ligne : duJour) {
                if (ligne.etat().repris() && ligne.annonce(annonce)) {
                    rappels.reprendre(evenement.departement(), ligne, annonce);
                }
            }
        }
        rappels.ajouter(
                evenement,
                aDire.stream()
                        .flatMap(annonce -> annonce.destinataires().stream()
                                .filter(groupe -> duJour.stream().noneMatch(ligne -> ligne.annonce(annonce, groupe)))
                                .map(groupe -> new NouveauRappel(annonce, groupe, Urgence.de(evenement, annonce))))
                        .toList());
    }

    private boolean estPasse(Evenement evenement) {
        return evenement.jour().isBefore(heure.aujourdhui(evenement.departement()));
    }
}
