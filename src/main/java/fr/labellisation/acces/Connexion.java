package fr.labellisation.acces;

import fr.labellisation.acces.RefusConnexion.Raison;
import fr.labellisation.acces.essais.EssaisDeConnexion;
import fr.labellisation.acces.essais.Lieu;
import fr.labellisation.acces.essais.MotsDePasseRecents;
import fr.labellisation.socle.formulaires.Texte;
import java.util.regex.Pattern;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.stereotype.Component;

/** Login and password against the directory. Says why only to somebody who knows the password. */
@Component
class Connexion implements AuthenticationProvider {
    private static final Pattern IDENTIFIANT = Pattern.compile("[a-zA-Z0-9@._-]{1,64}");
    /** No account is called so; it takes the place of what can be no login. */
    private static final String PERSONNE = "-";

    private final Comptes comptes;
    private final EssaisDeConnexion essais;
    private final MotsDePasseRecents recents;

    Connexion(Comptes comptes, EssaisDeConnexion essais, MotsDePasseRecents recents) {
        this.comptes = comptes;
        this.essais = essais;
        this.recents = recents;
    }

    @Override
    public Authentication authenticate(Authentication demande) {
        String saisi = Texte.net(demande.getName());
        String compte = IDENTIFIANT.matcher(saisi).matches()
                ? comptes.identifiant(saisi).orElse(saisi)
                : PERSONNE;
        Lieu lieu = (Lieu) demande.getDetails();
        boolean juste = juste(compte, Texte.compose(String.valueOf(demande.getCredentials())), lieu);
        Comptes.Etat etat = comptes.etat(compte);
        if (etat == Comptes.Etat.INTERDIT || !juste) {
            throw new RefusConnexion(Raison.IDENTIFIANTS);
        }
        return switch (etat) {
            case SANS_ROLE -> throw new RefusConnexion(Raison.SANS_ROLE);
            case PLUSIEURS_DEPARTEMENTS -> throw new RefusConnexion(Raison.DEPARTEMENTS);
            default -> {
                comptes.rattacher(compte);
                yield jeton(compte, comptes.situation(compte).sceau());
            }
        };
    }

    /** What a session of this account is known by. */
    static Authentication jeton(String compte, String sceau) {
        return UsernamePasswordAuthenticationToken.authenticated(
                new Connecte(compte, sceau), null, AuthorityUtils.NO_AUTHORITIES);
    }

    /** A password that was seen to be right a moment ago is tried no more often than any other. */
    private boolean juste(String compte, String motDePasse, Lieu lieu) {
        if (!essais.permis(compte, lieu)) {
            return false;
        }
        if (!recents.contient(compte, comptes.situation(compte).sceau(), motDePasse)) {
            if (!comptes.motDePasseJuste(compte, motDePasse)) {
                essais.rate(compte, lieu);
                return false;
            }
            recents.retenir(compte, comptes.situation(compte).sceau(), motDePasse);
        }
        essais.reussi(compte, lieu);
        return true;
    }

    @Override
    public boolean supports(Class<?> type) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(type);
    }
}
