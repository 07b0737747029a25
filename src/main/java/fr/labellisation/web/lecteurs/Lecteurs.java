package fr.labellisation.web.lecteurs;

import fr.labellisation.acces.Annuaire;
import fr.labellisation.acces.Comptes;
import fr.labellisation.acces.Geste;
import fr.labellisation.acces.Personne;
import fr.labellisation.acces.Role;
import fr.labellisation.socle.territoire.CodeSite;
import java.security.Principal;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.server.ResponseStatusException;

/** Who reads a page, and whether he may. A département that is not his is answered like one that does not exist. */
@Component
public class Lecteurs {
    private final Comptes comptes;
    private final Annuaire annuaire;

    Lecteurs(Comptes comptes, Annuaire annuaire) {
        this.comptes = comptes;
        this.annuaire = annuaire;
    }

    /** May this person do it, in one of the départements he sees? */
    public boolean peut(Principal qui, Geste geste) {
        return roles(qui).stream().anyMatch(geste::permisA);
    }

    /** @throws ResponseStatusException 403 if none of his roles allows it */
    public void exiger(Principal qui, Geste geste) {
        if (!peut(qui, geste)) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN);
        }
    }

    /** @throws ResponseStatusException 403 if no role of his allows it, 404 if the département is none that he sees */
    public void exiger(Principal qui, Geste geste, String departement) {
        exiger(qui, geste);
        if (!departements(qui).contains(departement)) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
    }

    /**
     * May he do it for this site?
     *
     * @throws ResponseStatusException 403 if no role of his allows it, 404 if the site is none of those for which it does
     */
    public void exigerSite(Principal qui, Geste geste, String site) {
        exiger(qui, geste);
        if (!peutPourLeSite(qui, geste, site)) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
    }

    /** May he do it for this site? */
    public boolean peutPourLeSite(Principal qui, Geste geste, String site) {
        return CodeSite.reconnait(site)
                && departements(qui).contains(new CodeSite(site).departement().valeur())
                && (partout(qui, geste) || sites(qui, geste).contains(site));
    }

    /** Whether he may do it for each site of the départements that he sees. */
    private boolean partout(Principal qui, Geste geste) {
        return roles(qui).stream().filter(role -> !role.parSite()).anyMatch(geste::permisA);
    }

    /** Codes of the sites for which a role that he holds there allows it. */
    public Set<String> sites(Principal qui, Geste geste) {
        return sites(qui, geste.roles());
    }

    /** Codes of the sites for which he holds one of these roles. */
    public Set<String> sites(Principal qui, Set<Role> roles) {
        return uneFois("sites " + new TreeSet<>(roles), qui, () -> comptes.sites(qui.getName(), roles));
    }

    /** Départements that he sees, in order. */
    public List<String> departements(Principal qui) {
        return uneFois("departements", qui, () -> annuaire.departementsDe(qui.getName()));
    }

    public Set<Role> roles(Principal qui) {
        return uneFois("roles", qui, () -> comptes.roles(qui.getName()));
    }

    /** His name, read once a session; his login where the directory knows no name. */
    public String nom(Principal qui) {
        return uneFois(
                RequestAttributes.SCOPE_SESSION,
                "nom",
                qui,
                () -> annuaire.trouver(qui.getName()).map(Personne::nom).orElse(qui.getName()));
    }

    /** Names of the groups that he is in. */
    public List<String> groupes(Principal qui) {
        return uneFois("groupes", qui, () -> comptes.groupes(qui.getName()));
    }

    public boolean national(Principal qui) {
        return roles(qui).stream().anyMatch(Role::national);
    }

    /** What is asked again while one request is answered is read once; the next request reads it anew. */
    private static <T> T uneFois(String quoi, Principal qui, Supplier<T> lecture) {
        return uneFois(RequestAttributes.SCOPE_REQUEST, quoi, qui, lecture);
    }

    @SuppressWarnings("unchecked")
    private static <T> T uneFois(int portee, String quoi, Principal qui, Supplier<T> lecture) {
        RequestAttributes requete = RequestContextHolder.getRequestAttributes();
        if (requete == null) {
            return lecture.get();
        }
        String cle = Lecteurs.class.getName() + " " + quoi + " " + qui.getName();
        Object lu = requete.getAttribute(cle, portee);
        if (lu == null) {
            lu = lecture.get();
            requete.setAttribute(cle, lu, portee);
        }
        return (T) lu;
    }
}
