package fr.labellisation.parcours.audits.processus;

import fr.labellisation.socle.variables.Variable;
import fr.labellisation.socle.variables.VariablesCommunes;
import java.util.List;

/** Ids and variables of EnvoiDossier.bpmn; a test compares them with the diagram. */
public final class EnvoiDossier {
    public static final String CLE = "EnvoiDossier";
    public static final String MESSAGE_AUDIT_ANNULE = "AuditAnnule";

    /** What the process knows. */
    public static final List<Variable<?>> VARIABLES = List.of(
            VariablesCommunes.DEPARTEMENT,
            VariablesCommunes.DEMARCHE,
            VariablesCommunes.REFERENTIEL,
            VariablesCommunes.SITE,
            VariablesCommunes.AUDIT,
            VariablesCommunes.DOSSIER_TRANSMIS,
            VariablesCommunes.DOSSIER_A_COMPLETER);

    /** Nodes of the diagram. */
    public enum Element {
        Debut_Envoi,
        TransmettreDossier,
        Echeance_TransmettreDossier,
        Reception_AuditAnnule,
        Fin_DossierTransmis,
        Fin_AuditAnnule,
        Fin_RetardSignale
    }

    private EnvoiDossier() {}
}
