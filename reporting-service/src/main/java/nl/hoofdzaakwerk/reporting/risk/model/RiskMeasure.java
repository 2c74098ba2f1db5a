package nl.hoofdzaakwerk.reporting.risk.model;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import nl.hoofdzaakwerk.events.RegionCode;
import nl.hoofdzaakwerk.reporting.Refusal;
import nl.hoofdzaakwerk.reporting.cooperation.model.Owner;

/** What somebody does against a risk, and by when (F14, P6). */
@Entity
@Table(name = "risk_measure")
public class RiskMeasure {
    @Id
    private UUID id;

    private UUID riskId;
    private String region;
    private String what;

    @Embedded
    private Owner owner;

    private LocalDate dueOn;
    private LocalDate doneOn;
    private String result;

    @Version
    private long version;

    protected RiskMeasure() {}

    /** What is agreed on. @param dueOn last day on which it is in time */
    public record Terms(String what, Owner owner, LocalDate dueOn) {}

    public RiskMeasure(UUID id, Risk against, Terms terms) {
        this.id = id;
        this.riskId = against.id();
        this.region = against.region().map(RegionCode::value).orElse(null);
        set(terms);
    }

    /** @return why not; empty when done */
    public Optional<Refusal> change(Terms terms) {
        if (isDone()) {
            return Optional.of(Refusal.of("F14.measure-done"));
        }
        set(terms);
        return Optional.empty();
    }

    /** @return why not; empty when done */
    public Optional<Refusal> complete(LocalDate day, String how, LocalDate today) {
        if (isDone()) {
            return Optional.of(Refusal.of("F14.measure-done"));
        }
        if (day.isAfter(today)) {
            return Optional.of(Refusal.at("/doneDate", "F14.done-in-future"));
        }
        doneOn = day;
        result = how;
        return Optional.empty();
    }

    private void set(Terms terms) {
        what = terms.what();
        owner = terms.owner();
        dueOn = terms.dueOn();
    }

    public boolean isDone() {
        return doneOn != null;
    }

    public UUID id() {
        return id;
    }

    public UUID riskId() {
        return riskId;
    }

    public Optional<RegionCode> region() {
        return Optional.ofNullable(region).map(RegionCode::new);
    }

    public Terms terms() {
        return new Terms(what, owner, dueOn);
    }

    /** Empty while it is open. */
    public Optional<LocalDate> doneOn() {
        return Optional.ofNullable(doneOn);
    }

    public Optional<String> result() {
        return Optional.ofNullable(result);
    }

    public long version() {
        return version;
    }
}
