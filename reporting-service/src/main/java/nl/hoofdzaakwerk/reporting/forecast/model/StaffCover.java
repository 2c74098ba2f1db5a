package nl.hoofdzaakwerk.reporting.forecast.model;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Nothing is told about single coaches (rule X27): of which regions their coaches together may be told something.
 *
 * <p>Each region told of has enough coaches; also when any one organisation in it takes its own away; and so have the
 * regions not told of, together, since the nation less all others is what is left of them.
 */
public final class StaffCover {
    private final int leastCoaches;

    public StaffCover(CapacityRule rule) {
        this.leastCoaches = rule.leastCoaches();
    }

    /**
     * The regions that may be told of.
     *
     * @param <R> names a region
     * @param organisations the staff of each organisation, by region
     */
    public <R> Set<R> shown(Map<R, List<Staff>> organisations) {
        Set<R> shown = new HashSet<>();
        organisations.forEach((region, staff) -> {
            if (covers(staff)) {
                shown.add(region);
            }
        });
        Optional<R> companion = smallestBesideAFew(organisations, shown);
        while (companion.isPresent()) {
            shown.remove(companion.get());
            companion = smallestBesideAFew(organisations, shown);
        }
        return Set.copyOf(shown);
    }

    /** Whether the nation may be told of. */
    public boolean coversNation(Map<?, List<Staff>> organisations) {
        return covers(organisations.values().stream().flatMap(List::stream).toList());
    }

    private boolean covers(List<Staff> organisations) {
        int all = coaches(organisations);
        return all >= leastCoaches
                && organisations.stream()
                        .mapToInt(Staff::coaches)
                        .allMatch(own -> own == all || all - own >= leastCoaches);
    }

    /** The region to leave out beside too few others; empty when those left out are none or enough. */
    private <R> Optional<R> smallestBesideAFew(Map<R, List<Staff>> organisations, Set<R> shown) {
        List<R> hidden = organisations.keySet().stream()
                .filter(region -> !shown.contains(region) && coaches(organisations.get(region)) > 0)
                .toList();
        int left = hidden.stream()
                .mapToInt(region -> coaches(organisations.get(region)))
                .sum();
        boolean few = !hidden.isEmpty() && (hidden.size() == 1 || left < leastCoaches);
        return few
                ? shown.stream()
                        .min(Comparator.comparing((R region) -> coaches(organisations.get(region)))
                                .thenComparing(Object::toString))
                : Optional.empty();
    }

    private static int coaches(List<Staff> organisations) {
        return organisations.stream().mapToInt(Staff::coaches).sum();
    }
}
