package fr.labellisation.parcours.actions;

import fr.labellisation.parcours.diagnostic.Diagnostic;
import fr.labellisation.parcours.diagnostic.Ecart;
import fr.labellisation.parcours.diagnostic.Grilles;
import fr.labellisation.socle.formulaires.Option;
import fr.labellisation.socle.variables.Parcours;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** What a plan of a site has to answer, and what else it may bear on. */
@Component
public class EcartsATraiter {
    private final Diagnostic diagnostic;
    private final Grilles grilles;
    private final Actions actions;

    EcartsATraiter(Diagnostic diagnostic, Grilles grilles, Actions actions) {
        this.diagnostic = diagnostic;
        this.grilles = grilles;
        this.actions = actions;
    }

    /** The gaps that no action answers yet. */
    public List<Ecart> de(Parcours parcours) {
        Set<String> couverts = actions.engagementsCouverts(parcours);
        return diagnostic.ecarts(parcours).stream()
                .filter(ecart -> !couverts.contains(ecart.code()))
                .toList();
    }

    /** Engagements on which an action is allowed and not asked for: after a refusal, what the audit found. */
    List<Option> autres(Parcours parcours) {
        Set<String> aTraiter = de(parcours).stream().map(Ecart::code).collect(Collectors.toSet());
        return engagements(parcours).stream()
                .filter(engagement -> !aTraiter.contains(engagement.value()))
                .toList();
    }

    /** All on which an action may bear, the gaps first; each as « E5 – Accueillir au téléphone ». */
    List<Option> tous(Parcours parcours) {
        return Stream.concat(
                        de(parcours).stream().map(ecart -> new Option(ecart.libelle(), ecart.code())),
                        autres(parcours).stream())
                .toList();
    }

    /** Engagements in scope. */
    List<Option> engagements(Parcours parcours) {
        return grilles.duPerimetre(parcours).engagements().stream()
                .map(engagement ->
                        new Option(engagement.get("code") + " – " + engagement.get("titre"), engagement.get("code")))
                .toList();
    }

    /** An action of the previous cycle that is kept answers its gap as a new one would. */
    static List<Ecart> sansReprise(List<Ecart> ecarts, List<ActionReprise> dites) {
        return ecarts.stream()
                .filter(ecart -> dites.stream()
                        .noneMatch(dite -> dite.gardee() && ecart.code().equals(dite.engagement())))
                .toList();
    }
}
