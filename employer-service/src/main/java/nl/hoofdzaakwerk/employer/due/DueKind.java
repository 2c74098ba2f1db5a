package nl.hoofdzaakwerk.employer.due;

import java.util.Arrays;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.hoofdzaakwerk.employer.Roles;
import nl.hoofdzaakwerk.kit.identity.Caller;

/** What can be due; each is a resource of its own, read by some roles (P6). */
public enum DueKind {
    EMPLOYER("employers/{id}", Roles.ACCOUNT_MANAGER, Roles.COACH, DueRights.KEY_FIGURE),
    PIPELINE_CARD("pipeline-cards/{id}", Roles.ACCOUNT_MANAGER, DueRights.KEY_FIGURE),
    COMMITMENT("commitments/{id}", Roles.ACCOUNT_MANAGER, Roles.COACH, DueRights.KEY_FIGURE),
    FOLLOW_UP("follow-ups/{id}", Roles.ACCOUNT_MANAGER, Roles.COACH),
    ACTIVITY("activities/{id}", Roles.ACCOUNT_MANAGER, Roles.COACH),
    CLAIM("employers/{employer}/claims", Roles.ACCOUNT_MANAGER, Roles.COACH, DueRights.KEY_FIGURE),
    CONTACT_PERSON("contact-persons/{id}", Roles.ACCOUNT_MANAGER, Roles.COACH),
    VACANCY("vacancies/{id}", Roles.ACCOUNT_MANAGER, Roles.COACH, DueRights.KEY_FIGURE),
    CARVING_SHEET("carving-sheets/{id}", Roles.ACCOUNT_MANAGER, Roles.COACH),
    SESSION("sessions/{id}", Roles.ACCOUNT_MANAGER, Roles.COACH, DueRights.KEY_FIGURE),
    WISH("wishes/{id}", Roles.ACCOUNT_MANAGER, Roles.COACH),
    VISIT_SEQUENCE("visit-sequences/{id}", Roles.ACCOUNT_MANAGER, Roles.COACH),
    GUIDANCE("placements/{id}/guidance", Roles.ACCOUNT_MANAGER, Roles.COACH),
    CHECK_IN("check-ins/{id}", Roles.ACCOUNT_MANAGER, Roles.COACH),
    REHIRE_TASK("rehire-tasks/{id}", Roles.ACCOUNT_MANAGER, Roles.COACH),
    EMPLOYER_IMPORT("employer-imports/{id}", Roles.ACCOUNT_MANAGER),
    JOB_DEVELOPMENT("job-development-tasks/{id}", Roles.ACCOUNT_MANAGER, DueRights.KEY_FIGURE);

    private final String path;
    private final Set<String> readers;

    DueKind(String path, String... readers) {
        this.path = path;
        this.readers = Set.of(readers);
    }

    /** The path of the resource, or of the list that holds it. */
    String link(UUID id, UUID employerId) {
        return "/v1/" + path.replace("{id}", id.toString()).replace("{employer}", String.valueOf(employerId));
    }

    /** What the caller's roles read; which of it, row-level security says. */
    static Set<DueKind> readBy(Caller caller) {
        return Arrays.stream(values())
                .filter(kind -> kind.readers.stream().anyMatch(caller::has))
                .collect(Collectors.toSet());
    }
}
