package nl.hoofdzaakwerk.trajectory.placement.model;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import nl.hoofdzaakwerk.events.ContractForm;
import nl.hoofdzaakwerk.events.WageBand;
import nl.hoofdzaakwerk.events.WorkEndReason;

/** What reporting is told of work and its end: bands and broad reasons, never the exact wage and never illness (G3). */
public final class TermsTold {
    private static final BigDecimal WEEKS_A_MONTH =
            new BigDecimal("52").divide(new BigDecimal("12"), 10, RoundingMode.HALF_UP);

    private TermsTold() {}

    public static ContractForm contract(ContractKind kind) {
        return switch (kind) {
            case PERMANENT -> ContractForm.PERMANENT;
            case TEMPORARY -> ContractForm.FIXED_TERM;
            case AGENCY -> ContractForm.AGENCY;
            case SECONDMENT -> ContractForm.SECONDED;
            case ON_CALL -> ContractForm.ON_CALL;
        };
    }

    /** The band of the gross wage an hour; a wage a month is spread over the hours of an average month. */
    public static Optional<WageBand> wage(Terms terms) {
        return terms.wage().map(wage -> WageBand.of(anHour(wage, terms.hours())));
    }

    private static BigDecimal anHour(Wage wage, HoursPerWeek hours) {
        return switch (wage.per()) {
            case HOUR -> wage.amount();
            case MONTH ->
                wage.amount()
                        .divide(
                                WEEKS_A_MONTH.multiply(BigDecimal.valueOf(hours.value())),
                                Wage.CENTS,
                                RoundingMode.HALF_UP);
        };
    }

    public static WorkEndReason ending(PlacementEndReason reason) {
        return switch (reason) {
            case CONTRACT_ENDED -> WorkEndReason.CONTRACT_RAN_OUT;
            case DISMISSED, DISMISSED_IN_TRIAL_PERIOD, REORGANISATION -> WorkEndReason.DISMISSED;
            case RESIGNED -> WorkEndReason.RESIGNED;
            case OTHER_JOB -> WorkEndReason.BETTER_JOB;
            case STEP_COMPLETED -> WorkEndReason.STEP_DONE;
            case SICK, EDUCATION, MOVED, RETIRED, TRAJECTORY_ENDED, OTHER -> WorkEndReason.OTHERWISE;
        };
    }
}
