package fr.labellisation.web.pages.plan;

import java.util.List;

/**
 * The plan of a site as it goes, and what evidence shows of the rest of its path.
 *
 * @param responsables the actions by who carries them out, by name
 * @param communications what the decided plans say, the earliest first
 * @param autres decisions, committees, sessions and audits; the last one first
 */
public record VuePlan(
        String site,
        String nomDuSite,
        String resume,
        List<Responsable> responsables,
        List<LigneDeCommunication> communications,
        List<AutreObjet> autres) {

    public VuePlan {
        responsables = List.copyOf(responsables);
        communications = List.copyOf(communications);
        autres = List.copyOf(autres);
    }

    /** Who carries out these actions. */
    public record Responsable(String nom, List<LigneDAction> actions) {

        public Responsable {
            actions = List.copyOf(actions);
        }
    }

    /**
     * An action; texts of what is not known yet are empty.
     *
     * @param origine what it answers, and its deputy where one is named
     * @param prevue deadline of its plan; {@code probable} and {@code reelle} the days beside it
     * @param retard « 12 jours de retard »
     * @param enRetard whether it is late and not carried out yet
     * @param preuves how many pieces show it, at the address {@code lien}
     */
    public record LigneDAction(
            String intitule,
            String origine,
            String prevue,
            String probable,
            String reelle,
            String etat,
            String retard,
            boolean enRetard,
            String preuves,
            String lien) {}

    /** Something that the plan means to say. */
    public record LigneDeCommunication(String le, String cible, String message, String moyen, String qui) {}

    /** Something else of the path that evidence may show. */
    public record AutreObjet(String quoi, String le, String preuves, String lien) {}
}
