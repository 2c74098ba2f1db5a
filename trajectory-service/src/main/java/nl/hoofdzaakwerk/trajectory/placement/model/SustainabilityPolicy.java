package nl.hoofdzaakwerk.trajectory.placement.model;

import java.time.LocalDate;
import java.util.Optional;
import nl.hoofdzaakwerk.events.PlacementKind;
import nl.hoofdzaakwerk.trajectory.policy.model.SustainableTerms;

/** A7: paid work of enough hours a week, for long enough, is sustainable; the day is derived, never typed. */
public final class SustainabilityPolicy {
    private SustainabilityPolicy() {}

    /**
     * The day on which the work completes the required months, if it lasts: work from 1 January completes six months on
     * 30 June. Empty for work that cannot become sustainable.
     */
    public static Optional<LocalDate> completesOn(
            PlacementKind kind, HoursPerWeek hours, LocalDate start, SustainableTerms terms) {
        return Work.isPaid(kind) && hours.value() >= terms.minimumHoursPerWeek()
                ? Optional.of(start.plusMonths(terms.minimumMonths()).minusDays(1))
                : Optional.empty();
    }

    /**
     * Whether the work is sustainable by now.
     *
     * @param lastDay of the work, when it has ended
     */
    public static boolean isSustained(LocalDate completesOn, Optional<LocalDate> lastDay, LocalDate today) {
        LocalDate until = lastDay.filter(day -> day.isBefore(today)).orElse(today);
        return !completesOn.isAfter(until);
    }
}
