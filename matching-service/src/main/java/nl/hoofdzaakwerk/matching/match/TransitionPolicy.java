package nl.hoofdzaakwerk.matching.match;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.hoofdzaakwerk.kit.api.FieldError;
import nl.hoofdzaakwerk.matching.match.model.Match;
import nl.hoofdzaakwerk.matching.match.model.MatchStage;

/** Which steps people may take outside a meeting, beyond what the life cycle allows (E4, E5, P5). */
@ApplicationScoped
class TransitionPolicy {

    private final Introduction introduction;
    private final ReasonCodes reasonCodes;
    private final Refusals refusals;
    private final Clock clock;

    TransitionPolicy(Introduction introduction, ReasonCodes reasonCodes, Refusals refusals, Clock clock) {
        this.introduction = introduction;
        this.reasonCodes = reasonCodes;
        this.refusals = refusals;
        this.clock = clock;
    }

    /** Why the step is refused, all reasons at once; empty when it may be taken. */
    List<FieldError> refuse(Match match, NewTransition step) {
        List<FieldError> errors = new ArrayList<>();
        switch (step.stage()) {
            case PROPOSED, DISCUSSED, AGREED, REJECTED, PARKED ->
                errors.add(refusals.of("/stage", "E4.decided-in-meeting"));
            case PLACED -> errors.add(refusals.of("/stage", "E4.placed-by-fact"));
            case INTRODUCED -> errors.addAll(introduction.refuse(match, step));
            case INTERVIEW, TRIAL, ENDED -> {}
        }
        if (errors.isEmpty() && match.stage() == MatchStage.PLACED) {
            errors.add(refusals.of("/stage", "E4.placed-by-fact"));
        }
        if (errors.isEmpty() && !match.stage().next().contains(step.stage())) {
            errors.add(refusals.of("/stage", "E4.no-such-step", match.stage(), step.stage()));
        }
        checkReason(match, step, errors);
        checkConsent(step, errors);
        return errors;
    }

    private void checkConsent(NewTransition step, List<FieldError> errors) {
        if (step.stage() == MatchStage.INTRODUCED) {
            return;
        }
        if (step.employerConsent() != null) {
            errors.add(refusals.of("/employerConsent", "E5.consent-not-used"));
        }
        if (step.disclosure() != null) {
            errors.add(refusals.of("/disclosure", "X16.disclosure-not-used"));
        }
    }

    private void checkReason(Match match, NewTransition step, List<FieldError> errors) {
        if (step.stage() != MatchStage.ENDED) {
            if (step.reasonCode() != null) {
                errors.add(refusals.of("/reasonCode", "E4.reason-not-used"));
            }
            if (step.party() != null) {
                errors.add(refusals.of("/party", "P5.party-not-used"));
            }
            return;
        }
        LocalDate today = LocalDate.now(clock);
        List<String> known = reasonCodes.givenFor(MatchStage.ENDED, match.region(), today);
        if (step.reasonCode() == null) {
            errors.add(refusals.of("/reasonCode", "E4.reason-required"));
        } else if (!known.contains(step.reasonCode())) {
            errors.add(refusals.of("/reasonCode", "E4.unknown-reason", String.join(", ", known)));
        } else if (step.party() != null) {
            List<String> fitting = reasonCodes.givenFor(MatchStage.ENDED, match.region(), step.party(), today);
            if (!fitting.contains(step.reasonCode())) {
                errors.add(refusals.of("/reasonCode", "P5.other-party", String.join(", ", fitting)));
            }
        }
    }
}
