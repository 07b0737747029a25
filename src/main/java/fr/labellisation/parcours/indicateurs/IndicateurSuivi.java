package fr.labellisation.parcours.indicateurs;

import fr.labellisation.referentiel.Cible;
import fr.labellisation.referentiel.Cible.Periode;
import fr.labellisation.referentiel.Engagement;
import fr.labellisation.referentiel.Indicateur;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What a site gives results for.
 *
 * @param cle names it among those of its site, and goes on in the next version that has the same engagement and label
 * @param engagement code of the engagement that it shows to be kept; empty for a local one
 * @param cibleEnClair the target as it is stated; empty where none is known
 * @param cible the target as a number; null where there is none
 * @param frequence how often a result is given
 * @param frequenceSupposee the référentiel does not say how often: by quarter is a default of the project
 * @param depuis the day on which the site began to measure it on its own; null for one of the référentiel
 */
public record IndicateurSuivi(
        String cle,
        String engagement,
        String libelle,
        String cibleEnClair,
        Cible cible,
        Periode frequence,
        boolean frequenceSupposee,
        LocalDate depuis) {
    private static final String LOCAL = "local/";

    /** One of the référentiel. */
    static IndicateurSuivi de(Engagement engagement, Indicateur indicateur) {
        return new IndicateurSuivi(
                engagement.code() + "/" + indicateur.libelle(),
                engagement.code(),
                indicateur.libelle(),
                indicateur.cibleEnClair(),
                indicateur.mesure().orElse(null),
                indicateur.frequence().orElse(Periode.TRIMESTRE),
                indicateur.frequence().isEmpty(),
                null);
    }

    /** One of a site. */
    static IndicateurSuivi local(long id, String libelle, Cible cible, Periode frequence, LocalDate depuis) {
        return new IndicateurSuivi(
                LOCAL + id, "", libelle, cible == null ? "" : cible.texte(), cible, frequence, false, depuis);
    }

    /** « E5 – Appels perdus ». */
    public String titre() {
        return engagement.isEmpty() ? libelle : engagement + " – " + libelle;
    }

    public boolean local() {
        return cle.startsWith(LOCAL);
    }

    /** Id of a local one. */
    public long idLocal() {
        return Long.parseLong(cle.substring(LOCAL.length()));
    }

    /** Whether a result reaches the target; empty where there is no number to hold it against. */
    public Optional<Boolean> atteint(BigDecimal resultat) {
        return Optional.ofNullable(cible).map(aimee -> aimee.atteinte(resultat));
    }

    /** In what it is measured; empty where that is not known. */
    public String unite() {
        return cible == null ? "" : cible.unite().libelle();
    }
}
