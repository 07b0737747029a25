package fr.labellisation.parcours.preuves;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.imageio.ImageIO;
import org.dhatim.fastexcel.Workbook;

/** Files that people give, good and bad, made on the spot. */
public final class FichiersDEssai {
    private static final String TYPES = "[Content_Types].xml";
    private static final String MEGA_DE_RIEN = "\0".repeat(1024 * 1024);

    private FichiersDEssai() {}

    /** A page with one word on it. */
    public static byte[] pdf(String mot) {
        return pdf(mot, "");
    }

    public static byte[] pdfProtege() {
        return pdf("secret", "/Encrypt 5 0 R");
    }

    private static byte[] pdf(String mot, String fin) {
        String texte = "BT /F1 40 Tf 20 100 Td (%s) Tj ET".formatted(mot);
        return ascii("""
                %%PDF-1.4
                1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj
                2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj
                3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 300 300]/Contents 4 0 R/Resources<</Font<</F1<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>>>>>>>endobj
                4 0 obj<</Length %d>>stream
                %s
                endstream endobj
                trailer<</Root 1 0 R %s>>
                """.formatted(texte.length(), texte, fin));
    }

    public static byte[] image(String format) {
        ByteArrayOutputStream octets = new ByteArrayOutputStream();
        try {
            BufferedImage image = new BufferedImage(40, 30, BufferedImage.TYPE_INT_RGB);
            image.createGraphics().fillRect(5, 5, 20, 20);
            ImageIO.write(image, format, octets);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return octets.toByteArray();
    }

    public static byte[] webp() {
        return HexFormat.of().parseHex("524946461a000000574542505650384c0d0000002f00000010071011118888fe0700");
    }

    /** As a library writes it. */
    public static byte[] xlsx() {
        ByteArrayOutputStream octets = new ByteArrayOutputStream();
        try (Workbook classeur = new Workbook(octets, "Essai", "1.0")) {
            classeur.newWorksheet("Mesures").value(0, 0, "Attente");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return octets.toByteArray();
    }

    public static byte[] docx() {
        return zip(docx("application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"));
    }

    public static byte[] docxAvecMacros() {
        Map<String, String> parties = docx("application/vnd.ms-word.document.macroEnabled.main+xml");
        parties.put("word/vbaProject.bin", "Attribute VB_Name");
        return zip(parties);
    }

    public static byte[] docxQuiSeDeplie() {
        Map<String, String> parties =
                docx("application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml");
        for (int i = 0; i < 301; i++) {
            parties.put("word/media/image%d.bmp".formatted(i), MEGA_DE_RIEN);
        }
        return zip(parties);
    }

    public static byte[] docxAvecDesEntites() {
        Map<String, String> parties =
                docx("application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml");
        parties.put(
                "word/document.xml",
                "<?xml version=\"1.0\"?>" + " ".repeat(65_530)
                        + "<!DOCTYPE a [<!ENTITY b \"ha\"><!ENTITY c \"&b;&b;\">]><a>&c;</a>");
        return zip(parties);
    }

    private static Map<String, String> docx(String type) {
        Map<String, String> parties = new LinkedHashMap<>();
        parties.put("_rels/.rels", "<Relationships/>");
        parties.put("word/document.xml", "<w:document/>");
        parties.put(
                TYPES, "<Types><Override PartName=\"/word/document.xml\" ContentType=\"%s\"/></Types>".formatted(type));
        return parties;
    }

    public static byte[] odt(boolean chiffre) {
        return zip(new LinkedHashMap<>(Map.of(
                "mimetype", "application/vnd.oasis.opendocument.text",
                "content.xml", "<office:document-content/>",
                "META-INF/manifest.xml", chiffre ? "<manifest:encryption-data/>" : "<manifest:manifest/>")));
    }

    /** What Word writes for a document with a password: a container of another kind. */
    public static byte[] docxProtege() {
        ByteArrayOutputStream octets = new ByteArrayOutputStream();
        octets.writeBytes(HexFormat.of().parseHex("d0cf11e0a1b11ae1"));
        octets.writeBytes(new byte[1_528]);
        octets.writeBytes("EncryptedPackage".getBytes(StandardCharsets.UTF_16LE));
        octets.writeBytes(new byte[400]);
        return octets.toByteArray();
    }

    public static byte[] ancienDoc() {
        ByteArrayOutputStream octets = new ByteArrayOutputStream();
        octets.writeBytes(HexFormat.of().parseHex("d0cf11e0a1b11ae1"));
        octets.writeBytes(new byte[2_000]);
        return octets.toByteArray();
    }

    public static byte[] programme() {
        ByteArrayOutputStream octets = new ByteArrayOutputStream();
        octets.writeBytes(ascii("MZ"));
        octets.writeBytes(HexFormat.of().parseHex("90000300000004000000ffff0000b800"));
        octets.writeBytes(new byte[500]);
        return octets.toByteArray();
    }

    public static byte[] svgAvecScript() {
        return ascii("<svg xmlns=\"http://www.w3.org/2000/svg\"><script>alert(1)</script></svg>");
    }

    /** Put together here: written out, it would stop the antivirus of whoever reads this. */
    public static byte[] eicar() {
        return ascii("X5O!P%@AP[4\\PZX54(P^)7CC)7}$" + "EICAR-STANDARD-" + "ANTIVIRUS-TEST-FILE!$H+H*");
    }

    public static byte[] ascii(String texte) {
        return texte.getBytes(StandardCharsets.UTF_8);
    }

    public static byte[] zip(Map<String, String> parties) {
        ByteArrayOutputStream octets = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(octets)) {
            zip.setLevel(Deflater.BEST_SPEED);
            for (Map.Entry<String, String> partie : parties.entrySet()) {
                zip.putNextEntry(new ZipEntry(partie.getKey()));
                zip.write(ascii(partie.getValue()));
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return octets.toByteArray();
    }
}
