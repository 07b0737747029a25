package fr.labellisation.annonces.courriel.envoi;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLSocket;

/** A mail server that keeps what it takes and misbehaves where it is told to. */
final class ServeurSmtpDEssai implements AutoCloseable {
    /** The answer that is none: the connection breaks. */
    static final String COUPER = "couper";
    /** The answer that never comes. */
    static final String SE_TAIRE = "se taire";

    private static final Conduite BONNE = (moment, ligne) -> null;

    enum Moment {
        EXPEDITEUR,
        DESTINATAIRE,
        DONNEES,
        /** The first line of the text has come. */
        TEXTE,
        /** The whole text has come; a refusal gives it back, a break keeps it. */
        AVANT_LA_REPONSE
    }

    /** What the server does at a moment of the dialogue. */
    interface Conduite {
        /** @return what to answer; null for the usual answer */
        String repondre(Moment moment, String ligne);
    }

    private final ServerSocket ecoute;
    private final ExecutorService fils = Executors.newCachedThreadPool();
    private final List<String> recus = Collections.synchronizedList(new ArrayList<>());
    private final AtomicInteger connexions = new AtomicInteger();
    private final AtomicInteger chiffrees = new AtomicInteger();
    private final SSLContext tls;
    private volatile Conduite conduite = BONNE;

    ServeurSmtpDEssai() {
        this(null);
    }

    /** @param tls offers STARTTLS with this certificate, and takes no message without; null for a plain server */
    ServeurSmtpDEssai(SSLContext tls) {
        this.tls = tls;
        try {
            ecoute = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        fils.execute(this::accueillir);
    }

    int port() {
        return ecoute.getLocalPort();
    }

    ServeurSmtp adresse(int connexions) {
        return adresse(connexions, Duration.ofMinutes(2));
    }

    /** @param delai longest wait for each answer: short where the server is to be silent, and nowhere else */
    ServeurSmtp adresse(int connexions, Duration delai) {
        return new ServeurSmtp("127.0.0.1", port(), Chiffrement.AUCUN, "", "", delai, connexions);
    }

    void seConduire(Conduite autre) {
        conduite = autre;
    }

    void bienSeConduire() {
        conduite = BONNE;
    }

    /** Whole messages that were taken, in order. */
    List<String> recus() {
        synchronized (recus) {
            return List.copyOf(recus);
        }
    }

    /** Their Message-IDs, without domain. */
    List<String> identifiants() {
        return recus().stream().map(ServeurSmtpDEssai::identifiant).toList();
    }

    int connexions() {
        return connexions.get();
    }

    /** Connections that went over to TLS. */
    int chiffrees() {
        return chiffrees.get();
    }

    private static String identifiant(String message) {
        int debut = message.indexOf("Message-ID: <") + "Message-ID: <".length();
        return message.substring(debut, message.indexOf('@', debut));
    }

    private void accueillir() {
        while (!ecoute.isClosed()) {
            try {
                Socket client = ecoute.accept();
                client.setTcpNoDelay(true);
                connexions.incrementAndGet();
                fils.execute(() -> dialoguer(client));
            } catch (IOException e) {
                return;
            }
        }
    }

    private void dialoguer(Socket client) {
        try (client) {
            dire(client, "220 essai");
            if (tls == null) {
                ecouter(client);
            } else if (demandeLeChiffrement(client)) {
                SSLSocket chiffre = (SSLSocket) tls.getSocketFactory().createSocket(client, null, true);
                chiffre.startHandshake();
                chiffrees.incrementAndGet();
                ecouter(chiffre);
            }
        } catch (IOException e) {
            // The client has gone: that is what some tests are about.
        }
    }

    /** All that is answered before TLS: an offer of it. */
    private static boolean demandeLeChiffrement(Socket client) throws IOException {
        BufferedReader lecture = lecture(client);
        for (String ligne = lecture.readLine(); ligne != null; ligne = lecture.readLine()) {
            switch (ligne.split(" ", 2)[0].toUpperCase(Locale.ROOT)) {
                case "EHLO" -> dire(client, "250-essai\r\n250 STARTTLS");
                case "STARTTLS" -> {
                    return dire(client, "220 allez");
                }
                default -> dire(client, "530 chiffrez d'abord");
            }
        }
        return false;
    }

    private void ecouter(Socket client) throws IOException {
        BufferedReader lecture = lecture(client);
        String ligne = lecture.readLine();
        while (ligne != null && suivre(client, lecture, ligne)) {
            ligne = lecture.readLine();
        }
    }

    private static BufferedReader lecture(Socket client) throws IOException {
        return new BufferedReader(new InputStreamReader(client.getInputStream(), StandardCharsets.UTF_8));
    }

    private boolean suivre(Socket client, BufferedReader lecture, String ligne) throws IOException {
        String mot = ligne.split(" ", 2)[0].toUpperCase(Locale.ROOT);
        return switch (mot) {
            case "MAIL" -> repondre(client, Moment.EXPEDITEUR, ligne, "250 ok");
            case "RCPT" -> repondre(client, Moment.DESTINATAIRE, ligne, "250 ok");
            case "DATA" -> donnees(client, lecture, ligne);
            case "QUIT" -> dire(client, "221 au revoir") && false;
            default -> dire(client, "250 ok");
        };
    }

    private boolean donnees(Socket client, BufferedReader lecture, String commande) throws IOException {
        String refus = conduite.repondre(Moment.DONNEES, commande);
        if (refus != null) {
            return executer(client, refus);
        }
        dire(client, "354 allez");
        StringBuilder texte = new StringBuilder();
        String ligne = lecture.readLine();
        String interruption = conduite.repondre(Moment.TEXTE, ligne);
        if (interruption != null) {
            return executer(client, interruption);
        }
        while (ligne != null && !".".equals(ligne)) {
            texte.append(ligne.startsWith(".") ? ligne.substring(1) : ligne).append('\n');
            ligne = lecture.readLine();
        }
        if (ligne == null) {
            return false;
        }
        String reponse = conduite.repondre(Moment.AVANT_LA_REPONSE, commande);
        if (reponse == null || COUPER.equals(reponse) || SE_TAIRE.equals(reponse)) {
            recus.add(texte.toString());
        }
        return executer(client, reponse == null ? "250 pris" : reponse);
    }

    private boolean repondre(Socket client, Moment moment, String ligne, String usuelle) throws IOException {
        String autre = conduite.repondre(moment, ligne);
        return executer(client, autre == null ? usuelle : autre);
    }

    private static boolean executer(Socket client, String reponse) throws IOException {
        if (COUPER.equals(reponse)) {
            return false;
        }
        return SE_TAIRE.equals(reponse) || dire(client, reponse);
    }

    private static boolean dire(Socket client, String ligne) throws IOException {
        client.getOutputStream().write((ligne + "\r\n").getBytes(StandardCharsets.US_ASCII));
        return true;
    }

    @Override
    public void close() {
        try {
            ecoute.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        fils.shutdownNow();
    }
}
