package fr.labellisation.reglages;

import fr.labellisation.acces.Role;
import fr.labellisation.echeances.delais.Palier;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Who is told, as a person reads it. */
public final class DestinataireEnClair {

    private DestinataireEnClair() {}

    public static String de(String code) {
        return connu(code).orElse(code);
    }

    /** Empty for what is no recipient at all. */
    public static Optional<String> connu(String code) {
        return Palier.RESPONSABLE.equals(code)
                ? Optional.of("Qui tient la tâche, sinon son groupe")
                : Arrays.stream(Role.values())
                        .filter(role -> role.code().equals(code))
                        .map(Role::libelle)
                        .findFirst();
    }

    /** Roles of these groups, each once. */
    static String groupes(List<String> groupes) {
        return groupes.stream()
                .map(groupe -> Role.duGroupe(groupe).map(Role::libelle).orElse(groupe))
                .distinct()
                .collect(Collectors.joining(", "));
    }
}
