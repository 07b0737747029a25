package fr.labellisation.acces.camunda;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletContext;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * A page of the engine's web applications says in its header, and in each of its scripts, the nonce without which a browser runs none.
 * One filter of the engine leaves it in the context of the servlets for another: where two persons ask at once, one of them got the
 * other's in his page, and a white page. Here each request sees a place of its own for it.
 */
class NonceParDemande extends OncePerRequestFilter {
    /** Where the engine's filters leave it and look for it. */
    private static final String NONCE = "org.camunda.bpm.csp.nonce";

    @Override
    protected void doFilterInternal(HttpServletRequest requete, HttpServletResponse reponse, FilterChain suite)
            throws ServletException, IOException {
        suite.doFilter(new AvecSonNonce(requete), reponse);
    }

    private static final class AvecSonNonce extends HttpServletRequestWrapper {
        private final ServletContext contexte;
        private Object nonce;

        AvecSonNonce(HttpServletRequest requete) {
            super(requete);
            contexte = (ServletContext) Proxy.newProxyInstance(
                    ServletContext.class.getClassLoader(),
                    new Class<?>[] {ServletContext.class},
                    (mandataire, methode, arguments) -> demander(methode, arguments));
        }

        @Override
        public ServletContext getServletContext() {
            return contexte;
        }

        private Object demander(Method methode, Object[] arguments) throws Throwable {
            boolean leNonce = arguments != null && arguments.length > 0 && NONCE.equals(arguments[0]);
            if (leNonce && methode.getName().equals("setAttribute")) {
                nonce = arguments[1];
                return null;
            }
            if (leNonce && methode.getName().equals("getAttribute")) {
                return nonce;
            }
            try {
                return methode.invoke(super.getServletContext(), arguments);
            } catch (InvocationTargetException echec) {
                throw echec.getCause();
            }
        }
    }
}
