package fr.labellisation.parcours.demarche.processus;

/** Ids of ModificationPerimetre.bpmn; a test compares them with the diagram. */
public final class ModificationPerimetre {
    public static final String CLE = "ModificationPerimetre";

    /** Nodes of the diagram. */
    public enum Element {
        Debut_ModificationDecidee,
        AppliquerPerimetre,
        Choix_SiteAjoute,
        ParcoursSiteAjoute,
        Fin_SiteAjouteArrive,
        Fin_PerimetreApplique
    }

    private ModificationPerimetre() {}
}
