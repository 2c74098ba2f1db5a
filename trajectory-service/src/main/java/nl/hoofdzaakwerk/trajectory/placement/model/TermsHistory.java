package nl.hoofdzaakwerk.trajectory.placement.model;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The terms of a placement in order of their days; of several for one day, the last recorded counts. */
public record TermsHistory(List<PlacementTerms> inForce) {
    public TermsHistory {
        inForce = List.copyOf(inForce);
        if (inForce.isEmpty()) {
            throw new IllegalArgumentException("work has terms from its first day on");
        }
    }

    public static TermsHistory of(Collection<PlacementTerms> recorded) {
        return new TermsHistory(List.copyOf(recorded.stream()
                .sorted(Comparator.comparing(PlacementTerms::recordedAt).thenComparing(PlacementTerms::id))
                .collect(Collectors.toMap(
                        terms -> terms.terms().from(), terms -> terms, (earlier, later) -> later, TreeMap::new))
                .values()));
    }

    /** Those that hold on a day; before the first day, the first. */
    public Terms on(LocalDate day) {
        return inForce.stream()
                .map(PlacementTerms::terms)
                .filter(terms -> !terms.from().isAfter(day))
                .reduce((earlier, later) -> later)
                .orElseGet(this::first);
    }

    public Terms first() {
        return inForce.getFirst().terms();
    }

    /** The latest agreement, which may begin in the future. */
    public Terms latest() {
        return inForce.getLast().terms();
    }

    /** Whether these terms were replaced by others for the same day. */
    public boolean replaced(PlacementTerms terms) {
        return inForce.stream().noneMatch(kept -> kept.id().equals(terms.id()));
    }
}
