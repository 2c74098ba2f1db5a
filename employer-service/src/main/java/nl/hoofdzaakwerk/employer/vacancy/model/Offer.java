package nl.hoofdzaakwerk.employer.vacancy.model;

import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import nl.hoofdzaakwerk.events.IscoCode;
import nl.hoofdzaakwerk.events.Postcode4;
import nl.hoofdzaakwerk.events.WorkCondition;
import nl.hoofdzaakwerk.events.WorkTask;

/**
 * What a vacancy offers and may change while it is open (rule D5).
 *
 * @param positions 1 to 99
 * @param workProfile empty when nobody looked at the work that way
 * @param taskKinds what the work consists of; empty when not told
 * @param contractMonths empty when not limited in time or not known
 * @param startDate day the work begins
 * @param closesOn last day open
 * @param sharedWithVum whether the employer agrees that the vacancy is found through VUM
 */
public record Offer(
        String title,
        IscoCode occupation,
        int positions,
        HoursPerWeek hours,
        Timetable timetable,
        Postcode4 postcode4,
        Set<WorkCondition> conditions,
        Demands demands,
        Optional<WorkProfile> workProfile,
        List<String> tasks,
        Optional<Set<WorkTask>> taskKinds,
        Optional<Wage> wage,
        Optional<Integer> contractMonths,
        Optional<Carving> carving,
        Optional<LocalDate> startDate,
        LocalDate opensOn,
        Optional<LocalDate> closesOn,
        boolean sharedWithVum,
        TargetGroupTerms targetGroup) {
    public static final int MOST_POSITIONS = 99;
    public static final int LONGEST_TITLE = 120;
    public static final int LONGEST_CONTRACT = 120;

    /** @throws IllegalArgumentException when a component is out of its bounds or the dates are upside down */
    public Offer {
        Objects.requireNonNull(occupation);
        Objects.requireNonNull(hours);
        Objects.requireNonNull(timetable);
        Objects.requireNonNull(postcode4);
        Objects.requireNonNull(demands);
        Objects.requireNonNull(workProfile);
        Objects.requireNonNull(wage);
        Objects.requireNonNull(carving);
        Objects.requireNonNull(startDate);
        Objects.requireNonNull(opensOn);
        Objects.requireNonNull(targetGroup);
        require(title != null && !title.isBlank() && title.length() <= LONGEST_TITLE, "title has 1 to 120 characters");
        require(positions >= 1 && positions <= MOST_POSITIONS, "positions lie between 1 and 99");
        require(
                contractMonths
                        .filter(months -> months < 1 || months > LONGEST_CONTRACT)
                        .isEmpty(),
                "a contract lasts 1 to 120 months");
        require(closesOn.filter(opensOn::isAfter).isEmpty(), "a vacancy closes on or after the day it opens");
        require(startDate.filter(opensOn::isAfter).isEmpty(), "work begins on or after the day its vacancy opens");
        tasks = List.copyOf(tasks);
        taskKinds = taskKinds.filter(kinds -> !kinds.isEmpty()).map(kinds -> ordered(WorkTask.class, kinds));
        conditions = ordered(WorkCondition.class, conditions);
    }

    private static <E extends Enum<E>> Set<E> ordered(Class<E> type, Set<E> values) {
        var ordered = EnumSet.noneOf(type);
        ordered.addAll(values);
        return Collections.unmodifiableSet(ordered);
    }

    private static void require(boolean holds, String complaint) {
        if (!holds) {
            throw new IllegalArgumentException(complaint);
        }
    }
}
