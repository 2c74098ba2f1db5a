package nl.hoofdzaakwerk.reporting.indicator.model;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.hoofdzaakwerk.events.EventType;

/** Every figure there is, in the order in which they are read (rule P9). */
public final class Catalogue {
    private static final Set<EventType> STARTS =
            EnumSet.of(EventType.TRAJECTORY_STARTED, EventType.TRAJECTORY_CORRECTED);
    private static final Set<EventType> ENDS = and(STARTS, EventType.TRAJECTORY_ENDED);
    private static final Set<EventType> JOBS = and(STARTS, EventType.TRAJECTORY_PLACED);
    private static final Set<EventType> JOB_ENDS = and(JOBS, EventType.PLACEMENT_ENDED);
    private static final Set<EventType> TERMS = and(JOB_ENDS, EventType.PLACEMENT_HOURS_CHANGED);
    private static final Set<EventType> SUSTAINED =
            and(JOBS, EventType.PLACEMENT_SUSTAINED, EventType.PLACEMENT_SUSTAINABILITY_REVOKED);
    private static final Set<EventType> STEPS = and(STARTS, EventType.GUIDANCE_STEP_TAKEN);
    private static final Set<EventType> REFERRALS = EnumSet.of(EventType.REFERRAL_MADE, EventType.REFERRAL_ANSWERED);

    private static final List<Indicator> ALL = all();
    private static final Map<String, Indicator> BY_ID =
            ALL.stream().collect(Collectors.toUnmodifiableMap(Indicator::id, Function.identity()));

    private Catalogue() {}

    public static List<Indicator> indicators() {
        return ALL;
    }

    public static Optional<Indicator> find(String id) {
        return Optional.ofNullable(BY_ID.get(id));
    }

    private static List<Indicator> all() {
        return Stream.of(referral(), course(), work(), lasting(), terms(), guidance(), region())
                .flatMap(List::stream)
                .toList();
    }

    private static List<Indicator> referral() {
        return List.of(
                count("referred", Unit.PEOPLE, Measure.REFERRED, REFERRALS),
                share("referralStartShare", Measure.REFERRED_STARTED, Measure.REFERRED, REFERRALS),
                distribution("referralOutcomes", Unit.PEOPLE, Split.REFERRAL, REFERRALS),
                distribution("refusalReasons", Unit.PEOPLE, Split.REFUSED, REFERRALS));
    }

    private static List<Indicator> course() {
        return List.of(
                count("started", Unit.TRAJECTORIES, Measure.STARTED, STARTS),
                new Indicator("target", Unit.TRAJECTORIES, new Formula.Open(), Set.of(), Set.of()),
                new Indicator("distanceToTarget", Unit.TRAJECTORIES, new Formula.Distance(), STARTS, Set.of()),
                count("running", Unit.TRAJECTORIES, Measure.RUNNING, ENDS),
                count("ended", Unit.TRAJECTORIES, Measure.ENDED, ENDS),
                distribution("endReasons", Unit.TRAJECTORIES, Split.END, ENDS),
                share("jobRetentionShare", Measure.IN_WORK, Measure.STARTED, STARTS),
                share("keptWorkShare", Measure.KEPT_WORK, Measure.IN_WORK_ENDED, ENDS));
    }

    private static List<Indicator> work() {
        return List.of(
                count("placed", Unit.TRAJECTORIES, Measure.PLACED, JOBS),
                new Indicator(
                        "jobStarts",
                        Unit.JOBS,
                        new Formula.Sum(List.of(Measure.PLACED, Measure.FURTHER_JOBS)),
                        JOBS,
                        Set.of()),
                share("placedShare", Measure.PLACED, Measure.STARTED, JOBS),
                share("employmentRate", Measure.OUT_OF_WORK_PLACED, Measure.OUT_OF_WORK, JOBS),
                statistic("daysToJob", Unit.DAYS, Statistic.DAYS_TO_JOB, JOBS),
                share("preferredShare", Measure.PREFERRED, Measure.PREFERENCE_KNOWN, JOBS),
                statistic("employerDiversity", Unit.PERCENT, Statistic.EMPLOYER_DIVERSITY, JOBS),
                statistic("occupationDiversity", Unit.OCCUPATION_GROUPS, Statistic.OCCUPATION_DIVERSITY, JOBS));
    }

