package fr.labellisation.parcours.demarche.processus;

import fr.labellisation.parcours.demarche.VariablesDemarche;
import fr.labellisation.socle.variables.Variable;
import fr.labellisation.socle.variables.VariablesCommunes;
import java.util.List;

/** Ids and variables of LabellisationPrefecture.bpmn; a test compares them with the diagram. */
public final class LabellisationPrefecture {
    public static final String CLE = "LabellisationPrefecture";
    public static final String MESSAGE_REFERENT_REMPLACE = "ReferentRemplace";
    public static final String MESSAGE_PERIMETRE_MODIFIE = "PerimetreModifie";
    public static final String MESSAGE_DEMARCHE_ABANDONNEE = "DemarcheAbandonnee";

    /** What the process knows. */
    public static final List<Variable<?>> VARIABLES = List.of(
            VariablesCommunes.DEPARTEMENT,
            VariablesCommunes.DEMARCHE,
            VariablesCommunes.REFERENTIEL,
            VariablesCommunes.SITE,
            VariablesCommunes.PORTEE_COMITE,
            VariablesDemarche.ISSUE_DEMARCHE,
            VariablesDemarche.SITE_MODIFIE,
            VariablesDemarche.MODULES_MODIFIES,
            VariablesDemarche.AUTEUR_CHANGEMENT,
            VariablesDemarche.MOTIF_CHANGEMENT,
            VariablesDemarche.ANCIEN_REFERENT,
            VariablesDemarche.NOUVEAU_REFERENT);

    /** Nodes of the diagram. */
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
