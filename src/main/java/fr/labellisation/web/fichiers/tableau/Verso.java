package fr.labellisation.web.fichiers.tableau;

import fr.labellisation.lecture.copil.CompteDActions;
import java.util.List;

/**
 * What the second page of a board shows.
 *
 * @param classe how closely it is set
 * @param mesures whether a result of an indicator was ever given
 * @param manques indicators that miss their target: « E5 – Appels perdus : 14 %, 3e trimestre 2026 (au plus 10 %), Préfecture d’Évry »
 * @param calendrier three months that begin today
 */
public record Verso(
        String classe,
        LignesMontrees<Theme> nonConformites,
        int nombreDeNonConformites,
        boolean mesures,
        List<LigneDuSuivi> suivi,
        LignesMontrees<String> manques,
        List<Mois> calendrier) {

    /** Non-conformities of one theme. */
    public record Theme(String titre, List<LigneDeConstat> constats) {}

    public record LigneDeConstat(
            boolean majeure, String lieu, String texte, String aLeverLe, String qui, boolean enRetard) {}

    /** Actions of a site, and how many of its indicators reach their target by their last result. */
    public record LigneDuSuivi(String lieu, CompteDActions actions, long atteints, long manquees, long sansResultat) {}

    public record Mois(String titre, LignesMontrees<Date> dates) {}

    /** @param lieu name of the site, or « Tous les sites » */
    public record Date(String le, String quoi, String lieu) {}
}
