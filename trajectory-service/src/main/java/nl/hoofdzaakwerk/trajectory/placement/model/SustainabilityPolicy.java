package nl.hoofdzaakwerk.trajectory.placement.model;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import nl.hoofdzaakwerk.events.PlacementKind;
import nl.hoofdzaakwerk.trajectory.policy.model.SustainableTerms;

/**
 * A7: paid work of enough hours a week, for long enough, is sustainable; the day is derived, never typed. The hours
 * must hold throughout: a dip below starts the months anew. A standstill does not count, and does not start them anew.
 */
public final class SustainabilityPolicy {
    private SustainabilityPolicy() {}

    /**
     * The day on which the work completes the required months, if it lasts as it is: work from 1 January completes six
     * months on 30 June, or as many days later as it stood still. Empty for work that will not become sustainable.
     */
    public static Optional<LocalDate> completesOn(PlacementKind kind, WorkHistory history, SustainableTerms terms) {
        if (!Work.isPaid(kind)) {
            return Optional.empty();
        }
        return history.stretches(terms.minimumHoursPerWeek()).stream()
                .flatMap(stretch -> completes(stretch, history.standstills(), terms.minimumMonths()).stream())
                .findFirst();
    }

    private static Optional<LocalDate> completes(Period stretch, List<Period> standstills, int months) {
        LocalDate first = stretch.from();
        for (Period standstill : standstills) {
            if (standstill.covers(first)) {
                if (standstill.until().isEmpty()) {
                    return Optional.empty();
                }
                first = standstill.until().get().plusDays(1);
            }
        }
        LocalDate completes = first.plusMonths(months).minusDays(1);
        for (Period standstill : standstills) {
            if (standstill.from().isAfter(first) && !standstill.from().isAfter(completes)) {
                if (standstill.until().isEmpty()) {
                    return Optional.empty();
                }
                completes = completes.plusDays(days(standstill));
            }
        }
        return Optional.of(completes).filter(stretch::covers);
    }

    private static long days(Period standstill) {
        return ChronoUnit.DAYS.between(standstill.from(), standstill.until().orElseThrow()) + 1;
    }
}
