package fr.labellisation.simulation.nation.camunda;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.ManagementService;
import org.springframework.stereotype.Component;

/** What the database itself remembers of its filling, among the properties of the engine: the seed, and what is complete. */
@Component
public class Carnet {
    private static final String GRAINE = "labellisation.nation";
    private static final String COMPLET = GRAINE + ".departement.";
    private static final String COMPTES = GRAINE + ".comptes";

    private final ManagementService gestion;
    private final IdentityService identites;

    Carnet(ManagementService gestion, IdentityService identites) {
        this.gestion = gestion;
        this.identites = identites;
    }

    /** The seed with which the filling began; empty in a database that it never touched. */
    public Optional<Long> graine() {
        return Optional.ofNullable(gestion.getProperties().get(GRAINE)).map(Long::valueOf);
    }

    public void commencer(long graine) {
        gestion.setProperty(GRAINE, String.valueOf(graine));
    }

    /** To be said in the transaction that writes the département. */
    public void noterComplet(String departement) {
        gestion.setProperty(COMPLET + departement, "oui");
        gestion.deleteProperty(COMPTES);
    }

    public Set<String> complets() {
        Set<String> complets = new TreeSet<>();
        for (Map.Entry<String, String> propriete : gestion.getProperties().entrySet()) {
            if (propriete.getKey().startsWith(COMPLET)) {
                complets.add(propriete.getKey().substring(COMPLET.length()));
            }
        }
        return complets;
    }

    /** Says that every account has a password that somebody was told. */
    public void noterComptesOuverts() {
        gestion.setProperty(COMPTES, "oui");
    }

    public boolean comptesOuverts() {
        return gestion.getProperties().containsKey(COMPTES);
    }

    /** Accounts beside those that every first start makes. */
    public long comptes() {
        return identites.createUserQuery().list().stream()
                .filter(compte -> !PremiersComptes.TOUS.contains(compte.getId()))
                .count();
    }
}
