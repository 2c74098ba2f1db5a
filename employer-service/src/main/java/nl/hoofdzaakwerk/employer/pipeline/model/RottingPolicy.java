package nl.hoofdzaakwerk.employer.pipeline.model;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import nl.hoofdzaakwerk.kit.due.model.NextStep;

/**
 * P7: a card rots when it has been in its stage for longer than the stage's days, or when its next step is late by a
 * number of working days; the earliest of both is since when.
 */
public final class RottingPolicy {
    private RottingPolicy() {}

    /**
     * A card on a board.
     *
     * @param nextStep empty where the contact has ended, which never rots
     */
    public record Card(LocalDate stageSince, int stageDays, Optional<NextStep> nextStep) {}

    /**
     * @param workingDaysLater the day that lies this many working days after another
     * @return the first day on which the card was rotten; empty when it is not rotten on this day
     */
    public static Optional<LocalDate> rottenSince(
            Card card,
            int overdueWorkingDays,
            BiFunction<LocalDate, Integer, LocalDate> workingDaysLater,
            LocalDate today) {
        return card.nextStep()
                .flatMap(step -> Stream.of(
                                card.stageSince().plusDays(card.stageDays() + 1L),
                                workingDaysLater.apply(step.dueDate(), overdueWorkingDays))
                        .min(LocalDate::compareTo))
                .filter(day -> !day.isAfter(today));
    }
}
