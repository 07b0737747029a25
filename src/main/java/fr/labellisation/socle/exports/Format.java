package fr.labellisation.socle.exports;

import java.util.Arrays;
import java.util.Optional;

/** What a table can be taken away as. */
public enum Format {
    XLSX("xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", 200_000),
    CSV("csv", "text/csv;charset=UTF-8", 200_000),
    /** Paper has its limits: more would take minutes to lay out and nobody would read it. */
    PDF("pdf", "application/pdf", 2_000);

    private final String extension;
    private final String type;
    private final int lignesAuPlus;

    Format(String extension, String type, int lignesAuPlus) {
        this.extension = extension;
        this.type = type;
        this.lignesAuPlus = lignesAuPlus;
    }

    public String extension() {
        return extension;
    }

    /** Media type of the file. */
    public String type() {
        return type;
    }

    int lignesAuPlus() {
        return lignesAuPlus;
    }

    public static Optional<Format> deLExtension(String extension) {
        return Arrays.stream(values())
                .filter(format -> format.extension.equals(extension))
                .findFirst();
    }
}
