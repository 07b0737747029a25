package fr.labellisation.annonces.rappels.plan;

import fr.labellisation.annonces.rappels.base.Annonce;
import fr.labellisation.annonces.rappels.base.DateARappeler;
import fr.labellisation.annonces.rappels.base.EtatRappel;
import fr.labellisation.annonces.rappels.base.LigneRappel;
import fr.labellisation.annonces.rappels.base.NatureRappel;
import fr.labellisation.annonces.rappels.base.Rappels;
import fr.labellisation.annonces.rappels.base.Revision;
import fr.labellisation.echeances.calendrier.HeureLocale;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
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
    public Optional<Prochain> suivre(DateARappeler evenement) {
        Revision revision = Revision.de(
                evenement,
                rappels.de(evenement.nature(), evenement.objet()),
                apercu(evenement.nature(), evenement.site(), evenement.departement(), evenement.jour()),
                heure.maintenant(evenement.departement()));
        rappels.passer(evenement.departement(), revision.perimees(), EtatRappel.REMPLACE);
        revision.reprises()
                .forEach(reprise -> rappels.reprendre(evenement.departement(), reprise.ligne(), reprise.annonce()));
        rappels.ajouter(evenement, revision.nouveaux());
        return revision.prochain().map(prochain -> new Prochain(prochain.instant(), prochain.palier()));
    }

    /**
     * Asks for what is due now, whatever was next when the timer was set: of several lead times that went by only the
     * nearest is said.
     */
    public void demander(DateARappeler evenement) {
        suivre(evenement);
        Instant maintenant = heure.maintenant(evenement.departement()).toInstant();
        List<LigneRappel> dues = duJour(rappels.de(evenement.nature(), evenement.objet()), evenement).stream()
                .filter(ligne ->
                        ligne.etat() == EtatRappel.PREVU && !ligne.duLe().isAfter(maintenant))
                .toList();
        Optional<Instant> plusProche = dues.stream()
                .map(LigneRappel::duLe)
                .max(Comparator.naturalOrder())
                .filter(instant -> !estPasse(evenement));
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

    private static List<LigneRappel> duJour(List<LigneRappel> lignes, DateARappeler evenement) {
        return lignes.stream()
                .filter(ligne -> ligne.jour().equals(evenement.jour()))
                .toList();
    }

    private boolean estPasse(DateARappeler evenement) {
        return evenement.jour().isBefore(heure.aujourdhui(evenement.departement()));
    }
}
