package fr.labellisation.acces;

import static org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher.withDefaults;

import fr.labellisation.acces.essais.EssaisDeConnexion;
import fr.labellisation.acces.essais.Lieu;
import fr.labellisation.acces.saisies.JetonsDesFormulaires;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.function.Supplier;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.autoconfigure.security.SecurityProperties;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
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
 * sheets, what the law wants said, the icon that browsers ask for by themselves, the error page, {@code /sante} and, to read only, the calendars: their address is the secret, because a calendar
 * program cannot log in. The state of the account is asked again on each request: an account that is
 * closed loses an open session at once. {@link Connexion} is the one provider, asked once for each login: named to a chain too, it
 * would be asked again after each refusal.
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
    SecurityFilterChain api(HttpSecurity http, SessionsOuvertes sessions, PortesDeLApi portes) throws Exception {
        return http.securityMatcher("/api/**")
                .authorizeHttpRequests(routes -> routes.requestMatchers(HttpMethod.GET)
                        .access((qui, requete) -> dansCetEtat(sessions, qui, Comptes.Etat.OUVERT))
                        .anyRequest()
                        .denyAll())
                .httpBasic(nom -> nom.authenticationEntryPoint(portes).authenticationDetailsSource(Lieu::de))
                .exceptionHandling(
                        refus -> refus.authenticationEntryPoint(portes).accessDeniedHandler(portes))
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.NEVER))
                .requestCache(RequestCacheConfigurer::disable)
                .headers(entetes -> entetes.contentSecurityPolicy(regles -> regles.policyDirectives(REGLES_DES_PAGES)))
                .build();
    }

    @Bean
    SecurityFilterChain acces(HttpSecurity http, SessionsOuvertes sessions, Comptes comptes, Portes portes)
            throws Exception {
        HttpSessionRequestCache demandes = new HttpSessionRequestCache();
        demandes.setRequestMatcher(requete -> "GET".equals(requete.getMethod()) && Portes.veutUnePage(requete));
        // The web applications of the engine have their own nonce in their content security policy and their own CSRF.
        HeaderWriter pages = new DelegatingRequestMatcherHeaderWriter(
                new NegatedRequestMatcher(CAMUNDA), new ContentSecurityPolicyHeaderWriter(REGLES_DES_PAGES));
        return http.authorizeHttpRequests(
                        routes -> routes.dispatcherTypeMatchers(DispatcherType.ERROR, DispatcherType.FORWARD)
                                .permitAll()
                                .requestMatchers(
                                        "/connexion",
                                        "/acces/acces.css",
                                        "/acces/entete.css",
                                        "/acces/marque.css",
                                        "/marque/*",
                                        "/favicon.ico",
                                        "/sante",
                                        "/sante/pret",
                                        "/sante/vivant")
                                .permitAll()
                                // What the law wants said to everybody, and the look of these pages.
                                .requestMatchers(
                                        "/accessibilite",
                                        "/mentions-legales",
                                        "/donnees-personnelles",
                                        "/suivi/charte.css",
                                        "/suivi/suivi.css",
                                        "/webjars/bootstrap/*/css/bootstrap.min.css")
                                .permitAll()
                                .requestMatchers(CALENDRIERS)
                                .permitAll()
                                .requestMatchers("/mot-de-passe")
                                .access((qui, requete) -> dansCetEtat(
                                        sessions, qui, Comptes.Etat.OUVERT, Comptes.Etat.MOT_DE_PASSE_A_CHANGER))
                                // An advertisement in English.
                                .requestMatchers("/camunda-welcome/**")
                                .denyAll()
                                .requestMatchers(Securite::duMoteur)
                                .access((qui, requete) -> appelable(sessions, comptes, qui, requete))
                                .anyRequest()
                                .access((qui, requete) -> dansCetEtat(sessions, qui, Comptes.Etat.OUVERT)))
                .formLogin(formulaire -> formulaire
                        .loginPage("/connexion")
                        .authenticationDetailsSource(Lieu::aLaPage)
                        .successHandler(new NavigateurReconnu(demandes))
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
                .csrf(csrf -> csrf.ignoringRequestMatchers(CAMUNDA)
                        .csrfTokenRepository(new JetonsDesFormulaires(Portes::veutUnePage)))
                .headers(entetes -> entetes.addHeaderWriter(pages)
                        .referrerPolicy(origine -> origine.policy(ReferrerPolicy.SAME_ORIGIN)))
                .build();
    }

    /** Between the login and the web applications of the engine. */
    @Bean
    static FilterRegistrationBean<MotDePasseDansLesApplications> motDePasseDansLesApplications(
            EssaisDeConnexion essais, SessionsOuvertes sessions) {
        var filtre = new FilterRegistrationBean<>(new MotDePasseDansLesApplications(essais, sessions));
        filtre.addUrlPatterns("/camunda/api/engine/*");
        filtre.setOrder(SecurityProperties.DEFAULT_FILTER_ORDER + 1);
        return filtre;
    }

    /** However it is spelled; what cannot be read is refused with the calls to the engine. */
    private static boolean duMoteur(HttpServletRequest requete) {
        return CheminDemande.de(requete)
                .map(chemin -> (chemin.texte() + "/").startsWith("/camunda/"))
                .orElse(true);
    }

    private static AuthorizationDecision appelable(
            SessionsOuvertes sessions,
            Comptes comptes,
            Supplier<Authentication> qui,
            RequestAuthorizationContext requete) {
        AuthorizationDecision ouvert = dansCetEtat(sessions, qui, Comptes.Etat.OUVERT);
        if (!ouvert.isGranted()) {
            return ouvert;
        }
        String login = qui.get().getName();
        return new AuthorizationDecision(RoutesDuMoteur.permise(requete.getRequest(), login, comptes.roles(login)));
    }

    private static AuthorizationDecision dansCetEtat(
            SessionsOuvertes sessions, Supplier<Authentication> qui, Comptes.Etat... admis) {
        return new AuthorizationDecision(List.of(admis).contains(sessions.etat(qui.get())));
    }
}
