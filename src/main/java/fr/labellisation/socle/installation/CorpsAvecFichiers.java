package fr.labellisation.socle.installation;

import jakarta.servlet.http.HttpSession;
import java.time.Duration;
import java.util.regex.Pattern;
import org.apache.catalina.connector.Request;
import org.springframework.util.unit.DataSize;

/** The requests that bring files given as evidence: larger and slower than others, and only of somebody who has logged in. */
public final class CorpsAvecFichiers {
    /** All the files of one request, with what is said of them. */
    static final long OCTETS = DataSize.ofMegabytes(110).toBytes();

    /** Four photographs over a slow line. */
    static final Duration ATTENTE = Duration.ofMinutes(10);

    private static final Pattern ADRESSE =
            Pattern.compile("(/travail/taches/[^/]+/lignes/[^/]+/preuves|/suivi/preuves/[^/]+/[^/]+)(/[^/]+)?");
    /** Where the login is kept; nobody has it before he has logged in. */
    private static final String CONNECTE = "SPRING_SECURITY_CONTEXT";

    private CorpsAvecFichiers() {}

    /** Whether files are given at this address. */
    public static boolean adresse(String chemin) {
        return ADRESSE.matcher(chemin).matches();
    }

    static boolean admis(Request requete) {
        if (!"POST".equals(requete.getMethod()) || !adresse(requete.getRequestURI())) {
            return false;
        }
        HttpSession session = requete.getSession(false);
        return session != null && session.getAttribute(CONNECTE) != null;
    }
}
