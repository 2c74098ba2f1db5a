package nl.hoofdzaakwerk.matching.monitoring.model;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * E8: numbers of people that are too small for whoever does not see these people one by one. Nothing is a number like
 * any other, as it tells of nobody.
 *
 * @param smallest lowest number that is shown
 */
public record SmallNumbers(int smallest) {

    /** For whoever sees the people anyway. */
    public static final SmallNumbers SHOWN = new SmallNumbers(1);

    public SmallNumbers {
        if (smallest < 1) {
            throw new IllegalArgumentException("the lowest number shown is at least 1");
        }
    }

    /** The number, or empty when it is too small. */
    public Optional<Integer> shown(int count) {
        return isSmall(count) ? Optional.empty() : Optional.of(count);
    }

    /**
     * The parts of a whole that may be known. When parts are hidden that together are too small, or only one is, the
     * next smallest are hidden with them, so that none can be worked out from the whole.
     */
    public List<Optional<Integer>> parts(List<Integer> counts) {
        List<Boolean> hidden =
                new ArrayList<>(counts.stream().map(this::isSmall).toList());
        List<Integer> bySize = IntStream.range(0, counts.size())
                .boxed()
                .filter(index -> counts.get(index) > 0 && !hidden.get(index))
                .sorted(Comparator.comparing(counts::get))
                .toList();
        for (int index : bySize) {
            if (!canBeWorkedOut(counts, hidden)) {
                break;
            }
            hidden.set(index, true);
        }
        return IntStream.range(0, counts.size())
                .mapToObj(index -> hidden.get(index) ? Optional.<Integer>empty() : Optional.of(counts.get(index)))
                .toList();
    }

    private boolean canBeWorkedOut(List<Integer> counts, List<Boolean> hidden) {
        int number = 0;
        int together = 0;
        for (int index = 0; index < counts.size(); index++) {
            number += hidden.get(index) ? 1 : 0;
            together += hidden.get(index) ? counts.get(index) : 0;
        }
        return number == 1 || number > 1 && together < smallest;
    }

    private boolean isSmall(int count) {
        return count > 0 && count < smallest;
    }
}
