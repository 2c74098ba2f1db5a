package nl.hoofdzaakwerk.trajectory.intake.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import nl.hoofdzaakwerk.events.DisclosureLevel;
import nl.hoofdzaakwerk.events.IscoCode;
import nl.hoofdzaakwerk.events.TravelMode;
import nl.hoofdzaakwerk.events.WorkCondition;

/**
 * What a candidate wants of work; all that matching will ever know. Nothing about health has a place here (G3, E3).
 *
 * @param preferredOccupations most wanted first; empty when open to anything
 * @param minimumHours a week
 * @param maximumHours a week
 * @param maximumTravelMinutes one way
 * @param disclosure what an employer may know, chosen by the candidate
 * @param terms further wishes and possibilities
 */
public record Wishes(
        List<IscoCode> preferredOccupations,
        int minimumHours,
        int maximumHours,
        TravelMode travelMode,
        int maximumTravelMinutes,
        List<WorkCondition> neededConditions,
        DisclosureLevel disclosure,
        LocalDate availableFrom,
        Terms terms) {
    public static final int MOST_OCCUPATIONS = 20;
    public static final int MOST_HOURS = 60;
    public static final int LONGEST_TRAVEL = 240;

    public Wishes {
        preferredOccupations = List.copyOf(preferredOccupations);
        neededConditions = neededConditions.stream().distinct().sorted().toList();
        Objects.requireNonNull(travelMode, "travelMode");
        Objects.requireNonNull(disclosure, "disclosure");
        Objects.requireNonNull(availableFrom, "availableFrom");
        Objects.requireNonNull(terms, "terms");
        if (minimumHours < 0 || minimumHours > maximumHours || maximumHours < 1 || maximumHours > MOST_HOURS) {
            throw new IllegalArgumentException("hours are not a range within a week");
        }
        if (preferredOccupations.size() > MOST_OCCUPATIONS) {
            throw new IllegalArgumentException("too many occupations");
        }
        if (maximumTravelMinutes < 0 || maximumTravelMinutes > LONGEST_TRAVEL) {
            throw new IllegalArgumentException("travel time is not possible");
        }
    }
}
