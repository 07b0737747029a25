package fr.labellisation.socle.portes;

import fr.labellisation.socle.formulaires.Texte;
import fr.labellisation.socle.installation.CorpsAvecFichiers;
import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.Part;
import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collections;
import java.util.Enumeration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.springframework.http.MediaType;
import org.springframework.web.util.UriUtils;

/** A request whose texts have passed the gate: {@link Texte}. */
final class RequeteLue extends HttpServletRequestWrapper {
    /** Compared sign by sign: a space at the end of a password counts. */
    private static final List<String> SECRETS = List.of("mot-de-passe", "actuel", "nouveau", "confirmation");

    /** Bytes of a file, where it is not one of evidence: these have a gate of their own. */
    private static final long FICHIER = 10L * 1024 * 1024;

    private static final String MOTEUR = "/camunda/";

    private final Map<String, String[]> parametres;
    private final String question;
    private byte[] corps;

    /**
     * @throws TexteRefuse if a parameter or the name of a file holds what no text may hold
     * @throws FichiersTropLourds if there is more in it than a form may carry
     */
    RequeteLue(HttpServletRequest requete) throws IOException {
        super(requete);
        verifierLesFichiers(requete);
        boolean auMoteur = requete.getRequestURI().startsWith(requete.getContextPath() + MOTEUR);
        boolean lecture = List.of("GET", "HEAD").contains(requete.getMethod());
        // An address may carry dust at its end; a form is refused for it, so that nothing is kept that was not typed.
        UnaryOperator<String> avant = lecture && !auMoteur ? Texte::net : UnaryOperator.identity();
        parametres = new LinkedHashMap<>();
        for (Map.Entry<String, String[]> parametre : requete.getParameterMap().entrySet()) {
            exiger(parametre.getKey());
            boolean entier = auMoteur || SECRETS.contains(parametre.getKey());
            parametres.put(
                    parametre.getKey(),
                    Arrays.stream(parametre.getValue())
                            .map(avant)
                            .map(RequeteLue::exiger)
                            .map(valeur -> entier ? Texte.compose(valeur) : Texte.net(valeur))
                            .toArray(String[]::new));
        }
        question = lecture && auMoteur ? question(requete) : requete.getQueryString();
    }

    private static String exiger(String texte) {
        if (!Texte.recevable(texte)) {
            throw new TexteRefuse();
        }
        return texte;
    }

    private static void verifierLesFichiers(HttpServletRequest requete) throws IOException {
        if (!String.valueOf(requete.getContentType()).toLowerCase(Locale.ROOT).startsWith("multipart/form-data")) {
            return;
        }
        try {
            for (Part part : requete.getParts()) {
                exiger(String.valueOf(part.getSubmittedFileName()));
                if (part.getSize() > FICHIER && !CorpsAvecFichiers.adresse(requete.getRequestURI())) {
                    throw new FichiersTropLourds(null);
                }
            }
        } catch (IllegalStateException e) {
            throw new FichiersTropLourds(e);
        } catch (ServletException e) {
            throw new TexteRefuse();
        }
    }

    /** The engine reads the address itself. */
    private String question(HttpServletRequest requete) {
        boolean change = parametres.entrySet().stream()
                .anyMatch(lu -> !Arrays.equals(lu.getValue(), requete.getParameterValues(lu.getKey())));
        return change
                ? parametres.entrySet().stream()
                        .flatMap(lu ->
                                Arrays.stream(lu.getValue()).map(valeur -> encode(lu.getKey()) + "=" + encode(valeur)))
                        .collect(Collectors.joining("&"))
                : requete.getQueryString();
    }

    private static String encode(String texte) {
        return UriUtils.encode(texte, StandardCharsets.UTF_8);
    }

    @Override
    public String getQueryString() {
        return question;
    }

    @Override
    public String getParameter(String nom) {
        String[] valeurs = parametres.get(nom);
        return valeurs == null || valeurs.length == 0 ? null : valeurs[0];
    }

    @Override
    public Map<String, String[]> getParameterMap() {
        return Collections.unmodifiableMap(parametres);
    }

    @Override
    public Enumeration<String> getParameterNames() {
        return Collections.enumeration(parametres.keySet());
    }

    @Override
    public String[] getParameterValues(String nom) {
        return parametres.get(nom);
    }

    /** @throws TexteRefuse if it is JSON with a text that holds what no text may hold */
    @Override
    public ServletInputStream getInputStream() throws IOException {
        if (!String.valueOf(getContentType()).toLowerCase(Locale.ROOT).contains("json")) {
            return super.getInputStream();
        }
        if (corps == null) {
            corps = CorpsJson.lire(super.getInputStream().readAllBytes());
        }
        return new Flux(new ByteArrayInputStream(corps));
    }

    @Override
    public BufferedReader getReader() throws IOException {
        return String.valueOf(getContentType()).contains(MediaType.APPLICATION_JSON_VALUE)
                ? new BufferedReader(new InputStreamReader(getInputStream(), StandardCharsets.UTF_8))
                : super.getReader();
    }

    private static final class Flux extends ServletInputStream {
        private final ByteArrayInputStream octets;

        Flux(ByteArrayInputStream octets) {
            this.octets = octets;
        }

        @Override
        public int read() {
            return octets.read();
        }

        @Override
        public int read(byte[] ou, int debut, int nombre) {
            return octets.read(ou, debut, nombre);
        }

        @Override
        public boolean isFinished() {
            return octets.available() == 0;
        }

        @Override
        public boolean isReady() {
            return true;
        }

        @Override
        public void setReadListener(ReadListener ecoute) {
            throw new UnsupportedOperationException("Read as a whole");
        }
    }
}
