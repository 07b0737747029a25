package fr.labellisation.acces;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Accounts as the login sees them. */
public interface Comptes {

    /** What an account may do. Only an open one reaches the application. */
    enum Etat {
        OUVERT,
        MOT_DE_PASSE_A_CHANGER,
        /** Nobody has given it a role. */
        SANS_ROLE,
        /** It has local roles in several départements, whose rights would mix. */
        PLUSIEURS_DEPARTEMENTS,
        /** Unknown, or a technical account on which nobody may ever work. */
        INTERDIT
    }

    /**
     * What an account may do, and what its password is.
     *
     * @param sceau another one with each new password; says nothing of it
     */
    record Situation(Etat etat, String sceau) {}

    /** The login that was meant, whatever the case it was typed in; empty if there is none. */
    Optional<String> identifiant(String saisi);

    /** Is this the password? Takes as long for a login that nobody has. */
    boolean motDePasseJuste(String utilisateur, String motDePasse);

    Situation situation(String utilisateur);

    default Etat etat(String utilisateur) {
        return situation(utilisateur).etat();
    }

    /**
     * Gives the account the rights and the département of the local groups it is in, and takes back the rights of those
     * it has left: whoever manages the groups has nothing else to think of.
     */
    void rattacher(String utilisateur);

    Set<Role> roles(String utilisateur);

    /** Names of the groups that it is in, local and bare. */
    List<String> groupes(String utilisateur);

    /** Codes of the sites for which the account holds one of these roles. */
    Set<String> sites(String utilisateur, Collection<Role> roles);

    /**
     * Replaces the password, which was asked for, by one that its owner chose.
     *
     * @return why it is refused, as French sentences; empty if it is done
     */
    List<String> changerMotDePasse(String utilisateur, String nouveau);
}
