package nl.hoofdzaakwerk.employer.instrument.model;

import java.util.Objects;
import java.util.Optional;
import nl.hoofdzaakwerk.events.BenefitKind;

/**
 * For whom, and for which work, instruments are explained; about nobody in particular.
 *
 * @param benefit empty when it is not known
 * @param employees number of people whom the employer employs
 * @param contractMonths empty when not limited in time or not known
 */
public record Situation(
        Register register, Optional<BenefitKind> benefit, int employees, Optional<Integer> contractMonths) {
    public Situation {
        Objects.requireNonNull(register);
        Objects.requireNonNull(benefit);
        Objects.requireNonNull(contractMonths);
    }

    /** Whether somebody is in the doelgroepregister. */
    public enum Register {
        YES,
        NO,
        UNKNOWN
    }
}
