package fr.labellisation.simulation.nation.invention;

import static fr.labellisation.parcours.diagnostic.processus.DiagnosticEcarts.Element.EvaluerModule;

import fr.labellisation.referentiel.Module;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;

/** What the sites of a démarche retain of its référentiel, and the gaps that they find there. */
final class RecitDuPerimetre {
    private final DepartementInvente departement;
    private final Recit recit;
    private final Random hasard;

    RecitDuPerimetre(DepartementInvente departement, Recit recit, Random hasard) {
        this.departement = departement;
        this.recit = recit;
        this.hasard = hasard;
    }

    /** As the form takes it: {@code site|module}. */
    List<String> choix() {
        return departement.enDemarche().stream()
                .flatMap(site -> modules(site).stream().map(module -> site.code() + "|" + module.code()))
                .toList();
    }

    /** What is mandatory keeps at least one gap, so that there is always something to mend. */
    void evaluer(SiteInvente site, LocalDate le) {
        for (Module module : modules(site)) {
            if (module.obligatoire() || hasard.nextInt(3) == 0) {
                recit.tacheDuModule(
                        le,
                        EvaluerModule.name(),
                        site.code(),
                        module.code(),
                        Map.of("evaluations", List.of(Textes.ecart(engagement(module), hasard))));
            }
        }
    }

    private List<Module> modules(SiteInvente site) {
        return departement.referentiel().modulesAEvaluer(Set.copyOf(departement.modulesEnDemarche(site)));
    }

    /** One that the form of the module offers. */
    private String engagement(Module module) {
        return departement.referentiel().engagements(module.code()).get(0).code();
    }
}
