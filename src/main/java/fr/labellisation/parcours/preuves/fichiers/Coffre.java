package fr.labellisation.parcours.preuves.fichiers;

import fr.labellisation.socle.installation.AuProprietaire;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/**
 * Bytes on disk, named by what they are. They are written aside, flushed, and get their name in one step: what has a name is whole.
 * Nothing that has one is ever changed.
 */
@Component
class Coffre {
    /** Bytes of a file at most: 25 MB. */
    static final long PLUS_LOURD = 25L * 1024 * 1024;

    private static final Logger LOG = LoggerFactory.getLogger(Coffre.class);
    private static final String A_COTE = "en-cours";
    private static final int TAMPON = 64 * 1024;
    private static final int SOUS_DOSSIER = 2;

    private final Path dossier;
    private final long reserve;
    private final Ouverture ouverture;

    /** Opens a new file to be written. */
    interface Ouverture {
        OutputStream ouvrir(Path fichier) throws IOException;
    }

    @Autowired
    Coffre(ReglagesDesPreuves reglages) {
        this(reglages.dossier(), reglages.reserve().toBytes(), AuProprietaire::ecrire);
    }

    Coffre(Path dossier, long reserve, Ouverture ouverture) {
        this.dossier = dossier;
        this.reserve = reserve;
        this.ouverture = ouverture;
    }

    /**
     * Writes aside what somebody gives.
     *
     * @param nom how he calls it
     * @throws FichierRefuse if it is too large, or cannot be written; nothing is left of it
     */
    FichierRecu recevoir(String nom, InputStream octets) throws FichierRefuse {
        Path fichier = dossier.resolve(A_COTE).resolve(UUID.randomUUID().toString());
        try {
            AuProprietaire.creer(fichier.getParent());
            if (Files.getFileStore(fichier.getParent()).getUsableSpace() < reserve + PLUS_LOURD) {
                throw new IOException("The disk of evidence is full: %s".formatted(dossier));
            }
            FichierRecu recu = ecrire(nom, octets, fichier);
            try (FileChannel aVider = FileChannel.open(fichier, StandardOpenOption.WRITE)) {
                aVider.force(true);
            }
            return recu;
        } catch (IOException e) {
            jeter(fichier);
            LOG.error("A file given as evidence cannot be written", e);
            throw illisible(nom);
        } catch (FichierRefuse e) {
            jeter(fichier);
            throw e;
        }
    }

    private FichierRecu ecrire(String nom, InputStream octets, Path fichier) throws IOException, FichierRefuse {
        MessageDigest calcul = sha256();
        long taille = 0;
        try (OutputStream sortie = new DigestOutputStream(ouverture.ouvrir(fichier), calcul)) {
            byte[] tampon = new byte[TAMPON];
            for (int lus = octets.read(tampon); lus >= 0; lus = octets.read(tampon)) {
                taille += lus;
                if (taille > PLUS_LOURD) {
                    throw new FichierRefuse(
                            "«\u00a0%s\u00a0» pèse plus de 25\u00a0Mo\u00a0: allégez-le, ou donnez l’adresse où il est gardé.",
                            nom);
                }
                sortie.write(tampon, 0, lus);
            }
        }
        return new FichierRecu(fichier, HexFormat.of().formatHex(calcul.digest()), taille);
    }

    /**
     * Gives what was written aside its name; the same bytes given twice are kept once.
     *
     * @throws FichierRefuse if the disk refuses
     */
    void garder(String nom, FichierRecu recu) throws FichierRefuse {
        Path fichier = chemin(recu.empreinte());
        try {
            AuProprietaire.creer(fichier.getParent());
            Files.move(recu.aCote(), fichier, StandardCopyOption.ATOMIC_MOVE);
            vider(fichier.getParent());
        } catch (IOException e) {
            LOG.error("A file given as evidence cannot be named", e);
            throw illisible(nom);
        }
    }

    /** The name itself reaches the disk, where the system can be asked for it. */
    private static void vider(Path parent) {
        try (FileChannel noms = FileChannel.open(parent, StandardOpenOption.READ)) {
            noms.force(true);
        } catch (IOException e) {
            LOG.debug("This system flushes no folder", e);
        }
    }

    void jeter(Path aCote) {
        try {
            Files.deleteIfExists(aCote);
        } catch (IOException e) {
            LOG.warn("{} stays behind; it may be deleted", aCote, e);
        }
    }

    /** The bytes of this name; empty if they are gone from the disk. */
    Optional<Path> lire(String empreinte) {
        return Optional.of(chemin(empreinte)).filter(Files::isRegularFile);
    }

    private Path chemin(String empreinte) {
        return dossier.resolve(empreinte.substring(0, SOUS_DOSSIER)).resolve(empreinte);
    }

    private static FichierRefuse illisible(String nom) {
        return new FichierRefuse(
                "«\u00a0%s\u00a0» n’a pas pu être gardé\u00a0: le disque des preuves est plein ou ne répond pas. Rien de ce qui"
                        + " était gardé n’est perdu. Prévenez votre administrateur, puis recommencez.",
                nom);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
