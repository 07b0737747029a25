package fr.labellisation.simulation.rejeu.reponses;

import fr.labellisation.simulation.rejeu.fichier.FaitDuCas;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;

/** A fact of the case until it has happened on each of its sites. */
public final class FaitEnAttente {
    /** The day of a committee or of an audit is looked at before it begins. */
    private static final LocalTime MATIN = LocalTime.of(8, 0);

    private final FaitDuCas fait;
    private final List<String> sitesRestants;
    private LocalDateTime quand;
    private boolean fini;

    /** @param sites those it must happen on; one null element for the whole démarche */
    FaitEnAttente(FaitDuCas fait, List<String> sites) {
        this.fait = fait;
        this.sitesRestants = new ArrayList<>(sites);
        boolean matin = fait.evenement() != null && fait.evenement().estUnJour();
        this.quand = matin ? fait.jour().atTime(MATIN) : fait.instant();
    }

    public FaitDuCas fait() {
        return fait;
    }

    /** When it must be tried. */
    public LocalDateTime quand() {
        return quand;
    }

    /** Tries again later on its day. */
    public void reporter(LocalDateTime autreInstant) {
        quand = autreInstant;
    }

    public List<String> sitesRestants() {
        return new ArrayList<>(sitesRestants);
    }

    public void marquerAccompli(String site) {
        sitesRestants.remove(site);
        fini = sitesRestants.isEmpty();
    }

    public boolean fini() {
        return fini;
    }

    boolean reste(String site) {
        return !fini && (sitesRestants.contains(null) || site == null || sitesRestants.contains(site));
    }
}
