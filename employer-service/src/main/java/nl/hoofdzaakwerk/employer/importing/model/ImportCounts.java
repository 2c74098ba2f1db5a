package nl.hoofdzaakwerk.employer.importing.model;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/**
 * How many rows came to what (rule D10); blank rows and the headings are not counted.
 *
 * @param read sum of the others
 */
@Embeddable
public record ImportCounts(
        @Column(name = "rows_read") int read,
        @Column(name = "rows_good") int good,
        @Column(name = "rows_faulty") int faulty,
        @Column(name = "rows_duplicate") int duplicate,
        @Column(name = "rows_lookalike") int lookalike) {
    public static final ImportCounts NONE = new ImportCounts(0, 0, 0, 0, 0);

    /** @throws IllegalArgumentException when one is negative or they do not add up */
    public ImportCounts {
        if (good < 0 || faulty < 0 || duplicate < 0 || lookalike < 0) {
            throw new IllegalArgumentException("a number of rows is not negative");
        }
        if (read != good + faulty + duplicate + lookalike) {
            throw new IllegalArgumentException("each row comes to one thing");
        }
    }

    public static ImportCounts of(int good, int faulty, int duplicate, int lookalike) {
        return new ImportCounts(good + faulty + duplicate + lookalike, good, faulty, duplicate, lookalike);
    }

    /** How many would be registered. */
    public int toRegister(boolean lookalikesToo) {
        return good + (lookalikesToo ? lookalike : 0);
    }

    /** How many would be left out. */
    public int toSkip(boolean lookalikesToo) {
        return read - toRegister(lookalikesToo);
    }
}
