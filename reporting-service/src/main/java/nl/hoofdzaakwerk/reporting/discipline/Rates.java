package nl.hoofdzaakwerk.reporting.discipline;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import nl.hoofdzaakwerk.events.RegionCode;
import nl.hoofdzaakwerk.reporting.Refusal;
import nl.hoofdzaakwerk.reporting.Refusals;
import nl.hoofdzaakwerk.reporting.discipline.model.ReportingMonth;
import nl.hoofdzaakwerk.reporting.discipline.model.ReportingRate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** F8, P4: reporting rates of the months that the running transaction's tenant may see. */
@ApplicationScoped
class Rates {
    private static final long MOST_MONTHS = 36;

    private final Months months;
    private final Refusals refusals;
    private final Clock clock;

    Rates(Months months, Refusals refusals, Clock clock) {
        this.months = months;
        this.refusals = refusals;
        this.clock = clock;
    }

    /**
     * @param id region and month
     * @param month its first day
     * @param expected of organisations that must report
     * @param received of those
     * @param onTime of the received
     * @param late of the received
     * @param overdue of the expected: not received, though the last day is past
     * @param voluntary received of organisations that may report
     * @param receivedPercent of what was expected; null when nothing was
     * @param onTimePercent of what was expected; null when nothing was
     */
    @Schema(name = "ReportingRate")
    record RateView(
            String id,
            RegionCode region,
            LocalDate month,
            int expected,
            int received,
            int onTime,
            int late,
            int overdue,
            int voluntary,
            Integer receivedPercent,
            Integer onTimePercent) {}

    /**
     * @param items by region and month
     * @param total of all items together, without region and month
     */
    @Schema(name = "ReportingRates")
    record RateList(List<RateView> items, RateView total) {}

    private record Place(RegionCode region, YearMonth month) {
        String id() {
            return region + "-" + month;
        }
    }

    RateList between(LocalDate from, LocalDate until) {
        YearMonth first = YearMonth.from(from);
        YearMonth last = YearMonth.from(until);
        refusals.check(refuse(first, last));
        List<ReportingMonth> found = months.between(first.atDay(1), last.atDay(1));
        TreeMap<String, List<ReportingMonth>> grouped = found.stream()
                .collect(Collectors.groupingBy(month -> place(month).id(), TreeMap::new, Collectors.toList()));
        List<RateView> items = grouped.values().stream()
                .map(months -> view(place(months.getFirst()), rate(months)))
                .toList();
        return new RateList(items, view(null, rate(found)));
    }

    private static Optional<Refusal> refuse(YearMonth first, YearMonth last) {
        if (last.isBefore(first)) {
            return Optional.of(Refusal.at("until", "F8.period-upside-down"));
        }
        return ChronoUnit.MONTHS.between(first, last) < MOST_MONTHS
                ? Optional.empty()
                : Optional.of(Refusal.at("until", "F8.period-too-long"));
    }

    private static Place place(ReportingMonth month) {
        return new Place(month.region(), month.month());
    }

    private ReportingRate rate(List<ReportingMonth> some) {
        LocalDate today = LocalDate.now(clock);
        return ReportingRate.of(some.stream()
                .map(month -> new ReportingRate.One(month.obligation(), month.punctuality(today)))
                .toList());
    }

    private static RateView view(Place place, ReportingRate rate) {
        return new RateView(
                place == null ? "total" : place.id(),
                place == null ? null : place.region(),
                place == null ? null : place.month().atDay(1),
                rate.expected(),
                rate.received(),
                rate.onTime(),
                rate.late(),
                rate.overdue(),
                rate.voluntary(),
                rate.receivedPercent(),
                rate.onTimePercent());
    }
}
