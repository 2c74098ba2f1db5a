package nl.hoofdzaakwerk.trajectory.placement.model;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/** {@link Terms} of a placement as they were recorded; never changed, only followed by others. */
@Entity
public class PlacementTerms {
    @Id
    private UUID id;

    private LocalDate fromDate;
    private int hoursPerWeek;

    @Enumerated(EnumType.STRING)
    private ContractKind contractKind;

    private LocalDate expectedEndDate;
    private BigDecimal wageAmount;

    @Enumerated(EnumType.STRING)
    private WagePer wagePer;

    private String recordedBy;
    private Instant recordedAt;

    protected PlacementTerms() {}

    /** @param id rises with the moment of recording */
    public PlacementTerms(UUID id, Terms terms, String recordedBy, Instant recordedAt) {
        this.id = id;
        this.fromDate = terms.from();
        this.hoursPerWeek = terms.hours().value();
        this.contractKind = terms.contract().orElse(null);
        this.expectedEndDate = terms.expectedEnd().orElse(null);
        this.wageAmount = terms.wage().map(Wage::amount).orElse(null);
        this.wagePer = terms.wage().map(Wage::per).orElse(null);
        this.recordedBy = recordedBy;
        this.recordedAt = recordedAt;
    }

    public UUID id() {
        return id;
    }

    public Terms terms() {
        return new Terms(
                fromDate,
                new HoursPerWeek(hoursPerWeek),
                Optional.ofNullable(contractKind),
                Optional.ofNullable(expectedEndDate),
                Optional.ofNullable(wageAmount).map(amount -> new Wage(amount, wagePer)));
    }

    public String recordedBy() {
        return recordedBy;
    }

    public Instant recordedAt() {
        return recordedAt;
    }
}
