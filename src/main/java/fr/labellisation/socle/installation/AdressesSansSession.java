package fr.labellisation.socle.installation;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Leaves the addresses of a page as they are written. A session is kept in a cookie alone, but the server would look at each address,
 * made absolute, to see whether it is to carry one: more than a quarter of what it takes to draw the page of France.
 */
@ConditionalOnWebApplication
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 2)
class AdressesSansSession extends OncePerRequestFilter {
    @Override
    protected void doFilterInternal(HttpServletRequest requete, HttpServletResponse reponse, FilterChain suite)
            throws ServletException, IOException {
        suite.doFilter(requete, new HttpServletResponseWrapper(reponse) {
            @Override
            public String encodeURL(String adresse) {
                return adresse;
            }

            @Override
            public String encodeRedirectURL(String adresse) {
                return adresse;
            }
        });
    }
}
