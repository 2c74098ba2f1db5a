package nl.hoofdzaakwerk.matching.due;

import java.util.UUID;

/** What can be due; each is a resource of its own (P6). Which of it a caller sees, row-level security says. */
public enum DueKind {
    MEETING_ACTION("meeting-actions/{id}"),
    MATCHING_MEETING("matching-meetings/{id}"),
    MATCH("matches/{id}"),
    JOB_REQUEST("job-requests/{id}");

    private final String path;

    DueKind(String path) {
        this.path = path;
    }

    /** The path of the resource. */
    String link(UUID id) {
        return "/v1/" + path.replace("{id}", id.toString());
    }
}
