package nl.hoofdzaakwerk.matching.scoring.model;

/**
 * Scores pairs of one set of candidates with one set of vacancies, by their index, without saying why: the same answer
 * as {@link Scorer#judge}, in less than a microsecond. Immutable.
 */
public final class PairScorer {

    /** Of a pair with a shut gate. */
    public static final int BLOCKED = -1;

    private final RuleSet rules;
    private final CandidateFacts[] candidates;
    private final VacancyFacts[] vacancies;
    private final short[][] occupationPoints;
    private final short[][] journeys;
    private final Exceptions[] exceptions;
    private final int unknownShare;
    private final int hoursWeight;
    private final int timesWeight;
    private final int travelWeight;
    private final int conditionsWeight;
    private final int coachWeight;
    private final int skillsWeight;
    private final int contractWeight;

    PairScorer(
            RuleSet rules,
            CandidateFacts[] candidates,
            VacancyFacts[] vacancies,
            short[][] occupationPoints,
            short[][] journeys,
            Exceptions[] exceptions) {
        this.rules = rules;
        this.candidates = candidates;
        this.vacancies = vacancies;
        this.occupationPoints = occupationPoints;
        this.journeys = journeys;
        this.exceptions = exceptions;
        unknownShare = rules.unknownShare();
        hoursWeight = rules.weight(Criterion.HOURS);
        timesWeight = rules.weight(Criterion.TIMES);
        travelWeight = rules.weight(Criterion.TRAVEL);
        conditionsWeight = rules.weight(Criterion.CONDITIONS);
        coachWeight = rules.weight(Criterion.JOB_COACH);
        skillsWeight = rules.weight(Criterion.SKILLS);
        contractWeight = rules.weight(Criterion.CONTRACT);
    }

    /** The pair's score, 0 to {@link Judgement#SCALE}, or {@link #BLOCKED}. */
    public int score(int candidateIndex, int vacancyIndex) {
        CandidateFacts candidate = candidates[candidateIndex];
        VacancyFacts vacancy = vacancies[vacancyIndex];
        int occupation = occupationPoints[candidateIndex][vacancy.occupation];
        int minutes = candidate.remote && vacancy.remote ? 0 : journeys[candidateIndex][vacancy.place];
        if (occupation < 0
                || minutes > candidate.travelLimit
                || isShut(candidate, vacancy, exceptions[candidateIndex].about(vacancyIndex))) {
            return BLOCKED;
        }
        return occupation
                + hours(candidate, vacancy)
                + times(candidate, vacancy)
                + (minutes < 0
                        ? Shares.unknown(travelWeight, unknownShare)
                        : TravelFit.points(travelWeight, minutes, candidate.travelLimit))
                + conditions(candidate, vacancy)
                + coach(candidate, vacancy)
                + skills(candidate, vacancy)
                + vacancy.willingness
                + contract(candidate, vacancy);
    }

    private static boolean isShut(CandidateFacts candidate, VacancyFacts vacancy, int settled) {
        int disclosure = settled >= 0 ? settled : candidate.disclosure;
        return candidate.out
                || vacancy.out
                || settled == Exceptions.STAYS_AWAY
                || settled == Exceptions.NOTHING && (candidate.sectors & vacancy.sector) == 0
                || vacancy.leastDisclosure > disclosure
                || (candidate.hardLimits & vacancy.asksLimits) != 0
                || (vacancy.licences & ~candidate.licences) != 0
                || vacancy.conditions != 0 && (candidate.hardNeeded & ~vacancy.conditions) != 0
                || vacancy.educationByLaw
                        && candidate.education != CandidateFacts.UNKNOWN
                        && candidate.education < vacancy.education;
    }

    private int hours(CandidateFacts candidate, VacancyFacts vacancy) {
        int gap = HoursFit.gap(candidate.hoursFrom, candidate.hoursTo, vacancy.minimumHours, vacancy.maximumHours);
        int growth = HoursFit.growth(
                candidate.growth,
                vacancy.maximumHours + candidate.atWorkLessMaximum,
                vacancy.buildsUp,
                vacancy.conditions != 0);
        return HoursFit.points(hoursWeight, gap, growth, rules);
    }

    private int times(CandidateFacts candidate, VacancyFacts vacancy) {
        return candidate.availability == 0 || vacancy.times == 0
                ? Shares.unknown(timesWeight, unknownShare)
                : TimesFit.points(
                        timesWeight, vacancy.times, vacancy.fixedTimes, candidate.availability, vacancy.freeStart);
    }

    private int conditions(CandidateFacts candidate, VacancyFacts vacancy) {
        int items = candidate.neededCount + candidate.loadCount;
        if (items == 0) {
            return conditionsWeight;
        }
        int met = Integer.bitCount(candidate.needed & vacancy.conditions);
        int unknown = vacancy.conditions == 0 ? candidate.neededCount : 0;
        if (vacancy.workKnown) {
            met += (vacancy.stimuli <= candidate.stimuli ? 1 : 0)
                    + (vacancy.pace <= candidate.pace ? 1 : 0)
                    + (vacancy.socialLoad <= candidate.socialLoad ? 1 : 0);
        } else {
            unknown += candidate.loadCount;
        }
        return Shares.of(conditionsWeight, met, unknown, items, unknownShare);
    }

    private int coach(CandidateFacts candidate, VacancyFacts vacancy) {
        if (candidate.coach == CandidateFacts.NOT_NEEDED) {
            return coachWeight;
        }
        if (candidate.coach == CandidateFacts.UNKNOWN || vacancy.coach == CandidateFacts.UNKNOWN) {
            return Shares.unknown(coachWeight, unknownShare);
        }
        return vacancy.coach == VacancyFacts.WELCOME ? coachWeight : 0;
    }

    private int skills(CandidateFacts candidate, VacancyFacts vacancy) {
        int items = Integer.bitCount(vacancy.tasks);
        int met = Integer.bitCount(vacancy.tasks & candidate.skills);
        int unknown = candidate.skills == 0 ? items : 0;
        if (vacancy.dutch != CandidateFacts.UNKNOWN) {
            items++;
            unknown += candidate.dutch == CandidateFacts.UNKNOWN ? 1 : 0;
            met += candidate.dutch >= vacancy.dutch ? 1 : 0;
        }
        if (vacancy.education != CandidateFacts.UNKNOWN && !vacancy.educationByLaw) {
            items++;
            unknown += candidate.education == CandidateFacts.UNKNOWN ? 1 : 0;
            met += candidate.education >= vacancy.education ? 1 : 0;
        }
        return items == 0
                ? Shares.unknown(skillsWeight, unknownShare)
                : Shares.of(skillsWeight, met, unknown, items, unknownShare);
    }

    private int contract(CandidateFacts candidate, VacancyFacts vacancy) {
        int unknown = (candidate.leastWage == CandidateFacts.UNKNOWN || vacancy.wage == CandidateFacts.UNKNOWN ? 1 : 0)
                + (candidate.leastMonths == CandidateFacts.UNKNOWN || vacancy.months == CandidateFacts.UNKNOWN ? 1 : 0);
        int met = (candidate.leastWage != CandidateFacts.UNKNOWN && vacancy.wage >= candidate.leastWage ? 1 : 0)
                + (candidate.leastMonths != CandidateFacts.UNKNOWN && vacancy.months >= candidate.leastMonths ? 1 : 0);
        return Shares.of(contractWeight, met, unknown, 2, unknownShare);
    }
}
