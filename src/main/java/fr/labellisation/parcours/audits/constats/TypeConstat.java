package fr.labellisation.parcours.audits.constats;

import fr.labellisation.socle.codes.Code;

/** Scale of findings of an audit. Source: DOMAINE.md §3. */
public enum TypeConstat implements Code {
    POINT_FORT("PF", "Point fort"),
    PISTE_DE_PROGRES("PP", "Piste de progrès"),
    POINT_SENSIBLE("PS", "Point sensible"),
    NC_MINEURE("NC mineure", "Non-conformité mineure"),
    NC_MAJEURE("NC majeure", "Non-conformité majeure");

    private final String code;
    private final String libelle;

    TypeConstat(String code, String libelle) {
        this.code = code;
        this.libelle = libelle;
    }

    /** The type as a person reads it. */
    public String libelle() {
        return libelle;
    }

    @Override
    public String code() {
        return code;
    }

    /** Whether a corrective action must answer it; a strength or a way to progress may stay without. */
    public boolean demandeAction() {
        return this == POINT_SENSIBLE || nonConformite();
    }

    public boolean nonConformite() {
        return this == NC_MINEURE || this == NC_MAJEURE;
    }

    public static String[] codes() {
        return Code.tous(TypeConstat.class).toArray(String[]::new);
    }

    public static TypeConstat duCode(String code) {
        return Code.exiger(TypeConstat.class, code, "Type de constat inconnu");
    }
}
