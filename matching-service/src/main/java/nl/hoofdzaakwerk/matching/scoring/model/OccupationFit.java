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
                    weight * rules.unknownShare() / 100,
                    weight,
                    false,
                    List.of(Reason.of("E3.occupation.no-wish")));
        }
        IscoCode nearest = candidate.preferredOccupations().getFirst();
        for (IscoCode wish : candidate.preferredOccupations()) {
            if (nearness(wish, vacancy.occupation()) > nearness(nearest, vacancy.occupation())) {
                nearest = wish;
            }
        }
        int levels = nearness(nearest, vacancy.occupation());
        return new Points(
                Criterion.OCCUPATION,
                weight * rules.occupationShare().get(levels) / 100,
                weight,
                true,
                List.of(reason(levels, nearest, vacancy.occupation())));
    }

    private static Reason reason(int levels, IscoCode wish, IscoCode offered) {
        return switch (levels) {
            case 0 -> Reason.of("E3.occupation.other", offered);
            case DEEPEST -> Reason.of("E3.occupation.wanted", offered);
            default -> Reason.of("E3.occupation.near", offered, wish, levels);
        };
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
