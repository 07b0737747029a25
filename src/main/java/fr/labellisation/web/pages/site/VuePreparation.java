package fr.labellisation.web.pages.site;

import java.util.List;

/**
 * What will be missing at a site on the day of its audit, as its page shows it.
 *
 * @param connu whether the day of the audit is known
 * @param jour « Audit externe le 25 juin 2013 (jour fixé). »
 * @param points « 28 points sur 40 seront satisfaits »
 * @param manques goes on with that sentence
 * @param part of the points that are satisfied, in percent
 * @param groupes one for each kind of which something is missing
 * @param courbe an svg element of how that changed; empty until it did
 * @param releves what it shows, the earliest first
 */
record VuePreparation(
        boolean connu,
        String jour,
        String points,
        String manques,
        int part,
        List<Groupe> groupes,
        String courbe,
        List<LigneReleve> releves) {

    /** What is missing of one kind. */
    record Groupe(String titre, List<LigneManque> lignes) {}

    /** How ready the site was on a day: « 28 sur 40 ». */
    record LigneReleve(String le, String points, String audit) {}

    /** @param adresse where it is mended */
    record LigneManque(String phrase, String adresse, String tenuPar) {}
}
