package nl.hoofdzaakwerk.reporting.quality.model;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import nl.hoofdzaakwerk.events.EventType;
import nl.hoofdzaakwerk.reporting.indicator.model.Formula;
import nl.hoofdzaakwerk.reporting.indicator.model.Indicator;
import nl.hoofdzaakwerk.reporting.indicator.model.Measure;
import nl.hoofdzaakwerk.reporting.indicator.model.Split;
import nl.hoofdzaakwerk.reporting.indicator.model.Statistic;

/** X28: what has to be known for a figure to be complete. */
public enum Need {
    /** Of starts: for whom without a name, group, benefit and method. */
    STARTS,
    /** Of ends: the reason, and a day after the start. */
    ENDS,
    /** Of paid work: hours, and a day after the start of the trajectory. */
    PLACEMENTS,
    /** Of paid work that ended: why. */
    JOB_ENDS,
    /** Of paid work: the form of contract. */
    CONTRACTS,
    /** Of paid work: the wage. */
    WAGES,
    /** Of paid work: whether it is what was wished for. */
    PREFERENCES,
    /** Of paid work: under what pseudonym the employer is known. */
    EMPLOYERS,
    /** Of paid work: the kind of occupation. */
    OCCUPATIONS,
    /** Of those who came to work: when they first met an employer. */
    STEPS,
    /** Of referrals of six weeks ago and more: what came of them. */
    REFERRALS,
    /** Of months expected of who must report: that the guidance was told. */
    MONTHS,
    /** Of matches agreed six weeks ago and more: what came of them. */
    MATCHES,
    /** Of employers that are new to the target group: whether and from when they count. */
    NEW_EMPLOYERS;

    private static final Map<EventType, Need> BY_SOURCE = Map.of(
            EventType.TRAJECTORY_STARTED, STARTS,
            EventType.TRAJECTORY_ENDED, ENDS,
            EventType.TRAJECTORY_PLACED, PLACEMENTS,
            EventType.PLACEMENT_ENDED, JOB_ENDS,
            EventType.GUIDANCE_STEP_TAKEN, STEPS,
            EventType.REFERRAL_MADE, REFERRALS,
            EventType.GUIDANCE_MONTH_TOLD, MONTHS,
            EventType.MATCH_AGREED, MATCHES,
            EventType.EMPLOYER_COUNTING_CHANGED, NEW_EMPLOYERS);

    /** As topic of a question: {@code jobEnds}. */
    public String topic() {
        String[] words = name().toLowerCase(Locale.ROOT).split("_");
        return words.length == 1
                ? words[0]
                : words[0] + Character.toUpperCase(words[1].charAt(0)) + words[1].substring(1);
    }

    /** Whether organisations that guide people tell it, so that their months and delays say something of it. */
    public boolean isOfGuidance() {
        return this != MATCHES && this != NEW_EMPLOYERS;
    }

    /** What a figure needs; nothing for one that is set, or counted where it is recorded. */
    public static Set<Need> of(Indicator indicator) {
        Set<Need> needs = EnumSet.noneOf(Need.class);
        indicator.sources().stream()
                .filter(BY_SOURCE::containsKey)
                .map(BY_SOURCE::get)
                .forEach(needs::add);
        needs.addAll(ofFormula(indicator.formula()));
        return needs;
    }

    private static Set<Need> ofFormula(Formula formula) {
        return switch (formula) {
            case Formula.Distribution(Split split) -> ofSplit(split);
            case Formula.OfStatistic(Statistic statistic) -> ofStatistic(statistic);
            case Formula.Share(Measure part, Measure whole) ->
                part == Measure.PREFERRED ? Set.of(PREFERENCES) : Set.of();
            case Formula.Count count -> Set.of();
            case Formula.Sum sum -> Set.of();
            case Formula.Open open -> Set.of();
            case Formula.Distance distance -> Set.of();
        };
    }

    private static Set<Need> ofSplit(Split split) {
        return switch (split) {
            case CONTRACT_START, CONTRACT_WEEK13, CONTRACT_WEEK26 -> Set.of(CONTRACTS);
            case WAGE_START, WAGE_WEEK13, WAGE_WEEK26 -> Set.of(WAGES);
            case STATE, POSITION, REFERRAL, END, JOB_END, HOURS_START, HOURS_WEEK13, HOURS_WEEK26, REFUSED -> Set.of();
        };
    }

    private static Set<Need> ofStatistic(Statistic statistic) {
        return switch (statistic) {
            case EMPLOYER_DIVERSITY -> Set.of(EMPLOYERS);
            case OCCUPATION_DIVERSITY -> Set.of(OCCUPATIONS);
            case DAYS_TO_EMPLOYER, DAYS_TO_JOB, DAYS_WORKED, CASELOAD, EMPLOYER_CONTACTS -> Set.of();
        };
    }
}
