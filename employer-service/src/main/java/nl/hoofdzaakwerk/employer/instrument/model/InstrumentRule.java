package nl.hoofdzaakwerk.employer.instrument.model;

import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import nl.hoofdzaakwerk.events.BenefitKind;

/**
 * For whom and where an instrument holds, as data of a period.
 *
 * @param register whether somebody has to be in the doelgroepregister, or may not be; empty when it does not matter
 * @param benefits one of which is needed; empty when it does not matter
 * @param combination of register and benefit
 * @param decider who decides in each case; empty when nobody does
 */
public record InstrumentRule(
        Optional<Membership> register,
        Set<BenefitKind> benefits,
        Combination combination,
        Optional<Integer> minimumEmployees,
        Optional<Integer> minimumContractMonths,
        Optional<Decider> decider) {
    public InstrumentRule {
        Objects.requireNonNull(register);
        benefits = Set.copyOf(benefits);
        Objects.requireNonNull(combination);
        Objects.requireNonNull(minimumEmployees);
        Objects.requireNonNull(minimumContractMonths);
        Objects.requireNonNull(decider);
    }

    /** Of the doelgroepregister. */
    public enum Membership {
        IN,
        NOT_IN
    }

    /** How register and benefit go together. */
    public enum Combination {
        /** Both are needed. */
        ALL,
        /** One of them is enough. */
        ONE
    }

    /** Who decides in each case. */
    public enum Decider {
        MUNICIPALITY,
        UWV,
        MUNICIPALITY_OR_UWV,
        TAX_AUTHORITY
    }
}
