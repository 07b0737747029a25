package fr.labellisation.parcours.enquete;

import fr.labellisation.socle.codes.Code;
import java.util.Optional;

/** Whom a survey asks. */
public enum PublicEnquete implements Code {
    USAGERS("auprès des usagers"),
    AGENTS("auprès des agents");

    private final String aupres;

    PublicEnquete(String aupres) {
        this.aupres = aupres;
    }

    /** « auprès des agents ». */
    public String aupres() {
        return aupres;
    }

    /** Of a survey, by the fact of its process. */
    public static PublicEnquete de(Optional<String> code) {
        return code.map(PublicEnquete::duCode).orElse(USAGERS);
    }

    public static PublicEnquete duCode(String code) {
        return Code.exiger(PublicEnquete.class, code, "Public d’enquête inconnu");
    }
}
