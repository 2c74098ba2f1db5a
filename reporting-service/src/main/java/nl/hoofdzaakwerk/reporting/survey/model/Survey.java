package nl.hoofdzaakwerk.reporting.survey.model;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * F13: one set of statements for all regions and moments, so that they can be compared; it is never changed.
 *
 * @param statements in order, numbered from 1
 */
public record Survey(UUID id, Text title, LocalDate createdOn, List<Text> statements) {
    public static final int MOST_STATEMENTS = 40;

    public Survey {
        statements = List.copyOf(statements);
        if (statements.isEmpty() || statements.size() > MOST_STATEMENTS) {
            throw new IllegalArgumentException("a survey has 1 to " + MOST_STATEMENTS + " statements");
        }
    }

    /** The same in plain Dutch and English. */
    public record Text(String nl, String en) {}
}
