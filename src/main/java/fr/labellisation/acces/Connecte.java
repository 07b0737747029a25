package fr.labellisation.acces;

import java.io.Serializable;
import org.springframework.security.core.AuthenticatedPrincipal;

/**
 * Who has logged in, by which password.
 *
 * @param name login of the account
 * @param sceau what the password was then, as {@link Comptes.Situation} says it: another one ends the session
 */
record Connecte(String name, String sceau) implements AuthenticatedPrincipal, Serializable {

    @Override
    public String getName() {
        return name;
    }
}
