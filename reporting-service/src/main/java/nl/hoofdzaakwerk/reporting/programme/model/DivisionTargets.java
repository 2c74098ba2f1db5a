package nl.hoofdzaakwerk.reporting.programme.model;

import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import nl.hoofdzaakwerk.events.Division;

/** What each division asks of its regions, year by year (rule F1). */
public record DivisionTargets(Map<Key, Target> targets) {

    /** A division in a year. */
    public record Key(Division division, ProgrammeYear year) {}

    public DivisionTargets {
        targets = Map.copyOf(targets);
    }

    /** Empty when the division's target for that year has not been set. */
    public Optional<Target> of(Division division, ProgrammeYear year) {
        return Optional.ofNullable(targets.get(new Key(division, year)));
    }

    /** Years for which any division has a target, in order. */
    public SortedSet<Integer> years() {
        SortedSet<Integer> years = new TreeSet<>();
        targets.keySet().forEach(key -> years.add(key.year().value()));
        return years;
    }
}
