package fr.labellisation.socle.territoire;

import java.util.Arrays;

/** What a site of the network is. */
public enum TypeSite {
    PREFECTURE("prefecture", "Préfecture"),
    SOUS_PREFECTURE("sous-prefecture", "Sous-préfecture");

    private final String code;
    private final String libelle;

    TypeSite(String code, String libelle) {
        this.code = code;
        this.libelle = libelle;
    }

    public String code() {
        return code;
    }

    public String libelle() {
        return libelle;
    }

    public static TypeSite deCode(String code) {
        return Arrays.stream(values())
                .filter(type -> type.code.equals(code))
                .findFirst()
                .orElseThrow(
                        () -> new IllegalArgumentException(
                                "Le type de site «\u00a0" + code
                                        + "\u00a0» est inconnu, «\u00a0prefecture\u00a0» ou «\u00a0sous-prefecture\u00a0» est attendu."));
    }
}
