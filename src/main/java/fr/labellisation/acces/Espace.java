package fr.labellisation.acces;

import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/** The three places where people work; a person who may use several of them starts in the first. */
public enum Espace {
    TASKLIST(
            "tasklist",
            Role.SECRETAIRE_GENERAL,
            Role.REFERENT_QUALITE,
            Role.CORRESPONDANT_QUALITE,
            Role.CHEF_DE_SERVICE,
            Role.FORMATION,
            Role.COMMUNICATION,
            Role.AUDITEUR_INTERNE,
            Role.AUDITEUR_EXTERNE),
    COCKPIT("cockpit", Role.PREFET, Role.CABINET, Role.MINISTERE),
    ADMIN("admin", Role.ADMINISTRATEUR);

    /** Page of ours where who has tasks starts. */
    public static final String MA_JOURNEE = "/suivi/ma-journee";

    /** Leads each reader to the page of what he answers for: the nation, a département, a site. */
    public static final String SITUATION = "/suivi";

    private final String application;
    private final Set<Role> roles;

    Espace(String application, Role... roles) {
        this.application = application;
        this.roles = EnumSet.copyOf(Arrays.asList(roles));
    }

    /** Name of the web application of the engine. */
    public String application() {
        return application;
    }

    public String chemin() {
        return "/camunda/app/" + application + "/default/";
    }

    /** Where who works there starts: his tasks seen together before one is opened, or where his labels stand. */
    public String entree() {
        return switch (this) {
            case TASKLIST -> MA_JOURNEE;
            case COCKPIT -> SITUATION;
            case ADMIN -> chemin();
        };
    }

    Set<Role> roles() {
        return Collections.unmodifiableSet(roles);
    }

    public boolean ouvertA(Role role) {
        return roles.contains(role);
    }

    /** Where somebody with these roles starts; empty if he has none. */
    public static Optional<Espace> de(Collection<Role> roles) {
        return Arrays.stream(values())
                .filter(espace -> roles.stream().anyMatch(espace::ouvertA))
                .findFirst();
    }
}
