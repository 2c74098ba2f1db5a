package nl.hoofdzaakwerk.matching.meeting;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.hoofdzaakwerk.kit.Ids;
import nl.hoofdzaakwerk.kit.api.FieldError;
import nl.hoofdzaakwerk.kit.api.Problem;
import nl.hoofdzaakwerk.kit.identity.CurrentCaller;
import nl.hoofdzaakwerk.kit.privacy.ProcessingLog;
import nl.hoofdzaakwerk.matching.assignment.Markets;
import nl.hoofdzaakwerk.matching.match.Agreement;
import nl.hoofdzaakwerk.matching.match.Agreement.LockedPair;
import nl.hoofdzaakwerk.matching.match.MatchLife;
import nl.hoofdzaakwerk.matching.match.Matches;
import nl.hoofdzaakwerk.matching.match.ReasonCodes;
import nl.hoofdzaakwerk.matching.match.Refusals;
import nl.hoofdzaakwerk.matching.match.model.Match;
import nl.hoofdzaakwerk.matching.match.model.MatchStage;
import nl.hoofdzaakwerk.matching.meeting.model.Decision;
import nl.hoofdzaakwerk.matching.meeting.model.MatchingMeeting;
import nl.hoofdzaakwerk.matching.meeting.model.MeetingDecision;
import nl.hoofdzaakwerk.matching.pool.CandidateCards;
import nl.hoofdzaakwerk.matching.pool.Vacancies;
import nl.hoofdzaakwerk.matching.scoring.model.Gate;
import nl.hoofdzaakwerk.matching.scoring.model.Judgement;

/** Takes a meeting's decision about a pair, from the agenda or from a ranked list (E4, E6, E7). */
@ApplicationScoped
class Deciding {

    private final CandidateCards cards;
    private final Vacancies vacancies;
    private final Matches matches;
    private final MatchLife life;
    private final Agreement agreement;
    private final Markets markets;
    private final Decisions decisions;
    private final ReasonCodes reasonCodes;
    private final Refusals refusals;
    private final CurrentCaller callers;
    private final ProcessingLog processingLog;
    private final Clock clock;

    Deciding(
            CandidateCards cards,
            Vacancies vacancies,
            Matches matches,
            MatchLife life,
            Agreement agreement,
            Markets markets,
            Decisions decisions,
            ReasonCodes reasonCodes,
            Refusals refusals,
            CurrentCaller callers,
            ProcessingLog processingLog,
            Clock clock) {
        this.cards = cards;
        this.vacancies = vacancies;
        this.matches = matches;
        this.life = life;
        this.agreement = agreement;
        this.markets = markets;
        this.decisions = decisions;
        this.reasonCodes = reasonCodes;
        this.refusals = refusals;
        this.callers = callers;
        this.processingLog = processingLog;
        this.clock = clock;
    }

    /** @throws Problem 409 with every reason why not */
    MeetingDecision decide(MatchingMeeting meeting, NewDecision wanted) {
        List<FieldError> errors = new ArrayList<>();
        meeting.refuseDecision().ifPresent(key -> errors.add(refusals.of("", key)));
        checkForm(meeting, wanted, errors);
        Optional<LockedPair> pair = lock(meeting, wanted, errors);
        refuseIf(errors);
        LockedPair locked = pair.orElseThrow();
        Judgement judgement = markets.judge(locked.card(), locked.vacancy(), meeting.meetingDate());
        Match match = matchFor(locked, judgement, meeting);
        checkPair(locked, match, judgement, wanted, errors);
        refuseIf(errors);
        return take(meeting, match, wanted);
    }

    private static void refuseIf(List<FieldError> errors) {
        if (!errors.isEmpty()) {
            throw Problem.refused(errors);
        }
    }

    private void checkForm(MatchingMeeting meeting, NewDecision wanted, List<FieldError> errors) {
        if (wanted.dueDate() != null && wanted.dueDate().isBefore(meeting.meetingDate())) {
            errors.add(refusals.of("/dueDate", "E7.due-before-meeting"));
        }
        if (wanted.decision() == Decision.AGREED && wanted.reasonCode() != null) {
            errors.add(refusals.of("/reasonCode", "E4.reason-not-used"));
        } else if (wanted.decision() == Decision.REJECTED && wanted.reasonCode() == null) {
            errors.add(refusals.of("/reasonCode", "E4.reason-required"));
        } else if (wanted.reasonCode() != null) {
            List<String> known = reasonCodes.givenFor(wanted.decision().stage(), meeting.meetingDate());
            if (!known.contains(wanted.reasonCode())) {
                errors.add(refusals.of("/reasonCode", "E4.unknown-reason", String.join(", ", known)));
            }
        }
    }

    private Optional<LockedPair> lock(MatchingMeeting meeting, NewDecision wanted, List<FieldError> errors) {
        Optional<LockedPair> pair = agreement.lock(wanted.cardId(), wanted.vacancyId());
        boolean cardHere = cards.findByIdOptional(wanted.cardId())
                .filter(card -> card.region().equals(meeting.region()))
                .isPresent();
        boolean vacancyHere = vacancies
                .findByIdOptional(wanted.vacancyId())
                .filter(vacancy -> vacancy.region().equals(meeting.region()))
                .isPresent();
        if (!cardHere) {
            errors.add(refusals.of("/cardId", "E4.unknown-card"));
        }
        if (!vacancyHere) {
            errors.add(refusals.of("/vacancyId", "E4.unknown-vacancy"));
        }
        return pair;
    }

    private Match matchFor(LockedPair pair, Judgement judgement, MatchingMeeting meeting) {
        return matches.openMatch(pair.card().id(), pair.vacancy().id())
                .orElseGet(() ->
                        new Match(Ids.next(), pair.card(), pair.vacancy(), judgement.score(), meeting.meetingDate()));
    }

    private void checkPair(
            LockedPair pair, Match match, Judgement judgement, NewDecision wanted, List<FieldError> errors) {
        if (!match.stage().isUndecided()) {
            errors.add(refusals.of(
                    "/decision",
                    "E4.no-such-step",
                    match.stage(),
                    wanted.decision().stage()));
            return;
        }
        if (wanted.decision() != Decision.AGREED) {
            return;
        }
        agreement.obstacles(pair, match.id()).forEach(key -> errors.add(refusals.of("/decision", key)));
        judgement.blocks().stream()
                .filter(block -> block.gate() != Gate.CANDIDATE_FREE
                        && !errorsName(errors, block.reason().key()))
                .forEach(block -> errors.add(refusals.of(
                        "/decision",
                        block.reason().key(),
                        block.reason().arguments().toArray())));
    }

    private static boolean errorsName(List<FieldError> errors, String key) {
        return errors.stream().anyMatch(error -> key.equals(error.rule() + "." + error.code()));
    }

    private MeetingDecision take(MatchingMeeting meeting, Match match, NewDecision wanted) {
        if (!matches.isPersistent(match)) {
            life.propose(match, meeting.meetingDate());
        }
        if (match.stage() != MatchStage.DISCUSSED) {
            life.move(match, MatchStage.DISCUSSED, null, meeting.meetingDate());
        }
        life.move(match, wanted.decision().stage(), wanted.reasonCode(), meeting.meetingDate());
        processingLog.record("matching-meeting", wanted.cardId());
        MeetingDecision decision = new MeetingDecision(
                Ids.next(),
                meeting.id(),
                match,
                wanted.decision(),
                wanted.reasonCode(),
                wanted.owner(),
                wanted.dueDate(),
                callers.get().user(),
                clock.instant());
        decisions.persist(decision);
        return decision;
    }
}
