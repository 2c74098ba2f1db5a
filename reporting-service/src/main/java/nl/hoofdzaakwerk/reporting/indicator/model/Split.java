package nl.hoofdzaakwerk.reporting.indicator.model;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A measure parted into others that together are exactly the whole: where it is published, so may be its parts, and
 * they add up. What is not known is a part of its own.
 */
public enum Split {
    STATE(Measure.STARTED, Measure.RUNNING, Measure.ENDED),
    POSITION(Measure.STARTED, Measure.OUT_OF_WORK, Measure.IN_WORK, Measure.WORK_UNKNOWN),
    REFERRAL(
            Measure.REFERRED,
            Measure.REFERRED_STARTED,
            Measure.REFERRED_OPEN,
            Measure.REFERRED_REFUSED,
            Measure.REFERRED_REVOKED),
    END(Measure.ENDED),
    JOB_END(Measure.FIRST_JOB_ENDED),
    HOURS_START(Measure.PLACED),
    HOURS_WEEK13(Measure.LASTED_13_WEEKS),
    HOURS_WEEK26(Measure.LASTED_26_WEEKS),
    CONTRACT_START(Measure.PLACED),
    CONTRACT_WEEK13(Measure.LASTED_13_WEEKS),
    CONTRACT_WEEK26(Measure.LASTED_26_WEEKS),
    WAGE_START(Measure.PLACED),
    WAGE_WEEK13(Measure.LASTED_13_WEEKS),
    WAGE_WEEK26(Measure.LASTED_26_WEEKS),
    REFUSED(Measure.REFERRED_REFUSED);

    private static final String UNKNOWN = "UNKNOWN";

    private final Measure whole;
    private final List<Measure> parts;

    /** Parts named one by one; without any, they are the measures whose name begins with that of the split. */
    Split(Measure whole, Measure... parts) {
        this.whole = whole;
        this.parts = parts.length > 0 ? List.of(parts) : named(name() + "_");
    }

    private static List<Measure> named(String prefix) {
        return Arrays.stream(Measure.values())
                .filter(measure -> measure.name().startsWith(prefix))
                .toList();
    }

    public Measure whole() {
        return whole;
    }

    public List<Measure> parts() {
        return parts;
    }

    /** What a part stands for, as the event says it, such as {@code RESIGNED}; empty for what is not known. */
    public Optional<String> value(Measure part) {
        String value = part.name().replaceFirst("^" + name() + "_", "");
        return value.equals(UNKNOWN) ? Optional.empty() : Optional.of(value);
    }

    /** Of what its values are, as texts are kept by. */
    public String vocabulary() {
        return switch (this) {
            case STATE -> "state";
            case POSITION -> "position";
            case REFERRAL -> "referralOutcome";
            case END -> "endReason";
            case JOB_END -> "workEndReason";
            case HOURS_START, HOURS_WEEK13, HOURS_WEEK26 -> "hoursBand";
            case CONTRACT_START, CONTRACT_WEEK13, CONTRACT_WEEK26 -> "contract";
            case WAGE_START, WAGE_WEEK13, WAGE_WEEK26 -> "wage";
            case REFUSED -> "refusalReason";
        };
    }

    /** Id of the figure that shows it: {@code hoursWeek13}. */
    public String id() {
        String[] words = name().toLowerCase(Locale.ROOT).split("_");
        return words.length == 1
                ? words[0]
                : words[0] + words[1].substring(0, 1).toUpperCase(Locale.ROOT) + words[1].substring(1);
    }
}
