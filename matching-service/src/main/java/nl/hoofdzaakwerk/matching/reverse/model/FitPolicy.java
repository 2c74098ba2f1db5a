package nl.hoofdzaakwerk.matching.reverse.model;

import java.time.LocalDate;
import java.util.Optional;

/**
 * X17: a candidate who can be matched is without a fit when no vacancy of the region can be proposed, or when none was
 * for a number of meetings in a row. Work is asked for once the wishes have stood for a while, so that a card that was
 * just told does not ask at once; what is asked stays asked until there is a fit.
 */
public final class FitPolicy {
    private final JobRequestRule rule;

    public FitPolicy(JobRequestRule rule) {
        this.rule = rule;
    }

    /** In what way the candidate has no fit; empty when there is one, or when the candidate is not to be matched. */
    public Optional<RequestReason> withoutFit(Situation situation) {
        if (situation.taken() || !situation.shareable()) {
            return Optional.empty();
        }
        if (!situation.openPair()) {
            return Optional.of(RequestReason.NO_OPEN_PAIR);
        }
        return situation.meetingsUnproposed() >= rule.meetingsUnproposed()
                ? Optional.of(RequestReason.NEVER_PROPOSED)
                : Optional.empty();
    }

    /** Why work is to be asked for on this day, where nothing is asked yet; empty when it is not. */
    public Optional<RequestReason> asks(Situation situation, LocalDate today) {
        boolean waited = !situation.wishesSince().plusDays(rule.daysWaiting()).isAfter(today);
        boolean paused = situation
                .withdrawnOn()
                .filter(day -> day.plusDays(rule.pauseDays()).isAfter(today))
                .isPresent();
        return waited && !paused ? withoutFit(situation) : Optional.empty();
    }

    /** Why what was asked is not needed any more; empty while it is. What a coach asked needs no lack of a fit. */
    public Optional<RequestEnding> ends(RequestReason asked, Situation situation) {
        if (situation.taken()) {
            return Optional.of(RequestEnding.CANDIDATE_TAKEN);
        }
        if (!situation.shareable()) {
            return Optional.of(RequestEnding.WITHDRAWN);
        }
        return asked != RequestReason.ASKED_BY_COACH && withoutFit(situation).isEmpty()
                ? Optional.of(RequestEnding.FIT_FOUND)
                : Optional.empty();
    }
}
