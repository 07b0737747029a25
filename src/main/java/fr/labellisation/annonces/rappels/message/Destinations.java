package fr.labellisation.annonces.rappels.message;

import fr.labellisation.acces.Annuaire;
import fr.labellisation.acces.Personne;
import fr.labellisation.acces.Role;
import fr.labellisation.annonces.absences.Suppleances;
import fr.labellisation.annonces.courriel.AdresseCourriel;
import fr.labellisation.annonces.rappels.base.Rappel;
import fr.labellisation.socle.territoire.CodeDepartement;
import fr.labellisation.socle.territoire.Sites;
import fr.labellisation.socle.territoire.Territoire;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * Whom each reminder reaches on a day: its holder or the members of its group, each replaced by his deputy while he is
 * absent. Asks the directory in few queries, however many reminders there are.
 */
@Component
class Destinations {
    private final Annuaire annuaire;
    private final Suppleances suppleances;
    private final Sites sites;
    private final Territoire territoire;

    Destinations(Annuaire annuaire, Suppleances suppleances, Sites sites, Territoire territoire) {
        this.annuaire = annuaire;
        this.suppleances = suppleances;
        this.sites = sites;
        this.territoire = territoire;
    }

    /** Those who can be reached; a reminder that reaches nobody is not among them. */
    List<Destination> de(CodeDepartement departement, Collection<Rappel> rappels, LocalDate jour) {
        Map<String, String> suppleants = suppleances.duDepartement(departement, jour);
        Map<String, List<Personne>> groupes = annuaire.titulaires(rappels.stream()
                .filter(rappel -> rappel.titulaire() == null)
                .map(Rappel::destinataire)
                .collect(Collectors.toSet()));
        Map<String, Personne> personnes = annuaire.trouver(nommees(rappels, suppleants));
        Raisons raisons = Raisons.du(departement, territoire, sites);
        return rappels.stream()
                .flatMap(rappel -> prevenus(rappel, groupes, personnes)
                        .map(prevenu -> destination(
                                rappel, prevenu, personnes.get(suppleants.getOrDefault(prevenu.id(), "")), raisons)))
                .filter(Objects::nonNull)
                .toList();
    }

    /** The référents of the département who can be reached that day, or their deputies. */
    List<Personne> referents(CodeDepartement departement, LocalDate jour) {
        Map<String, String> suppleants = suppleances.duDepartement(departement, jour);
        Map<String, Personne> presents = annuaire.trouver(Set.copyOf(suppleants.values()));
        return annuaire.titulaires(Role.REFERENT_QUALITE.groupe(departement, null)).stream()
                .map(referent -> presents.getOrDefault(suppleants.getOrDefault(referent.id(), ""), referent))
                .filter(Destinations::joignable)
                .distinct()
                .toList();
    }

    private static Set<String> nommees(Collection<Rappel> rappels, Map<String, String> suppleants) {
        Set<String> nommees = new HashSet<>(suppleants.values());
        rappels.stream().map(Rappel::titulaire).filter(Objects::nonNull).forEach(nommees::add);
        return nommees;
    }

    private static Stream<Personne> prevenus(
            Rappel rappel, Map<String, List<Personne>> groupes, Map<String, Personne> personnes) {
        return rappel.titulaire() == null
                ? groupes.getOrDefault(rappel.destinataire(), List.of()).stream()
                : Stream.ofNullable(personnes.get(rappel.titulaire()));
    }

    /** The deputy; the absent person himself where the deputy cannot be reached; null where neither can. */
    private static Destination destination(Rappel rappel, Personne prevenu, Personne suppleant, Raisons raisons) {
        if (suppleant != null && joignable(suppleant)) {
            return new Destination(rappel, suppleant, prevenu, raisons.de(rappel, prevenu));
        }
        return joignable(prevenu) ? new Destination(rappel, prevenu, null, raisons.de(rappel, null)) : null;
    }

    private static boolean joignable(Personne personne) {
        return AdresseCourriel.defaut(personne.courriel()).isEmpty();
    }
}
