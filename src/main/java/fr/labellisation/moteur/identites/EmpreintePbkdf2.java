package fr.labellisation.moteur.identites;

import org.camunda.bpm.engine.impl.digest.PasswordEncryptor;
import org.springframework.security.crypto.password.Pbkdf2PasswordEncoder;
import org.springframework.security.crypto.password.Pbkdf2PasswordEncoder.SecretKeyFactoryAlgorithm;

/** PBKDF2 of the JDK, with the number of rounds in front of what is kept: it may be raised later. */
class EmpreintePbkdf2 implements PasswordEncryptor {
    private static final String NOM = "PBKDF2-HMAC-SHA512";
    private static final int SEL = 16;
    /** The salt and the 64 bytes of the imprint, in hexadecimal. */
    private static final int LONGUEUR = 2 * (SEL + 64);

    private final int tours;

    EmpreintePbkdf2(int tours) {
        this.tours = tours;
    }

    @Override
    public String encrypt(String motDePasse) {
        return tours + "$" + encodeur(tours).encode(motDePasse);
    }

    @Override
    public boolean check(String motDePasse, String gardee) {
        String[] parties = gardee.split("\\$", 2);
        return encodeur(Integer.parseInt(parties[0])).matches(motDePasse, parties[1]);
    }

    @Override
    public String hashAlgorithmName() {
        return NOM;
    }

    /** Whether this, as the engine keeps it, was made as passwords are kept today. */
    boolean aJour(String gardee) {
        return gardee.startsWith(prefixe());
    }

    /** As the engine would keep a password that nobody has: to look at it takes as long as at any other. */
    String leurre() {
        return prefixe() + "0".repeat(LONGUEUR);
    }

    private String prefixe() {
        return "{%s}%d$".formatted(NOM, tours);
    }

    private static Pbkdf2PasswordEncoder encodeur(int tours) {
        return new Pbkdf2PasswordEncoder("", SEL, tours, SecretKeyFactoryAlgorithm.PBKDF2WithHmacSHA512);
    }
}
