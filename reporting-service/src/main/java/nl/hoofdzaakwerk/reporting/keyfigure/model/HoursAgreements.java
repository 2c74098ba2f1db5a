package nl.hoofdzaakwerk.reporting.keyfigure.model;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import nl.hoofdzaakwerk.events.RegionCode;

/** F7: which agreed hours hold. A region's own go before the national ones; of those in force the latest. */
public record HoursAgreements(List<AgreedHours> all) {
    public HoursAgreements {
        all = List.copyOf(all);
    }

    /** Empty when nothing was agreed for the class. */
    public Optional<AgreedHours> on(LocalDate day, RegionCode region, MemberClass memberClass) {
        return latest(day, Optional.of(region), memberClass).or(() -> latest(day, Optional.empty(), memberClass));
    }

    private Optional<AgreedHours> latest(LocalDate day, Optional<RegionCode> region, MemberClass memberClass) {
        return all.stream()
                .filter(agreed -> agreed.region().equals(region) && agreed.memberClass() == memberClass)
                .filter(agreed -> !agreed.validFrom().isAfter(day))
                .max(Comparator.comparing(AgreedHours::validFrom));
    }
}
