package fr.labellisation.simulation.rejeu.deroulement;

import fr.labellisation.acces.Role;

/** Says who plays the roles of a case that nobody holds yet. */
@FunctionalInterface
public interface AttributionDesRoles {
    /**
     * @param site null for a role of the département
     * @param rang how many persons the case has already; the same rank is the same person
     */
    PersonneInventee pour(Role role, String site, int rang);
}
