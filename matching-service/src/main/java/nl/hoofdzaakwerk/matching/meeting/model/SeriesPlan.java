package nl.hoofdzaakwerk.matching.meeting.model;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Objects;

/**
 * What a series says of its meetings.
 *
 * @param lengthMinutes 15 to 480
 * @param place where they are held; null when not told
 * @param validUntil last day that can have a meeting; null while it goes on
 */
public record SeriesPlan(
        Rhythm rhythm,
        LocalTime startTime,
        int lengthMinutes,
        String place,
        LocalDate validFrom,
        LocalDate validUntil) {

    public static final int SHORTEST_MINUTES = 15;
    public static final int LONGEST_MINUTES = 480;

    public SeriesPlan {
        Objects.requireNonNull(rhythm, "rhythm");
        Objects.requireNonNull(startTime, "startTime");
        Objects.requireNonNull(validFrom, "validFrom");
        if (lengthMinutes < SHORTEST_MINUTES || lengthMinutes > LONGEST_MINUTES) {
            throw new IllegalArgumentException("a meeting takes 15 to 480 minutes");
        }
    }

    /** Whether a day can lie in both. */
    public boolean overlaps(LocalDate otherFrom, LocalDate otherUntil) {
        return (otherUntil == null || !otherUntil.isBefore(validFrom))
                && (validUntil == null || !otherFrom.isAfter(validUntil));
    }
}
