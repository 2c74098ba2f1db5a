package nl.hoofdzaakwerk.matching.meeting;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Optional;
import nl.hoofdzaakwerk.kit.Ids;
import nl.hoofdzaakwerk.kit.api.FieldError;
import nl.hoofdzaakwerk.kit.api.Problem;
import nl.hoofdzaakwerk.kit.due.model.NextStep;
import nl.hoofdzaakwerk.kit.identity.CurrentCaller;
import nl.hoofdzaakwerk.matching.match.Refusals;
import nl.hoofdzaakwerk.matching.meeting.model.ChangeKind;
import nl.hoofdzaakwerk.matching.meeting.model.MatchingMeeting;
import nl.hoofdzaakwerk.matching.meeting.model.MeetingAction;

/** Agrees on actions, passes them on and completes them (E7, P6). Refusals are thrown as a 409 problem. */
@ApplicationScoped
class ActionDesk {

    private final Actions actions;
    private final Meetings meetings;
    private final Participants participants;
    private final MeetingChanges changes;
    private final Refusals refusals;
    private final CurrentCaller callers;
    private final Clock clock;

    ActionDesk(
            Actions actions,
            Meetings meetings,
            Participants participants,
            MeetingChanges changes,
            Refusals refusals,
            CurrentCaller callers,
            Clock clock) {
        this.actions = actions;
        this.meetings = meetings;
        this.participants = participants;
        this.changes = changes;
        this.refusals = refusals;
        this.callers = callers;
        this.clock = clock;
    }

    /** An action about no pair; a decision brings its own. */
    MeetingAction agree(MatchingMeeting meeting, ActionInput.NewAction wanted) {
        refuse("", meeting.refuseDecision());
        NextStep step = check(meeting, wanted);
        MeetingChanges.Turn turn = changes.next(meeting);
        MeetingAction action = new MeetingAction(
                Ids.next(),
                meeting,
                participants.owner(meeting, wanted.owner(), wanted.ownerOrganisation()),
                step,
                turn.moment(),
                callers.get().user());
        actions.persist(action);
        changes.note(
                turn, ChangeKind.ACTION_CHANGED, action.id(), action.stage().name());
        return action;
    }

    /** Gives it to another owner, or another step or day. */
    void change(MeetingAction action, ActionInput.NewAction wanted) {
        MatchingMeeting meeting = meetings.findById(action.meetingId());
        NextStep step = check(meeting, wanted);
        refuse("", action.change(participants.owner(meeting, wanted.owner(), wanted.ownerOrganisation()), step));
    }

    void complete(MeetingAction action, String result) {
        refuse("", action.complete(result, clock.instant()));
    }

    private NextStep check(MatchingMeeting meeting, ActionInput.NewAction wanted) {
        refuse("/ownerOrganisation", participants.refuse(meeting, wanted.ownerOrganisation()));
        if (wanted.nextStep().dueDate().isBefore(meeting.meetingDate())) {
            throw Problem.refused(refusals.of("/nextStep/dueDate", "E7.due-before-meeting"));
        }
        return wanted.nextStep().toNextStep();
    }

    private void refuse(String pointer, Optional<String> key) {
        key.ifPresent(why -> {
            FieldError error = refusals.of(pointer, why);
            throw Problem.refused(error);
        });
    }
}
