package fr.labellisation.reglages;

import fr.labellisation.socle.formulaires.NombreFrancais;
import fr.labellisation.socle.regles.Avis;
import java.util.Optional;
import java.util.regex.Pattern;

/** The reason of a change is kept and read by others: a sentence or two, plain text. */
final class ControleDuMotif {
    private static final int LONGUEUR = 2_000;
    private static final Pattern BALISE = Pattern.compile("<[A-Za-z/!?]");
    private static final Pattern INVISIBLE = Pattern.compile("[\\p{Cntrl}&&[^\\r\\n\\t]]");

    private ControleDuMotif() {}

    static Optional<String> refus(String motif) {
        return Avis.refus(motif.isBlank(), "«\u00a0Motif\u00a0»\u00a0: dites pourquoi, le motif est conservé.")
                .or(() -> Avis.refus(
                        motif.length() > LONGUEUR,
                        "«\u00a0Motif\u00a0»\u00a0: %s caractères au plus, le vôtre en a %s.",
                        NombreFrancais.de(LONGUEUR),
                        NombreFrancais.de(motif.length())))
                .or(() -> Avis.refus(
                        BALISE.matcher(motif).find() || INVISIBLE.matcher(motif).find(),
                        "«\u00a0Motif\u00a0»\u00a0: du texte simple est attendu, sans balise ni caractère invisible."));
    }
}
