package fr.labellisation.reglages.paliers;

import fr.labellisation.acces.Role;
import fr.labellisation.echeances.delais.Palier;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Who may be told of a kind of date, from those nearest to the work to the préfet. A task tells who holds it. An auditor is told of
 * his own kind of audit. A users' committee may serve all sites, and then nobody holds a role of one site for it. Nobody is
 * told outside a département.
 */
final class DestinatairesPossibles {
    private static final List<Role> DU_DEPARTEMENT = List.of(
            Role.REFERENT_QUALITE,
            Role.FORMATION,
            Role.COMMUNICATION,
            Role.SECRETAIRE_GENERAL,
            Role.CABINET,
            Role.PREFET);
    private static final List<Role> DU_SITE = List.of(Role.CORRESPONDANT_QUALITE, Role.CHEF_DE_SERVICE);
    private static final Map<String, Role> AUDITEURS =
            Map.of("audit-interne", Role.AUDITEUR_INTERNE, "audit-externe", Role.AUDITEUR_EXTERNE);

    private DestinatairesPossibles() {}

    /** Codes, in the order in which they are shown and kept. */
    static List<String> pour(String nature) {
        if ("tache".equals(nature)) {
            return List.of(Palier.RESPONSABLE);
        }
        List<Role> roles = new ArrayList<>(DU_DEPARTEMENT);
        if (!"comite".equals(nature)) {
            roles.addAll(1, DU_SITE);
        }
        if (AUDITEURS.containsKey(nature)) {
            roles.add(AUDITEURS.get(nature));
        }
        return roles.stream().map(Role::code).toList();
    }
}
