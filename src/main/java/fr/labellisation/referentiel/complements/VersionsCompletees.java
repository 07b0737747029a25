package fr.labellisation.referentiel.complements;

import fr.labellisation.referentiel.Engagement;
import fr.labellisation.referentiel.Referentiel;
import fr.labellisation.referentiel.Referentiels;
import fr.labellisation.socle.territoire.CodeDepartement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;

/** The versions of the référentiels as the sites of a département work with them. */
@Component
public class VersionsCompletees {
    private final Referentiels referentiels;
    private final EngagementsSaisis saisis;

    public VersionsCompletees(Referentiels referentiels, EngagementsSaisis saisis) {
        this.referentiels = referentiels;
        this.saisis = saisis;
    }

    /** A version with what the département completed of it: by one statement, or by none where all was known from the beginning. */
    public Referentiel pour(CodeDepartement departement, Referentiel version) {
        return futACompleter(version) ? completer(version, saisis.de(departement, version.id())) : version;
    }

    /**
     * What completes any version for the département: by one statement for all of them, once there is one to complete, and each version
     * once. It remembers, so it is good for one reading and no longer.
     */
    public UnaryOperator<Referentiel> pour(CodeDepartement departement) {
        Supplier<Map<String, List<EngagementSaisi>>> parVersion = SingletonSupplier.of(() -> saisis.de(departement));
        Map<List<Object>, Referentiel> connues = new HashMap<>();
        return version -> futACompleter(version)
                ? connues.computeIfAbsent(
                        List.of(version.id(), version.revision()),
                        cle -> completer(version, parVersion.get().getOrDefault(version.id(), List.of())))
                : version;
    }

    /** Whether this revision of it, or an earlier one, leaves something to complete. */
    public boolean futACompleter(Referentiel version) {
        return version.aCompleter()
                || referentiels.revisions(version.id()).stream().anyMatch(Referentiel::aCompleter);
    }

    /** Those of the version in their order, each as it was completed; what it does not name comes after them. */
    public static Referentiel completer(Referentiel version, List<EngagementSaisi> saisis) {
        Map<String, Engagement> parCode = new LinkedHashMap<>();
        version.engagements().forEach(officiel -> parCode.put(officiel.code(), officiel));
        saisis.stream()
                .filter(saisi -> saisi.vaut(parCode.get(saisi.code())))
                .forEach(saisi -> parCode.compute(saisi.code(), (code, officiel) -> saisi.enEngagement(officiel)));
        return version.avec(new ArrayList<>(parCode.values()));
    }
}
