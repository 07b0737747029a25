package fr.labellisation;

import fr.labellisation.acces.Annuaire;
import fr.labellisation.acces.Compte;
import fr.labellisation.acces.Identifiant;
import fr.labellisation.acces.Personne;
import fr.labellisation.acces.Role;
import fr.labellisation.socle.territoire.CodeDepartement;
import fr.labellisation.socle.territoire.CodeSite;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** A directory without an engine. */
public class AnnuaireEnMemoire implements Annuaire {
    private final Map<String, Personne> personnes = new TreeMap<>();
    private final Map<String, CodeDepartement> departements = new TreeMap<>();
    private final Map<String, TreeSet<String>> membres = new TreeMap<>();

    @Override
    public void ouvrirDepartement(CodeDepartement departement, Collection<CodeSite> sites) {
        for (Role role : Role.values()) {
            if (role.parSite()) {
                sites.forEach(site -> membres.computeIfAbsent(role.groupe(departement, site), g -> new TreeSet<>()));
            } else {
                membres.computeIfAbsent(role.groupe(departement, null), g -> new TreeSet<>());
            }
        }
    }

    /** As it was before anybody was named. */
    public void vider() {
        personnes.clear();
        departements.clear();
        membres.clear();
    }

    public Collection<String> groupes() {
        return membres.keySet();
    }

    @Override
    public String personne(CodeDepartement departement, String nom, String courriel) {
        return personnes.values().stream()
                .filter(personne -> personne.courriel().equals(courriel))
                .map(Personne::id)
                .findFirst()
                .orElseGet(() -> {
                    String id = Identifiant.nouveau(nom, courriel, personnes::containsKey);
                    personnes.put(id, new Personne(id, nom, courriel));
                    departements.put(id, departement);
                    return id;
                });
    }

    @Override
    public Optional<Compte> aLAdresse(CodeDepartement departement, String courriel) {
        return personnes.values().stream()
                .filter(personne -> departement.equals(departements.get(personne.id())))
                .filter(personne -> personne.courriel().equalsIgnoreCase(courriel))
                .map(personne -> new Compte(
                        personne,
                        membres.keySet().stream()
                                .filter(groupe -> membres.get(groupe).contains(personne.id()))
                                .toList()))
                .findFirst();
    }

    @Override
    public Map<CodeDepartement, List<Compte>> auxAdresses(Collection<String> courriels) {
        throw new UnsupportedOperationException("no sheet is previewed here");
    }

    @Override
    public Optional<Personne> connue(CodeDepartement departement, String nom, String courriel) {
        return personnes.values().stream()
                .filter(personne -> departement.equals(departements.get(personne.id())))
                .filter(personne ->
                        personne.nom().equals(nom) && personne.courriel().equals(courriel))
                .findFirst();
    }

    @Override
    public void donnerRole(String utilisateur, Role role, CodeDepartement departement, CodeSite site) {
        membres.computeIfAbsent(role.groupe(departement, site), g -> new TreeSet<>())
                .add(utilisateur);
    }

    @Override
    public void retirerRole(String utilisateur, Role role, CodeDepartement departement, CodeSite site) {
        membres.getOrDefault(role.groupe(departement, site), new TreeSet<>()).remove(utilisateur);
    }

    @Override
    public void donnerMotDePasse(String utilisateur, String motDePasse) {
        throw new UnsupportedOperationException("nobody logs in here");
    }

    @Override
    public void donnerMotDePasse(List<String> utilisateurs, String motDePasse) {
        throw new UnsupportedOperationException("nobody logs in here");
    }

    @Override
    public List<Personne> titulaires(String groupe) {
        return membres.getOrDefault(groupe, new TreeSet<>()).stream()
                .map(personnes::get)
                .toList();
    }

    @Override
    public Map<String, List<Personne>> titulaires(Collection<String> groupes) {
        return groupes.stream()
                .distinct()
                .filter(groupe -> !titulaires(groupe).isEmpty())
                .collect(Collectors.toMap(groupe -> groupe, this::titulaires));
    }

    @Override
    public List<Referent> referents(Collection<CodeDepartement> departements) {
        return departements.stream()
                .flatMap(departement -> titulaires(Role.REFERENT_QUALITE.groupe(departement, null)).stream()
                        .map(personne -> new Referent(departement, personne, null)))
                .toList();
    }

    @Override
    public Map<String, Personne> trouver(Collection<String> utilisateurs) {
        return utilisateurs.stream()
                .distinct()
                .filter(personnes::containsKey)
                .collect(Collectors.toMap(login -> login, personnes::get));
    }

    @Override
    public Optional<Personne> trouver(String utilisateur) {
        return Optional.ofNullable(personnes.get(utilisateur));
    }

    @Override
    public List<String> departementsDe(String utilisateur) {
        return Optional.ofNullable(departements.get(utilisateur)).map(CodeDepartement::valeur).stream()
                .toList();
    }
}
