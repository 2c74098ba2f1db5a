package nl.hoofdzaakwerk.reporting.fidelity.model;

import java.util.Locale;

/**
 * What is looked at in how guidance is done (rule X27). A signal is a reason to talk, each by itself: they are not
 * added up, and say nothing of a single coach.
 */
public enum Signal {
    /** Open trajectories per full-time coach, on the last day of the month. */
    CASELOAD(Period.MONTH, false),
    /** Talks face to face with an employer, a week and full-time coach. */
    EMPLOYER_VISITS(Period.MONTH, true),
    /** Percent of what coaches did for a trajectory that was not done in an office. */
    OUTSIDE_OFFICE(Period.MONTH, true),
    /** Percent of those half a year or longer in work with whom a coach still talked in the month. */
    LASTING_SUPPORT(Period.MONTH, true),
    /** Percent of who should have met an employer by now that did so in time. */
    EARLY_EMPLOYER_CONTACT(Period.START_YEAR, true),
    /** Percent of the work that began which is paid work. */
    PAID_JOBS(Period.HALF_YEAR, true),
    /** In how many of a hundred pairs of jobs that began the employers differ. */
    EMPLOYER_DIVERSITY(Period.HALF_YEAR, true),
    /** In how many of a hundred pairs of jobs that began the occupations differ. */
    JOB_DIVERSITY(Period.HALF_YEAR, true);

    private final Period period;
    private final boolean higherIsBetter;

    Signal(Period period, boolean higherIsBetter) {
        this.period = period;
        this.higherIsBetter = higherIsBetter;
    }

    /** Over what time it is told. */
    public enum Period {
        MONTH,
        HALF_YEAR,
        /** Of everyone who started in the year. */
        START_YEAR
    }

    public Period period() {
        return period;
    }

    /** Whether a value lies on the intended side of its bound; the bound itself does. */
    boolean keeps(double value, double bound) {
        return higherIsBetter ? value >= bound : value <= bound;
    }

    /** Key of its texts: {@code earlyEmployerContact}. */
    public String id() {
        StringBuilder id = new StringBuilder();
        for (String word : name().split("_")) {
            String lower = word.toLowerCase(Locale.ROOT);
            id.append(id.isEmpty() ? lower : lower.substring(0, 1).toUpperCase(Locale.ROOT) + lower.substring(1));
        }
        return id.toString();
    }
}
