package nl.hoofdzaakwerk.employer.vacancy.model;

import java.time.LocalDate;
import java.util.Optional;
import nl.hoofdzaakwerk.employer.decision.Refusal;
import nl.hoofdzaakwerk.kit.due.model.NextStep;

/**
 * P6, D5: every open vacancy has a next step. One that has a last day does not expire unseen: until the warning's day
 * its next step is due by that day, from then on by the last day itself.
 */
public final class ExpiryWarningPolicy {
    static final String BEFORE_EXPIRY = "Bel de werkgever: verlengen, vervullen of sluiten voor de laatste dag";
    static final String PROGRESS = "Bespreek met de werkgever hoe het met de vacature gaat";

    private ExpiryWarningPolicy() {}

    /** Whether the vacancy closes so soon that something has to be done now. */
    public static boolean expiresSoon(Optional<LocalDate> closesOn, FollowUpRule rule, LocalDate today) {
        return closesOn.filter(day -> !today.isBefore(day.minusDays(rule.warningDays())))
                .isPresent();
    }

    /** The last day on which a next step may be due; empty without a last day of the vacancy. */
    static Optional<LocalDate> latest(Optional<LocalDate> closesOn, FollowUpRule rule, LocalDate today) {
        return closesOn.map(day -> expiresSoon(closesOn, rule, today) ? day : day.minusDays(rule.warningDays()));
    }

    /** What is done next unless somebody says otherwise. */
    public static NextStep usual(Optional<LocalDate> closesOn, FollowUpRule rule, LocalDate today) {
        var soon = today.plusDays(rule.usualDays());
        return latest(closesOn, rule, today)
                .map(day -> new NextStep(BEFORE_EXPIRY, day))
                .filter(step -> !step.dueDate().isAfter(soon))
                .orElseGet(() -> new NextStep(PROGRESS, soon));
    }

    /** Empty when this may be the next step. */
    public static Optional<Refusal> check(
            NextStep step, Optional<LocalDate> closesOn, FollowUpRule rule, LocalDate today) {
        return latest(closesOn, rule, today)
                .filter(day -> step.dueDate().isAfter(day))
                .map(day -> Refusal.of("/nextStep/dueDate", "P6", "after-expiry-warning", closesOn.orElseThrow(), day));
    }

    /** The step as it was where it still may be, else the usual one. */
    static NextStep after(NextStep step, Optional<LocalDate> closesOn, FollowUpRule rule, LocalDate today) {
        return check(step, closesOn, rule, today).isEmpty() ? step : usual(closesOn, rule, today);
    }
}
