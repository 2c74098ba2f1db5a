package nl.hoofdzaakwerk.matching.scoring.model;

import java.util.List;
import nl.hoofdzaakwerk.events.IscoCode;

/**
 * E3: the preferred kind of work, by nearness over the ISCO tree. The nearest of the candidate's wishes counts; a wish
 * for a whole group is met by each occupation in it.
 */
final class OccupationFit {

    private static final int DEEPEST = 4;

    private final RuleSet rules;

    OccupationFit(RuleSet rules) {
        this.rules = rules;
    }

    Points points(CandidateProfile candidate, VacancyProfile vacancy) {
        int weight = rules.weight(Criterion.OCCUPATION);
        if (candidate.preferredOccupations().isEmpty()) {
            return new Points(
                    Criterion.OCCUPATION,
                    Shares.unknown(weight, rules.unknownShare()),
                    weight,
                    false,
                    List.of(Reason.of("E3.occupation.no-wish")));
        }
        IscoCode nearest = nearestTo(vacancy.occupation(), candidate.preferredOccupations());
        int levels = nearness(nearest, vacancy.occupation());
        return new Points(
                Criterion.OCCUPATION,
                points(levels, rules),
                weight,
                true,
                List.of(reason(levels, nearest, vacancy.occupation())));
    }

    /** As {@link #points(CandidateProfile, VacancyProfile)}, without saying why. */
    static int points(CandidateProfile candidate, IscoCode offered, RuleSet rules) {
        if (candidate.preferredOccupations().isEmpty()) {
            return Shares.unknown(rules.weight(Criterion.OCCUPATION), rules.unknownShare());
        }
        return points(nearness(nearestTo(offered, candidate.preferredOccupations()), offered), rules);
    }

    private static int points(int levels, RuleSet rules) {
        return rules.weight(Criterion.OCCUPATION) * rules.occupationShare().get(levels) / Shares.WHOLE;
    }

    private static IscoCode nearestTo(IscoCode offered, List<IscoCode> wishes) {
        IscoCode nearest = wishes.getFirst();
        for (IscoCode wish : wishes) {
            if (nearness(wish, offered) > nearness(nearest, offered)) {
                nearest = wish;
            }
        }
        return nearest;
    }

    private static Reason reason(int levels, IscoCode wish, IscoCode offered) {
        return switch (levels) {
            case 0 -> Reason.of("E3.occupation.other", offered);
            case DEEPEST -> Reason.of("E3.occupation.wanted", offered);
            default -> Reason.of("E3.occupation.near", offered, wish, levels);
        };
    }

    /**
     * Whether the candidate does not want that kind of work. A wish that is nearer to it than what is not wanted goes
     * before: who wants no service work may still want to be a cook.
     */
    static boolean isUnwanted(CandidateProfile candidate, IscoCode offered) {
        int unwanted = deepestAround(candidate.terms().unwantedOccupations(), offered);
        return unwanted > 0 && unwanted >= deepestAround(candidate.preferredOccupations(), offered);
    }

    /** Levels of the smallest group that holds the offer; 0 when none does. */
    private static int deepestAround(List<IscoCode> groups, IscoCode offered) {
        int deepest = 0;
        for (IscoCode group : groups) {
            if (offered.value().startsWith(group.value())) {
                deepest = Math.max(deepest, group.value().length());
            }
        }
        return deepest;
    }

    /** Shared levels of the tree, 0 to 4; 4 when the offer lies within the wished group. */
    static int nearness(IscoCode wish, IscoCode offered) {
        if (offered.value().startsWith(wish.value())) {
            return DEEPEST;
        }
        int shared = 0;
        int shortest = Math.min(wish.value().length(), offered.value().length());
        while (shared < shortest
                && wish.value().charAt(shared) == offered.value().charAt(shared)) {
            shared++;
        }
        return shared;
    }
}
