package nl.hoofdzaakwerk.portal.api;

import java.util.List;

/** A service said no, with a reason for people in their own language. */
public class ApiRefusal extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final int status;
    private final transient List<Reason> reasons;

    /**
     * One thing that is wrong.
     *
     * @param pointer JSON pointer into what was sent, or the name of a parameter; may be empty
     * @param code stable reason for programs
     * @param reason the same for people
     * @param rule id of the business rule that refuses, or null
     */
    public record Reason(String pointer, String code, String reason, String rule) {}

    ApiRefusal(int status, String detail, List<Reason> reasons) {
        super(detail);
        this.status = status;
        this.reasons = List.copyOf(reasons);
    }

    /** The HTTP status of the answer. */
    public int status() {
        return status;
    }

    /** What is wrong, one by one; may be empty. */
    public List<Reason> reasons() {
        return reasons;
    }

    /** Whether somebody can mend it by sending something else: 400, 409, 412 or 422. */
    public boolean isMendable() {
        return status == 400 || status == 409 || status == 412 || status == 422;
    }
}
