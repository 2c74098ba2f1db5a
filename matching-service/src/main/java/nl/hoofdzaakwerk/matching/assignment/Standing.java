package nl.hoofdzaakwerk.matching.assignment;

import java.util.List;
import java.util.Set;
import nl.hoofdzaakwerk.matching.scoring.model.Pair;

/**
 * What of earlier proposals still stands.
 *
 * @param pins pairs that stay proposed whatever else changes, as long as no gate shuts: pinned by the chair, or on a
 *     closed agenda and not decided yet
 * @param proposed pairs that were proposed last; of equally good assignments the nearest to them is taken
 */
public record Standing(Set<Pair> pins, List<Pair> proposed) {

    public static final Standing NOTHING = new Standing(Set.of(), List.of());

    public Standing {
        pins = Set.copyOf(pins);
        proposed = List.copyOf(proposed);
    }
}
