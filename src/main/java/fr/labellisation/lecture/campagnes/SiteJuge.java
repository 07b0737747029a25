package fr.labellisation.lecture.campagnes;

import fr.labellisation.socle.regles.DateFrancaise;
import java.time.LocalDate;

/**
 * Where a site stands on a day.
 *
 * @param jour the day that the position is about: of the probable label, of the end of the label, of its suspension; null for none
 * @param referentiel id of the version that it is about; null for none
 */
public record SiteJuge(SiteVise site, PositionDuSite position, LocalDate jour, String referentiel) {

    public boolean atteint() {
        return position.atteinte();
    }

    /**
     * In a few French words, as « label probable le 12 mars 2016 »; empty where the position says it all.
     *
     * @param version name of its version; not asked of most positions
     */
    public String enClair(String version) {
        String le = jour == null ? "" : DateFrancaise.de(jour);
        return switch (position) {
            case LABELLISE -> "label valable jusqu’au " + le;
            case PROBABLE -> "label probable le " + le;
            case TROP_TARD -> (delivre() ? "label délivré le " : "label probable le ") + le;
            case SANS_PREVISION -> "démarche en cours";
            case EXPIRE_AVANT -> "label jusqu’au " + le;
            case SUSPENDU -> "label suspendu depuis le " + le;
            case AUTRE_VERSION -> "sur " + version;
            case SANS_DEMARCHE -> "";
        };
    }

    /** It has come since. */
    private boolean delivre() {
        return site.labels().stream()
                .anyMatch(label ->
                        label.delivreLe().equals(jour) && label.referentiel().equals(referentiel));
    }
}
