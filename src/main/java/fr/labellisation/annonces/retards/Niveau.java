package fr.labellisation.annonces.retards;

import fr.labellisation.acces.Role;
import fr.labellisation.annonces.rappels.plan.TacheAnnoncee;
import fr.labellisation.echeances.delais.Delai;
import java.util.Arrays;
import java.util.List;
import java.util.function.ToIntFunction;

/** Who is told that a task is late, one after the other. Source: CONCEPTION, "Every user task". */
public enum Niveau {
    RESPONSABLE(1, "à qui tient la tâche, sinon à son groupe", null, Delai::tolerance),
    SECRETAIRE_GENERAL(2, "au secrétaire général", Role.SECRETAIRE_GENERAL, Delai::toleranceSecretaireGeneral),
    CABINET(3, "au cabinet du préfet", Role.CABINET, Delai::toleranceCabinet);

    private final int rang;
    private final String aQui;
    private final Role role;
    private final ToIntFunction<Delai> tolerance;

    Niveau(int rang, String aQui, Role role, ToIntFunction<Delai> tolerance) {
        this.rang = rang;
        this.aQui = aQui;
        this.role = role;
        this.tolerance = tolerance;
    }

    public int rang() {
        return rang;
    }

    /** Who is told, as in « retard dit au cabinet du préfet ». */
    public String aQui() {
        return aQui;
    }

    /** Working days after the due date. */
    int tolerance(Delai delai) {
        return tolerance.applyAsInt(delai);
    }

    /** A role that is told as the one who holds the task does not hear of it again above himself. */
    boolean concerne(TacheAnnoncee tache) {
        boolean laTient = role != null
                && tache.groupes().contains(role.groupe(tache.departement(), null))
                && (tache.titulaire() == null || tache.groupes().size() == 1);
        return !laTient;
    }

    List<String> groupes(TacheAnnoncee tache) {
        return role == null ? tache.groupes() : List.of(role.groupe(tache.departement(), null));
    }

    public static Niveau duRang(int rang) {
        return Arrays.stream(values())
                .filter(niveau -> niveau.rang == rang)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("Niveau de retard inconnu\u00a0: " + rang));
    }
}
