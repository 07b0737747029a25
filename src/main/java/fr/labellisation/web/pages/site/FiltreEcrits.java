package fr.labellisation.web.pages.site;

import fr.labellisation.lecture.ecrits.Ecrit;
import fr.labellisation.lecture.taches.Etape;
import fr.labellisation.socle.codes.Code;
import fr.labellisation.socle.formulaires.SaisieRefusee;
import fr.labellisation.web.lignes.Choix;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * Which writings of a site are asked for.
 *
 * @param etape code of a step, {@link #A_COTE}, or empty for all
 */
public record FiltreEcrits(String etape) {
    /** Code of what goes on beside the steps: committees, changes. */
    public static final String A_COTE = "a-cote";

    private static final String TITRE_A_COTE = "Comités des usagers et changements";

    public FiltreEcrits {
        etape = Objects.requireNonNullElse(etape, "");
    }

    /** Code of the step of a writing, as an address has it. */
    public static String code(Ecrit ecrit) {
        return ecrit.etape() == null ? A_COTE : ecrit.etape().code();
    }

    /** Its step as a person reads it. */
    public static String titre(Ecrit ecrit) {
        return ecrit.etape() == null ? TITRE_A_COTE : ecrit.etape().libelle();
    }

    /** All codes that may be asked for. */
    public static List<String> codes() {
        return Stream.concat(Code.tous(Etape.class).stream(), Stream.of(A_COTE)).toList();
    }

    /** @throws SaisieRefusee if there is no such step */
    public List<Ecrit> parmi(List<Ecrit> ecrits) {
        if (!etape.isEmpty() && !codes().contains(etape)) {
            throw new SaisieRefusee(
                    "«\u00a0Étape\u00a0»\u00a0: «\u00a0%s\u00a0» n’en est pas une, une de celles-ci est attendue\u00a0: %s.",
                    etape, String.join(", ", codes()));
        }
        return ecrits.stream()
                .filter(ecrit -> etape.isEmpty() || code(ecrit).equals(etape))
                .toList();
    }

    /** The steps to choose from. */
    List<Choix> choix() {
        return Stream.concat(
                        Stream.of(Etape.values())
                                .map(une -> new Choix(
                                        une.code(), une.libelle(), une.code().equals(etape))),
                        Stream.of(new Choix(A_COTE, TITRE_A_COTE, A_COTE.equals(etape))))
                .toList();
    }
}
