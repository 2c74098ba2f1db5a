package nl.hoofdzaakwerk.kit;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.ZoneId;

/** The one clock of a service. Business dates are dates in Amsterdam. */
public final class TimeSource {
    public static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");

    private TimeSource() {}

    @Produces
    @Singleton
    static Clock clock() {
        return Clock.system(ZONE);
    }
}
