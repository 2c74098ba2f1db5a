package nl.hoofdzaakwerk.reporting.due;

import java.util.UUID;

/** What can be due; each is a resource of its own (P6). Which of it a caller sees, row-level security says. */
public enum DueKind {
    PAGE("pages/{id}"),
    RISK("risks/{id}"),
    RISK_MEASURE("risk-measures/{id}"),
    ACTIVITY("activities/{id}"),
    REPORTING_MONTH("reporting-months/{id}"),
    DATA_QUESTION("data-questions/{id}");

    private final String path;

    DueKind(String path) {
        this.path = path;
    }

    /** The path of the resource. */
    String link(UUID id) {
        return "/v1/" + path.replace("{id}", id.toString());
    }
}
