package fr.labellisation.referentiel;

/**
 * What a version asks of a site before its external audit, the internal audit apart, which has a place of its own on the path.
 *
 * @param comiteUsagers a local users' committee, not older than {@code comiteMois}
 * @param enqueteUsagers published results of a survey of users
 * @param enqueteAgents published results of a survey of agents
 * @param autoEvaluation an assessment of each engagement in scope
 * @param comiteMois how many months before the audit a committee still counts; null where none is asked for
 * @param enqueteMois how many months before it the results of a survey still count; null where no source says so: any counts
 * @param tauxFormation how many of the agents who are called to a training have to come, in percent; null where none is asked for
 */
public record AvantAudit(
        boolean comiteUsagers,
        boolean enqueteUsagers,
        boolean enqueteAgents,
        boolean autoEvaluation,
        Integer comiteMois,
        Integer enqueteMois,
        Integer tauxFormation) {

    /** What both of two labels that are sought together ask: the stricter of each. */
    public AvantAudit avec(AvantAudit autre) {
        return new AvantAudit(
                comiteUsagers || autre.comiteUsagers,
                enqueteUsagers || autre.enqueteUsagers,
                enqueteAgents || autre.enqueteAgents,
                autoEvaluation || autre.autoEvaluation,
                plusPetit(comiteMois, autre.comiteMois),
                plusPetit(enqueteMois, autre.enqueteMois),
                plusGrand(tauxFormation, autre.tauxFormation));
    }

    private static Integer plusPetit(Integer un, Integer autre) {
        return un == null || autre != null && autre < un ? autre : un;
    }

    private static Integer plusGrand(Integer un, Integer autre) {
        return un == null || autre != null && autre > un ? autre : un;
    }
}
