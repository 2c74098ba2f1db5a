package nl.hoofdzaakwerk.matching.scoring.model;

import java.util.ArrayList;
import java.util.List;
import nl.hoofdzaakwerk.events.WorkCondition;

/**
 * E3: hours a week, now and later. Full points when wish and offer overlap; less with each hour between them. Work the
 * candidate already has counts for the wish. A candidate who wants to grow gets a part of the points for room to grow.
 */
final class HoursFit {

    /** The candidate does not want to grow, or no more than within the wish of now. */
    static final int NO_GROWTH = -1;
    /** Whether there is room to grow is not known. */
    static final int GROWTH_UNKNOWN = -2;

    private final RuleSet rules;

    HoursFit(RuleSet rules) {
        this.rules = rules;
    }

    Points points(CandidateProfile candidate, VacancyProfile vacancy) {
        int from = Math.max(0, candidate.minimumHours() - candidate.terms().hoursAtWork());
        int to = Math.max(0, candidate.maximumHours() - candidate.terms().hoursAtWork());
        int gap = gap(from, to, vacancy.minimumHours(), vacancy.maximumHours());
        int growth = growth(candidate, vacancy);
        List<Reason> reasons = new ArrayList<>();
        reasons.add(reasonNow(from, to, vacancy));
        if (candidate.terms().hoursAtWork() > 0) {
            reasons.add(Reason.of("E3.hours.at-work", candidate.terms().hoursAtWork()));
        }
        addGrowth(growth, candidate, vacancy, reasons);
        int weight = rules.weight(Criterion.HOURS);
        return new Points(
                Criterion.HOURS, points(weight, gap, growth, rules), weight, growth != GROWTH_UNKNOWN, reasons);
    }

    /** Hours a week between what is wanted and what is offered; 0 when they overlap. */
    static int gap(int from, int to, int offeredFrom, int offeredTo) {
        return Math.max(0, Math.max(offeredFrom - to, from - offeredTo));
    }

    /** Percent of the wanted growth that there is room for, {@link #NO_GROWTH} or {@link #GROWTH_UNKNOWN}. */
    static int growth(int wanted, int possible, boolean builtUp, boolean told) {
        if (wanted <= 0) {
            return NO_GROWTH;
        }
        if (possible >= wanted || builtUp) {
            return Shares.WHOLE;
        }
        return told ? Shares.WHOLE * Math.max(0, possible) / wanted : GROWTH_UNKNOWN;
    }

    static int points(int weight, int gap, int growth, RuleSet rules) {
        int tolerance = rules.hoursTolerance();
        int left = Math.max(0, tolerance - gap);
        if (growth == NO_GROWTH) {
            return weight * left / tolerance;
        }
        int percent = growth == GROWTH_UNKNOWN ? rules.unknownShare() : growth;
        int now = (Shares.WHOLE - rules.growthShare()) * left * Shares.WHOLE;
        int later = rules.growthShare() * percent * tolerance;
        return weight * (now + later) / (Shares.WHOLE * Shares.WHOLE * tolerance);
    }

    private static int growth(CandidateProfile candidate, VacancyProfile vacancy) {
        Integer wanted = candidate.terms().growsToHours();
        return growth(
                wanted == null ? 0 : wanted - candidate.maximumHours(),
                vacancy.maximumHours() + candidate.terms().hoursAtWork() - candidate.maximumHours(),
                vacancy.conditions().contains(WorkCondition.BUILD_UP_HOURS),
                !vacancy.conditions().isEmpty());
    }

    private static Reason reasonNow(int from, int to, VacancyProfile vacancy) {
        if (vacancy.minimumHours() > to) {
            return Reason.of("E3.hours.too-many", vacancy.minimumHours(), to, vacancy.minimumHours() - to);
        }
        if (from > vacancy.maximumHours()) {
            return Reason.of("E3.hours.too-few", vacancy.maximumHours(), from, from - vacancy.maximumHours());
        }
        return Reason.of("E3.hours.fit", Math.max(from, vacancy.minimumHours()), Math.min(to, vacancy.maximumHours()));
    }

    private static void addGrowth(
            int growth, CandidateProfile candidate, VacancyProfile vacancy, List<Reason> reasons) {
        if (growth == GROWTH_UNKNOWN) {
            reasons.add(Reason.of("E3.hours.growth-unknown", candidate.terms().growsToHours()));
        } else if (growth == Shares.WHOLE) {
            reasons.add(Reason.of("E3.hours.growth", candidate.terms().growsToHours()));
        } else if (growth != NO_GROWTH) {
            reasons.add(Reason.of(
                    "E3.hours.growth-short",
                    candidate.terms().growsToHours(),
                    vacancy.maximumHours() + candidate.terms().hoursAtWork()));
        }
    }
}
