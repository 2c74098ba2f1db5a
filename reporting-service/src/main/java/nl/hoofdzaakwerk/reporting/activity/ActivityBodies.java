package nl.hoofdzaakwerk.reporting.activity;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.hoofdzaakwerk.events.RegionCode;
import nl.hoofdzaakwerk.kit.anonymity.Anonymous;
import nl.hoofdzaakwerk.kit.api.BusinessDate;
import nl.hoofdzaakwerk.kit.api.PlainLine;
import nl.hoofdzaakwerk.kit.api.PlainText;
import nl.hoofdzaakwerk.reporting.activity.model.Activity;
import nl.hoofdzaakwerk.reporting.activity.model.ActivityKind;
import nl.hoofdzaakwerk.reporting.cooperation.OwnerBody;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What is told of activities. */
final class ActivityBodies {
    private ActivityBodies() {}

    /**
     * An activity to be planned.
     *
     * @param region absent for the whole country, which only the national organisation plans
     */
    @Schema(name = "NewActivity")
    record NewActivity(RegionCode region, @NotNull @Valid ActivityPlan plan) {}

    /**
     * What is planned.
     *
     * @param purpose what it is for; may be absent
     * @param subregion part of the region it is for; may be absent
     * @param plannedDate the day it is planned on
     * @param partners names of the organisations that take part; may be absent
     */
    @Schema(name = "ActivityPlan")
    record ActivityPlan(
            @NotNull ActivityKind kind,

            @NotNull @Size(max = 200) @PlainLine @Anonymous(addresses = true)
            String title,

            @Size(min = 1, max = 2000) @PlainText @Anonymous(addresses = true)
            String purpose,

            @Size(max = 100) @PlainLine String subregion,
            @NotNull @BusinessDate LocalDate plannedDate,
            @NotNull @Valid OwnerBody owner,

            @Size(max = 50) List<@NotNull @Size(max = 200) @PlainLine @Anonymous(addresses = true) String> partners) {

        static ActivityPlan of(Activity.Plan plan) {
            return new ActivityPlan(
                    plan.kind(),
                    plan.title(),
                    plan.purpose(),
                    plan.subregion(),
                    plan.plannedOn(),
                    OwnerBody.of(plan.owner()),
                    plan.partners());
        }

        Activity.Plan toPlan() {
            return new Activity.Plan(
                    kind,
                    title.strip(),
                    purpose,
                    subregion,
                    plannedDate,
                    owner.toOwner(),
                    partners == null ? List.of() : partners);
        }
    }

    /**
     * What came of an activity.
     *
     * @param heldDate not in the future
     * @param attendance how many people were there, 0 to 100,000; absent when nobody counted
     * @param result what it led to; nothing that tells of a client
     */
    @Schema(name = "ActivityResult")
    record ActivityResult(
            @NotNull @BusinessDate LocalDate heldDate,
            @Min(0) @Max(100_000) Integer attendance,

            @NotNull @Size(min = 1, max = 4000) @PlainText @Anonymous(addresses = true)
            String result) {

        static ActivityResult of(Activity.Outcome outcome) {
            return new ActivityResult(outcome.heldOn(), outcome.attendance().orElse(null), outcome.result());
        }

        Activity.Outcome toOutcome() {
            return new Activity.Outcome(heldDate, Optional.ofNullable(attendance), result);
        }
    }

    /** @param reason why it does not go on */
    @Schema(name = "ActivityCancellation")
    record ActivityCancellation(
            @NotNull @Size(min = 1, max = 500) @PlainText @Anonymous(addresses = true)
            String reason) {}
}
