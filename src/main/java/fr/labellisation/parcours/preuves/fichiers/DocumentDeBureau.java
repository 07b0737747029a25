package fr.labellisation.parcours.preuves.fichiers;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** A document of an office suite is an archive: it is unfolded once, in memory and piece by piece, to see what it really is. */
final class DocumentDeBureau {
    /** Bytes that all its parts may unfold to, whatever they say of themselves. */
    private static final long DEPLIE = 300L * 1024 * 1024;

    private static final int PARTIES = 10_000;
    private static final int TYPE_AU_PLUS = 200;

    private static final String ENTITE = "<!entity";
    private static final String CHIFFRE = "encryption-data";
    private static final String MACROS = "macroenabled";
    private static final Map<String, GenreDeFichier> PARTIE_PRINCIPALE = Map.of(
            "wordprocessingml.document.main+xml", GenreDeFichier.DOCX,
            "spreadsheetml.sheet.main+xml", GenreDeFichier.XLSX,
            "presentationml.presentation.main+xml", GenreDeFichier.PPTX);
    private static final Aiguilles RIEN = new Aiguilles();
    private static final Aiguilles XML = new Aiguilles(ENTITE);
    private static final Aiguilles MANIFESTE = new Aiguilles(ENTITE, CHIFFRE);
    private static final Aiguilles TYPES = new Aiguilles(
            ENTITE,
            MACROS,
            "wordprocessingml.document.main+xml",
            "spreadsheetml.sheet.main+xml",
            "presentationml.presentation.main+xml");

    private final String nom;
    private final Set<String> trouvees = new HashSet<>();
    private String typeDeclare = "";
    private boolean macros;
    private long deplie;

    private DocumentDeBureau(String nom) {
        this.nom = nom;
    }

    /**
     * @param nom how a person calls it
     * @throws FichierRefuse if it is none of those that are kept, or holds what none should
     */
    static GenreDeFichier genre(String nom, Path fichier) throws FichierRefuse {
        DocumentDeBureau document = new DocumentDeBureau(nom);
        try (ZipFile archive = new ZipFile(fichier.toFile())) {
            document.deplier(archive);
        } catch (IOException | IllegalArgumentException e) {
            throw new FichierRefuse(
                    "«\u00a0%s\u00a0» est abîmé, ou protégé par un mot de passe\u00a0: enregistrez-en une copie que chacun peut"
                            + " ouvrir.",
                    nom);
        }
        return document.conclure();
    }

    private void deplier(ZipFile archive) throws IOException, FichierRefuse {
        if (archive.size() > PARTIES) {
            throw bombe();
        }
        for (Enumeration<? extends ZipEntry> parties = archive.entries(); parties.hasMoreElements(); ) {
            ZipEntry partie = parties.nextElement();
            String chemin = partie.getName().toLowerCase(Locale.ROOT);
            macros |= porteUneMacro(chemin);
            try (InputStream octets = archive.getInputStream(partie)) {
                if (chemin.equals("mimetype")) {
                    typeDeclare = new String(octets.readNBytes(TYPE_AU_PLUS), StandardCharsets.ISO_8859_1).strip();
                    continue;
                }
                Aiguilles.Foin lu = aiguilles(chemin).dans(octets, DEPLIE - deplie);
                deplie += lu.octets();
                trouvees.addAll(lu.trouvees());
            }
            if (deplie > DEPLIE) {
                throw bombe();
            }
        }
    }

    private static boolean porteUneMacro(String chemin) {
        return chemin.endsWith("vbaproject.bin")
                || chemin.contains("/macrosheets/")
                || chemin.contains("/activex/")
                || chemin.startsWith("basic/")
                || chemin.startsWith("scripts/");
    }

    private static Aiguilles aiguilles(String chemin) {
        return switch (chemin) {
            case "[content_types].xml" -> TYPES;
            case "meta-inf/manifest.xml" -> MANIFESTE;
            default -> chemin.endsWith(".xml") || chemin.endsWith(".rels") ? XML : RIEN;
        };
    }

    private GenreDeFichier conclure() throws FichierRefuse {
        if (trouvees.contains(CHIFFRE)) {
            throw protege(nom);
        }
        if (macros || trouvees.contains(MACROS)) {
            throw new FichierRefuse(
                    "«\u00a0%s\u00a0» contient des macros, c’est-à-dire un programme\u00a0: enregistrez-en une copie sans macros,"
                            + " ou en PDF.",
                    nom);
        }
        if (trouvees.contains(ENTITE)) {
            throw new FichierRefuse(
                    "«\u00a0%s\u00a0» contient des définitions d’entités XML, dont aucun document n’a besoin et qui peuvent"
                            + " bloquer qui l’ouvre\u00a0: enregistrez-le de nouveau, ou en PDF.",
                    nom);
        }
        Optional<GenreDeFichier> genre = PARTIE_PRINCIPALE.entrySet().stream()
                .filter(partie -> trouvees.contains(partie.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .or(() -> GenreDeFichier.duType(typeDeclare));
        return genre.orElseThrow(() -> new FichierRefuse(
                "«\u00a0%s\u00a0» est une archive\u00a0: donnez les fichiers qu’elle contient, plusieurs à la fois si vous voulez.",
                nom));
    }

    /** What is said of a document that only those open who know its password. */
    static FichierRefuse protege(String nom) {
        return new FichierRefuse(
                "«\u00a0%s\u00a0» est protégé (mot de passe, ou interdiction d’imprimer ou de copier)\u00a0: enregistrez-en une"
                        + " copie sans protection.",
                nom);
    }

    private FichierRefuse bombe() {
        return new FichierRefuse(
                "«\u00a0%s\u00a0» se déplie à plus de 300\u00a0Mo\u00a0: il n’a pas été lu plus loin. Enregistrez-le en PDF.",
                nom);
    }
}
