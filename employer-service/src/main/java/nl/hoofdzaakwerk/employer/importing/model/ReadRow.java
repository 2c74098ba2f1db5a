package nl.hoofdzaakwerk.employer.importing.model;

import java.util.List;

/** What one row of the file comes to by itself, before it is compared with others. */
public sealed interface ReadRow {
    /** Nothing in any cell. */
    record Blank() implements ReadRow {}

    record Possible(EmployerRow row) implements ReadRow {}

    /** @param findings at least one */
    record Faulty(List<Finding> findings) implements ReadRow {
        public Faulty {
            findings = List.copyOf(findings);
        }
    }
}
