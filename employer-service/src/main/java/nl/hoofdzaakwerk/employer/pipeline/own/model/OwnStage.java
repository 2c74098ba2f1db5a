package nl.hoofdzaakwerk.employer.pipeline.own.model;

import java.util.Objects;
import java.util.UUID;

/**
 * A stage of an organisation's own pipeline.
 *
 * @param id stays the same when the stage is renamed or moved
 * @param targetDays how many days a card may stay before it rots
 */
public record OwnStage(UUID id, String name, int targetDays) {
    public static final int LONGEST_NAME = 60;
    public static final int MOST_DAYS = 3650;

    public OwnStage {
        Objects.requireNonNull(id);
        if (name.isBlank() || name.length() > LONGEST_NAME) {
            throw new IllegalArgumentException("a stage's name has 1 to " + LONGEST_NAME + " characters");
        }
        if (targetDays < 1 || targetDays > MOST_DAYS) {
            throw new IllegalArgumentException("a stage lasts 1 to " + MOST_DAYS + " days");
        }
    }
}
