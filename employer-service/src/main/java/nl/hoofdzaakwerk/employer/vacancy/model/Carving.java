package nl.hoofdzaakwerk.employer.vacancy.model;

import java.util.List;

/**
 * Where the tasks of a carved vacancy came from (rule D5).
 *
 * @param from the existing role or roles
 * @param tasks what was taken out of them
 */
public record Carving(String from, List<String> tasks) {
    /** @throws IllegalArgumentException when it does not say what was carved from what */
    public Carving {
        tasks = List.copyOf(tasks);
        if (from == null || from.isBlank() || tasks.isEmpty()) {
            throw new IllegalArgumentException("a carving names the role and the tasks taken from it");
        }
    }
}
