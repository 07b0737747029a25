package fr.labellisation.parcours.diagnostic;

import fr.labellisation.socle.variables.Parcours;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** What the assessments of a site say about its scope. */
@Component
public class Diagnostic {
    private final Evaluations evaluations;
    private final Grilles grilles;

    public Diagnostic(Evaluations evaluations, Grilles grilles) {
        this.evaluations = evaluations;
        this.grilles = grilles;
    }

    /** The engagements in scope that the site does not keep, by its last assessment of each. */
    public List<Ecart> ecarts(Parcours parcours) {
        Grille grille = grilles.duPerimetre(parcours);
        return evaluations.dernieres(parcours).stream()
                .filter(evaluation -> !evaluation.tenu())
                .filter(evaluation -> grille.modules().contains(evaluation.module()))
                .map(evaluation ->
                        new Ecart(evaluation.module(), evaluation.engagement(), grille.titre(evaluation.engagement())))
                .toList();
    }

    /** What is known of each engagement in scope, by its last assessment; a module that was assessed as a whole stays one line. */
    public SyntheseDuDiagnostic synthese(Parcours parcours) {
        Grille grille = grilles.duPerimetre(parcours);
        Map<String, Evaluation> parCode = evaluations.dernieres(parcours).stream()
                .collect(Collectors.toMap(Evaluation::engagement, Function.identity()));
        return new SyntheseDuDiagnostic(grille.modules().stream()
                .flatMap(module -> grille.evalues(module, parCode.keySet()).stream()
                        .map(engagement -> EngagementPartage.de(
                                grille.titreModule(module),
                                grille.theme(engagement),
                                engagement,
                                parCode.get(engagement.code()))))
                .toList());
    }

    /** Titles of the modules in scope of which an engagement was never assessed. */
    public List<String> modulesNonEvalues(Parcours parcours) {
        Set<String> evalues = evaluations.dernieres(parcours).stream()
                .map(Evaluation::engagement)
                .collect(Collectors.toSet());
        Grille grille = grilles.duPerimetre(parcours);
        return grille.modules().stream()
                .filter(module -> !grille.referentiel().estEvalue(module, evalues))
                .map(grille::titreModule)
                .toList();
    }
}
