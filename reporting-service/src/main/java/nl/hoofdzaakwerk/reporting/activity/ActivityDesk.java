package nl.hoofdzaakwerk.reporting.activity;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import nl.hoofdzaakwerk.kit.Ids;
import nl.hoofdzaakwerk.kit.api.Problem;
import nl.hoofdzaakwerk.reporting.Refusals;
import nl.hoofdzaakwerk.reporting.activity.ActivityBodies.NewActivity;
import nl.hoofdzaakwerk.reporting.activity.model.Activity;
import nl.hoofdzaakwerk.reporting.cooperation.RegionDesk;

/** Plans activities and writes down what came of them (F14). */
@ApplicationScoped
class ActivityDesk {
    private final Activities activities;
    private final RegionDesk regions;
    private final Refusals refusals;
    private final Clock clock;

    ActivityDesk(Activities activities, RegionDesk regions, Refusals refusals, Clock clock) {
        this.activities = activities;
        this.regions = regions;
        this.refusals = refusals;
        this.clock = clock;
    }

    Activity plan(NewActivity wanted) {
        var region = regions.writableOrNational(wanted.region());
        Activity.Plan plan = wanted.plan().toPlan();
        regions.requireKeeper(region, plan.owner());
        Activity activity = new Activity(Ids.next(), region, plan);
        activities.persist(activity);
        return activity;
    }

    Activity visible(UUID id) {
        return activities.findByIdOptional(id).orElseThrow(Problem::notFound);
    }

    /** One that the caller sees to. */
    Activity keeping(UUID id) {
        Activity activity = visible(id);
        regions.requireKeeper(activity.region(), activity.plan().owner());
        return activity;
    }

    void change(Activity activity, Activity.Plan plan) {
        regions.requireOwnHands(activity.plan().owner(), plan.owner());
        refusals.check(activity.change(plan));
        activities.flush();
    }

    void hold(Activity activity, Activity.Outcome outcome) {
        refusals.check(activity.hold(outcome, LocalDate.now(clock)));
        activities.flush();
    }

    void cancel(Activity activity, String why) {
        refusals.check(activity.cancel(why));
        activities.flush();
    }
}
