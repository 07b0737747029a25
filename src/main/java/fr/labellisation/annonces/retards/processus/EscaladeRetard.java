package fr.labellisation.annonces.retards.processus;

/** Ids and variables of EscaladeRetard.bpmn; a test compares them with the diagram. Its business key is the task's id. */
public final class EscaladeRetard {
    public static final String CLE = "EscaladeRetard";
    public static final String MESSAGE_DEPLACEE = "EcheanceDeTacheDeplacee";
    public static final String MESSAGE_ACHEVEE = "TacheAchevee";

    public static final String TACHE = "tache";
    /** When the task is due; ISO-8601 with zone. */
    public static final String ECHEANCE = "echeanceTache";
    /** Rank of the level that is told next. */
    static final String NIVEAU = "niveau";
    /** When it is told; ISO-8601. */
    public static final String INSTANT = "instantNiveau";

    static final String NIVEAU_RESTANT = "niveauRestant";

    /** Nodes of the diagram. */
    public enum Element {
        Debut_TacheEnRetard,
        Jonction_Calcul,
        CalculerNiveau,
        Choix_Niveau,
        Attente_Niveau,
        Echeance_Niveau,
        InformerNiveau,
        Reception_EcheanceDeplacee,
        Reception_TacheAchevee,
        Fin_TacheAchevee,
        Fin_TousInformes
    }

    private EscaladeRetard() {}
}
