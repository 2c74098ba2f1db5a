package nl.hoofdzaakwerk.reporting.page.model;

import java.time.LocalDate;
import java.util.Optional;
import nl.hoofdzaakwerk.reporting.Refusal;

/**
 * F16: a page is looked at again within some months, so that it stays reliable.
 *
 * @param today the day on which it is judged
 * @param months within which, at the latest
 */
public record ReviewPolicy(LocalDate today, int months) {
    /** The day for who names none: the last that can be. */
    public LocalDate last() {
        return today.plusMonths(months);
    }

    /** Today at the earliest, and at the latest after the months of the data. */
    public Optional<Refusal> judge(LocalDate reviewOn) {
        if (reviewOn.isBefore(today)) {
            return Optional.of(Refusal.at("/reviewDate", "F16.review-in-past"));
        }
        return reviewOn.isAfter(last())
                ? Optional.of(Refusal.at("/reviewDate", "F16.review-too-late", months))
                : Optional.empty();
    }
}
