package nl.hoofdzaakwerk.employer.activity;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import nl.hoofdzaakwerk.employer.activity.model.Activity;
import nl.hoofdzaakwerk.employer.activity.model.DatedContact;
import nl.hoofdzaakwerk.employer.activity.model.FollowUp;
import nl.hoofdzaakwerk.employer.activity.model.FollowUpPolicy;
import nl.hoofdzaakwerk.employer.calendar.WorkingCalendar;
import nl.hoofdzaakwerk.employer.relation.Employers;
import nl.hoofdzaakwerk.kit.Ids;
import nl.hoofdzaakwerk.kit.tenancy.TransactionLocks;

/** Derives from an organisation's contacts with an employer which call is still to be made (rule D4). */
@ApplicationScoped
class FollowUpWork {
    private final FollowUps followUps;
    private final Activities activities;
    private final Employers employers;
    private final WorkingCalendar calendar;
    private final TransactionLocks locks;

    FollowUpWork(
            FollowUps followUps,
            Activities activities,
            Employers employers,
            WorkingCalendar calendar,
            TransactionLocks locks) {
        this.followUps = followUps;
        this.activities = activities;
        this.employers = employers;
        this.calendar = calendar;
        this.locks = locks;
    }

    /** After each contact, whenever it was; the same contacts always give the same open call. */
    void derive(Activity recorded) {
        locks.take("follow-up " + recorded.employerId() + " " + recorded.organisation());
        var family = employers.family(recorded.employerId());
        var contacts = followUps.contacts(recorded, family);
        var open = followUps.open(recorded, family).stream()
                .filter(asked -> !answered(asked, contacts))
                .toList();
        FollowUpPolicy.unanswered(contacts)
                .ifPresent(approach -> ask(approach, open.isEmpty() ? null : open.getFirst()));
    }

    private boolean answered(FollowUp open, List<DatedContact> contacts) {
        var talk = FollowUpPolicy.answerTo(open.approachedOn(), contacts);
        talk.ifPresent(open::answer);
        followUps.flush();
        return talk.isPresent();
    }

    /** @param open null when there is none yet */
    private void ask(DatedContact approach, FollowUp open) {
        if (open != null && open.approachId().equals(approach.activityId())) {
            return;
        }
        var first = activities.findById(approach.activityId());
        var approachedOn = approach.contact().date();
        var dueDate = FollowUpPolicy.dueDate(
                approachedOn, followUps.term(first.region(), approachedOn), calendar.workingDays());
        if (open == null) {
            followUps.persist(new FollowUp(Ids.next(), first, dueDate));
        } else {
            open.startFrom(first, dueDate);
        }
    }
}
