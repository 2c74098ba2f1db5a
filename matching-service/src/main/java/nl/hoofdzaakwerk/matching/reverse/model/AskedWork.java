package nl.hoofdzaakwerk.matching.reverse.model;

import java.util.List;
import java.util.Set;
import nl.hoofdzaakwerk.events.Hindrance;
import nl.hoofdzaakwerk.events.IscoCode;
import nl.hoofdzaakwerk.events.WorkCondition;
import nl.hoofdzaakwerk.matching.pool.model.CandidateCard;

/**
 * What is told of a candidate's wishes (X17, G3): coarse enough to lead to nobody. Occupations are told as groups of
 * three digits; the organisation, the place, the days and everything else on the card stay here.
 *
 * @param occupations most wanted first; empty when open to anything
 * @param minimumHours per week
 * @param maximumHours per week
 */
public record AskedWork(
        List<IscoCode> occupations,
        int minimumHours,
        int maximumHours,
        Set<WorkCondition> neededConditions,
        Set<Hindrance> hindrances) {
    private static final int GROUP_DIGITS = 3;

    public AskedWork {
        occupations = List.copyOf(occupations);
        neededConditions = Set.copyOf(neededConditions);
        hindrances = Set.copyOf(hindrances);
    }

    public static AskedWork of(CandidateCard card, Set<Hindrance> hindrances) {
        return new AskedWork(
                card.preferredOccupations().stream()
                        .map(AskedWork::group)
                        .distinct()
                        .toList(),
                card.minimumHours(),
                card.maximumHours(),
                card.neededConditions(),
                hindrances);
    }

    static IscoCode group(IscoCode occupation) {
        String code = occupation.value();
        return new IscoCode(code.substring(0, Math.min(GROUP_DIGITS, code.length())));
    }
}
