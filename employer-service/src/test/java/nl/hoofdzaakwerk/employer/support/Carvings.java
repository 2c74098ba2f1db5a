package nl.hoofdzaakwerk.employer.support;

/** Worksheets for job carving as JSON. */
public final class Carvings {
    private Carvings() {}

    /** A worksheet with two tasks of a nurse, of which the first gives its carved hours. */
    public static String sheet(String task, String carvedHours) {
        return """
                {"title": "Ward help", "buddy": true, "roles": [{"name": "nurse", "hours": 32, "tasks": [
                  {"name": "%s", "hours": 12.5, "frequency": "DAILY", "doneBy": "nurse", "skill": "SIMPLE",
                   "profile": {"stimuli": "LOW", "pace": "MEDIUM", "socialLoad": "LOW", "telephone": false,
                               "startTime": "FREE"},
                   "splitting": "YES", "carvedHours": %s, "kind": "STOCKING"},
                  {"name": "giving medicine", "hours": 6, "frequency": "DAILY", "skill": "PROFESSIONAL",
                   "profile": {"stimuli": "HIGH", "pace": "HIGH", "socialLoad": "HIGH", "telephone": true,
                               "startTime": "FIXED"},
                   "splitting": "NO"}]}]}
                """.formatted(task, carvedHours);
    }

    public static String vacancy(String title) {
        return """
                {"title": "%s", "occupation": "5321", "postcode4": "2312", "conditions": ["BUILD_UP_HOURS"],
                 "opensOn": "2026-02-02", "closesOn": "2099-12-31"}
                """.formatted(title);
    }
}
