package fr.labellisation.parcours.demarche.processus;

import fr.labellisation.parcours.demarche.VariablesDemarche;
import fr.labellisation.socle.variables.Variable;
import fr.labellisation.socle.variables.VariablesCommunes;
import java.util.List;

/** Ids and variables of ModificationPerimetre.bpmn; a test compares them with the diagram. */
public final class ModificationPerimetre {
    public static final String CLE = "ModificationPerimetre";

    /** What the process knows. */
    public static final List<Variable<?>> VARIABLES = List.of(
            VariablesCommunes.DEPARTEMENT,
            VariablesCommunes.DEMARCHE,
            VariablesCommunes.REFERENTIEL,
            VariablesDemarche.SITE_MODIFIE,
            VariablesDemarche.MODULES_MODIFIES,
            VariablesDemarche.AUTEUR_CHANGEMENT,
            VariablesDemarche.MOTIF_CHANGEMENT,
            VariablesDemarche.SITE_AJOUTE);

    /** Nodes of the diagram. */
    public enum Element {
        Debut_ModificationDecidee,
        AppliquerPerimetre,
        Choix_SiteAjoute,
        ParcoursSiteAjoute,
        SignalerArrivee,
        Fin_SiteAjouteArrive,
        Fin_PerimetreApplique
    }

    private ModificationPerimetre() {}
}
