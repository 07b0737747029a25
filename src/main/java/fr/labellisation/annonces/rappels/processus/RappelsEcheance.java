package fr.labellisation.annonces.rappels.processus;

/** Ids and variables of RappelsEcheance.bpmn; a test compares them with the diagram. */
public final class RappelsEcheance {
    public static final String CLE = "RappelsEcheance";
    public static final String MESSAGE_DEPLACEE = "EcheanceDeplacee";
    public static final String MESSAGE_ANNULEE = "EcheanceAnnulee";

    public static final String NATURE = "natureRappel";
    static final String OBJET = "objet";
    static final String DEPARTEMENT = "departement";
    public static final String DEMARCHE = "demarche";
    public static final String SITE = "site";
    /** Day of what is announced, ISO-8601. */
    static final String JOUR = "jour";

    static final String INTITULE = "intitule";
    static final String GRAVE = "grave";
    public static final String ECHEANCE_VENUE = "echeanceVenue";

    /** Nodes of the diagram. */
    public enum Element {
        Debut_EcheanceFixee,
        Jonction_Calcul,
        CalculerProchainRappel,
        Attente_Rappel,
        Echeance_Rappel,
        Choix_EcheanceVenue,
        Fin_EcheanceVenue,
        DemanderRappel,
        Reception_EcheanceDeplacee,
        Reception_EcheanceAnnulee,
        Fin_EcheanceAnnulee
    }

    private RappelsEcheance() {}
}
