package nl.hoofdzaakwerk.employer.instrument.model;

import java.util.Objects;

/**
 * Why an instrument applies, may apply or does not.
 *
 * @param code with a text in each language
 * @param number that the text names; 0 where it names none
 */
public record Reason(Code code, int number) {
    public Reason {
        Objects.requireNonNull(code);
    }

    static Reason of(Code code) {
        return new Reason(code, 0);
    }

    /** Each is a text of the bundle {@code instruments}. */
    public enum Code {
        IN_REGISTER,
        NOT_IN_REGISTER,
        REGISTER_UNKNOWN,
        BENEFIT_FITS,
        BENEFIT_DOES_NOT_FIT,
        BENEFIT_UNKNOWN,
        EMPLOYEES_ENOUGH,
        EMPLOYEES_TOO_FEW,
        CONTRACT_LONG_ENOUGH,
        CONTRACT_TOO_SHORT,
        CONTRACT_UNKNOWN,
        MUNICIPALITY_DECIDES,
        UWV_DECIDES,
        MUNICIPALITY_OR_UWV_DECIDES,
        TAX_AUTHORITY_DECIDES
    }
}
