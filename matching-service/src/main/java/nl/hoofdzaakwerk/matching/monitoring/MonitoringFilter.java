package nl.hoofdzaakwerk.matching.monitoring;

import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.Optional;
import nl.hoofdzaakwerk.events.RegionCode;
import nl.hoofdzaakwerk.kit.api.BusinessDate;
import nl.hoofdzaakwerk.kit.api.Problem;
import nl.hoofdzaakwerk.matching.monitoring.model.Period;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** What is looked at: a region and a period, by default the last year. */
public class MonitoringFilter {
    @QueryParam("region")
    @NotNull
    @Parameter(description = "CBS code of the region")
    RegionCode region;

    @QueryParam("from")
    @BusinessDate
    @Parameter(description = "First day; without it, a year before the last one")
    LocalDate from;

    @QueryParam("until")
    @BusinessDate
    @Parameter(description = "Last day; without it, today")
    LocalDate until;

    RegionCode region() {
        return region;
    }

    /** @throws Problem 400 when the period ends before it begins */
    Period period(LocalDate today) {
        LocalDate last = Optional.ofNullable(until).orElse(today);
        LocalDate first = Optional.ofNullable(from).orElseGet(() -> last.minusYears(1));
        if (last.isBefore(first)) {
            throw Problem.invalidField("until", "before-from");
        }
        return new Period(first, last);
    }
}
