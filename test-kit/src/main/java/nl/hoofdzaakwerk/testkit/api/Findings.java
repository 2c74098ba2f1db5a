package nl.hoofdzaakwerk.testkit.api;

import java.util.ArrayList;
import java.util.List;

/** What a walk over the API found: all failures at once, so one run tells everything. */
final class Findings {

    private final String title;
    private final List<String> failures = new ArrayList<>();
    private int checks;

    Findings(String title) {
        this.title = title;
    }

    void check(boolean holds, String failure) {
        checks++;
        if (!holds) {
            failures.add(failure);
        }
    }

    void fail(String failure) {
        check(false, failure);
    }

    /**
     * Answers how many checks were made.
     *
     * @throws AssertionError with one line per failure
     */
    int verify() {
        if (!failures.isEmpty()) {
            throw new AssertionError("%s: %d of %d checks failed%n- %s"
                    .formatted(title, failures.size(), checks, String.join("\n- ", failures)));
        }
        return checks;
    }
}
