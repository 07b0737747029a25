package fr.labellisation.parcours.preuves.fichiers;

import fr.labellisation.socle.codes.Code;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What a file that is kept may be, told by its content. */
public enum GenreDeFichier implements Code {
    PDF("application/pdf", true, "pdf"),
    PNG("image/png", true, "png"),
    JPEG("image/jpeg", true, "jpg", "jpeg"),
    WEBP("image/webp", true, "webp"),
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document", false, "docx"),
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", false, "xlsx"),
    PPTX("application/vnd.openxmlformats-officedocument.presentationml.presentation", false, "pptx"),
    ODT("application/vnd.oasis.opendocument.text", false, "odt"),
    ODS("application/vnd.oasis.opendocument.spreadsheet", false, "ods"),
    ODP("application/vnd.oasis.opendocument.presentation", false, "odp"),
    TEXTE("text/plain", false, "txt", "csv");

    /** What is said to who hands in something else. */
    public static final String ACCEPTES =
            "PDF, images PNG, JPEG ou WebP, documents docx, xlsx, pptx, odt, ods ou odp, textes et csv";

    private final String type;
    private final boolean enPlace;
    private final List<String> extensions;

    GenreDeFichier(String type, boolean enPlace, String... extensions) {
        this.type = type;
        this.enPlace = enPlace;
        this.extensions = List.of(extensions);
    }

    /** Media type under which it is served. */
    public String type() {
        return type;
    }

    /** Whether a browser shows it by itself. */
    public boolean enPlace() {
        return enPlace;
    }

    public boolean image() {
        return type.startsWith("image/");
    }

    /** Endings of names of what is accepted, as the file picker of a browser wants them. */
    public static String extensionsAcceptees() {
        return Arrays.stream(values())
                .flatMap(genre -> genre.extensions.stream())
                .map(extension -> "." + extension)
                .reduce((un, autre) -> un + "," + autre)
                .orElseThrow();
    }

    /** The kind whose files have this media type; empty if none is kept. */
    static Optional<GenreDeFichier> duType(String type) {
        return Arrays.stream(values()).filter(genre -> genre.type.equals(type)).findFirst();
    }

    /** The same name, with the ending of what it is: a name that promises something else gets one more. */
    String nommer(String nom) {
        String bas = nom.toLowerCase(Locale.ROOT);
        return extensions.stream().anyMatch(extension -> bas.endsWith("." + extension))
                ? nom
                : nom + "." + extensions.get(0);
    }
}
