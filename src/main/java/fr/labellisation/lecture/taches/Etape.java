package fr.labellisation.lecture.taches;

import fr.labellisation.socle.codes.Code;
import java.util.Arrays;

/** The steps of the path of a site, in order. Source: DOMAINE.md §3. */
public enum Etape implements Code {
    LANCEMENT(10, "Lancement"),
    DIAGNOSTIC(20, "Diagnostic des écarts"),
    PLAN_ACTIONS(30, "Plan d’actions"),
    MISE_EN_OEUVRE(40, "Mise en œuvre"),
    AUDIT_INTERNE(50, "Audit interne"),
    AUDIT_EXTERNE(60, "Audit externe"),
    DECISION(70, "Décision"),
    SUIVI(80, "Suivi du label"),
    RENOUVELLEMENT(90, "Renouvellement");

    private final int rang;
    private final String libelle;

    Etape(int rang, String libelle) {
        this.rang = rang;
        this.libelle = libelle;
    }

    /** Its place, as it is kept with each task: never changed, so that steps can be added in between. */
    public int rang() {
        return rang;
    }

    /** The step as a person reads it. */
    public String libelle() {
        return libelle;
    }

    /** @throws IllegalArgumentException if no step has this place */
    public static Etape duRang(int rang) {
        return Arrays.stream(values())
                .filter(etape -> etape.rang == rang)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No step has the place " + rang));
    }
}
