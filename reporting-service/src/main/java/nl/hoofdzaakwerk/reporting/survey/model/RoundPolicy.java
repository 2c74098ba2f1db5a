package nl.hoofdzaakwerk.reporting.survey.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.hoofdzaakwerk.reporting.Refusal;

/** F13: one round for each moment, in their order, none of which begins in the past. */
public final class RoundPolicy {
    private RoundPolicy() {}

    /** @param known rounds of the same survey and region @return all that is wrong; empty when it may be planned */
    public static List<Refusal> refuse(
            SurveyMoment moment, SurveyRound.Period period, List<SurveyRound> known, LocalDate today) {
        List<Refusal> refusals = new ArrayList<>();
        if (period.opensOn().isBefore(today)) {
            refusals.add(Refusal.at("/opensDate", "F13.opens-in-past"));
        }
        if (period.closesOn().isBefore(period.opensOn())) {
            refusals.add(Refusal.at("/closesDate", "F13.closes-before-opening"));
        }
        if (known.stream().anyMatch(round -> round.moment() == moment)) {
            refusals.add(Refusal.at("/moment", "F13.moment-planned"));
        } else if (known.stream().anyMatch(round -> isOutOfOrder(moment, period, round, today))) {
            refusals.add(Refusal.at("/moment", "F13.moment-out-of-order"));
        }
        return refusals;
    }

    private static boolean isOutOfOrder(
            SurveyMoment moment, SurveyRound.Period period, SurveyRound other, LocalDate today) {
        if (other.moment().compareTo(moment) > 0) {
            return !period.closesOn().isBefore(other.period().opensOn());
        }
        return other.state(today) != RoundState.CLOSED
                && !other.period().closesOn().isBefore(period.opensOn());
    }
}
