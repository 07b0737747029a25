package fr.labellisation.acces;

import fr.labellisation.acces.RefusConnexion.Raison;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.stereotype.Component;

/** Login and password against the directory. Says why only to somebody who knows the password. */
@Component
class Connexion implements AuthenticationProvider {
    private final Comptes comptes;

    Connexion(Comptes comptes) {
        this.comptes = comptes;
    }

    @Override
    public Authentication authenticate(Authentication demande) {
        String utilisateur = demande.getName().strip();
        String motDePasse = String.valueOf(demande.getCredentials());
        Comptes.Etat etat = comptes.etat(utilisateur);
        if (etat == Comptes.Etat.INTERDIT || !comptes.motDePasseJuste(utilisateur, motDePasse)) {
            throw new RefusConnexion(Raison.IDENTIFIANTS);
        }
        return switch (etat) {
            case SANS_ROLE -> throw new RefusConnexion(Raison.SANS_ROLE);
            case PLUSIEURS_DEPARTEMENTS -> throw new RefusConnexion(Raison.DEPARTEMENTS);
            default -> {
                comptes.rattacher(utilisateur);
                yield UsernamePasswordAuthenticationToken.authenticated(
                        utilisateur, null, AuthorityUtils.NO_AUTHORITIES);
            }
        };
    }

    @Override
    public boolean supports(Class<?> type) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(type);
    }
}
