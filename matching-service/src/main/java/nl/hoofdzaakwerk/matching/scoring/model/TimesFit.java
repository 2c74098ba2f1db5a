package nl.hoofdzaakwerk.matching.scoring.model;

import java.util.ArrayList;
import java.util.List;
import nl.hoofdzaakwerk.events.WorkCondition;

/**
 * E3: the share of the timetable's parts in which the candidate can work. A part for which another time does as well
 * always fits, and so does each when the vacancy offers flexible times. With a free start, a part that is missed counts
 * half when the candidate can work just before or after it.
 */
final class TimesFit {

    private final RuleSet rules;

    TimesFit(RuleSet rules) {
        this.rules = rules;
    }

    Points points(CandidateProfile candidate, VacancyProfile vacancy) {
        int weight = rules.weight(Criterion.TIMES);
        int available = WeekMask.of(candidate.terms().availability());
        int fixed = fixed(vacancy);
        int parts = Integer.bitCount(all(vacancy));
        if (available == 0 || parts == 0) {
            return unknown(weight, available == 0, parts == 0);
        }
        boolean freeStart = freeStart(vacancy);
        int missed = Integer.bitCount(fixed & ~available);
        int points = points(weight, parts, fixed, available, freeStart);
        List<Reason> reasons = new ArrayList<>();
        reasons.add(missed == 0 ? Reason.of("E3.times.fit", parts) : Reason.of("E3.times.part", parts - missed, parts));
        if (freeStart) {
            reasons.add(Reason.of("E3.times.free-start"));
        }
        return new Points(Criterion.TIMES, points, weight, true, reasons);
    }

    private Points unknown(int weight, boolean noAvailability, boolean noTimetable) {
        List<Reason> reasons = new ArrayList<>();
        if (noAvailability) {
            reasons.add(Reason.of("E3.times.availability-unknown"));
        }
        if (noTimetable) {
            reasons.add(Reason.of("E3.times.timetable-unknown"));
        }
        return new Points(Criterion.TIMES, Shares.unknown(weight, rules.unknownShare()), weight, false, reasons);
    }

    static int points(int weight, int parts, int fixed, int available, boolean freeStart) {
        int missed = fixed & ~available;
        int half = freeStart ? Integer.bitCount(missed & WeekMask.besides(available)) : 0;
        return weight * (2 * (parts - Integer.bitCount(missed)) + half) / (2 * parts);
    }

    /** Parts in which the work is done, and nowhere else. */
    static int fixed(VacancyProfile vacancy) {
        return vacancy.conditions().contains(WorkCondition.FLEXIBLE_TIMES)
                ? 0
                : WeekMask.of(vacancy.terms().timetable(), false);
    }

    static int all(VacancyProfile vacancy) {
        return WeekMask.of(vacancy.terms().timetable(), false)
                | WeekMask.of(vacancy.terms().timetable(), true);
    }

    static boolean freeStart(VacancyProfile vacancy) {
        return vacancy.terms().workProfile() != null
                && vacancy.terms().workProfile().freeStart();
    }
}
