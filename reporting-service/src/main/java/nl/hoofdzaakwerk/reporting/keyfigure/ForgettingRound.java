package nl.hoofdzaakwerk.reporting.keyfigure;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import nl.hoofdzaakwerk.kit.tenancy.Tenancy;
import nl.hoofdzaakwerk.reporting.keyfigure.model.KeyFigure;

/** Takes out who key figures were, the months that the data says after their last day (F7). */
@ApplicationScoped
class ForgettingRound {
    private final KeyFigures keyFigures;
    private final HoursBook hours;
    private final Tenancy tenancy;
    private final Clock clock;

    ForgettingRound(KeyFigures keyFigures, HoursBook hours, Tenancy tenancy, Clock clock) {
        this.keyFigures = keyFigures;
        this.hours = hours;
        this.tenancy = tenancy;
        this.clock = clock;
    }

    @Scheduled(every = "6h", delayed = "10m")
    void forgetDue() {
        forget();
    }

    /** How many were forgotten. */
    int forget() {
        return tenancy.asSystem("key-figures", () -> {
            LocalDate today = LocalDate.now(clock);
            LocalDate kept = today.minusMonths(hours.rule(today).keepMonths());
            List<KeyFigure> over = keyFigures.lockOverBefore(kept);
            over.forEach(keyFigure -> keyFigure.forget(today));
            return over.size();
        });
    }
}
