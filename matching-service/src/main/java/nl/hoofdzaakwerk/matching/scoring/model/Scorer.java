package nl.hoofdzaakwerk.matching.scoring.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import nl.hoofdzaakwerk.events.WorkCondition;

/** Judges pairs on one day by one {@link RuleSet}. Immutable; the same question always gets the same answer. */
public final class Scorer {

    private final RuleSet rules;
    private final TravelTimes travelTimes;
    private final Gates gates;
    private final OccupationFit occupationFit;
    private final HoursFit hoursFit;
    private final ConditionsFit conditionsFit;
    private final TravelFit travelFit;

    /**
     * @param date the day judged for: gates look at what holds on that day
     * @param rejected pairs that were rejected while neither side changed since
     */
    public Scorer(RuleSet rules, TravelTimes travelTimes, LocalDate date, Set<Pair> rejected) {
        this.rules = rules;
        this.travelTimes = travelTimes;
        this.gates = new Gates(rules, date, rejected);
        this.occupationFit = new OccupationFit(rules);
        this.hoursFit = new HoursFit(rules);
        this.conditionsFit = new ConditionsFit(rules);
        this.travelFit = new TravelFit(rules);
    }

    /** Everything there is to say about the pair; a blocked pair still shows its points. */
    public Judgement judge(CandidateProfile candidate, VacancyProfile vacancy) {
        OptionalInt minutes = minutes(candidate, vacancy);
        List<Points> points = new ArrayList<>(Criterion.values().length);
        points.add(occupationFit.points(candidate, vacancy));
        points.add(hoursFit.points(candidate, vacancy));
        points.add(conditionsFit.points(candidate, vacancy));
        points.add(travelFit.points(candidate, minutes));
        return new Judgement(points, gates.shutFor(candidate, vacancy, minutes), List.of());
    }

    private OptionalInt minutes(CandidateProfile candidate, VacancyProfile vacancy) {
        if (worksFromHome(candidate, vacancy)) {
            return OptionalInt.of(0);
        }
        return travelTimes.minutes(
                candidate.postcode(), vacancy.postcode(), rules.travel().get(candidate.travelMode()));
    }

    private static boolean worksFromHome(CandidateProfile candidate, VacancyProfile vacancy) {
        return candidate.neededConditions().contains(WorkCondition.REMOTE)
                && vacancy.conditions().contains(WorkCondition.REMOTE);
    }
}
