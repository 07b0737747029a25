package fr.labellisation.web.pages.departement;

import fr.labellisation.acces.Role;
import fr.labellisation.lecture.situation.TacheOuverte;
import fr.labellisation.lecture.taches.Etape;
import fr.labellisation.web.lignes.EnClair;
import fr.labellisation.web.lignes.Responsables;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The open tasks of a département, counted: by who holds them, and those that are late by role and step. */
record TachesEnClair(List<TacheOuverte> ouvertes, Responsables responsables, EnClair clair) {

    /**
     * What one holds.
     *
     * @param prochaine « Transmettre le dossier, 1er décembre 2026 »; empty where nothing has a day
     */
    record Tenant(String qui, int ouvertes, int enRetard, int bientot, String prochaine) {}

    /**
     * Late tasks of a role at a step.
     *
     * @param jours how late the latest of them is
     */
    record Retard(String role, String etape, int taches, String jours) {}

    /** Whoever has most that is late first. */
    List<Tenant> tenants() {
        return ouvertes.stream()
                .collect(Collectors.groupingBy(responsables::qui, LinkedHashMap::new, Collectors.toList()))
                .entrySet()
                .stream()
                .map(tenant -> tenant(tenant.getKey(), tenant.getValue()))
                .sorted(Comparator.comparing(Tenant::enRetard)
                        .thenComparing(Tenant::bientot)
                        .thenComparing(Tenant::ouvertes)
                        .reversed())
                .toList();
    }

    private Tenant tenant(String qui, List<TacheOuverte> siennes) {
        return new Tenant(
                qui,
                siennes.size(),
                (int) siennes.stream().filter(TacheOuverte::enRetard).count(),
                (int) siennes.stream()
                        .filter(tache -> tache.bientotDue(clair.aujourdhui(), clair.fuseau()))
                        .count(),
                siennes.stream()
                        .filter(tache -> tache.due() != null)
                        .findFirst()
                        .map(tache -> tache.nom() + ", " + clair.date(tache.due()))
                        .orElse(""));
    }

    /** The most frequent first; empty where nothing is late. */
    List<Retard> retards() {
        Map<List<String>, List<TacheOuverte>> parRoleEtEtape = ouvertes.stream()
                .filter(TacheOuverte::enRetard)
                .collect(Collectors.groupingBy(
                        tache -> List.of(role(tache), etape(tache.etape())), LinkedHashMap::new, Collectors.toList()));
        List<Retard> retards = new ArrayList<>();
        parRoleEtEtape.forEach((cle, taches) -> retards.add(new Retard(
                cle.get(0),
                cle.get(1),
                taches.size(),
                EnClair.nombre(
                        taches.stream()
                                .mapToLong(
                                        tache -> ChronoUnit.DAYS.between(clair.jour(tache.due()), clair.aujourdhui()))
                                .max()
                                .orElseThrow(),
                        "jour",
                        "jours"))));
        retards.sort(Comparator.comparing(Retard::taches).reversed());
        return retards;
    }

    private static String role(TacheOuverte tache) {
        String roles = tache.groupes().stream()
                .flatMap(groupe -> Role.duGroupe(groupe).stream())
                .map(Role::libelle)
                .distinct()
                .collect(Collectors.joining(" ou "));
        return roles.isEmpty() ? "Personne désignée" : roles;
    }

    private static String etape(Etape etape) {
        return etape == null ? "À côté du parcours" : etape.libelle();
    }
}
