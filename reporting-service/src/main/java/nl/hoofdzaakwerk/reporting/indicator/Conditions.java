package nl.hoofdzaakwerk.reporting.indicator;

import static java.util.Map.entry;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.stream.Collectors;
import nl.hoofdzaakwerk.events.HoursBand;
import nl.hoofdzaakwerk.reporting.indicator.model.Measure;
import nl.hoofdzaakwerk.reporting.indicator.model.Split;

/** Each measure as a condition on the rows that {@link AtomQueries} lays out, one for each person. */
final class Conditions {
    /** Rule X4: within so many days from the start an employer should have been met. */
    static final int DAYS_TO_MEET_EMPLOYER = 30;

    private static final int LONGEST_WEEK = 60;
    private static final String LASTS = "(c.job_end is null or c.job_end - c.job_start >= %d - 1)";

    private static final Map<Measure, String> NAMED = Map.ofEntries(
            entry(Measure.STARTED, "true"),
            entry(Measure.RUNNING, "c.end_date is null"),
            entry(Measure.ENDED, "c.end_date is not null"),
            entry(Measure.PLACED, "c.job is not null"),
            entry(Measure.SUSTAINED, "c.job is not null and c.sustained"),
            entry(Measure.PLACED_AGAIN, "n.jobs > 0"),
            entry(Measure.OUT_OF_WORK, "c.benefit <> 'EMPLOYED'"),
            entry(Measure.OUT_OF_WORK_PLACED, "c.benefit <> 'EMPLOYED' and c.job is not null"),
            entry(Measure.IN_WORK, "c.benefit = 'EMPLOYED'"),
            entry(Measure.WORK_UNKNOWN, "c.benefit is null"),
            entry(Measure.IN_WORK_ENDED, "c.benefit = 'EMPLOYED' and c.end_date is not null"),
            entry(
                    Measure.KEPT_WORK,
                    "c.benefit = 'EMPLOYED' and c.end_date is not null and c.end_reason = 'PAID_WORK'"),
            entry(Measure.EMPLOYER_MET, "c.employer_met_on is not null"),
            entry(Measure.EMPLOYER_DUE, "c.employer_due"),
            entry(
                    Measure.EMPLOYER_MET_SOON,
                    "c.employer_due and c.employer_met_on <= c.start_date + " + DAYS_TO_MEET_EMPLOYER),
            entry(Measure.DAYS_KNOWN, "c.days_known"),
            entry(Measure.BENEFITS_ADVISED, "c.days_known and c.benefits_explained_on <= c.job_start"),
            entry(Measure.OBSERVED_13_WEEKS, observed(13)),
            entry(Measure.OBSERVED_26_WEEKS, observed(26)),
            entry(Measure.OBSERVED_52_WEEKS, observed(52)),
            entry(Measure.LASTED_13_WEEKS, lasted(13)),
            entry(Measure.LASTED_26_WEEKS, lasted(26)),
            entry(Measure.LASTED_52_WEEKS, lasted(52)),
            entry(Measure.PREFERENCE_KNOWN, "c.job is not null and c.preferred is not null"),
            entry(Measure.PREFERRED, "c.job is not null and c.preferred"),
            entry(Measure.FIRST_JOB_ENDED, "c.days_known and c.job_end is not null"),
            entry(Measure.NEXT_JOB, "c.days_known and c.job_end is not null and n.outlasts"),
            entry(Measure.REFERRED, "true"),
            entry(Measure.REFERRED_STARTED, "c.outcome = 'STARTED'"),
            entry(Measure.REFERRED_OPEN, "c.outcome = 'OPEN'"),
            entry(Measure.REFERRED_REFUSED, "c.outcome = 'REFUSED'"),
            entry(Measure.REFERRED_REVOKED, "c.outcome = 'REVOKED'"),
            entry(Measure.MATCHES_AGREED, "true"));

    private static final Map<Split, String> PARTED_BY = new EnumMap<>(Map.ofEntries(
            entry(Split.END, "c.end_reason"),
            entry(Split.JOB_END, "c.job_end_reason"),
            entry(Split.HOURS_START, "s.hours"),
            entry(Split.HOURS_WEEK13, "w13.hours"),
            entry(Split.HOURS_WEEK26, "w26.hours"),
            entry(Split.CONTRACT_START, "s.contract"),
            entry(Split.CONTRACT_WEEK13, "w13.contract"),
            entry(Split.CONTRACT_WEEK26, "w26.contract"),
            entry(Split.WAGE_START, "s.wage"),
            entry(Split.WAGE_WEEK13, "w13.wage"),
            entry(Split.WAGE_WEEK26, "w26.wage"),
            entry(Split.REFUSED, "c.reason")));

    private Conditions() {}

    /** The number of people of whom a measure holds, or of what they have. */
    static String aggregate(Measure measure) {
        return measure == Measure.FURTHER_JOBS
                ? "cast(coalesce(sum(n.jobs), 0) as bigint)"
                : "count(*) filter (where " + of(measure) + ")";
    }

    /** The band of a column of hours a week, as the events name it. */
    static String hoursBand(String hours) {
        Map<HoursBand, Integer> highest = new EnumMap<>(HoursBand.class);
        for (int count = 1; count <= LONGEST_WEEK; count++) {
            highest.put(HoursBand.of(count), count);
        }
        return Arrays.stream(HoursBand.values())
                .map(band -> "when " + hours + " <= " + highest.get(band) + " then '" + band + "'")
                .collect(Collectors.joining(" ", "case ", " end"));
    }

    private static String of(Measure measure) {
        String named = NAMED.get(measure);
        return named == null ? part(measure) : named;
    }

    private static String part(Measure measure) {
        Split split = PARTED_BY.keySet().stream()
                .filter(parted -> parted.parts().contains(measure))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(measure + " is not counted"));
        String column = PARTED_BY.get(split);
        return of(split.whole())
                + split.value(measure)
                        .map(value -> " and " + column + " = '" + value + "'")
                        .orElse(" and " + column + " is null");
    }

    private static String observed(int weeks) {
        return "c.days_known and c.job_start + %d - 1 <= ?3".formatted(weeks * 7);
    }

    private static String lasted(int weeks) {
        return observed(weeks) + " and " + LASTS.formatted(weeks * 7);
    }
}
