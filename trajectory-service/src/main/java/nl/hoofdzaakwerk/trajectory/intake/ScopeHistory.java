package nl.hoofdzaakwerk.trajectory.intake;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.hoofdzaakwerk.kit.Ids;
import nl.hoofdzaakwerk.kit.api.Language;
import nl.hoofdzaakwerk.kit.identity.Caller;
import nl.hoofdzaakwerk.trajectory.intake.model.Candidate;
import nl.hoofdzaakwerk.trajectory.intake.model.CareSetting;
import nl.hoofdzaakwerk.trajectory.intake.model.ReferrerKind;
import nl.hoofdzaakwerk.trajectory.intake.model.ScopeDecision;
import nl.hoofdzaakwerk.trajectory.intake.model.ScopeFacts;
import nl.hoofdzaakwerk.trajectory.intake.model.ScopeOccasion;
import nl.hoofdzaakwerk.trajectory.intake.model.ScopeOutcome;
import nl.hoofdzaakwerk.trajectory.intake.model.ScopePolicy;
import nl.hoofdzaakwerk.trajectory.intake.model.ScopeReason;
import nl.hoofdzaakwerk.trajectory.intake.model.StoredReason;
import nl.hoofdzaakwerk.trajectory.intake.model.TakenDecision;

/** Decides of a candidate's scope and keeps the decision (A1). */
@ApplicationScoped
class ScopeHistory {
    private static final Locale DUTCH = Locale.forLanguageTag("nl");

    private final ScopeDecisions decisions;
    private final Clock clock;

    ScopeHistory(ScopeDecisions decisions, Clock clock) {
        this.decisions = decisions;
        this.clock = clock;
    }

    /** Within the transaction of what it is about. */
    void decide(Caller caller, Candidate candidate, CareSetting careSetting, ScopeOccasion occasion) {
        ScopeFacts facts = new ScopeFacts(
                Optional.of(careSetting), candidate.canAndWantsToWork(), candidate.benefit(), ReferrerKind.GGZ);
        ScopeDecision decision = ScopePolicy.decide(facts);
        List<StoredReason> reasons =
                decision.reasons().stream().map(ScopeHistory::stored).toList();
        decisions.persistAndFlush(new TakenDecision(
                Ids.next(),
                new TakenDecision.Deciding(
                        candidate.id(), candidate.organisation(), occasion, caller.user(), clock.instant()),
                facts,
                ScopePolicy.VERSION,
                ScopeOutcome.of(decision),
                reasons));
    }

    private static StoredReason stored(ScopeReason reason) {
        return StoredReason.of(reason, text(DUTCH, reason), text(Locale.ENGLISH, reason));
    }

    private static String text(Locale locale, ScopeReason reason) {
        return Language.text(
                locale, reason.remark().code(), reason.remark().arguments().toArray());
    }
}
