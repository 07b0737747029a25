package fr.labellisation.annonces.absences;

import fr.labellisation.acces.Annuaire;
import fr.labellisation.acces.Espace;
import fr.labellisation.acces.Personne;
import fr.labellisation.acces.Role;
import fr.labellisation.socle.formulaires.Option;
import fr.labellisation.socle.territoire.CodeDepartement;
import fr.labellisation.socle.territoire.Sites;
import java.text.Collator;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * Who may stand in for whom: somebody of the same département who works in Tasklist. An external auditor and those whom he
 * audits do not stand in for each other.
 */
@Component
class Suppleants {
    private final Annuaire annuaire;
    private final Sites sites;

    Suppleants(Annuaire annuaire, Sites sites) {
        this.annuaire = annuaire;
        this.sites = sites;
    }

    /** The persons who may stand in for this one, by name, with what they are. */
    List<Option> pour(String login, CodeDepartement departement) {
        Map<Personne, Set<Role>> tous = tous(departement);
        boolean auditeur = tous.entrySet().stream()
                .anyMatch(un -> un.getKey().id().equals(login) && auditeurExterne(un.getValue()));
        return tous.entrySet().stream()
                .filter(un -> !un.getKey().id().equals(login))
                .filter(un -> auditeurExterne(un.getValue()) == auditeur)
                .map(un -> new Option(
                        "%s – %s".formatted(un.getKey().nom(), libelles(un.getValue())),
                        un.getKey().id()))
                .sorted(Comparator.comparing(Option::label, Collator.getInstance(Locale.FRENCH)))
                .toList();
    }

    /** The name of the person; his login if he is not known. */
    String nom(String login) {
        return annuaire.trouver(login).map(Personne::nom).orElse(login);
    }

    private Map<Personne, Set<Role>> tous(CodeDepartement departement) {
        Map<Personne, Set<Role>> roles = new TreeMap<>((un, autre) -> un.id().compareTo(autre.id()));
        Arrays.stream(Role.values())
                .filter(Espace.TASKLIST::ouvertA)
                .forEach(role -> groupes(role, departement)
                        .flatMap(groupe -> annuaire.titulaires(groupe).stream())
                        .forEach(personne -> roles.computeIfAbsent(personne, p -> EnumSet.noneOf(Role.class))
                                .add(role)));
        return roles;
    }

    private Stream<String> groupes(Role role, CodeDepartement departement) {
        return role.parSite()
                ? sites.duDepartement(departement).stream().map(site -> role.groupe(departement, site.code()))
                : Stream.of(role.groupe(departement, null));
    }

    private static boolean auditeurExterne(Set<Role> roles) {
        return roles.contains(Role.AUDITEUR_EXTERNE);
    }

    private static String libelles(Set<Role> roles) {
        return roles.stream().map(Role::libelle).collect(Collectors.joining(", "));
    }
}
