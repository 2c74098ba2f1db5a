package nl.hoofdzaakwerk.matching.match;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.hoofdzaakwerk.events.DisclosureLevel;
import nl.hoofdzaakwerk.kit.api.FieldError;
import nl.hoofdzaakwerk.kit.identity.CurrentCaller;
import nl.hoofdzaakwerk.kit.identity.OrganisationKind;
import nl.hoofdzaakwerk.matching.match.model.Match;
import nl.hoofdzaakwerk.matching.match.model.MatchStage;
import nl.hoofdzaakwerk.matching.pool.CandidateCards;
import nl.hoofdzaakwerk.matching.pool.model.CandidateCard;

/** Which steps people may take outside a meeting, beyond what the life cycle allows (E4, E5). */
@ApplicationScoped
class TransitionPolicy {

    private final CandidateCards cards;
    private final EmployerConsents consents;
    private final ReasonCodes reasonCodes;
    private final CurrentCaller callers;
    private final Refusals refusals;
    private final Clock clock;

    TransitionPolicy(
            CandidateCards cards,
            EmployerConsents consents,
            ReasonCodes reasonCodes,
            CurrentCaller callers,
            Refusals refusals,
            Clock clock) {
        this.cards = cards;
        this.consents = consents;
        this.reasonCodes = reasonCodes;
        this.callers = callers;
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
            case INTRODUCED -> checkIntroduction(match, step, errors);
            case INTERVIEW, TRIAL, ENDED -> {}
        }
        if (errors.isEmpty() && match.stage() == MatchStage.PLACED) {
            errors.add(refusals.of("/stage", "E4.placed-by-fact"));
        }
        if (errors.isEmpty() && !match.stage().next().contains(step.stage())) {
            errors.add(refusals.of("/stage", "E4.no-such-step", match.stage(), step.stage()));
        }
        checkReason(step, errors);
        if (step.employerConsent() != null && step.stage() != MatchStage.INTRODUCED) {
            errors.add(refusals.of("/employerConsent", "E5.consent-not-used"));
        }
        return errors;
    }

    private void checkIntroduction(Match match, NewTransition step, List<FieldError> errors) {
        if (callers.get().kind() != OrganisationKind.GGZ) {
            errors.add(refusals.of("/stage", "E5.coach-introduces"));
            return;
        }
        CandidateCard card = match.cardId() == null ? null : cards.findById(match.cardId());
        if (card == null) {
            errors.add(refusals.of("/stage", "E5.card-gone"));
        } else if (card.disclosure() == DisclosureLevel.NONE
                && !Boolean.TRUE.equals(step.employerConsent())
                && !consents.isGiven(card.id(), match.employerId())) {
            errors.add(refusals.of("/employerConsent", "E5.consent-needed"));
        }
    }

    private void checkReason(NewTransition step, List<FieldError> errors) {
        if (step.stage() != MatchStage.ENDED) {
            if (step.reasonCode() != null) {
                errors.add(refusals.of("/reasonCode", "E4.reason-not-used"));
            }
            return;
        }
        List<String> known = reasonCodes.givenFor(MatchStage.ENDED, LocalDate.now(clock));
        if (step.reasonCode() == null) {
            errors.add(refusals.of("/reasonCode", "E4.reason-required"));
        } else if (!known.contains(step.reasonCode())) {
            errors.add(refusals.of("/reasonCode", "E4.unknown-reason", String.join(", ", known)));
        }
    }
}
