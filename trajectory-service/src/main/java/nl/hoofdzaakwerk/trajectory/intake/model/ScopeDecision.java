package nl.hoofdzaakwerk.trajectory.intake.model;

import java.util.List;

/** Whether a person belongs to the programme's target group, with every reason that counted. */
public sealed interface ScopeDecision {
    List<ScopeReason> reasons();

    /** The same decision for those who may not know of a person's care (G3): reasons of A1 only say whether it fits. */
    default ScopeDecision withoutHealth() {
        return switch (this) {
            case InScope(List<ScopeReason> all) -> new InScope(guarded(all));
            case OutOfScope(List<ScopeReason> all) -> new OutOfScope(guarded(all));
            case AwaitingConfirmation(List<ScopeReason> all) -> new AwaitingConfirmation(guarded(all));
        };
    }

    private static List<ScopeReason> guarded(List<ScopeReason> reasons) {
        return reasons.stream().map(ScopeReason::withoutHealth).toList();
    }

    /** A trajectory can start. */
    record InScope(List<ScopeReason> reasons) implements ScopeDecision {
        public InScope {
            reasons = List.copyOf(reasons);
        }
    }

    /** No trajectory can start; at least one reason excludes. */
    record OutOfScope(List<ScopeReason> reasons) implements ScopeDecision {
        public OutOfScope {
            reasons = List.copyOf(reasons);
        }

        public List<ScopeReason> excluding() {
            return reasons.stream()
                    .filter(reason -> reason.effect() == ScopeReason.Effect.EXCLUDES)
                    .toList();
        }
    }

    /** Nothing excludes, and a GGZ institution has yet to confirm. */
    record AwaitingConfirmation(List<ScopeReason> reasons) implements ScopeDecision {
        public AwaitingConfirmation {
            reasons = List.copyOf(reasons);
        }
    }
}
