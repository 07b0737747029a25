package fr.labellisation.lecture.ecrits;

import fr.labellisation.lecture.situation.TacheFaite;
import fr.labellisation.socle.territoire.CodeSite;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Finds the finished task with which something was written: the journal does not name it. Both are noted in one transaction, so that
 * they are hardly apart; each task is found once.
 */
final class RapprochementDesTaches {
    /** What a transaction may take, and the parts of a second that a table does not keep. */
    private static final Duration AVANT = Duration.ofSeconds(1);

    private static final Duration APRES = Duration.ofSeconds(10);

    private final List<TacheFaite> restantes;

    RapprochementDesTaches(List<TacheFaite> faites) {
        restantes = new ArrayList<>(faites);
        restantes.sort(Comparator.comparing(TacheFaite::le));
    }

    /** @param site where the entry says that it took place; null if it does not say */
    Optional<TacheFaite> prendre(EntreeLue entree, CodeSite site) {
        Optional<TacheFaite> trouvee = restantes.stream()
                .filter(tache -> tache.element().equals(entree.element())
                        && Objects.equals(tache.par(), entree.auteur())
                        && (site == null || site.equals(tache.site()))
                        && dansLaMemeTransaction(entree.le(), tache.le()))
                .min(Comparator.comparing(
                        tache -> Duration.between(entree.le(), tache.le()).abs()));
        trouvee.ifPresent(restantes::remove);
        return trouvee;
    }

    private static boolean dansLaMemeTransaction(OffsetDateTime ecrit, OffsetDateTime fini) {
        Duration ecart = Duration.between(ecrit, fini);
        return ecart.compareTo(AVANT.negated()) >= 0 && ecart.compareTo(APRES) <= 0;
    }
}
