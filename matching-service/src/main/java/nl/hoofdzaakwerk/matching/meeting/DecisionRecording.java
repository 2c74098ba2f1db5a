package nl.hoofdzaakwerk.matching.meeting;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Locale;
import java.util.Optional;
import nl.hoofdzaakwerk.kit.Ids;
import nl.hoofdzaakwerk.kit.api.Language;
import nl.hoofdzaakwerk.kit.due.model.NextStep;
import nl.hoofdzaakwerk.kit.identity.Caller;
import nl.hoofdzaakwerk.kit.identity.CurrentCaller;
import nl.hoofdzaakwerk.kit.privacy.ProcessingLog;
import nl.hoofdzaakwerk.matching.match.MatchLife;
import nl.hoofdzaakwerk.matching.match.Matches;
import nl.hoofdzaakwerk.matching.match.model.Match;
import nl.hoofdzaakwerk.matching.match.model.MatchStage;
import nl.hoofdzaakwerk.matching.meeting.model.ActionOwner;
import nl.hoofdzaakwerk.matching.meeting.model.ChangeKind;
import nl.hoofdzaakwerk.matching.meeting.model.FollowUpPolicy;
import nl.hoofdzaakwerk.matching.meeting.model.FollowUpPolicy.FollowUp;
import nl.hoofdzaakwerk.matching.meeting.model.MatchingMeeting;
import nl.hoofdzaakwerk.matching.meeting.model.MeetingAction;
import nl.hoofdzaakwerk.matching.meeting.model.MeetingDecision;
import nl.hoofdzaakwerk.matching.meeting.model.Words;

/** Writes a decision down that nothing stands in the way of, with what follows from it (E7). */
@ApplicationScoped
class DecisionRecording {

    private static final Locale DUTCH = Locale.forLanguageTag("nl");

    private final MatchLife life;
    private final Matches matches;
    private final Decisions decisions;
    private final Actions actions;
    private final Participants participants;
    private final AgendaRules rules;
    private final MeetingChanges changes;
    private final CurrentCaller callers;
    private final ProcessingLog processingLog;

    DecisionRecording(
            MatchLife life,
            Matches matches,
            Decisions decisions,
            Actions actions,
            Participants participants,
            AgendaRules rules,
            MeetingChanges changes,
            CurrentCaller callers,
            ProcessingLog processingLog) {
        this.life = life;
        this.matches = matches;
        this.decisions = decisions;
        this.actions = actions;
        this.participants = participants;
        this.rules = rules;
        this.changes = changes;
        this.callers = callers;
        this.processingLog = processingLog;
    }

    MeetingDecision take(MatchingMeeting meeting, Match match, NewDecision wanted) {
        if (!matches.isPersistent(match)) {
            life.propose(match, meeting.meetingDate());
        }
        if (match.stage() != MatchStage.DISCUSSED) {
            life.move(match, MatchStage.DISCUSSED, null, meeting.meetingDate());
        }
        life.move(match, wanted.decision().stage(), wanted.reasonCode(), meeting.meetingDate(), wanted.dueDate());
        processingLog.record("matching-meeting", wanted.cardId());
        Optional<FollowUp> followUp = followUp(meeting, wanted);
        MeetingChanges.Turn turn = changes.next(meeting);
        MeetingDecision decision = new MeetingDecision(
                Ids.next(),
                meeting.id(),
                match,
                wanted.decision(),
                wanted.reasonCode(),
                followUp.orElse(null),
                wanted.afterDecisionId(),
                callers.get().user(),
                turn.moment());
        decisions.persist(decision);
        followUp.ifPresent(known -> act(meeting, match, decision, wanted, known));
        changes.note(
                turn, ChangeKind.DECIDED, decision.id(), decision.decision().name(), match);
        return decision;
    }

    private Optional<FollowUp> followUp(MatchingMeeting meeting, NewDecision wanted) {
        Caller caller = callers.get();
        return FollowUpPolicy.of(
                wanted.decision(),
                wanted.owner() == null ? null : participants.owner(meeting, wanted.owner(), wanted.ownerOrganisation()),
                wanted.dueDate(),
                new ActionOwner(caller.username(), caller.organisation()),
                meeting.meetingDate(),
                rules.inForce(meeting.region(), meeting.meetingDate()).actionDays());
    }

    private void act(
            MatchingMeeting meeting, Match match, MeetingDecision decision, NewDecision wanted, FollowUp followUp) {
        String what =
                wanted.action() == null ? Language.text(DUTCH, Words.actionAfter(wanted.decision())) : wanted.action();
        MeetingAction action = new MeetingAction(
                        Ids.next(),
                        meeting,
                        followUp.owner(),
                        new NextStep(what, followUp.dueDate()),
                        decision.decidedAt(),
                        callers.get().user())
                .outOf(decision, match);
        actions.persist(wanted.action() == null ? action.whileAt(match.stage()) : action);
    }
}
