package fr.labellisation.simulation.nation.camunda;

import java.util.Set;

/** What a first start on an empty database creates. */
final class PremiersComptes {
    static final Set<String> TOUS = Set.of("administrateur", "verrou-technique");

    private PremiersComptes() {}
}
