package fr.labellisation.parcours.preuves.fichiers;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.mime.MimeTypes;
import org.springframework.stereotype.Component;

/** What a file is, by its content; its name is not asked. */
@Component
class NatureDeFichier {
    private static final int DEBUT = 64 * 1024;
    private static final String INCONNU = "application/octet-stream";
    private static final byte[] ZIP = {'P', 'K', 3, 4};
    private static final byte[] OLE = HexFormat.of().parseHex("d0cf11e0a1b11ae1");
    private static final Aiguilles CHIFFRE_OLE = new Aiguilles("encryptedpackage");
    /** {@code /EncryptMetadata} alone protects nothing. */
    private static final Aiguilles CHIFFRE_PDF =
            new Aiguilles("/encrypt ", "/encrypt\n", "/encrypt\r", "/encrypt\t", "/encrypt<");

    private final MimeTypes types = MimeTypes.getDefaultMimeTypes();

    /**
     * @param nom how a person calls it
     * @throws FichierRefuse if it is nothing that is kept
     */
    GenreDeFichier de(String nom, Path fichier) throws IOException, FichierRefuse {
        byte[] debut;
        try (InputStream octets = Files.newInputStream(fichier)) {
            debut = octets.readNBytes(DEBUT);
        }
        if (commence(debut, ZIP)) {
            return DocumentDeBureau.genre(nom, fichier);
        }
        if (commence(debut, OLE)) {
            throw contient(CHIFFRE_OLE, fichier)
                    ? DocumentDeBureau.protege(nom)
                    : new FichierRefuse(
                            "«\u00a0%s\u00a0» est d’un format de bureautique d’avant 2007, où un programme peut se cacher\u00a0:"
                                    + " enregistrez-le en docx, xlsx, pptx ou PDF.",
                            nom);
        }
        String type = type(fichier);
        Optional<GenreDeFichier> genre = type.equals(INCONNU) && sansCommande(debut)
                ? Optional.of(GenreDeFichier.TEXTE)
                : GenreDeFichier.duType(type);
        if (genre.isEmpty() || genre.get() == GenreDeFichier.TEXTE && !texte(debut)) {
            throw autre(nom, type);
        }
        if (genre.get() == GenreDeFichier.PDF && contient(CHIFFRE_PDF, fichier)) {
            throw DocumentDeBureau.protege(nom);
        }
        return genre.get();
    }

    private String type(Path fichier) throws IOException {
        try (InputStream octets = new BufferedInputStream(Files.newInputStream(fichier))) {
            return types.detect(octets, new Metadata()).getBaseType().toString();
        }
    }

    private static FichierRefuse autre(String nom, String type) {
        if (type.equals("image/svg+xml")) {
            return new FichierRefuse(
                    "«\u00a0%s\u00a0» est un dessin SVG, qui peut contenir un programme\u00a0: enregistrez-le en PNG ou en PDF.",
                    nom);
        }
        return new FichierRefuse(
                "«\u00a0%s\u00a0» n’est pas d’un genre accepté, quel que soit son nom. Sont acceptés\u00a0: %s.",
                nom, GenreDeFichier.ACCEPTES);
    }

    /** No page and no drawing under the looks of a text: a browser may be asked to guess what it is. */
    private static boolean texte(byte[] debut) {
        String lu =
                new String(debut, StandardCharsets.ISO_8859_1).replace("\0", "").toLowerCase(Locale.ROOT);
        return !lu.contains("<script") && !lu.contains("<html") && !lu.contains("<svg");
    }

    /** A table as spreadsheets of this country write it, one byte a sign: with many accents it is taken for no text at all. */
    private static boolean sansCommande(byte[] debut) {
        for (byte signe : debut) {
            if (signe >= 0 && signe < ' ' && signe != '\t' && signe != '\n' && signe != '\r') {
                return false;
            }
        }
        return true;
    }

    private static boolean commence(byte[] debut, byte[] signature) {
        return debut.length >= signature.length
                && Arrays.equals(debut, 0, signature.length, signature, 0, signature.length);
    }

    private static boolean contient(Aiguilles aiguilles, Path fichier) throws IOException {
        try (InputStream octets = Files.newInputStream(fichier)) {
            return !aiguilles.dans(octets, Coffre.PLUS_LOURD).trouvees().isEmpty();
        }
    }
}
