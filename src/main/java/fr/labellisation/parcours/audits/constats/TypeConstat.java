package fr.labellisation.parcours.audits.constats;

import fr.labellisation.socle.codes.Code;
import fr.labellisation.socle.formulaires.Option;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** Scale of findings of an audit, the gravest last, and what each calls for. Source: DOMAINE.md §3. */
public enum TypeConstat implements Code {
    POINT_FORT("PF", "Point fort", "points forts", Suite.AUCUNE),
    PISTE_DE_PROGRES("PP", "Piste de progrès", "pistes de progrès", Suite.AUCUNE),
    POINT_SENSIBLE("PS", "Point sensible", "points sensibles", Suite.ACTION_AVANT_L_AUDIT_EXTERNE),
    NC_MINEURE("NC mineure", "Non-conformité mineure", "non-conformités mineures", Suite.NON_CONFORMITE),
    NC_MAJEURE("NC majeure", "Non-conformité majeure", "non-conformités majeures", Suite.NON_CONFORMITE_A_LEVER);

    /** What a finding calls for. */
    private enum Suite {
        /** A strength or a way to progress may stay without. */
        AUCUNE,
        /** An action, if the internal audit found it. */
        ACTION_AVANT_L_AUDIT_EXTERNE,
        /** An action, whichever audit found it; still open at the next external audit, it becomes graver. */
        NON_CONFORMITE,
        /** The same, and no label is decided before it is lifted. */
        NON_CONFORMITE_A_LEVER
    }

    private final String code;
    private final String libelle;
    private final String pluriel;
    private final Suite suite;

    TypeConstat(String code, String libelle, String pluriel, Suite suite) {
        this.code = code;
        this.libelle = libelle;
        this.pluriel = pluriel;
        this.suite = suite;
    }

    /** The type as a person reads it. */
    public String libelle() {
        return libelle;
    }

    /** The same in a sentence, for one or for several: « point fort », « points forts ». */
    public String nom(long nombre) {
        return nombre > 1 ? pluriel : minuscule();
    }

    @Override
    public String code() {
        return code;
    }

    /** Whether an action must answer it when an audit of this kind finds it; forms, processes and pages ask this one. */
    public boolean demandeUneAction(NatureAudit audit) {
        return estNonConformite() || suite == Suite.ACTION_AVANT_L_AUDIT_EXTERNE && audit == NatureAudit.INTERNE;
    }

    /** Whether it holds until it is lifted. */
    public boolean estNonConformite() {
        return suite == Suite.NON_CONFORMITE || bloqueLaDecision();
    }

    /** Whether an external audit that finds it leads to no label as long as it is not lifted. */
    public boolean bloqueLaDecision() {
        return suite == Suite.NON_CONFORMITE_A_LEVER;
    }

    /** Whether it becomes a major non-conformity if it is still open when the next external audit takes place. */
    boolean devientMajeure() {
        return suite == Suite.NON_CONFORMITE;
    }

    /** All of them, for a list to choose from. */
    public static List<Option> choix() {
        return Arrays.stream(values())
                .map(type -> new Option(
                        type.estNonConformite() ? type.code : type.code + " – " + type.minuscule(), type.code))
                .toList();
    }

    public static TypeConstat duCode(String code) {
        return Code.exiger(TypeConstat.class, code, "Type de constat inconnu");
    }

    private String minuscule() {
        return libelle.substring(0, 1).toLowerCase(Locale.FRENCH) + libelle.substring(1);
    }
}
