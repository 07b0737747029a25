package fr.labellisation.acces.camunda;

import static org.camunda.bpm.engine.authorization.Authorization.ANY;
import static org.camunda.bpm.engine.authorization.Permissions.ACCESS;
import static org.camunda.bpm.engine.authorization.Permissions.CREATE;
import static org.camunda.bpm.engine.authorization.Permissions.CREATE_INSTANCE;
import static org.camunda.bpm.engine.authorization.Permissions.DELETE;
import static org.camunda.bpm.engine.authorization.Permissions.READ;
import static org.camunda.bpm.engine.authorization.Permissions.READ_HISTORY;
import static org.camunda.bpm.engine.authorization.Permissions.READ_INSTANCE;
import static org.camunda.bpm.engine.authorization.Permissions.READ_TASK;
import static org.camunda.bpm.engine.authorization.Permissions.UPDATE;
import static org.camunda.bpm.engine.authorization.Resources.APPLICATION;
import static org.camunda.bpm.engine.authorization.Resources.DECISION_DEFINITION;
import static org.camunda.bpm.engine.authorization.Resources.DECISION_REQUIREMENTS_DEFINITION;
import static org.camunda.bpm.engine.authorization.Resources.DEPLOYMENT;
import static org.camunda.bpm.engine.authorization.Resources.FILTER;
import static org.camunda.bpm.engine.authorization.Resources.GROUP;
import static org.camunda.bpm.engine.authorization.Resources.GROUP_MEMBERSHIP;
import static org.camunda.bpm.engine.authorization.Resources.PROCESS_DEFINITION;
import static org.camunda.bpm.engine.authorization.Resources.PROCESS_INSTANCE;
import static org.camunda.bpm.engine.authorization.Resources.TASK;
import static org.camunda.bpm.engine.authorization.Resources.TENANT;
import static org.camunda.bpm.engine.authorization.Resources.TENANT_MEMBERSHIP;
import static org.camunda.bpm.engine.authorization.Resources.USER;

import fr.labellisation.acces.Espace;
import fr.labellisation.acces.Role;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.authorization.Permission;
import org.camunda.bpm.engine.authorization.Resource;

/**
 * Who may do what in the engine: the whole table. It says what somebody may do, the tenant says where; the right to work
 * on a task and to read its history comes with the task itself, to its group. Nobody may create a filter or write an
 * authorisation: an expression in a filter runs on the server.
 */
enum Droits {
    TRAVAILLER(
            roles(Espace.TASKLIST),
            List.of(
                    droit(APPLICATION, Espace.TASKLIST.application(), ACCESS),
                    droit(FILTER, ANY, READ),
                    droit(PROCESS_DEFINITION, ANY, READ))),
    DECLARER_SON_ABSENCE(
            roles(Espace.TASKLIST),
            List.of(
                    droit(PROCESS_INSTANCE, ANY, CREATE),
                    droit(PROCESS_DEFINITION, Demarrable.AbsencePersonne.name(), CREATE_INSTANCE))),
    DEMARRER(
            EnumSet.of(Role.SECRETAIRE_GENERAL, Role.REFERENT_QUALITE),
            List.of(
                    droit(PROCESS_INSTANCE, ANY, CREATE),
                    droit(PROCESS_DEFINITION, Demarrable.ChangementDemarche.name(), CREATE_INSTANCE),
                    droit(PROCESS_DEFINITION, Demarrable.ComiteLocalUsagers.name(), CREATE_INSTANCE))),
    DECIDER_UNE_DEMARCHE(
            EnumSet.of(Role.SECRETAIRE_GENERAL),
            List.of(droit(PROCESS_DEFINITION, Demarrable.LabellisationPrefecture.name(), CREATE_INSTANCE))),
    REPRENDRE_UN_LABEL(
            EnumSet.of(Role.REFERENT_QUALITE),
            List.of(
                    droit(PROCESS_DEFINITION, Demarrable.CycleLabel.name(), CREATE_INSTANCE),
                    droit(PROCESS_DEFINITION, Demarrable.RepriseSite.name(), CREATE_INSTANCE))),
    /** The tasks with what their card says of them: the site, how late they are, what was said and done. */
    VOIR_TOUTES_LES_TACHES(
            EnumSet.of(Role.SECRETAIRE_GENERAL),
            List.of(droit(PROCESS_DEFINITION, ANY, READ_INSTANCE, READ_TASK, READ_HISTORY))),
    SUIVRE(
            roles(Espace.COCKPIT),
            List.of(
                    droit(APPLICATION, Espace.COCKPIT.application(), ACCESS),
                    droit(PROCESS_DEFINITION, ANY, READ, READ_INSTANCE, READ_HISTORY, READ_TASK),
                    // The count of tasks by group asks for this one and no other.
                    droit(TASK, ANY, READ),
                    droit(DEPLOYMENT, ANY, READ),
                    droit(DECISION_DEFINITION, ANY, READ, READ_HISTORY),
                    droit(DECISION_REQUIREMENTS_DEFINITION, ANY, READ))),
    ADMINISTRER(
            roles(Espace.ADMIN),
            List.of(
                    droit(APPLICATION, Espace.ADMIN.application(), ACCESS),
                    droit(USER, ANY, READ, CREATE, UPDATE, DELETE),
                    droit(GROUP, ANY, READ, CREATE, UPDATE, DELETE),
                    droit(GROUP_MEMBERSHIP, ANY, CREATE, DELETE),
                    droit(TENANT, ANY, READ, CREATE, UPDATE, DELETE),
                    droit(TENANT_MEMBERSHIP, ANY, CREATE, DELETE)));

    /** Permissions on one resource, or on all of its kind. */
    record Droit(Resource ressource, String id, Set<Permission> permissions) {
        boolean porteSur(Droit autre) {
            return ressource == autre.ressource && id.equals(autre.id);
        }
    }

    private final Set<Role> roles;
    private final List<Droit> droits;

    Droits(Set<Role> roles, List<Droit> droits) {
        this.roles = roles;
        this.droits = droits;
    }

    /** The rights of a role, one for each resource: the engine keeps one row for each. */
    static List<Droit> de(Role role) {
        List<Droit> tous = Arrays.stream(values())
                .filter(d -> d.roles.contains(role))
                .flatMap(d -> d.droits.stream())
                .toList();
        return tous.stream()
                .map(d -> new Droit(
                        d.ressource(),
                        d.id(),
                        tous.stream()
                                .filter(d::porteSur)
                                .flatMap(autre -> autre.permissions().stream())
                                .collect(Collectors.toSet())))
                .distinct()
                .toList();
    }

    private static Droit droit(Resource ressource, String id, Permission... permissions) {
        return new Droit(ressource, id, Set.of(permissions));
    }

    private static Set<Role> roles(Espace espace) {
        return Stream.of(Role.values()).filter(espace::ouvertA).collect(Collectors.toSet());
    }
}
