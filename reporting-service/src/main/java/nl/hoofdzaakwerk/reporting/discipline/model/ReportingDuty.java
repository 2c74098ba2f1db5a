package nl.hoofdzaakwerk.reporting.discipline.model;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import nl.hoofdzaakwerk.events.OrganisationAlias;
import nl.hoofdzaakwerk.events.RegionCode;
import nl.hoofdzaakwerk.reporting.Refusal;

/** F8: an organisation reports of a region, from a month on, until it is ended. */
@Entity
@Table(name = "reporting_duty")
public class ReportingDuty {
    @Id
    private UUID id;

    private String organisation;

    @Enumerated(EnumType.STRING)
    private ReporterKind organisationKind;

    private String region;
    private LocalDate fromMonth;
    private LocalDate lastMonth;

    @Version
    private long version;

    protected ReportingDuty() {}

    public ReportingDuty(
            UUID id, OrganisationAlias organisation, ReporterKind kind, RegionCode region, YearMonth from) {
        this.id = id;
        this.organisation = organisation.value();
        this.organisationKind = kind;
        this.region = region.value();
        this.fromMonth = from.atDay(1);
    }

    /** F8: the last month that is reported. @return why not; empty when it ends there */
    public Optional<Refusal> end(YearMonth last) {
        if (lastMonth != null) {
            return Optional.of(Refusal.of("F8.duty-ended"));
        }
        if (last.isBefore(from())) {
            return Optional.of(Refusal.at("/lastMonth", "F8.ends-before-start"));
        }
        lastMonth = last.atDay(1);
        return Optional.empty();
    }

    /** F8: the months that are over and belong to it, in order. */
    public List<YearMonth> monthsOver(LocalDate today) {
        YearMonth newest = YearMonth.from(today).minusMonths(1);
        YearMonth last =
                lastMonth == null || newest.isBefore(YearMonth.from(lastMonth)) ? newest : YearMonth.from(lastMonth);
        return Stream.iterate(from(), month -> !month.isAfter(last), month -> month.plusMonths(1))
                .toList();
    }

    public UUID id() {
        return id;
    }

    public OrganisationAlias organisation() {
        return new OrganisationAlias(organisation);
    }

    public ReporterKind kind() {
        return organisationKind;
    }

    public RegionCode region() {
        return new RegionCode(region);
    }

    public YearMonth from() {
        return YearMonth.from(fromMonth);
    }

    public Optional<YearMonth> last() {
        return Optional.ofNullable(lastMonth).map(YearMonth::from);
    }

    public boolean isOpen() {
        return lastMonth == null;
    }

    public long version() {
        return version;
    }
}
