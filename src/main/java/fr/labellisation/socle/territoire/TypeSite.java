package fr.labellisation.socle.territoire;

import fr.labellisation.socle.codes.Code;

/** What a site of the network is. */
public enum TypeSite implements Code {
    PREFECTURE("Préfecture"),
    SOUS_PREFECTURE("Sous-préfecture");

    private final String libelle;

    TypeSite(String libelle) {
        this.libelle = libelle;
    }

    public String libelle() {
        return libelle;
    }

    public static TypeSite duCode(String code) {
        return Code.eventuel(TypeSite.class, code)
                .orElseThrow(
                        () -> new IllegalArgumentException(
                                "Le type de site «\u00a0" + code
                                        + "\u00a0» est inconnu, «\u00a0prefecture\u00a0» ou «\u00a0sous-prefecture\u00a0» est attendu."));
    }
}
