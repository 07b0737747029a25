package fr.labellisation.parcours.comites.processus;

/** Ids of ComiteLocalUsagers.bpmn; a test compares them with the diagram. */
public final class ComiteLocalUsagers {
    public static final String CLE = "ComiteLocalUsagers";

    public enum Element {
        Debut_ComiteDecide,
        ComposerComite,
        Echeance_ComposerComite,
        ConvoquerComite,
        Echeance_ConvoquerComite,
        Echeance_JourComite,
        RedigerCompteRendu,
        Echeance_RedigerCompteRendu,
        SignerCompteRendu,
        Echeance_SignerCompteRendu,
        DiffuserCompteRendu,
        Choix_Souhaits,
        ActionCorrective,
        Jonction_Souhaits,
        Fin_ComiteTenu,
        Fin_RetardSignale,
        Jonction_Retards
    }

    private ComiteLocalUsagers() {}
}
