package fr.labellisation.socle.installation;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Refuses a path with two slashes in a row as a bad request: the framework breaks down over it below the applications of the
 * engine, before the firewall that would refuse it.
 */
@ConditionalOnWebApplication
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 1)
class CheminSansVide extends OncePerRequestFilter {
    @Override
    protected void doFilterInternal(HttpServletRequest requete, HttpServletResponse reponse, FilterChain suite)
            throws ServletException, IOException {
        if (requete.getRequestURI().contains("//")) {
            reponse.sendError(HttpServletResponse.SC_BAD_REQUEST);
        } else {
            suite.doFilter(requete, reponse);
        }
    }
}
