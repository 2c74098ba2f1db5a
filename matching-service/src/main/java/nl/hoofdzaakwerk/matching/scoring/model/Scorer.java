package nl.hoofdzaakwerk.matching.scoring.model;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import nl.hoofdzaakwerk.events.WorkCondition;

/** Judges pairs on one day by one {@link RuleSet}. Immutable; the same question always gets the same answer. */
public final class Scorer {

    private final RuleSet rules;
    private final TravelTimes travelTimes;
    private final Gates gates;
    private final Notes notes;
    private final OccupationFit occupationFit;
    private final HoursFit hoursFit;
    private final TimesFit timesFit;
    private final TravelFit travelFit;
    private final ConditionsFit conditionsFit;
    private final JobCoachFit jobCoachFit;
    private final SkillsFit skillsFit;
    private final WillingnessFit willingnessFit;
    private final ContractFit contractFit;

    /**
     * @param date the day judged for: gates look at what holds on that day
     * @param rejected pairs that were rejected while neither side changed since
     */
    public Scorer(RuleSet rules, TravelTimes travelTimes, LocalDate date, Set<Pair> rejected) {
        this.rules = rules;
        this.travelTimes = travelTimes;
        this.gates = new Gates(rules, date, rejected);
        this.notes = new Notes(rules, date);
        this.occupationFit = new OccupationFit(rules);
        this.hoursFit = new HoursFit(rules);
        this.timesFit = new TimesFit(rules);
        this.travelFit = new TravelFit(rules);
        this.conditionsFit = new ConditionsFit(rules);
        this.jobCoachFit = new JobCoachFit(rules);
        this.skillsFit = new SkillsFit(rules);
        this.willingnessFit = new WillingnessFit(rules);
        this.contractFit = new ContractFit(rules);
    }

    /** Everything there is to say about the pair; a blocked pair still shows its points. */
    public Judgement judge(CandidateProfile candidate, VacancyProfile vacancy) {
        OptionalInt minutes = minutes(candidate, vacancy);
        List<Points> points = List.of(
                occupationFit.points(candidate, vacancy),
                hoursFit.points(candidate, vacancy),
                timesFit.points(candidate, vacancy),
                travelFit.points(candidate, minutes),
                conditionsFit.points(candidate, vacancy),
                jobCoachFit.points(candidate, vacancy),
                skillsFit.points(candidate, vacancy),
                willingnessFit.points(vacancy),
                contractFit.points(candidate, vacancy));
        return new Judgement(points, gates.shutFor(candidate, vacancy, minutes), notes.of(candidate, vacancy));
    }

    /** Makes ready to score each of these candidates with each of these vacancies, without saying why. */
    public PairScorer compile(Collection<CandidateProfile> candidates, Collection<VacancyProfile> vacancies) {
        return new PairCompiler(rules, gates, travelTimes).compile(List.copyOf(candidates), List.copyOf(vacancies));
    }

    /** Minutes one way; 0 when the work is done from home, empty when not known. */
    OptionalInt minutes(CandidateProfile candidate, VacancyProfile vacancy) {
        if (worksFromHome(candidate, vacancy)) {
            return OptionalInt.of(0);
        }
        return travelTimes.minutes(
                candidate.postcode(),
                vacancy.postcode(),
                candidate.travelMode(),
                rules.travel().get(candidate.travelMode()));
    }

    private static boolean worksFromHome(CandidateProfile candidate, VacancyProfile vacancy) {
        return candidate.neededConditions().contains(WorkCondition.REMOTE)
                && vacancy.conditions().contains(WorkCondition.REMOTE);
    }
}
