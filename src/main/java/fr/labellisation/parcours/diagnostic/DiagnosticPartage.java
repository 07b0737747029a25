package fr.labellisation.parcours.diagnostic;

import fr.labellisation.socle.territoire.CodeDemarche;
import fr.labellisation.socle.variables.Acte;
import java.time.LocalDate;

/**
 * A diagnosis as it was shared; nothing of it changes.
 *
 * @param partageLe the day on which it was presented
 * @param texte what the référent wrote about it
 * @param acte who kept it, and when
 */
public record DiagnosticPartage(
        long id, CodeDemarche demarche, LocalDate partageLe, String texte, SyntheseDuDiagnostic synthese, Acte acte) {}
