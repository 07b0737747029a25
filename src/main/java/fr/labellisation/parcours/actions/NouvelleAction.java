package fr.labellisation.parcours.actions;

import fr.labellisation.socle.territoire.CodeDemarche;
import fr.labellisation.socle.territoire.CodeSite;
import fr.labellisation.socle.variables.Parcours;
import java.time.LocalDate;

/**
 * An action to be written, and what it answers: exactly one of gap, finding and wish.
 *
 * @param site null for a wish of a committee common to all sites
 */
public record NouvelleAction(CodeDemarche demarche, CodeSite site, Objet objet, Proposition proposition) {

    /** What an action answers; the parts that do not apply are null. */
    public record Objet(OrigineAction origine, String engagement, Long plan, Long audit, Long constat, Long comite) {}

    /**
     * What is to be done, by whom, by when.
     *
     * @param responsable group that carries it out
     * @param porteur login of the person of that group who does; null where any of them may
     * @param suppleant login of who does while that person is away; null if nobody is named
     */
    public record Proposition(
            String intitule,
            String responsable,
            String porteur,
            String suppleant,
            LocalDate echeance,
            Precisions precisions) {

        /** One of which nothing else is said. */
        public Proposition(String intitule, String responsable, LocalDate echeance) {
            this(intitule, responsable, null, null, echeance, Precisions.AUCUNE);
        }

        /** Who carries it out, as a form names him. */
        String tenue() {
            return Tenue.texte(responsable, porteur);
        }
    }

    public static NouvelleAction surEcart(Parcours parcours, long plan, String engagement, Proposition proposition) {
        return new NouvelleAction(
                parcours.demarche(),
                parcours.site(),
                new Objet(OrigineAction.ECART, engagement, plan, null, null, null),
                proposition);
    }

    public static NouvelleAction surConstat(Parcours parcours, long audit, long constat, Proposition proposition) {
        return new NouvelleAction(
                parcours.demarche(),
                parcours.site(),
                new Objet(OrigineAction.CONSTAT, null, null, audit, constat, null),
                proposition);
    }

    /** @param site null if the committee is common to all sites */
    public static NouvelleAction surSouhait(
            CodeDemarche demarche, CodeSite site, long comite, Proposition proposition) {
        return new NouvelleAction(
                demarche, site, new Objet(OrigineAction.SOUHAIT, null, null, null, null, comite), proposition);
    }
}
