package fr.labellisation.annonces.rappels.plan;

import fr.labellisation.annonces.rappels.base.Annonce;
import fr.labellisation.annonces.rappels.base.DateARappeler;
import fr.labellisation.annonces.rappels.base.DateAnnoncee;
import fr.labellisation.annonces.rappels.base.EtatRappel;
import fr.labellisation.annonces.rappels.base.NatureRappel;
import fr.labellisation.annonces.rappels.base.Rappel;
import fr.labellisation.annonces.rappels.base.Rappels;
import fr.labellisation.annonces.rappels.base.RegistreDesRappels;
import fr.labellisation.annonces.rappels.base.Revision;
import fr.labellisation.echeances.calendrier.HeureLocale;
import fr.labellisation.socle.territoire.CodeDemarche;
import fr.labellisation.socle.territoire.CodeDepartement;
import fr.labellisation.socle.territoire.CodeSite;
import fr.labellisation.socle.variables.Parcours;
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
    private final RegistreDesRappels registre;
    private final Rappels rappels;
    private final HeureLocale heure;

    PlanDesRappels(CalendrierDesAnnonces calendrier, RegistreDesRappels registre, Rappels rappels, HeureLocale heure) {
        this.calendrier = calendrier;
        this.registre = registre;
        this.rappels = rappels;
        this.heure = heure;
    }

    /**
     * What a date would announce, and when; nothing is written.
     *
     * @param site code of the site; null for the whole département
     */
    public List<Annonce> apercu(NatureRappel nature, CodeSite site, CodeDepartement departement, LocalDate jour) {
        return calendrier.de(nature, site, departement, jour);
    }

    /** Writes what is to come for the date as it is now; answers with what is next, empty when only the day remains. */
    public Optional<Rappel> suivre(DateARappeler aRappeler) {
        Revision revision = Revision.de(
                DateAnnoncee.de(aRappeler),
                registre.de(aRappeler.nature(), aRappeler.objet()),
                apercu(aRappeler.nature(), aRappeler.site(), aRappeler.departement(), aRappeler.jour()),
                heure.maintenant(aRappeler.departement()));
        rappels.ecrire(List.of(revision));
        return revision.prochain();
    }

    /**
     * Asks for what is due now, whatever was next when the timer was set: of several lead times that went by only the
     * nearest is said.
     */
    public void demander(DateARappeler aRappeler) {
        suivre(aRappeler);
        Instant maintenant = heure.maintenant(aRappeler.departement()).toInstant();
        List<Rappel> dus = registre.de(aRappeler.nature(), aRappeler.objet()).stream()
                .filter(ligne -> ligne.jour().equals(aRappeler.jour()))
                .filter(ligne ->
                        ligne.etat() == EtatRappel.PREVU && !ligne.duLe().isAfter(maintenant))
                .toList();
        Optional<Instant> plusProche =
                dus.stream().map(Rappel::duLe).max(Comparator.naturalOrder()).filter(instant -> !estPasse(aRappeler));
        var parSort = dus.stream()
                .collect(Collectors.partitioningBy(
                        ligne -> plusProche.filter(ligne.duLe()::equals).isPresent()));
        rappels.passer(parSort.get(true), EtatRappel.DEMANDE);
        rappels.passer(parSort.get(false), EtatRappel.ECARTE);
    }

    /** The thing will not take place, or is done: what was not said yet never will be. */
    public void annuler(NatureRappel nature, CodeDepartement departement, String objet) {
        rappels.annuler(nature, objet);
    }

    /** The same for all that belongs to a démarche. */
    public void annulerCeuxDe(CodeDepartement departement, CodeDemarche demarche) {
        rappels.annulerCeuxDe(demarche);
    }

    /** The same for what belongs to one site of a démarche alone, but its committee; tasks take their own back. */
    public void annulerCeuxDe(Parcours parcours) {
        rappels.annulerCeuxDe(parcours);
    }

    private boolean estPasse(DateARappeler aRappeler) {
        return aRappeler.jour().isBefore(heure.aujourdhui(aRappeler.departement()));
    }
}
