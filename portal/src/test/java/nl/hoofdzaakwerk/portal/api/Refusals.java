package nl.hoofdzaakwerk.portal.api;

import java.util.List;

/** Refusals of services, for tests. */
public final class Refusals {
    private Refusals() {}

    /** One that says {@code refused} as a whole, and these reasons. */
    public static ApiRefusal of(int status, ApiRefusal.Reason... reasons) {
        return new ApiRefusal(status, "refused", List.of(reasons));
    }
}
