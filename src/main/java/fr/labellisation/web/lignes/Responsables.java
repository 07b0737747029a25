package fr.labellisation.web.lignes;

import fr.labellisation.acces.Annuaire;
import fr.labellisation.acces.Personne;
import fr.labellisation.acces.Role;
import fr.labellisation.lecture.situation.TacheOuverte;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The persons behind roles: a page that asks somebody to act names him.
 *
 * @param titulaires members of the groups that the page speaks of, by group
 */
public record Responsables(Noms noms, Map<String, List<Personne>> titulaires) {

    /** @param groupes those of which the page speaks beside those of the tasks */
    public static Responsables de(
            Annuaire annuaire, Noms noms, Collection<TacheOuverte> taches, Stream<String> groupes) {
        return new Responsables(
                noms,
                annuaire.titulaires(Stream.concat(
                                groupes,
                                taches.stream()
                                        .filter(tache -> tache.titulaire() == null)
                                        .flatMap(tache -> tache.groupes().stream()))
                        .distinct()
                        .toList()));
    }

    /** « Camille Renard, référent qualité » where one person has it or is alone to take it, else as {@link Noms#tient(TacheOuverte)}. */
    public String qui(TacheOuverte tache) {
        if (tache.groupes().size() != 1) {
            return noms.tient(tache);
        }
        String groupe = tache.groupes().get(0);
        return tache.titulaire() == null ? qui(groupe) : noms.personne(tache.titulaire()) + role(groupe);
    }

    /** The same of whoever holds a role. */
    public String qui(String groupe) {
        return seul(groupe)
                .map(personne -> personne.nom() + role(groupe))
                .orElseGet(() -> noms.tient(null, List.of(groupe)));
    }

    /** The only member of a group; empty for none, and for several. */
    public Optional<Personne> seul(String groupe) {
        return Optional.of(titulaires.getOrDefault(groupe, List.of()))
                .filter(membres -> membres.size() == 1)
                .map(membres -> membres.get(0))
                .filter(personne -> !personne.nom().isBlank());
    }

    private static String role(String groupe) {
        return Role.duGroupe(groupe)
                .map(Role::libelle)
                .map(libelle -> ", " + libelle.substring(0, 1).toLowerCase(Locale.FRENCH) + libelle.substring(1))
                .orElse("");
    }
}
