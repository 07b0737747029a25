package fr.labellisation.acces;

import fr.labellisation.socle.formulaires.SaisieRefusee;
import fr.labellisation.socle.territoire.CodeDepartement;
import fr.labellisation.socle.territoire.CodeSite;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The persons, what they are and where. An account belongs to one département, or to none for a national role: rights
 * held in one département can then never be used in another. Somebody who acts in two of them has two accounts.
 */
public interface Annuaire {

    /** Creates the tenant and the groups of a département and of its sites; does nothing where they exist. */
    void ouvrirDepartement(CodeDepartement departement, Collection<CodeSite> sites);

    /**
     * Finds the person of the département with this name and this e-mail, or creates the account, locked until the
     * administrator gives a password.
     *
     * @param departement null for somebody outside the départements: ministère, administrator
     * @param courriel may be empty; the person is then found by name
     * @return the id of the account
     * @throws SaisieRefusee if somebody of another name has this e-mail
     */
    String personne(CodeDepartement departement, String nom, String courriel);

    /** The account of the département that has this e-mail, whatever its case; empty if there is none. */
    Optional<Compte> aLAdresse(CodeDepartement departement, String courriel);

    /** The same for many at once, by département: accounts that have one of these e-mails; départements without any are left out. */
    Map<CodeDepartement, List<Compte>> auxAdresses(Collection<String> courriels);

    /** The person of the département with exactly this name and this e-mail; empty if there is none, no account is created. */
    Optional<Personne> connue(CodeDepartement departement, String nom, String courriel);

    /**
     * Gives the role; does nothing if it is already held.
     *
     * @param site null for a role of the département
     * @throws IllegalArgumentException if the account is unknown or belongs to another département
     */
    void donnerRole(String utilisateur, Role role, CodeDepartement departement, CodeSite site);

    /** Takes the role back; does nothing if it is not held. The account stays. */
    void retirerRole(String utilisateur, Role role, CodeDepartement departement, CodeSite site);

    /**
     * Opens the account with this password; there is nothing to change at the first login.
     *
     * @throws IllegalArgumentException if the account is unknown or the password breaks the rules
     */
    void donnerMotDePasse(String utilisateur, String motDePasse);

    /**
     * The same for accounts of one password, as those of a demonstration: in the time that one takes.
     *
     * @throws IllegalArgumentException as for one account
     */
    void donnerMotDePasse(List<String> utilisateurs, String motDePasse);

    /** Members of the group, by id. */
    List<Personne> titulaires(String groupe);

    /** Members of several groups at once, by group; groups without a member are left out. */
    Map<String, List<Personne>> titulaires(Collection<String> groupes);

    /**
     * Who leads the work in a département.
     *
     * @param depuis when he was given the role; null for who held it before that was kept
     */
    record Referent(CodeDepartement departement, Personne personne, Instant depuis) {}

    /** The référents qualité of these départements, by one query. */
    List<Referent> referents(Collection<CodeDepartement> departements);

    Optional<Personne> trouver(String utilisateur);

    /** Several persons at once, by id; unknown ones are left out. */
    Map<String, Personne> trouver(Collection<String> utilisateurs);

    /** Départements that the person sees, in order: his own, or all of them for the ministère. */
    List<String> departementsDe(String utilisateur);
}