    private static List<Indicator> lasting() {
        return List.of(
                count("sustained", Unit.TRAJECTORIES, Measure.SUSTAINED, SUSTAINED),
                share("sustainedShare", Measure.SUSTAINED, Measure.PLACED, SUSTAINED),
                share("lasted13Weeks", Measure.LASTED_13_WEEKS, Measure.OBSERVED_13_WEEKS, JOB_ENDS),
                share("lasted26Weeks", Measure.LASTED_26_WEEKS, Measure.OBSERVED_26_WEEKS, JOB_ENDS),
                share("lasted52Weeks", Measure.LASTED_52_WEEKS, Measure.OBSERVED_52_WEEKS, JOB_ENDS),
                statistic("daysWorked", Unit.DAYS, Statistic.DAYS_WORKED, JOB_ENDS),
                distribution("jobEndReasons", Unit.TRAJECTORIES, Split.JOB_END, JOB_ENDS),
                share("nextJobShare", Measure.NEXT_JOB, Measure.FIRST_JOB_ENDED, JOB_ENDS));
    }

    private static List<Indicator> terms() {
        return Stream.of(
                        Split.HOURS_START,
                        Split.HOURS_WEEK13,
                        Split.HOURS_WEEK26,
                        Split.CONTRACT_START,
                        Split.CONTRACT_WEEK13,
                        Split.CONTRACT_WEEK26,
                        Split.WAGE_START,
                        Split.WAGE_WEEK13,
                        Split.WAGE_WEEK26)
                .map(split -> distribution(split.id(), Unit.TRAJECTORIES, split, TERMS))
                .toList();
    }

    private static List<Indicator> guidance() {
        Set<EventType> months = EnumSet.of(EventType.GUIDANCE_MONTH_TOLD);
        return List.of(
                statistic("daysToEmployer", Unit.DAYS, Statistic.DAYS_TO_EMPLOYER, STEPS),
                share("employerMetShare", Measure.EMPLOYER_MET_SOON, Measure.EMPLOYER_DUE, STEPS),
                share(
                        "benefitsAdviceShare",
                        Measure.BENEFITS_ADVISED,
                        Measure.DAYS_KNOWN,
                        and(STEPS, EventType.TRAJECTORY_PLACED)),
                statistic("caseload", Unit.TRAJECTORIES_PER_FULL_WEEK, Statistic.CASELOAD, months),
                statistic("employerContacts", Unit.CONTACTS_A_WEEK, Statistic.EMPLOYER_CONTACTS, months));
    }

    private static List<Indicator> region() {
        return List.of(
                count("matchesAgreed", Unit.MATCHES, Measure.MATCHES_AGREED, EnumSet.of(EventType.MATCH_AGREED)),
                open(
                        "newEmployers",
                        Unit.EMPLOYERS,
                        EventType.EMPLOYER_REGISTERED,
                        EventType.EMPLOYER_COUNTING_CHANGED,
                        EventType.EMPLOYER_MERGED,
                        EventType.EMPLOYER_UNMERGED),
                open("openPositions", Unit.POSITIONS, EventType.VACANCY_PUBLISHED));
    }

    private static Indicator count(String id, Unit unit, Measure measure, Set<EventType> sources) {
        return of(id, unit, new Formula.Count(measure), sources);
    }

    private static Indicator share(String id, Measure part, Measure whole, Set<EventType> sources) {
        return of(id, Unit.PERCENT, new Formula.Share(part, whole), sources);
    }

    private static Indicator distribution(String id, Unit unit, Split split, Set<EventType> sources) {
        return of(id, unit, new Formula.Distribution(split), sources);
    }

    private static Indicator statistic(String id, Unit unit, Statistic statistic, Set<EventType> sources) {
        return of(id, unit, new Formula.OfStatistic(statistic), sources);
    }

    private static Indicator open(String id, Unit unit, EventType... sources) {
        return of(id, unit, new Formula.Open(), Set.of(sources));
    }

    /** A figure is split as far as all that it is made of. */
    private static Indicator of(String id, Unit unit, Formula formula, Set<EventType> sources) {
        boolean split = !formula.measures().isEmpty()
                && formula.measures().stream().allMatch(measure -> measure.detail() == Measure.Detail.DIMENSIONS);
        return new Indicator(id, unit, formula, sources, split ? EnumSet.allOf(Dimension.class) : Set.of());
    }

    private static Set<EventType> and(Set<EventType> some, EventType... others) {
        Set<EventType> all = EnumSet.copyOf(some);
        all.addAll(Arrays.asList(others));
        return Set.copyOf(all);
    }
}
