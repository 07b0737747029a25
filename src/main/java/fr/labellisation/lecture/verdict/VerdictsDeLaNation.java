package fr.labellisation.lecture.verdict;

import fr.labellisation.lecture.verdict.VerdictsTenus.Decompte;
import fr.labellisation.socle.territoire.CodeDepartement;
import fr.labellisation.socle.territoire.TypeSite;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The verdicts of the whole country, counted. */
public final class VerdictsDeLaNation {
    private final List<Decompte> decomptes;
    private final Map<CodeDepartement, Map<Verdict, Integer>> parDepartement;

    /** Of what {@link VerdictsTenus#decomptes()} read. */
    public VerdictsDeLaNation(List<Decompte> decomptes) {
        this.decomptes = List.copyOf(decomptes);
        this.parDepartement = decomptes.stream()
                .collect(Collectors.groupingBy(
                        Decompte::departement,
                        Collectors.toMap(
                                Decompte::verdict,
                                Decompte::sites,
                                Integer::sum,
                                () -> new EnumMap<Verdict, Integer>(Verdict.class))));
    }

    /** Sites of which this is said. */
    public int sites(Verdict verdict) {
        return decomptes.stream()
                .filter(decompte -> decompte.verdict() == verdict)
                .mapToInt(Decompte::sites)
                .sum();
    }

    /** Those of them that are of this kind. */
    public int sites(Verdict verdict, TypeSite type) {
        return decomptes.stream()
                .filter(decompte -> decompte.verdict() == verdict && decompte.type() == type)
                .mapToInt(Decompte::sites)
                .sum();
    }

    /** How many sites of the département there are of each verdict, the gravest first; empty where it has no site. */
    public Map<Verdict, Integer> du(CodeDepartement departement) {
        return parDepartement.getOrDefault(departement, Map.of());
    }

    /** The gravest of its sites: it counts for all of them. */
    public Verdict pire(CodeDepartement departement) {
        return du(departement).keySet().stream().min(Verdict::compareTo).orElse(Verdict.SANS_DEMARCHE);
    }
}
