package fr.labellisation.parcours.diagnostic;

/**
 * What a site said of one engagement.
 *
 * @param motif why it does not concern the site; null or empty where it does
 * @param observations what was seen; may be null
 * @param responsable who takes charge of it, as it was written; null where nobody does
 */
public record Evaluation(
        String module, String engagement, Resultat resultat, String motif, String observations, String responsable) {

    /** An answer by yes or no, as forms of earlier versions and case files give it. */
    public Evaluation(String module, String engagement, boolean tenu, String observations) {
        this(module, engagement, tenu ? Resultat.CONFORME : Resultat.NON_CONFORME, null, observations, null);
    }

    /** Whether nothing is to be done about it. */
    public boolean tenu() {
        return resultat.tenu();
    }
}
