package nl.hoofdzaakwerk.portal.programme;

import java.util.Optional;
import java.util.function.Supplier;
import nl.hoofdzaakwerk.portal.api.ApiRefusal;

/** What a service may not have: figures before the first release, or of a year without any. */
public final class IfThere {
    private static final int NOT_FOUND = 404;

    private IfThere() {}

    /** The answer; empty when the service does not have it. */
    public static <T> Optional<T> ask(Supplier<T> question) {
        try {
            return Optional.ofNullable(question.get());
        } catch (ApiRefusal refusal) {
            if (refusal.status() == NOT_FOUND) {
                return Optional.empty();
            }
            throw refusal;
        }
    }
}
