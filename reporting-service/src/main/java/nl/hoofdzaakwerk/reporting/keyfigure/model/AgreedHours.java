package nl.hoofdzaakwerk.reporting.keyfigure.model;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.hoofdzaakwerk.events.RegionCode;

/**
 * For how many hours a week an organisation of a class makes its key figure free, from a day on (F7). It may list what
 * the hours are for; where the list adds up to another number, both are kept and the contradiction is shown. What was
 * agreed counts, not the sum.
 */
@Entity
@Table(name = "agreed_hours")
public class AgreedHours {
    @Id
    private UUID id;

    private String region;

    @Enumerated(EnumType.STRING)
    private MemberClass memberClass;

    private LocalDate validFrom;
    private BigDecimal hours;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "agreed_hours_activity", joinColumns = @JoinColumn(name = "agreed_hours_id"))
    @OrderColumn(name = "position")
    @Column(name = "activity")
    private List<AgreedActivity> activities = new ArrayList<>();

    protected AgreedHours() {}

    /** @param region empty for the national agreement */
    public AgreedHours(
            UUID id,
            Optional<RegionCode> region,
            MemberClass memberClass,
            LocalDate validFrom,
            HoursPerWeek hours,
            List<AgreedActivity> activities) {
        this.id = id;
        this.region = region.map(RegionCode::value).orElse(null);
        this.memberClass = memberClass;
        this.validFrom = validFrom;
        this.hours = hours.value();
        this.activities = new ArrayList<>(activities);
    }

    public UUID id() {
        return id;
    }

    public Optional<RegionCode> region() {
        return Optional.ofNullable(region).map(RegionCode::new);
    }

    public MemberClass memberClass() {
        return memberClass;
    }

    public LocalDate validFrom() {
        return validFrom;
    }

    public HoursPerWeek hours() {
        return new HoursPerWeek(hours);
    }

    public List<AgreedActivity> activities() {
        return List.copyOf(activities);
    }

    /** What the list adds up to; empty without a list. */
    public Optional<BigDecimal> listedHours() {
        return activities.stream().map(AgreedActivity::hours).reduce(BigDecimal::add);
    }

    /** F7: how much more (or, below nought, less) the list adds up to than was agreed; empty when they agree. */
    public Optional<BigDecimal> contradiction() {
        return listedHours().map(listed -> listed.subtract(hours)).filter(difference -> difference.signum() != 0);
    }
}
