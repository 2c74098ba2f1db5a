package nl.hoofdzaakwerk.portal.text;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.Optional;

/** Days as people here count and type them. */
@ApplicationScoped
public class Days {
    private final Clock clock = Clock.system(ZoneId.of("Europe/Amsterdam"));

    public LocalDate today() {
        return LocalDate.now(clock);
    }

    /** A day as a date field sends it; empty when it is none. */
    public Optional<LocalDate> typed(String text) {
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeParseException notADay) {
            return Optional.empty();
        }
    }
}
