package nl.hoofdzaakwerk.matching.board;

import io.smallrye.health.api.Wellness;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;

/**
 * Whether every proof of the last hour held. A proof that failed was followed by a solution from nothing, so the
 * service stays in use; but someone should look at it.
 */
@Wellness
@ApplicationScoped
class BoardHealth implements HealthCheck {

    private static final Duration REMEMBERED = Duration.ofHours(1);

    private final BoardMetrics metrics;
    private final Clock clock;

    BoardHealth(BoardMetrics metrics, Clock clock) {
        this.metrics = metrics;
        this.clock = clock;
    }

    @Override
    public HealthCheckResponse call() {
        Instant since = clock.instant().minus(REMEMBERED);
        Optional<BoardMetrics.Alarm> alarm =
                metrics.lastAlarm().filter(last -> last.at().isAfter(since));
        var response = HealthCheckResponse.named("boards are certified").status(alarm.isEmpty());
        alarm.ifPresent(last -> response.withData("region", last.region().value())
                .withData("at", last.at().toString()));
        return response.build();
    }
}
