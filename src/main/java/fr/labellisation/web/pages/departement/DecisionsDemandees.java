package fr.labellisation.web.pages.departement;

import fr.labellisation.acces.Role;
import fr.labellisation.lecture.situation.TacheOuverte;
import fr.labellisation.lecture.verdict.Cause;
import fr.labellisation.lecture.verdict.Verdict;
import fr.labellisation.socle.territoire.CodeDepartement;
import fr.labellisation.web.lignes.EnClair;
import fr.labellisation.web.lignes.LigneSite;
import fr.labellisation.web.lignes.LigneTache;
import fr.labellisation.web.lignes.Responsables;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What the préfet and his secrétaire général have to decide: tasks of theirs, what a label that is lost or in danger asks for, and
 * late tasks that somebody has to set free; for the site that stands worst first.
 */
public record DecisionsDemandees(
        CodeDepartement departement,
        List<LigneSite> sites,
        List<TacheOuverte> ouvertes,
        Function<TacheOuverte, String> adresses,
        Responsables responsables,
        EnClair clair) {
    private static final Set<Role> DECIDENT = Set.of(Role.PREFET, Role.SECRETAIRE_GENERAL);

    /**
     * Something to decide.
     *
     * @param pourquoi what hangs on it; may be empty
     * @param adresse where it is decided, or where it is read by whoever cannot
     * @param pour by when; empty where nothing is due
     * @param combien how late it is, or in how many days it is due
     */
    public record Decision(
            String quoi, String pourquoi, String adresse, String qui, String pour, String combien, boolean enRetard) {}

    private record Rang(Verdict verdict, int ordre, Decision decision) {}

    /** All of them, the most pressing first. */
    public List<Decision> toutes() {
        List<TacheOuverte> aDecider =
                ouvertes.stream().filter(DecisionsDemandees::aDecider).toList();
        Set<String> suivis = ouvertes.stream()
                .filter(tache -> tache.enRetard() || aDecider(tache))
                .map(TacheOuverte::site)
                .filter(Objects::nonNull)
                .map(Object::toString)
                .collect(Collectors.toSet());
        return Stream.of(
                        aDecider.stream().map(tache -> rang(tache, 0, LigneTache.nom(tache.nom(), tache.objet()))),
                        alertes(sites.stream()
                                .filter(site -> site.verdict().verdict().alerte() && !suivis.contains(site.code()))
                                .toList()),
                        ouvertes.stream()
                                .filter(tache -> tache.enRetard() && !aDecider(tache))
                                .map(tache -> rang(
                                        tache, 2, "Débloquer\u00a0: " + LigneTache.nom(tache.nom(), tache.objet()))))
                .flatMap(rangs -> rangs)
                .sorted(Comparator.comparing(Rang::verdict).thenComparing(Rang::ordre))
                .map(Rang::decision)
                .toList();
    }

    private static boolean aDecider(TacheOuverte tache) {
        return tache.groupes().stream()
                .flatMap(groupe -> Role.duGroupe(groupe).stream())
                .anyMatch(DECIDENT::contains);
    }

    /** Tasks come in the order of their due dates, which a stable sort keeps. */
    private Rang rang(TacheOuverte tache, int ordre, String quoi) {
        LigneTache ligne = LigneTache.de(tache, adresses, responsables.noms(), clair);
        LigneSite site = sites.stream()
                .filter(un ->
                        tache.site() != null && un.code().equals(tache.site().valeur()))
                .findFirst()
                .orElse(null);
        return new Rang(
                site == null ? Verdict.A_SURVEILLER : site.verdict().verdict(),
                ordre,
                new Decision(
                        quoi,
                        site == null
                                ? ligne.lieu()
                                : site.nom() + ", "
                                        + site.verdict().verdict().libelle().toLowerCase(Locale.FRENCH),
                        !ligne.adresse().isEmpty() || site == null ? ligne.adresse() : "/suivi/sites/" + site.code(),
                        responsables.qui(tache),
                        ligne.due(),
                        ligne.combien() + (ligne.enRetard() ? " de retard" : ""),
                        ligne.enRetard()));
    }

    /** What is decided for several sites at one place is one decision. */
    private Stream<Rang> alertes(List<LigneSite> menaces) {
        Map<List<Object>, List<LigneSite>> parDecision = menaces.stream()
                .collect(Collectors.groupingBy(
                        site -> List.of(site.verdict().verdict(), quoi(site), adresse(site)),
                        LinkedHashMap::new,
                        Collectors.toList()));
        return parDecision.values().stream().map(concernes -> {
            LigneSite premier = concernes.get(0);
            return new Rang(
                    premier.verdict().verdict(),
                    1,
                    new Decision(
                            quoi(premier),
                            concernes.stream()
                                    .map(site -> site.nom() + "\u00a0: "
                                            + cause(site).phrase())
                                    .collect(Collectors.joining(" ")),
                            adresse(premier),
                            responsables.qui(Role.SECRETAIRE_GENERAL.groupe(departement, null)),
                            "",
                            "",
                            false));
        });
    }

    private static Cause cause(LigneSite site) {
        return site.verdict().causes().get(0);
    }

    private static String quoi(LigneSite site) {
        return switch (cause(site).motif()) {
            case EXPIRE, RETIRE, REFUSE -> "Dire quand le site retrouve un label";
            case SUSPENDU, NON_CONFORMITES_MAJEURES -> "Faire lever ce qui est majeur";
            case AUDIT_APRES_SA_LIMITE -> "Obtenir la date de l’audit";
            case PAS_PRET_POUR_L_AUDIT -> "Préparer l’audit, ou le déplacer";
            case RENOUVELLEMENT_NON_COMMENCE -> "Décider du renouvellement";
            default -> "Gagner du temps, ou revoir la date voulue";
        };
    }

    private String adresse(LigneSite site) {
        String page = "/suivi/sites/" + site.code();
        return switch (cause(site).motif()) {
            case SUSPENDU, NON_CONFORMITES_MAJEURES -> page + "#bloque";
            case AUDIT_APRES_SA_LIMITE -> page + "#dates";
            case PAS_PRET_POUR_L_AUDIT -> page + "#preparation";
            case RENOUVELLEMENT_NON_COMMENCE -> page + "/passage";
            default -> "/suivi/planning?departement=" + departement;
        };
    }
}
