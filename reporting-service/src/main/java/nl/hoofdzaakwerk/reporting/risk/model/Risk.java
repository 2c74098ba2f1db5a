package nl.hoofdzaakwerk.reporting.risk.model;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import nl.hoofdzaakwerk.events.RegionCode;
import nl.hoofdzaakwerk.kit.due.model.NextStep;
import nl.hoofdzaakwerk.reporting.Refusal;
import nl.hoofdzaakwerk.reporting.cooperation.model.Owner;

/**
 * What may go wrong with the cooperation (F14). It has an owner and at least one measure, is looked at again on a day,
 * and is closed with a reason once no measure is open.
 */
@Entity
@Table(name = "risk")
public class Risk {
    @Id
    private UUID id;

    private String region;
    private String title;
    private String description;

    @Enumerated(EnumType.STRING)
    private Grade likelihood;

    @Enumerated(EnumType.STRING)
    private Grade impact;

    @Embedded
    private Owner owner;

    private LocalDate reviewOn;

    @Enumerated(EnumType.STRING)
    private RiskStage stage;

    private String closing;
    private LocalDate closedOn;

    @Version
    private long version;

    protected Risk() {}

    /** What is thought of a risk. @param reviewOn when it is looked at again */
    public record Assessment(
            String title, String description, Grade likelihood, Grade impact, Owner owner, LocalDate reviewOn) {}

    /** @param region empty for the whole country */
    public Risk(UUID id, Optional<RegionCode> region, Assessment assessment) {
        this.id = id;
        this.region = region.map(RegionCode::value).orElse(null);
        this.stage = RiskStage.OPEN;
        set(assessment);
    }

    /** Whether the day of the next look can be: today at the earliest. */
    public static Optional<Refusal> judgeReview(LocalDate reviewOn, LocalDate today) {
        return reviewOn.isBefore(today)
                ? Optional.of(Refusal.at("/reviewDate", "F14.review-in-past"))
                : Optional.empty();
    }

    /** @return why not; empty when done */
    public Optional<Refusal> assess(Assessment assessment, LocalDate today) {
        Optional<Refusal> refusal = refuseUnlessOpen()
                .or(() -> assessment.reviewOn().equals(reviewOn)
                        ? Optional.empty()
                        : judgeReview(assessment.reviewOn(), today));
        if (refusal.isEmpty()) {
            set(assessment);
        }
        return refusal;
    }

    /** @param measures all there are @return why not; empty when done */
    public Optional<Refusal> close(String why, List<RiskMeasure> measures, LocalDate today) {
        Optional<Refusal> refusal = refuseUnlessOpen()
                .or(() -> measures.stream().allMatch(RiskMeasure::isDone)
                        ? Optional.empty()
                        : Optional.of(Refusal.of("F14.measures-open")));
        if (refusal.isEmpty()) {
            stage = RiskStage.CLOSED;
            closing = why;
            closedOn = today;
        }
        return refusal;
    }

    /** That it returned. @return why not; empty when done */
    public Optional<Refusal> reopen(LocalDate nextReview, LocalDate today) {
        if (stage == RiskStage.OPEN) {
            return Optional.of(Refusal.of("F14.risk-open"));
        }
        Optional<Refusal> refusal = judgeReview(nextReview, today);
        if (refusal.isEmpty()) {
            stage = RiskStage.OPEN;
            closing = null;
            closedOn = null;
            reviewOn = nextReview;
        }
        return refusal;
    }

    /** Why no measure can be added; empty when one can. */
    public Optional<Refusal> refuseUnlessOpen() {
        return stage == RiskStage.OPEN ? Optional.empty() : Optional.of(Refusal.of("F14.risk-closed"));
    }

    /**
     * P6: what comes next: the open measure that is due first, or the next look when that comes sooner; empty once it
     * is closed.
     *
     * @param review what the next look is called
     */
    public Optional<NextStep> nextStep(List<RiskMeasure> measures, String review) {
        if (stage == RiskStage.CLOSED) {
            return Optional.empty();
        }
        Stream<NextStep> open = measures.stream()
                .filter(measure -> !measure.isDone())
                .map(measure ->
                        new NextStep(measure.terms().what(), measure.terms().dueOn()));
        return Stream.concat(open, Stream.of(new NextStep(review, reviewOn)))
                .min(Comparator.comparing(NextStep::dueDate));
    }

    private void set(Assessment assessment) {
        title = assessment.title();
        description = assessment.description();
        likelihood = assessment.likelihood();
        impact = assessment.impact();
        owner = assessment.owner();
        reviewOn = assessment.reviewOn();
    }

    public UUID id() {
        return id;
    }

    /** Empty for the whole country. */
    public Optional<RegionCode> region() {
        return Optional.ofNullable(region).map(RegionCode::new);
    }

    public Assessment assessment() {
        return new Assessment(title, description, likelihood, impact, owner, reviewOn);
    }

    /** 1 to 9. */
    public int weight() {
        return Grade.weight(likelihood, impact);
    }

    public RiskStage stage() {
        return stage;
    }

    public Optional<String> closing() {
        return Optional.ofNullable(closing);
    }

    public Optional<LocalDate> closedOn() {
        return Optional.ofNullable(closedOn);
    }

    public long version() {
        return version;
    }
}
