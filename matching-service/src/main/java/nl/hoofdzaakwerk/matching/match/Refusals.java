package nl.hoofdzaakwerk.matching.match;

import jakarta.enterprise.context.ApplicationScoped;
import nl.hoofdzaakwerk.kit.api.FieldError;
import nl.hoofdzaakwerk.kit.api.Language;

/** Words a refusal in the caller's language: key {@code E4.no-such-step} is code {@code no-such-step} of rule E4. */
@ApplicationScoped
public class Refusals {

    private final Language language;

    Refusals(Language language) {
        this.language = language;
    }

    /** @param pointer JSON pointer of the field that causes it; empty for the whole request */
    public FieldError of(String pointer, String key, Object... arguments) {
        int dot = key.indexOf('.');
        return FieldError.rule(pointer, key.substring(dot + 1), language.say(key, arguments), key.substring(0, dot));
    }
}
