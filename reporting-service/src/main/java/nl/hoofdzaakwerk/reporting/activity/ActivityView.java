package nl.hoofdzaakwerk.reporting.activity;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.UUID;
import nl.hoofdzaakwerk.events.RegionCode;
import nl.hoofdzaakwerk.reporting.activity.ActivityBodies.ActivityPlan;
import nl.hoofdzaakwerk.reporting.activity.ActivityBodies.ActivityResult;
import nl.hoofdzaakwerk.reporting.activity.model.Activity;
import nl.hoofdzaakwerk.reporting.activity.model.ActivityStage;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * An activity.
 *
 * @param region absent for the whole country
 * @param outcome absent until it was held
 * @param cancellation why it did not go on; absent otherwise
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "Activity")
record ActivityView(
        UUID id,
        RegionCode region,
        ActivityStage stage,
        ActivityPlan plan,
        ActivityResult outcome,
        String cancellation) {

    static ActivityView of(Activity activity) {
        return new ActivityView(
                activity.id(),
                activity.region().orElse(null),
                activity.stage(),
                ActivityPlan.of(activity.plan()),
                activity.outcome().map(ActivityResult::of).orElse(null),
                activity.cancellation().orElse(null));
    }
}
