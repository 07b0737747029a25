package fr.labellisation.simulation.nation.invention;

import fr.labellisation.referentiel.Referentiel;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;

/** Where the path of a site stands on the day of the nation: on the way to a first label, or under a label obtained before. */
enum StadeInvente {
    LANCEMENT(20, 60),
    DIAGNOSTIC(72, 97),
    PLAN(112, 130),
    MISE_EN_OEUVRE(155, 215),
    AUDIT_INTERNE(265, 285),
    AUDIT_EXTERNE(338, 356),
    DECISION(385, 400),
    /** By the démarche that is played, and followed since. */
    LABELLISE(455, 700),

    SUIVI,
    RENOUVELLEMENT_A_DECIDER,
    RENOUVELLEMENT_EN_COURS,
    RENOUVELE,
    /** Under two labels at once, Qualipref and Marianne. */
    DEUX_LABELS,
    SUSPENDU,
    RETIRE,
    EXPIRE;

    private final int ageMinimal;
    private final int ageMaximal;

    StadeInvente(int ageMinimal, int ageMaximal) {
        this.ageMinimal = ageMinimal;
        this.ageMaximal = ageMaximal;
    }

    StadeInvente() {
        this(0, 0);
    }

    /** On the way to a first label, as opposed to under a label that is brought in. */
    boolean enDemarche() {
        return ageMaximal > 0;
    }

    /** How many days ago a démarche began whose sites come to this step now. */
    int age(Random hasard) {
        return hasard.nextInt(ageMinimal, ageMaximal + 1);
    }

    /** Where a site may stand whose démarche has come this far on other sites. */
    List<StadeInvente> avantOuIci(Referentiel referentiel) {
        if (this == LANCEMENT) {
            return List.of(LANCEMENT);
        }
        return deDemarche(referentiel).stream()
                .filter(etape -> etape != LANCEMENT && etape.compareTo(this) <= 0)
                .toList();
    }

    /** The steps of a démarche on this version, the first one first. */
    static List<StadeInvente> deDemarche(Referentiel referentiel) {
        return EnumSet.range(LANCEMENT, LABELLISE).stream()
                .filter(etape -> etape != AUDIT_INTERNE || referentiel.auditInterneRequis())
                .toList();
    }

    static Set<StadeInvente> toutes() {
        return EnumSet.allOf(StadeInvente.class);
    }
}
