package nl.hoofdzaakwerk.employer.pipeline.own.model;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.hoofdzaakwerk.employer.decision.Refusal;
import nl.hoofdzaakwerk.events.OrganisationAlias;
import nl.hoofdzaakwerk.events.RegionCode;
import nl.hoofdzaakwerk.kit.due.model.NextStep;

/**
 * An employer on an organisation's own pipeline (rule P7). It is put on in a stage, moves to whatever stage, always
 * with something next (rule P6), and is taken off for good; the employer may be put on again as another card.
 */
@Entity
@Table(name = "pipeline_card")
public class PipelineCard {
    private static final String RULE = "P7";
    private static final String USUAL_NEXT_STEP = "Vervolg bepalen";
    private static final int USUAL_DAYS = 14;

    @Id
    private UUID id;

    private UUID pipelineId;
    private UUID employerId;
    private String region;
    private String organisation;
    private String owner;
    private UUID stageId;
    private LocalDate stageSince;

    @Embedded
    private NextStep nextStep;

    private LocalDate putOn;
    private LocalDate takenOffOn;

    @Version
    private long version;

    /** For JPA. */
    protected PipelineCard() {}

    /** Where an employer is put, by whom and when. */
    public record Place(UUID pipelineId, UUID employerId, RegionCode region, OrganisationAlias organisation) {}

    public PipelineCard(
            UUID id, Place place, String owner, OwnStage stage, Optional<NextStep> planned, LocalDate today) {
        this.id = id;
        this.pipelineId = place.pipelineId();
        this.employerId = place.employerId();
        this.region = place.region().value();
        this.organisation = place.organisation().value();
        this.owner = owner;
        this.putOn = today;
        stand(stage, today, planned, today);
    }

    /** @return why it cannot move so; empty when it did */
    public List<Refusal> move(OwnStage to, LocalDate date, Optional<NextStep> planned, LocalDate today) {
        var reasons = new ArrayList<>(onBoard());
        if (to.id().equals(stageId)) {
            reasons.add(Refusal.of("/stageId", RULE, "in-that-stage", to.name()));
        }
        if (date.isBefore(stageSince)) {
            reasons.add(Refusal.of("/date", RULE, "before-last-move", stageSince));
        }
        if (date.isAfter(today)) {
            reasons.add(Refusal.of("/date", RULE, "move-in-the-future", today));
        }
        if (reasons.isEmpty()) {
            stand(to, date, planned, today);
        }
        return List.copyOf(reasons);
    }

    /** @return why it cannot be planned so; empty when it was */
    public List<Refusal> plan(String by, NextStep planned) {
        var reasons = onBoard();
        if (reasons.isEmpty()) {
            owner = by;
            nextStep = planned;
        }
        return reasons;
    }

    /** @return why it cannot be taken off; empty when it was */
    public List<Refusal> takeOff(LocalDate today) {
        var reasons = onBoard();
        if (reasons.isEmpty()) {
            takenOffOn = today;
            nextStep = null;
        }
        return reasons;
    }

    private List<Refusal> onBoard() {
        return takenOffOn == null ? List.of() : List.of(Refusal.of("", RULE, "taken-off", takenOffOn));
    }

    private void stand(OwnStage stage, LocalDate since, Optional<NextStep> planned, LocalDate today) {
        stageId = stage.id();
        stageSince = since;
        nextStep = planned.orElseGet(
                () -> new NextStep(USUAL_NEXT_STEP, today.plusDays(Math.min(USUAL_DAYS, stage.targetDays()))));
    }

    public UUID id() {
        return id;
    }

    public UUID pipelineId() {
        return pipelineId;
    }

    public UUID employerId() {
        return employerId;
    }

    public OrganisationAlias organisation() {
        return new OrganisationAlias(organisation);
    }

    public String owner() {
        return owner;
    }

    public UUID stageId() {
        return stageId;
    }

    public LocalDate stageSince() {
        return stageSince;
    }

    /** Empty once it was taken off. */
    public Optional<NextStep> nextStep() {
        return Optional.ofNullable(nextStep);
    }

    public LocalDate putOn() {
        return putOn;
    }

    public Optional<LocalDate> takenOffOn() {
        return Optional.ofNullable(takenOffOn);
    }

    public long version() {
        return version;
    }
}
