package nl.hoofdzaakwerk.employer.instrument.model;

import java.util.List;

/** What an instrument means for a vacancy and a situation (rule D7). */
public sealed interface Explanation {
    /** Never empty. */
    List<Reason> reasons();

    /** All conditions that can be known are met, and nobody has to decide. */
    record Applies(List<Reason> reasons) implements Explanation {
        public Applies {
            reasons = List.copyOf(reasons);
        }
    }

    /** Some condition is not met; the reasons are those conditions. */
    record DoesNotApply(List<Reason> reasons) implements Explanation {
        public DoesNotApply {
            reasons = List.copyOf(reasons);
        }
    }

    /** It depends on what the reasons name: something not known, or somebody's decision. */
    record MayApply(List<Reason> reasons) implements Explanation {
        public MayApply {
            reasons = List.copyOf(reasons);
        }
    }
}
