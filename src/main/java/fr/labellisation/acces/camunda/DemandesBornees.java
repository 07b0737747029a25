package fr.labellisation.acces.camunda;

import fr.labellisation.acces.CheminDemande;
import fr.labellisation.acces.Comptes;
import fr.labellisation.acces.Role;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Refuses at once what asks the engine too much, before it becomes a statement; and to look for the groups of somebody else, which
 * the engine would tell of anybody in the country.
 */
class DemandesBornees extends OncePerRequestFilter {
    private static final int ADRESSE = 2_000;
    private static final int CRITERES = 100;
    private static final Pattern SEPARATEURS = Pattern.compile("[&,]|%2[cC]");
    private static final Pattern GROUPES = Pattern.compile("/camunda/api/engine/engine/[^/]+/group");
    private static final Set<String> DE_QUI = Set.of("member", "memberOfTenant");
    private static final String TROP = "La demande compte trop de critères ou n’est pas lisible.";

    private final Comptes comptes;

    DemandesBornees(Comptes comptes) {
        this.comptes = comptes;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest requete, HttpServletResponse reponse, FilterChain suite)
            throws ServletException, IOException {
        String chemin = CheminDemande.de(requete).map(CheminDemande::texte).orElse("");
        CorpsBorne borne = chemin.endsWith("/submit-form") ? CorpsBorne.SAISIE : CorpsBorne.RECHERCHE;
        byte[] corps = requete.getInputStream().readNBytes(borne.octets() + 1);
        if (corps.length > borne.octets()) {
            RefusDuMoteur.repondre(reponse, HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE, TROP);
            return;
        }
        List<String> deQui;
        try {
            deQui = borne.lire(corps, DE_QUI);
        } catch (IOException trop) {
            RefusDuMoteur.repondre(reponse, HttpServletResponse.SC_BAD_REQUEST, TROP);
            return;
        }
        if (adresseTropLongue(requete.getQueryString())) {
            RefusDuMoteur.repondre(reponse, HttpServletResponse.SC_BAD_REQUEST, TROP);
        } else if (GROUPES.matcher(chemin).matches() && !lesSiens(requete.getRemoteUser(), deQui)) {
            RefusDuMoteur.repondre(
                    reponse, HttpServletResponse.SC_FORBIDDEN, "Seuls vos propres groupes peuvent être cherchés.");
        } else {
            suite.doFilter(new Relue(requete, corps), reponse);
        }
    }

    private static boolean adresseTropLongue(String criteres) {
        return criteres != null
                && (criteres.length() > ADRESSE
                        || SEPARATEURS.matcher(criteres).results().count() > CRITERES);
    }

    private boolean lesSiens(String login, List<String> deQui) {
        return deQui.stream().allMatch(qui -> qui.equals(login))
                || comptes.roles(login).contains(Role.ADMINISTRATEUR);
    }

    /** The request with its body to be read again. */
    private static final class Relue extends HttpServletRequestWrapper {
        private final ByteArrayInputStream corps;

        Relue(HttpServletRequest requete, byte[] corps) {
            super(requete);
            this.corps = new ByteArrayInputStream(corps);
        }

        @Override
        public ServletInputStream getInputStream() {
            return new ServletInputStream() {
                @Override
                public int read() {
                    return corps.read();
                }

                @Override
                public boolean isFinished() {
                    return corps.available() == 0;
                }

                @Override
                public boolean isReady() {
                    return true;
                }

                @Override
                public void setReadListener(ReadListener ecouteur) {
                    throw new UnsupportedOperationException("Read at once");
                }
            };
        }
    }
}
