package fr.labellisation.web.lignes;

import fr.labellisation.acces.Annuaire;
import fr.labellisation.acces.Personne;
import fr.labellisation.acces.Role;
import fr.labellisation.lecture.situation.SituationSite;
import fr.labellisation.lecture.situation.TacheOuverte;
import fr.labellisation.web.lignes.LigneSite.Detenteur;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The persons and sites of a page by their name, all looked up at once.
 *
 * @param personnes by login
 * @param sites names by code
 */
public record Noms(Map<String, Personne> personnes, Map<String, String> sites) {

    /** @param logins of whom the page speaks; null where nobody is meant */
    public static Noms de(Annuaire annuaire, Stream<String> logins, Collection<SituationSite> sites) {
        return de(
                annuaire,
                logins,
                sites.stream().collect(Collectors.toMap(site -> site.code().valeur(), SituationSite::nom)));
    }

    /** @param sites names by code */
    public static Noms de(Annuaire annuaire, Stream<String> logins, Map<String, String> sites) {
        return new Noms(
                annuaire.trouver(logins.filter(Objects::nonNull).distinct().toList()), sites);
    }

    /** The name of who has this login; the login itself if he has left the directory. */
    public String personne(String login) {
        Personne personne = personnes.get(login);
        return personne == null || personne.nom().isBlank() ? login : personne.nom();
    }

    /** Who holds the task: a person, else the role and the place of those who may take it. */
    public String tient(TacheOuverte tache) {
        return tient(tache.titulaire(), tache.groupes());
    }

    /**
     * The same of anything that somebody holds.
     *
     * @param titulaire login; null while it is its group's
     */
    public String tient(String titulaire, List<String> groupes) {
        if (titulaire != null) {
            return personne(titulaire);
        }
        String roles = roles(groupes);
        return roles.isEmpty() ? "personne" : roles;
    }

    /** The roles of groups, each with its place where it has one: « Référent qualité ou Communication »; empty if they are none. */
    public String roles(List<String> groupes) {
        return groupes.stream().map(this::groupe).filter(Objects::nonNull).collect(Collectors.joining(" ou "));
    }

    /** Who holds these tasks, the most first. */
    public List<Detenteur> detenteurs(Stream<TacheOuverte> taches) {
        return taches.collect(Collectors.groupingBy(this::tient, Collectors.counting())).entrySet().stream()
                .map(qui -> new Detenteur(qui.getKey(), qui.getValue().intValue()))
                .sorted(Comparator.comparing(Detenteur::taches).reversed().thenComparing(Detenteur::nom))
                .toList();
    }

    private String groupe(String groupe) {
        return Role.duGroupe(groupe)
                .map(role -> role.parSite() ? role.libelle() + ", " + lieu(groupe) : role.libelle())
                .orElse(null);
    }

    private String lieu(String groupe) {
        String site = groupe.substring(0, Math.max(0, groupe.indexOf('.')));
        return sites.getOrDefault(site, site);
    }
}
