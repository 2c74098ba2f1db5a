package nl.hoofdzaakwerk.employer.pipeline.model;

import java.util.List;
import nl.hoofdzaakwerk.employer.decision.Refusal;

/** What became of a reported step. */
public sealed interface StepOutcome {
    record Taken(StageChange change) implements StepOutcome {}

    record Refused(List<Refusal> reasons) implements StepOutcome {
        public Refused {
            reasons = List.copyOf(reasons);
        }
    }
}
