package nl.hoofdzaakwerk.reporting.indicator.model;

import static nl.hoofdzaakwerk.reporting.indicator.model.Measure.Basis.MATCH;
import static nl.hoofdzaakwerk.reporting.indicator.model.Measure.Basis.REFERRAL;
import static nl.hoofdzaakwerk.reporting.indicator.model.Measure.Basis.TRAJECTORY;
import static nl.hoofdzaakwerk.reporting.indicator.model.Measure.Detail.AREAS;
import static nl.hoofdzaakwerk.reporting.indicator.model.Measure.Detail.DIMENSIONS;
import static nl.hoofdzaakwerk.reporting.indicator.model.Measure.Detail.REGIONS;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What is counted, each of people unless said otherwise. Everything a reader knows of how two measures relate stands
 * here, since it tells of hidden counts as well (rule X22): {@link #wholes()}, {@link #slice()} and {@link Split}.
 *
 * <p>Trajectories are counted by start cohort, in the year and at the place where they started (rule X29); what came of
 * them, up to the day of the count. "First job" is the paid work (rules A7 and A9) that began first.
 */
public enum Measure {
    /** Trajectories that started in the year. */
    STARTED(TRAJECTORY, DIMENSIONS),
    /** Of the started: not ended. */
    RUNNING(TRAJECTORY, DIMENSIONS, STARTED),
    /** Of the started: ended. */
    ENDED(TRAJECTORY, DIMENSIONS, STARTED),
    /** Of the started: paid work began. */
    PLACED(TRAJECTORY, DIMENSIONS, STARTED),
    /** Of the placed: work proved sustainable (rule A7). */
    SUSTAINED(TRAJECTORY, DIMENSIONS, PLACED),
    /** Jobs, not people: paid work that began after or beside the first. */
    FURTHER_JOBS(TRAJECTORY, AREAS),
    /** Of the placed: at least one further job began. */
    PLACED_AGAIN(TRAJECTORY, AREAS, PLACED, FURTHER_JOBS),

    /** Of the started: without work at the start. */
    OUT_OF_WORK(TRAJECTORY, AREAS, STARTED),
    /** Of those without work at the start: paid work began. */
    OUT_OF_WORK_PLACED(TRAJECTORY, AREAS, OUT_OF_WORK, PLACED),
    /** Of the started: in work at the start, at risk of losing it. */
    IN_WORK(TRAJECTORY, AREAS, STARTED),
    /** Of the started: whether they had work is not known. */
    WORK_UNKNOWN(TRAJECTORY, AREAS, STARTED),
    /** Of those in work at the start: the trajectory has ended. */
    IN_WORK_ENDED(TRAJECTORY, AREAS, IN_WORK, ENDED),
    /** Of those: it ended in paid work. */
    KEPT_WORK(TRAJECTORY, AREAS, IN_WORK_ENDED),

    /** Of the started, as far as days are known: an employer was met. */
    EMPLOYER_MET(TRAJECTORY, AREAS, STARTED),
    /** Of the started, as far as days are known: so long ago that an employer should have been met. */
    EMPLOYER_DUE(TRAJECTORY, AREAS, STARTED),
    /** Of those: met in time (rule X4). */
    EMPLOYER_MET_SOON(TRAJECTORY, AREAS, EMPLOYER_DUE, EMPLOYER_MET),
    /** Of the placed: the days are known, which an erasure makes them no longer. */
    DAYS_KNOWN(TRAJECTORY, AREAS, PLACED),
    /** Of those: what work does to the benefit was explained no later than the first job began. */
    BENEFITS_ADVISED(TRAJECTORY, AREAS, DAYS_KNOWN),

    /** Of those: the first job began at least so long ago. */
    OBSERVED_13_WEEKS(TRAJECTORY, AREAS, DAYS_KNOWN),
    OBSERVED_26_WEEKS(TRAJECTORY, AREAS, OBSERVED_13_WEEKS),
    OBSERVED_52_WEEKS(TRAJECTORY, AREAS, OBSERVED_26_WEEKS),
    /** Of those: it lasted so long. */
    LASTED_13_WEEKS(TRAJECTORY, AREAS, OBSERVED_13_WEEKS),
    LASTED_26_WEEKS(TRAJECTORY, AREAS, OBSERVED_26_WEEKS, LASTED_13_WEEKS),
    LASTED_52_WEEKS(TRAJECTORY, AREAS, OBSERVED_52_WEEKS, LASTED_26_WEEKS),

    /** Of the placed: whether the first job was a kind they wished for (rule E3) is known. */
    PREFERENCE_KNOWN(TRAJECTORY, AREAS, PLACED),
    PREFERRED(TRAJECTORY, AREAS, PREFERENCE_KNOWN),
    /** Of the placed whose days are known: the first job ended. */
    FIRST_JOB_ENDED(TRAJECTORY, AREAS, DAYS_KNOWN),
    /** Of those: another paid job began that outlasted the first. */
    NEXT_JOB(TRAJECTORY, AREAS, FIRST_JOB_ENDED, PLACED_AGAIN),

    END_PAID_WORK(TRAJECTORY, REGIONS, ENDED),
    END_OTHER_SUPPORT(TRAJECTORY, REGIONS, ENDED),
    END_STOPPED_BY_CANDIDATE(TRAJECTORY, REGIONS, ENDED),
    END_MOVED(TRAJECTORY, REGIONS, ENDED),
    END_DECEASED(TRAJECTORY, REGIONS, ENDED),
    END_OTHER(TRAJECTORY, REGIONS, ENDED),
    END_UNKNOWN(TRAJECTORY, REGIONS, ENDED),

    JOB_END_CONTRACT_RAN_OUT(TRAJECTORY, REGIONS, FIRST_JOB_ENDED),
    JOB_END_DISMISSED(TRAJECTORY, REGIONS, FIRST_JOB_ENDED),
    JOB_END_RESIGNED(TRAJECTORY, REGIONS, FIRST_JOB_ENDED),
    JOB_END_BETTER_JOB(TRAJECTORY, REGIONS, FIRST_JOB_ENDED),
    JOB_END_STEP_DONE(TRAJECTORY, REGIONS, FIRST_JOB_ENDED),
    JOB_END_OTHERWISE(TRAJECTORY, REGIONS, FIRST_JOB_ENDED),
    JOB_END_UNKNOWN(TRAJECTORY, REGIONS, FIRST_JOB_ENDED),

    HOURS_START_UNDER_TWELVE(TRAJECTORY, REGIONS, PLACED),
    HOURS_START_TWELVE_TO_FIFTEEN(TRAJECTORY, REGIONS, PLACED),
    HOURS_START_SIXTEEN_TO_TWENTY_THREE(TRAJECTORY, REGIONS, PLACED),
    HOURS_START_TWENTY_FOUR_TO_THIRTY_ONE(TRAJECTORY, REGIONS, PLACED),
    HOURS_START_THIRTY_TWO_OR_MORE(TRAJECTORY, REGIONS, PLACED),
    HOURS_START_UNKNOWN(TRAJECTORY, REGIONS, PLACED),
    HOURS_WEEK13_UNDER_TWELVE(TRAJECTORY, REGIONS, LASTED_13_WEEKS),
    HOURS_WEEK13_TWELVE_TO_FIFTEEN(TRAJECTORY, REGIONS, LASTED_13_WEEKS),
    HOURS_WEEK13_SIXTEEN_TO_TWENTY_THREE(TRAJECTORY, REGIONS, LASTED_13_WEEKS),
    HOURS_WEEK13_TWENTY_FOUR_TO_THIRTY_ONE(TRAJECTORY, REGIONS, LASTED_13_WEEKS),
    HOURS_WEEK13_THIRTY_TWO_OR_MORE(TRAJECTORY, REGIONS, LASTED_13_WEEKS),
    HOURS_WEEK13_UNKNOWN(TRAJECTORY, REGIONS, LASTED_13_WEEKS),
    HOURS_WEEK26_UNDER_TWELVE(TRAJECTORY, REGIONS, LASTED_26_WEEKS),
    HOURS_WEEK26_TWELVE_TO_FIFTEEN(TRAJECTORY, REGIONS, LASTED_26_WEEKS),
    HOURS_WEEK26_SIXTEEN_TO_TWENTY_THREE(TRAJECTORY, REGIONS, LASTED_26_WEEKS),
    HOURS_WEEK26_TWENTY_FOUR_TO_THIRTY_ONE(TRAJECTORY, REGIONS, LASTED_26_WEEKS),
    HOURS_WEEK26_THIRTY_TWO_OR_MORE(TRAJECTORY, REGIONS, LASTED_26_WEEKS),
    HOURS_WEEK26_UNKNOWN(TRAJECTORY, REGIONS, LASTED_26_WEEKS),

    CONTRACT_START_PERMANENT(TRAJECTORY, REGIONS, PLACED),
    CONTRACT_START_FIXED_TERM(TRAJECTORY, REGIONS, PLACED),
    CONTRACT_START_AGENCY(TRAJECTORY, REGIONS, PLACED),
    CONTRACT_START_SECONDED(TRAJECTORY, REGIONS, PLACED),
    CONTRACT_START_ON_CALL(TRAJECTORY, REGIONS, PLACED),
    CONTRACT_START_UNKNOWN(TRAJECTORY, REGIONS, PLACED),
    CONTRACT_WEEK13_PERMANENT(TRAJECTORY, REGIONS, LASTED_13_WEEKS),
    CONTRACT_WEEK13_FIXED_TERM(TRAJECTORY, REGIONS, LASTED_13_WEEKS),
    CONTRACT_WEEK13_AGENCY(TRAJECTORY, REGIONS, LASTED_13_WEEKS),
    CONTRACT_WEEK13_SECONDED(TRAJECTORY, REGIONS, LASTED_13_WEEKS),
    CONTRACT_WEEK13_ON_CALL(TRAJECTORY, REGIONS, LASTED_13_WEEKS),
    CONTRACT_WEEK13_UNKNOWN(TRAJECTORY, REGIONS, LASTED_13_WEEKS),
    CONTRACT_WEEK26_PERMANENT(TRAJECTORY, REGIONS, LASTED_26_WEEKS),
    CONTRACT_WEEK26_FIXED_TERM(TRAJECTORY, REGIONS, LASTED_26_WEEKS),
    CONTRACT_WEEK26_AGENCY(TRAJECTORY, REGIONS, LASTED_26_WEEKS),
    CONTRACT_WEEK26_SECONDED(TRAJECTORY, REGIONS, LASTED_26_WEEKS),
    CONTRACT_WEEK26_ON_CALL(TRAJECTORY, REGIONS, LASTED_26_WEEKS),
    CONTRACT_WEEK26_UNKNOWN(TRAJECTORY, REGIONS, LASTED_26_WEEKS),

    WAGE_START_UNDER_FIFTEEN(TRAJECTORY, REGIONS, PLACED),
    WAGE_START_FIFTEEN_TO_TWENTY(TRAJECTORY, REGIONS, PLACED),
    WAGE_START_TWENTY_TO_TWENTY_FIVE(TRAJECTORY, REGIONS, PLACED),
    WAGE_START_TWENTY_FIVE_OR_MORE(TRAJECTORY, REGIONS, PLACED),
    WAGE_START_UNKNOWN(TRAJECTORY, REGIONS, PLACED),
    WAGE_WEEK13_UNDER_FIFTEEN(TRAJECTORY, REGIONS, LASTED_13_WEEKS),
    WAGE_WEEK13_FIFTEEN_TO_TWENTY(TRAJECTORY, REGIONS, LASTED_13_WEEKS),
    WAGE_WEEK13_TWENTY_TO_TWENTY_FIVE(TRAJECTORY, REGIONS, LASTED_13_WEEKS),
    WAGE_WEEK13_TWENTY_FIVE_OR_MORE(TRAJECTORY, REGIONS, LASTED_13_WEEKS),
    WAGE_WEEK13_UNKNOWN(TRAJECTORY, REGIONS, LASTED_13_WEEKS),
    WAGE_WEEK26_UNDER_FIFTEEN(TRAJECTORY, REGIONS, LASTED_26_WEEKS),
    WAGE_WEEK26_FIFTEEN_TO_TWENTY(TRAJECTORY, REGIONS, LASTED_26_WEEKS),
    WAGE_WEEK26_TWENTY_TO_TWENTY_FIVE(TRAJECTORY, REGIONS, LASTED_26_WEEKS),
    WAGE_WEEK26_TWENTY_FIVE_OR_MORE(TRAJECTORY, REGIONS, LASTED_26_WEEKS),
    WAGE_WEEK26_UNKNOWN(TRAJECTORY, REGIONS, LASTED_26_WEEKS),

    /** People referred in the year, each once: where the first referral of that year was made. */
    REFERRED(REFERRAL, AREAS),
    /** Of the referred: guidance began on a referral of that year. */
    REFERRED_STARTED(REFERRAL, AREAS, REFERRED),
    /** Of the referred: still waiting, or confirmed and not begun. */
    REFERRED_OPEN(REFERRAL, AREAS, REFERRED),
    /** Of the referred: all that was answered is a refusal, or the last of it. */
    REFERRED_REFUSED(REFERRAL, AREAS, REFERRED),
    /** Of the referred: taken back by who referred. */
    REFERRED_REVOKED(REFERRAL, AREAS, REFERRED),
    REFUSED_NOT_OUR_CLIENT(REFERRAL, REGIONS, REFERRED_REFUSED),
    REFUSED_DECLINES(REFERRAL, REGIONS, REFERRED_REFUSED),
    REFUSED_NOT_REACHED(REFERRAL, REGIONS, REFERRED_REFUSED),
    REFUSED_GUIDED_ALREADY(REFERRAL, REGIONS, REFERRED_REFUSED),
    REFUSED_NOT_IN_SCOPE(REFERRAL, REGIONS, REFERRED_REFUSED),
    REFUSED_UNKNOWN(REFERRAL, REGIONS, REFERRED_REFUSED),

    /** Matches agreed in the year, by region. */
    MATCHES_AGREED(MATCH, REGIONS);

    private final Basis basis;
    private final Detail detail;
    private final List<Measure> wholes;

    Measure(Basis basis, Detail detail, Measure... wholes) {
        this.basis = basis;
        this.detail = detail;
        this.wholes = List.of(wholes);
    }

    /** Whose events it counts, and so what is known of them: of referrals and matches only the place. */
    public enum Basis {
        TRAJECTORY,
        REFERRAL,
        MATCH
    }

    /** How far it is published apart. */
    public enum Detail {
        /** Nation and regions. */
        REGIONS,
        /** Nation, regions, subregions and organisations. */
        AREAS,
        /** All of these, and there by each {@link Dimension}. */
        DIMENSIONS
    }

    public Basis basis() {
        return basis;
    }

    public Detail detail() {
        return detail;
    }

    /** Every one of these is also one of those. */
    public Optional<Measure> within() {
        return wholes.stream().findFirst();
    }

    /** All measures of which every one of these is also one; {@link #within()} is the first. */
    public List<Measure> wholes() {
        return wholes;
    }

    /** Present when it is another measure, added up over some values of a dimension. */
    public Optional<Slice> slice() {
        return Slice.of(this);
    }

    /** Stable id, as the API names it: {@code matchesAgreed}. */
    public String id() {
        String[] words = name().split("_");
        return words[0].toLowerCase(Locale.ROOT)
                + Arrays.stream(words)
                        .skip(1)
                        .map(word -> word.charAt(0) + word.substring(1).toLowerCase(Locale.ROOT))
                        .collect(Collectors.joining());
    }
}
