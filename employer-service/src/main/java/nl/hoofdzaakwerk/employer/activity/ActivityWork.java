package nl.hoofdzaakwerk.employer.activity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Optional;
import java.util.UUID;
import nl.hoofdzaakwerk.employer.activity.model.Activity;
import nl.hoofdzaakwerk.employer.activity.model.ActivityReport;
import nl.hoofdzaakwerk.employer.activity.model.Contact;
import nl.hoofdzaakwerk.employer.decision.Refusal;
import nl.hoofdzaakwerk.employer.decision.Refusals;
import nl.hoofdzaakwerk.employer.relation.Employers;
import nl.hoofdzaakwerk.employer.relation.model.Employer;
import nl.hoofdzaakwerk.kit.Ids;
import nl.hoofdzaakwerk.kit.identity.Caller;

/** Records contacts with employers, and what each means for the call that a written approach asks for (rule D4). */
@ApplicationScoped
public class ActivityWork {
    private final Activities activities;
    private final ActivityReports reports;
    private final Employers employers;
    private final Refusals refusals;
    private final FollowUpWork followUps;
    private final Event<ActivityRecorded> recorded;
    private final Clock clock;

    ActivityWork(
            Activities activities,
            ActivityReports reports,
            Employers employers,
            Refusals refusals,
            FollowUpWork followUps,
            Event<ActivityRecorded> recorded,
            Clock clock) {
        this.activities = activities;
        this.reports = reports;
        this.employers = employers;
        this.refusals = refusals;
        this.followUps = followUps;
        this.recorded = recorded;
        this.clock = clock;
    }

    /**
     * Records a contact that the caller had with an employer visible to it, and closes the activity it follows up.
     *
     * @throws nl.hoofdzaakwerk.kit.api.Problem 409 when it lies ahead or follows up an activity that is not there
     */
    public Activity record(Employer employer, Contact contact, ActivityReport.Findings findings, Caller caller) {
        requireAllowed(employer.id(), contact, findings, caller);
        var activity = new Activity(
                Ids.next(),
                employer.id(),
                employer.region(),
                caller.organisation(),
                caller.user(),
                contact,
                clock.instant());
        activities.persist(activity);
        reports.persist(new ActivityReport(activity, findings));
        findings.followUpOf().flatMap(earlier -> reports.lock(earlier, caller)).ifPresent(ActivityReport::close);
        activities.flush();
        followUps.derive(activity);
        recorded.fire(new ActivityRecorded(employer.id()));
        return activity;
    }

    private void requireAllowed(UUID employerId, Contact contact, ActivityReport.Findings findings, Caller caller) {
        var reasons = new ArrayList<Refusal>();
        Activity.check(contact, LocalDate.now(clock)).ifPresent(reasons::add);
        findings.followUpOf()
                .filter(earlier -> !isOwnOf(employerId, earlier, caller))
                .map(earlier -> Refusal.of("/followUpOf", "D4", "follows-nothing", earlier))
                .ifPresent(reasons::add);
        if (!reasons.isEmpty()) {
            throw refusals.refused(reasons);
        }
    }

    private boolean isOwnOf(UUID employerId, UUID activity, Caller caller) {
        return Optional.of(activity)
                .flatMap(id -> activities.own(id, caller))
                .filter(own -> employers.family(employerId).contains(own.employerId()))
                .isPresent();
    }
}
