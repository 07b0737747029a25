package fr.labellisation.socle.installation;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Answers under the name that the installation has, and to this machine: a page, a cookie or a redirection is never made for a name
 * that somebody else chose. The probe of {@code /sante} may call by any name; probes know addresses only.
 */
@ConditionalOnWebApplication
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class HoteConnu extends OncePerRequestFilter {
    private static final int REQUETE_MAL_ADRESSEE = 421;
    private static final Set<String> CETTE_MACHINE = Set.of("localhost", "127.0.0.1", "[::1]");
    private static final Set<String> SONDES = Set.of("/sante", "/sante/pret", "/sante/vivant");

    private final AdressePublique adresse;
    private final Set<String> hotes;

    HoteConnu(AdressePublique adresse) {
        this.adresse = adresse;
        this.hotes = Stream.concat(CETTE_MACHINE.stream(), Stream.ofNullable(hote(adresse.url())))
                .collect(Collectors.toUnmodifiableSet());
    }

    private static String hote(String url) {
        String hote = URI.create(url).getHost();
        return hote == null ? null : hote.toLowerCase(Locale.ROOT);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest requete, HttpServletResponse reponse, FilterChain suite)
            throws ServletException, IOException {
        if (SONDES.contains(requete.getRequestURI())
                || hotes.contains(requete.getServerName().toLowerCase(Locale.ROOT))) {
            suite.doFilter(requete, reponse);
            return;
        }
        reponse.setStatus(REQUETE_MAL_ADRESSEE);
        reponse.setContentType(MediaType.TEXT_PLAIN_VALUE);
        reponse.setCharacterEncoding(StandardCharsets.UTF_8.name());
        reponse.getWriter().write("Ce service ne répond pas sous ce nom. Son adresse est %s.".formatted(adresse.url()));
    }
}
