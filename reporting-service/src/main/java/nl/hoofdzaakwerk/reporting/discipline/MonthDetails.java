package nl.hoofdzaakwerk.reporting.discipline;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.hoofdzaakwerk.kit.identity.CurrentCaller;
import nl.hoofdzaakwerk.kit.tenancy.Tenancy;
import nl.hoofdzaakwerk.reporting.discipline.model.DelayBand;
import nl.hoofdzaakwerk.reporting.discipline.model.Delays;
import nl.hoofdzaakwerk.reporting.discipline.model.MonthFigure;
import nl.hoofdzaakwerk.reporting.discipline.model.ReportingMonth;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A month with all that the caller may know of it. The organisation itself sees its own exact numbers: they are its own
 * clients. Everybody else sees a band of the delay, and no band of a few facts (F10).
 */
@ApplicationScoped
class MonthDetails {
    private final MonthSteps steps;
    private final MonthFacts facts;
    private final Questions questions;
    private final ReportingRules rules;
    private final CurrentCaller callers;
    private final Tenancy tenancy;
    private final Clock clock;

    MonthDetails(
            MonthSteps steps,
            MonthFacts facts,
            Questions questions,
            ReportingRules rules,
            CurrentCaller callers,
            Tenancy tenancy,
            Clock clock) {
        this.steps = steps;
        this.facts = facts;
        this.questions = questions;
        this.rules = rules;
        this.callers = callers;
        this.tenancy = tenancy;
        this.clock = clock;
    }

    /**
     * Days between what happened in the month and when it was told (P9).
     *
     * @param facts how many were told
     * @param late of those: later than the rule asks
     * @param medianDays half of them within these days; null without facts
     * @param ninthDecileDays nine of ten within these days; null without facts
     */
    @Schema(name = "ReportingDelay")
    record Delay(long facts, long late, Integer medianDays, Integer ninthDecileDays) {}

    /**
     * @param steps what was done with it, in order
     * @param questionsToAnswer that keep it from being approved; absent for others than the organisation itself
     * @param changedSinceApproval whether something of it was heard after it was approved
     * @param delayBand in which half of the facts were told; null when there are too few
     * @param figures exact; absent for others than the organisation itself
     * @param delay exact; absent for others than the organisation itself
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "ReportingMonthDetail")
    record Detail(
            MonthView reported,
            List<MonthSteps.Step> steps,
            Long questionsToAnswer,
            boolean changedSinceApproval,
            DelayBand delayBand,
            Map<MonthFigure, Long> figures,
            Delay delay) {}

    /** What the facts say. */
    private record Known(long heard, Delays delays, Map<MonthFigure, Long> figures, int threshold) {}

    Detail of(ReportingMonth month) {
        LocalDate today = LocalDate.now(clock);
        boolean own = month.organisation().equals(callers.get().organisation());
        int lateAfter = rules.of(month.kind(), month.region(), month.month()).lateAfterDays();
        Known known = tenancy.asSystem(
                "reporting-discipline",
                () -> new Known(
                        facts.heard(month),
                        facts.delays(month),
                        own ? new TreeMap<>(facts.figures(month, lateAfter).values()) : null,
                        rules.threshold(today)));
        return new Detail(
                MonthView.of(month, today),
                steps.of(month),
                own ? questions.blocking(month) : null,
                month.changedSince(known.heard()),
                DelayBand.of(known.delays(), known.threshold()).orElse(null),
                known.figures(),
                own ? delay(known.delays(), lateAfter) : null);
    }

    private static Delay delay(Delays delays, int lateAfter) {
        return new Delay(delays.facts(), delays.laterThan(lateAfter), delays.median(), delays.ninthDecile());
    }
}
