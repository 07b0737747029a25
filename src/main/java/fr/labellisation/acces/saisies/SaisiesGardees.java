package fr.labellisation.acces.saisies;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.net.URI;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;

/**
 * What somebody typed into a form that came too late: it is shown to the same browser again. In memory, the last ones only;
 * never a password, never what another site sent, never a file.
 */
@Component
public class SaisiesGardees {
    /** Where what was typed is shown again. */
    public static final String PAGE = "/saisie";
    /** Where the login looks for the page that somebody came for. */
    public static final String DEMANDEE = "SPRING_SECURITY_SAVED_REQUEST";

    private static final String SESSION = SaisiesGardees.class.getName();
    private static final List<String> SANS_RETOUR = List.of("/connexion", "/mot-de-passe");
    private static final List<String> TUS = List.of("_csrf", "mot-de-passe", "actuel", "nouveau", "confirmation");
    private static final int AU_PLUS = 100;
    private static final int SIGNES = 100_000;
    private static final int CHAMPS = 1_000;

    private final Map<String, SaisieGardee> gardees = Collections.synchronizedMap(new LinkedHashMap<>() {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, SaisieGardee> plusAncienne) {
            return size() > AU_PLUS;
        }
    });

    /** Whether it is kept for this browser. */
    public boolean garder(HttpServletRequest requete) {
        List<SaisieGardee.Champ> champs = new ArrayList<>();
        requete.getParameterMap().forEach((nom, valeurs) -> {
            if (!TUS.contains(nom)) {
                Arrays.stream(valeurs).forEach(valeur -> champs.add(new SaisieGardee.Champ(nom, valeur)));
            }
        });
        int signes = champs.stream()
                .mapToInt(champ -> champ.nom().length() + champ.valeur().length())
                .sum();
        if (!"POST".equals(requete.getMethod())
                || SANS_RETOUR.contains(requete.getServletPath())
                || !dIci(requete)
                || signes > SIGNES
                || champs.size() > CHAMPS) {
            return false;
        }
        String cle = UUID.randomUUID().toString();
        boolean fichier = String.valueOf(requete.getContentType()).startsWith("multipart/");
        gardees.put(cle, new SaisieGardee(requete.getServletPath(), List.copyOf(champs), fichier));
        requete.getSession().setAttribute(SESSION, cle);
        return true;
    }

    /** What this browser had sent last; empty if nothing is kept. */
    Optional<SaisieGardee> de(HttpSession session) {
        return Optional.ofNullable(session.getAttribute(SESSION))
                .map(Object::toString)
                .map(gardees::get);
    }

    /** A browser says where a form comes from; one that another site filled in must not look like one's own. */
    private static boolean dIci(HttpServletRequest requete) {
        String provenance = requete.getHeader("Sec-Fetch-Site");
        String origine = requete.getHeader(HttpHeaders.ORIGIN);
        if (provenance != null) {
            return "same-origin".equals(provenance);
        }
        try {
            return origine != null
                    && URI.create(origine).getAuthority() != null
                    && URI.create(origine).getAuthority().equals(requete.getHeader(HttpHeaders.HOST));
        } catch (IllegalArgumentException e) {
            return false;
        }
    }
}
