package fr.labellisation.web.fichiers.tableau;

import fr.labellisation.lecture.copil.CompteDActions;
import fr.labellisation.lecture.copil.ResultatDIndicateur;
import fr.labellisation.lecture.situation.EvenementDate;
import fr.labellisation.lecture.situation.NonConformite;
import fr.labellisation.lecture.situation.SituationSite;
import fr.labellisation.lecture.situation.TacheOuverte;
import fr.labellisation.lecture.verdict.VerdictDuSite;
import fr.labellisation.socle.territoire.CodeDepartement;
import fr.labellisation.socle.territoire.CodeSite;
import fr.labellisation.web.lignes.EnClair;
import fr.labellisation.web.lignes.LigneSite;
import fr.labellisation.web.lignes.Responsables;
import java.util.List;
import java.util.Map;

/**
 * What is known of a département on the day of its board.
 *
 * @param sites the gravest verdict first
 * @param lignes the same as the pages say them, in the same order
 * @param taches open ones, what is due first first
 * @param actions by site; under null those common to all sites
 * @param dates of the next three months, the earliest first
 */
record FaitsDuTableau(
        CodeDepartement departement,
        List<SituationSite> sites,
        List<LigneSite> lignes,
        Map<CodeSite, VerdictDuSite> juges,
        List<TacheOuverte> taches,
        List<NonConformite> nonConformites,
        Map<CodeSite, CompteDActions> actions,
        Map<CodeSite, List<ResultatDIndicateur>> resultats,
        List<EvenementDate> dates,
        Responsables responsables,
        EnClair clair) {

    /** Months that the calendar of a board looks ahead. */
    static final int MOIS = 3;
}
