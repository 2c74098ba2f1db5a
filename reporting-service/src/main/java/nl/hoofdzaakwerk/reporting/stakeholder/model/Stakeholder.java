package nl.hoofdzaakwerk.reporting.stakeholder.model;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import nl.hoofdzaakwerk.events.RegionCode;

/** An organisation or function that matters to the project in a region, and how it stood over time (F15). */
@Entity
@Table(name = "stakeholder")
public class Stakeholder {
    @Id
    private UUID id;

    private String region;
    private String label;

    @Enumerated(EnumType.STRING)
    private StakeholderKind kind;

    private LocalDate leftOn;

    @ElementCollection
    @CollectionTable(name = "stakeholder_assessment", joinColumns = @JoinColumn(name = "stakeholder_id"))
    private List<StakeholderAssessment> assessments = new ArrayList<>();

    @Version
    private long version;

    protected Stakeholder() {}

    public Stakeholder(
            UUID id, RegionCode region, String label, StakeholderKind kind, StakeholderAssessment assessment) {
        this.id = id;
        this.region = region.value();
        this.label = label;
        this.kind = kind;
        this.assessments.add(assessment);
    }

    public void rename(String newLabel, StakeholderKind newKind) {
        label = newLabel;
        kind = newKind;
    }

    /** How it stands from that day on; another assessment of the same day takes the place of the one before. */
    public void assess(StakeholderAssessment assessment) {
        assessments.removeIf(earlier -> earlier.assessedOn().equals(assessment.assessedOn()));
        assessments.add(assessment);
    }

    /** That it matters no more after a day. */
    public void leave(LocalDate lastDay) {
        leftOn = lastDay;
    }

    /** How it stood on a day; empty before the first assessment and after it left. */
    public Optional<StakeholderAssessment> on(LocalDate day) {
        return leftOn().filter(last -> last.isBefore(day)).isPresent()
                ? Optional.empty()
                : until(day).reduce((earlier, later) -> later);
    }

    /** What became of its attitude, as of a day on which it stands in the web. */
    public Trend trendOn(LocalDate day) {
        List<StakeholderAssessment> told = until(day).toList();
        return told.size() < 2
                ? Trend.NEW
                : Trend.of(told.get(told.size() - 2).influence(), told.getLast().influence());
    }

    private Stream<StakeholderAssessment> until(LocalDate day) {
        return assessments().stream()
                .filter(assessment -> !assessment.assessedOn().isAfter(day));
    }

    public UUID id() {
        return id;
    }

    public RegionCode region() {
        return new RegionCode(region);
    }

    public String label() {
        return label;
    }

    public StakeholderKind kind() {
        return kind;
    }

    public Optional<LocalDate> leftOn() {
        return Optional.ofNullable(leftOn);
    }

    /** In order of time. */
    public List<StakeholderAssessment> assessments() {
        return assessments.stream()
                .sorted(Comparator.comparing(StakeholderAssessment::assessedOn))
                .toList();
    }

    public long version() {
        return version;
    }
}
