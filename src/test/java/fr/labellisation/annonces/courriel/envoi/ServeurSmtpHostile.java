package fr.labellisation.annonces.courriel.envoi;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** A mail server that does at one step of the dialogue what no server should, as long as it is told to. */
final class ServeurSmtpHostile implements AutoCloseable {

    /** The steps of the dialogue, in their order. */
    enum Etape {
        BANNIERE("220 essai"),
        EHLO("250-essai\r\n250 STARTTLS"),
        STARTTLS("454 plus tard"),
        MAIL("250 ok"),
        RCPT("250 ok"),
        DATA("354 allez"),
        /** The first line of the text has come. */
        TEXTE(""),
        /** The whole text has come. */
        POINT("250 pris"),
        QUIT("221 au revoir");

        private final String usuelle;

        Etape(String usuelle) {
            this.usuelle = usuelle;
        }
    }

    /** What is done at a step instead of the usual answer. */
    @FunctionalInterface
    interface Geste {
        /** @return whether the dialogue goes on */
        boolean faire(OutputStream vers) throws IOException, InterruptedException;
    }

    private final ServerSocket ecoute;
    private final ExecutorService fils = Executors.newCachedThreadPool();
    private final List<Socket> ouvertes = new CopyOnWriteArrayList<>();
    private final List<String> pris = new CopyOnWriteArrayList<>();
    private final Etape ou;
    private final Geste geste;
    private final boolean rend;
    private volatile boolean hostile = true;

    ServeurSmtpHostile(Hostilite hostilite) {
        this.ou = hostilite.ou;
        this.geste = hostilite.geste;
        this.rend = hostilite.rend;
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

    /** From now on it does what a server does. */
    void seCalmer() {
        hostile = false;
    }

    /** Message-IDs of the texts that came whole and were not given back, without their domain. */
    List<String> pris() {
        return List.copyOf(pris);
    }

    private void accueillir() {
        while (!ecoute.isClosed()) {
            try {
                Socket client = ecoute.accept();
                ouvertes.add(client);
                fils.execute(() -> dialoguer(client));
            } catch (IOException e) {
                return;
            }
        }
    }

    private void dialoguer(Socket client) {
        try (client;
                BufferedReader lecture = new BufferedReader(
                        new InputStreamReader(client.getInputStream(), StandardCharsets.ISO_8859_1))) {
            OutputStream vers = client.getOutputStream();
            boolean encore = repondre(Etape.BANNIERE, vers);
            for (String ligne = encore ? lecture.readLine() : null; ligne != null; ligne = lecture.readLine()) {
                if (!suivre(etape(ligne), lecture, vers)) {
                    return;
                }
            }
        } catch (IOException e) {
            // The client has gone: some gestes are made for that.
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static Etape etape(String ligne) {
        return switch (ligne.split("[ :]", 2)[0].toUpperCase(Locale.ROOT)) {
            case "STARTTLS" -> Etape.STARTTLS;
            case "MAIL" -> Etape.MAIL;
            case "RCPT" -> Etape.RCPT;
            case "DATA" -> Etape.DATA;
            case "QUIT" -> Etape.QUIT;
            default -> Etape.EHLO;
        };
    }

    private boolean suivre(Etape etape, BufferedReader lecture, OutputStream vers)
            throws IOException, InterruptedException {
        if (etape == Etape.QUIT) {
            repondre(etape, vers);
            return false;
        }
        boolean encore = repondre(etape, vers);
        boolean texte = etape == Etape.DATA && encore && !(hostile && ou == Etape.DATA);
        return encore && (!texte || prendre(lecture, vers));
    }

    private boolean prendre(BufferedReader lecture, OutputStream vers) throws IOException, InterruptedException {
        List<String> lignes = new ArrayList<>();
        String ligne = lecture.readLine();
        if (hostile && ou == Etape.TEXTE) {
            return geste.faire(vers);
        }
        while (ligne != null && !".".equals(ligne)) {
            lignes.add(ligne);
            ligne = lecture.readLine();
        }
        if (ligne == null) {
            return false;
        }
        String identifiant = lignes.stream()
                .filter(entete -> entete.startsWith("Message-ID: <"))
                .map(entete -> entete.substring("Message-ID: <".length(), entete.indexOf('@')))
                .findFirst()
                .orElseThrow();
        if (!(hostile && ou == Etape.POINT && rend)) {
            pris.add(identifiant);
        }
        return repondre(Etape.POINT, vers);
    }

    private boolean repondre(Etape etape, OutputStream vers) throws IOException, InterruptedException {
        if (hostile && ou == etape) {
            return geste.faire(vers);
        }
        vers.write((etape.usuelle + "\r\n").getBytes(StandardCharsets.US_ASCII));
        vers.flush();
        return true;
    }

    @Override
    public void close() {
        try {
            ecoute.close();
            for (Socket ouverte : ouvertes) {
                ouverte.close();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        fils.shutdownNow();
    }
}
