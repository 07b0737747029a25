package fr.labellisation.acces;

import static org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher.withDefaults;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletResponse;
import java.util.function.Supplier;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.RequestCacheConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.RequestAuthorizationContext;
import org.springframework.security.web.header.HeaderWriter;
import org.springframework.security.web.header.writers.ContentSecurityPolicyHeaderWriter;
import org.springframework.security.web.header.writers.DelegatingRequestMatcherHeaderWriter;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.savedrequest.HttpSessionRequestCache;
import org.springframework.security.web.util.matcher.NegatedRequestMatcher;
import org.springframework.security.web.util.matcher.OrRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;

/**
 * One login for the pages, the web applications of the engine and its API. Open to everyone: the login page, its style
 * sheet, the icon that browsers ask for by themselves, the error page, {@code /sante} and, to read only, the calendars: their address is the secret, because a calendar
 * program cannot log in. The state of the account is asked again on each request: an account that is
 * closed loses an open session at once.
 */
@Configuration
@ConditionalOnWebApplication
class Securite {
    private static final RequestMatcher CAMUNDA = withDefaults().matcher("/camunda/**");
    /** The web applications log out with a call of their own; it must end the one session. */
    private static final RequestMatcher DECONNEXION = new OrRequestMatcher(
            withDefaults().matcher(HttpMethod.POST, "/deconnexion"),
            withDefaults().matcher(HttpMethod.POST, "/camunda/api/admin/auth/user/*/logout"));

    private static final RequestMatcher CALENDRIERS = new OrRequestMatcher(
            withDefaults().matcher(HttpMethod.GET, "/calendriers/**"),
            withDefaults().matcher(HttpMethod.HEAD, "/calendriers/**"));

    private static final String REGLES_DES_PAGES = "default-src 'none'; style-src 'self'; script-src 'self';"
            + " img-src 'self' data:; font-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none';"
            + " frame-ancestors 'none'";

    /** Programs give name and password with each request; a page that is open may ask with its session. */
    @Bean
    @Order(Ordered.HIGHEST_PRECEDENCE)
    SecurityFilterChain api(HttpSecurity http, Connexion connexion, Comptes comptes, PortesDeLApi portes)
            throws Exception {
        return http.securityMatcher("/api/**")
                .authenticationProvider(connexion)
                .authorizeHttpRequests(routes -> routes.requestMatchers(HttpMethod.GET)
                        .access((qui, requete) -> ouvert(comptes, qui, requete))
                        .anyRequest()
                        .denyAll())
                .httpBasic(nom -> nom.authenticationEntryPoint(portes))
                .exceptionHandling(
                        refus -> refus.authenticationEntryPoint(portes).accessDeniedHandler(portes))
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.NEVER))
                .requestCache(RequestCacheConfigurer::disable)
                .headers(entetes -> entetes.contentSecurityPolicy(regles -> regles.policyDirectives(REGLES_DES_PAGES)))
                .build();
    }

    @Bean
    SecurityFilterChain acces(HttpSecurity http, Connexion connexion, Comptes comptes, Portes portes) throws Exception {
        HttpSessionRequestCache demandes = new HttpSessionRequestCache();
        demandes.setRequestMatcher(requete -> "GET".equals(requete.getMethod()) && Portes.veutUnePage(requete));
        // The web applications of the engine have their own nonce in their content security policy and their own CSRF.
        HeaderWriter pages = new DelegatingRequestMatcherHeaderWriter(
                new NegatedRequestMatcher(CAMUNDA), new ContentSecurityPolicyHeaderWriter(REGLES_DES_PAGES));
        return http.authenticationProvider(connexion)
                .authorizeHttpRequests(
                        routes -> routes.dispatcherTypeMatchers(DispatcherType.ERROR, DispatcherType.FORWARD)
                                .permitAll()
                                .requestMatchers("/connexion", "/acces/acces.css", "/favicon.ico", "/sante")
                                .permitAll()
                                .requestMatchers(CALENDRIERS)
                                .permitAll()
                                .requestMatchers("/mot-de-passe")
                                .authenticated()
                                .requestMatchers(RoutesDuMoteur.REFUSEES)
                                .denyAll()
                                .anyRequest()
                                .access((qui, requete) -> ouvert(comptes, qui, requete)))
                .formLogin(formulaire -> formulaire
                        .loginPage("/connexion")
                        .usernameParameter("identifiant")
                        .passwordParameter("mot-de-passe")
                        .failureHandler((requete, reponse, e) -> reponse.sendRedirect(requete.getContextPath()
                                + "/connexion?erreur="
                                + (e instanceof RefusConnexion refus
                                        ? refus.raison().code()
                                        : RefusConnexion.Raison.IDENTIFIANTS.code()))))
                .logout(fin -> fin.logoutRequestMatcher(DECONNEXION).logoutSuccessHandler((requete, reponse, qui) -> {
                    if (Portes.veutUnePage(requete)) {
                        reponse.sendRedirect(requete.getContextPath() + "/connexion?au-revoir");
                    } else if (qui == null) {
                        reponse.setStatus(HttpServletResponse.SC_UNAUTHORIZED);
                    }
                }))
                .exceptionHandling(
                        refus -> refus.authenticationEntryPoint(portes).accessDeniedHandler(portes))
                .requestCache(cache -> cache.requestCache(demandes))
                .csrf(csrf -> csrf.ignoringRequestMatchers(CAMUNDA))
                .headers(entetes -> entetes.addHeaderWriter(pages)
                        .referrerPolicy(origine -> origine.policy(ReferrerPolicy.SAME_ORIGIN)))
                .build();
    }

    private static AuthorizationDecision ouvert(
            Comptes comptes, Supplier<Authentication> qui, RequestAuthorizationContext requete) {
        Authentication identite = qui.get();
        return new AuthorizationDecision(identite != null
                && identite.isAuthenticated()
                && comptes.etat(identite.getName()) == Comptes.Etat.OUVERT);
    }
}
