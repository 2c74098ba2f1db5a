package nl.hoofdzaakwerk.employer.pipeline.model;

import java.util.Objects;
import java.util.Optional;

/** Why a contact ended, as a code, in words, or both; words alone stand for {@code OTHER} (rule D1). */
public record Ending(Optional<EndingReason> code, Optional<String> words) {
    public static final Ending NONE = new Ending(Optional.empty(), Optional.empty());

    public Ending {
        Objects.requireNonNull(code);
        Objects.requireNonNull(words);
    }

    public static Ending of(EndingReason code) {
        return new Ending(Optional.of(code), Optional.empty());
    }

    public static Ending of(String words) {
        return new Ending(Optional.empty(), Optional.of(words));
    }

    /** Whether it tells why; the code {@code OTHER} alone does not. */
    boolean tells() {
        return words.isPresent()
                || code.filter(known -> known != EndingReason.OTHER).isPresent();
    }

    /** The same with its code filled in; as it is when it tells nothing. */
    Ending coded() {
        return tells() ? new Ending(code.or(() -> Optional.of(EndingReason.OTHER)), words) : this;
    }
}
