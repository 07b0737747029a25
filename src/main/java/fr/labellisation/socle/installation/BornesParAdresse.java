package fr.labellisation.socle.installation;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ValveBase;
import org.apache.coyote.ActionCode;
import org.apache.coyote.InputBuffer;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;

/**
 * Keeps one address of the network from holding the whole service: bounds its requests, and the size of each body and
 * the time that it is waited for.
 * Stands behind the valve that knows the address behind a proxy.
 */
final class BornesParAdresse extends ValveBase {
    /** A body that the application did not read is read to its end up to this size. */
    private static final long RESTE = 256 * 1024L;

    private static final String ATTENTE_PROPOSEE = "2";

    private final ParAdresse requetes;
    private final long corps;
    private final Duration attente;

    BornesParAdresse(BornesReseau bornes) {
        this.requetes = new ParAdresse(bornes.requetesParAdresse());
        this.corps = bornes.corps().toBytes();
        this.attente = bornes.attente();
    }

    @Override
    public void invoke(Request requete, Response reponse) throws IOException, ServletException {
        if (reponse.getStatus() >= HttpServletResponse.SC_BAD_REQUEST) {
            // The server has refused it, as it could not read it: it may have no address, or a length that is no
            // number.
            getNext().invoke(requete, reponse);
            return;
        }
        String adresse = requete.getRemoteAddr();
        if (!requetes.entrer(adresse)) {
            reponse.setHeader(HttpHeaders.RETRY_AFTER, ATTENTE_PROPOSEE);
            refuser(
                    requete,
                    reponse,
                    HttpServletResponse.SC_SERVICE_UNAVAILABLE,
                    "Trop de demandes à la fois depuis cette adresse. Recommencez dans quelques secondes.");
            return;
        }
        try {
            boolean fichiers = CorpsAvecFichiers.admis(requete);
            long auPlus = fichiers ? CorpsAvecFichiers.OCTETS : corps;
            if (requete.getContentLengthLong() > auPlus) {
                refuser(
                        requete,
                        reponse,
                        HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE,
                        "Cet envoi est trop volumineux.");
            } else {
                repondre(requete, reponse, auPlus, fichiers ? CorpsAvecFichiers.ATTENTE : attente);
            }
        } finally {
            requetes.sortir(adresse);
        }
    }

    private void repondre(Request requete, Response reponse, long octets, Duration attendus)
            throws IOException, ServletException {
        InputBuffer arrivee = requete.getCoyoteRequest().getInputBuffer();
        CorpsAttendu attendu = new CorpsAttendu(arrivee, octets, attendus);
        requete.getCoyoteRequest().setInputBuffer(attendu);
        try {
            getNext().invoke(requete, reponse);
            if (avecCorps(requete) && !attendu.vide()) {
                reponse.finishResponse();
                if (!attendu.vider(RESTE)) {
                    rompre(reponse);
                }
            }
        } finally {
            requete.getCoyoteRequest().setInputBuffer(arrivee);
        }
    }

    private static boolean avecCorps(Request requete) {
        return requete.getContentLengthLong() > 0 || requete.getHeader(HttpHeaders.TRANSFER_ENCODING) != null;
    }

    private static void refuser(Request requete, Response reponse, int statut, String phrase) throws IOException {
        reponse.setStatus(statut);
        reponse.setContentType(MediaType.TEXT_PLAIN_VALUE);
        reponse.setCharacterEncoding(StandardCharsets.UTF_8.name());
        reponse.getWriter().write(phrase);
        if (avecCorps(requete)) {
            reponse.finishResponse();
            rompre(reponse);
        }
    }

    /** Ends the connection after the answer: the server itself would wait for the rest of the body without a bound. */
    private static void rompre(Response reponse) {
        reponse.getCoyoteResponse().action(ActionCode.CLOSE_NOW, null);
    }
}
