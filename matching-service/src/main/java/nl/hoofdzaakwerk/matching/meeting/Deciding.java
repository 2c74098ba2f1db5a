package nl.hoofdzaakwerk.matching.meeting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import nl.hoofdzaakwerk.kit.Ids;
import nl.hoofdzaakwerk.kit.api.FieldError;
import nl.hoofdzaakwerk.kit.api.Problem;
import nl.hoofdzaakwerk.matching.assignment.Markets;
import nl.hoofdzaakwerk.matching.match.Agreement;
import nl.hoofdzaakwerk.matching.match.Agreement.LockedPair;
import nl.hoofdzaakwerk.matching.match.Matches;
import nl.hoofdzaakwerk.matching.match.Refusals;
import nl.hoofdzaakwerk.matching.match.model.Match;
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
    private final Agreement agreement;
    private final Markets markets;
    private final Decisions decisions;
    private final DecisionForm form;
    private final DecisionRecording recording;
    private final Refusals refusals;
    private final Event<PairAgreed> agreed;

    Deciding(
            CandidateCards cards,
            Vacancies vacancies,
            Matches matches,
            Agreement agreement,
            Markets markets,
            Decisions decisions,
            DecisionForm form,
            DecisionRecording recording,
            Refusals refusals,
            Event<PairAgreed> agreed) {
        this.cards = cards;
        this.vacancies = vacancies;
        this.matches = matches;
        this.agreement = agreement;
        this.markets = markets;
        this.decisions = decisions;
        this.form = form;
        this.recording = recording;
        this.refusals = refusals;
        this.agreed = agreed;
    }

    /** @throws Problem 409 with every reason why not */
    MeetingDecision decide(MatchingMeeting meeting, NewDecision wanted) {
        List<FieldError> errors = new ArrayList<>();
        meeting.refuseDecision().ifPresent(key -> errors.add(refusals.of("", key)));
        errors.addAll(form.check(meeting, wanted));
        Optional<LockedPair> pair = lock(meeting, wanted, errors);
        refuseIf(errors);
        LockedPair locked = pair.orElseThrow();
        Judgement judgement = markets.judge(locked.card(), locked.vacancy(), meeting.meetingDate());
        Match match = matchFor(locked, judgement, meeting);
        checkPair(locked, match, judgement, wanted, errors);
        checkLast(meeting, match, wanted, errors);
        refuseIf(errors);
        MeetingDecision decision = recording.take(meeting, match, wanted);
        if (decision.decision() == Decision.AGREED) {
            agreed.fire(new PairAgreed(match.id(), judgement));
        }
        return decision;
    }

    private static void refuseIf(List<FieldError> errors) {
        if (!errors.isEmpty()) {
            throw Problem.refused(errors);
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
                        && !block.reason().key().equals("E4.parked-until")
                        && !errorsName(errors, block.reason().key()))
                .forEach(block -> errors.add(refusals.of(
                        "/decision",
                        block.reason().key(),
                        block.reason().arguments().toArray())));
    }

    /** Of two who decide about a pair at the same time, the second has not seen the first (E7). */
    private void checkLast(MatchingMeeting meeting, Match match, NewDecision wanted, List<FieldError> errors) {
        UUID last = decisions
                .last(meeting.id(), match.id())
                .map(MeetingDecision::id)
                .orElse(null);
        if (match.stage().isUndecided() && !Objects.equals(last, wanted.afterDecisionId())) {
            errors.add(refusals.of("/afterDecisionId", last == null ? "E7.not-decided-yet" : "E7.decided-meanwhile"));
        }
    }

    private static boolean errorsName(List<FieldError> errors, String key) {
        return errors.stream().anyMatch(error -> key.equals(error.rule() + "." + error.code()));
    }
}
