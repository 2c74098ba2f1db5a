package nl.hoofdzaakwerk.matching.reverse.model;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.hoofdzaakwerk.events.Hindrance;
import nl.hoofdzaakwerk.matching.scoring.model.Block;
import nl.hoofdzaakwerk.matching.scoring.model.Criterion;
import nl.hoofdzaakwerk.matching.scoring.model.Gate;
import nl.hoofdzaakwerk.matching.scoring.model.Judgement;

/**
 * X17: what keeps a candidate's wishes from meeting a vacancy, over all vacancies of the region that are open. Looked
 * for among the vacancies of a wanted kind; when there is none of that kind, that is said first and the others tell the
 * rest. Only the kind of hindrance is told, never the limit behind it.
 */
public final class HindrancePolicy {
    private static final Set<String> TIME_LIMITS = Set.of("nights", "evenings", "weekends");
    private static final String CERTIFICATE = "conduct";

    private HindrancePolicy() {}

    /** @param judgements of the candidate with each vacancy of the region */
    public static Set<Hindrance> among(List<Judgement> judgements) {
        List<Judgement> open = judgements.stream()
                .filter(judgement -> judgement.blocks().stream().noneMatch(block -> block.gate() == Gate.VACANCY_OPEN))
                .toList();
        List<Judgement> wanted = open.stream()
                .filter(judgement -> !misses(judgement, Criterion.OCCUPATION))
                .toList();
        Set<Hindrance> found = EnumSet.noneOf(Hindrance.class);
        if (wanted.isEmpty()) {
            found.add(Hindrance.NO_WORK_OF_THAT_KIND);
        }
        List<Judgement> looked = wanted.isEmpty() ? open : wanted;
        looked.stream()
                .flatMap(judgement -> judgement.blocks().stream())
                .map(HindrancePolicy::of)
                .flatMap(Optional::stream)
                .forEach(found::add);
        if (nowhere(looked, Criterion.HOURS)) {
            found.add(Hindrance.HOURS);
        }
        if (nowhere(looked, Criterion.TIMES)) {
            found.add(Hindrance.TIMES);
        }
        return found;
    }

    /** Whether every one of them is known to give nothing for the criterion. */
    private static boolean nowhere(List<Judgement> judgements, Criterion criterion) {
        return !judgements.isEmpty() && judgements.stream().allMatch(judgement -> misses(judgement, criterion));
    }

    /** What is not known gives its neutral share and is no mismatch (X20). */
    private static boolean misses(Judgement judgement, Criterion criterion) {
        return judgement.points().stream()
                .anyMatch(points -> points.criterion() == criterion && points.known() && points.points() == 0);
    }

    private static Optional<Hindrance> of(Block block) {
        return switch (block.gate()) {
            case TRAVEL_LIMIT -> Optional.of(Hindrance.TOO_FAR);
            case HARD_CONDITION -> Optional.of(Hindrance.CONDITIONS);
            case INTEREST -> Optional.of(Hindrance.NO_WORK_OF_THAT_KIND);
            case CONSENT -> Optional.of(Hindrance.SECTOR);
            case DISCLOSURE, STATUTORY_DEMAND -> Optional.of(Hindrance.DEMANDS);
            case HARD_LIMIT -> Optional.of(ofLimit(block));
            case LEGAL_GROUND, VACANCY_OPEN, CANDIDATE_FREE, REJECTED_BEFORE -> Optional.empty();
        };
    }

    private static Hindrance ofLimit(Block block) {
        String key = block.reason().key();
        String limit = key.substring(key.lastIndexOf('.') + 1);
        if (TIME_LIMITS.contains(limit)) {
            return Hindrance.TIMES;
        }
        return limit.equals(CERTIFICATE) ? Hindrance.DEMANDS : Hindrance.CONDITIONS;
    }
}
