package fr.labellisation.lecture.verdict;

import fr.labellisation.lecture.planification.LabelProbable;
import fr.labellisation.lecture.situation.SituationSite;
import java.time.LocalDate;

/**
 * What the rule of the verdict looks at.
 *
 * @param probable null where no label is on its way or nothing was forecast
 * @param majeures major non-conformities that external audits found, and that are to be lifted before the decision
 * @param majeuresDepuis day of the first of these audits; null without any
 * @param renouvellement whether the démarche under way is to renew the label in force
 * @param refuseLe day on which a démarche of the site closed without its label, if it was the last one; null if not
 * @param auditLimite last day of an audit by the certification body that is not held, passed already or before the day that was fixed; null if
 *     none is
 * @param auditProche an external audit for which the site should be ready by now; null if none is near
 * @param renouvellementLe day on which the renewal should have begun; null if it has begun or need not
 */
public record FaitsDuSite(
        SituationSite site,
        LabelProbable probable,
        int majeures,
        LocalDate majeuresDepuis,
        boolean renouvellement,
        LocalDate refuseLe,
        LocalDate auditLimite,
        AuditProche auditProche,
        LocalDate renouvellementLe) {}
