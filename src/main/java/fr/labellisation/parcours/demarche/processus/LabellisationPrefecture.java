package fr.labellisation.parcours.demarche.processus;

/** Ids of LabellisationPrefecture.bpmn; a test compares them with the diagram. */
public final class LabellisationPrefecture {
    public static final String CLE = "LabellisationPrefecture";
    public static final String MESSAGE_REFERENT_REMPLACE = "ReferentRemplace";
    public static final String MESSAGE_PERIMETRE_MODIFIE = "PerimetreModifie";
    public static final String MESSAGE_DEMARCHE_ABANDONNEE = "DemarcheAbandonnee";

    public enum Element {
        Debut_DemarcheDecidee,
        MiseEnPlaceDemarche,
        Jonction_DebutParcours,
        ParcoursSite,
        ComiteLocalUsagers,
        Jonction_FinParcours,
        CloreDemarche,
        Choix_Issue,
        Fin_DemarcheAboutie,
        Fin_DemarcheAboutieEnPartie,
        Fin_DemarcheSansLabel,
        ReferentRemplace,
        Debut_ReferentRemplace,
        PasserRelais,
        Echeance_PasserRelais,
        Fin_RelaisPasse,
        Fin_RetardSignale_ReferentRemplace,
        PerimetreModifie,
        Debut_PerimetreModifie,
        ModificationPerimetre,
        Fin_PerimetreModifie,
        DemarcheAbandonnee,
        Debut_DemarcheAbandonnee,
        AbandonnerParcours,
        Fin_DemarcheAbandonnee
    }

    private LabellisationPrefecture() {}
}
