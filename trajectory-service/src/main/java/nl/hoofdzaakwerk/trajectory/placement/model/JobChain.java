package nl.hoofdzaakwerk.trajectory.placement.model;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * X5: the work of one trajectory, one after the other.
 *
 * @param links earliest first
 */
public record JobChain(List<Link> links) {
    public JobChain {
        links = List.copyOf(links);
    }

    /**
     * One piece of work and what lies between it and the work before.
     *
     * @param daysBetween whole days without either; empty for the first work, and when the work before goes on
     */
    public record Link(Placement placement, OptionalLong daysBetween) {}

    public static JobChain of(Collection<Placement> ofTrajectory) {
        var byId = ofTrajectory.stream().collect(Collectors.toMap(Placement::id, Function.identity()));
        return new JobChain(ofTrajectory.stream()
                .sorted(Comparator.comparing(
                                (Placement placement) -> placement.work().start())
                        .thenComparing(Placement::id))
                .map(placement -> new Link(
                        placement, daysBetween(placement.previousPlacementId().map(byId::get), placement)))
                .toList());
    }

    /** The work that ended last before a day, of the same trajectory. */
    public static Optional<UUID> before(LocalDate start, Collection<Placement> ofTrajectory) {
        return ofTrajectory.stream()
                .filter(earlier -> earlier.endDate().filter(start::isAfter).isPresent())
                .max(Comparator.comparing(
                                (Placement earlier) -> earlier.endDate().orElseThrow())
                        .thenComparing(Placement::id))
                .map(Placement::id);
    }

    private static OptionalLong daysBetween(Optional<Placement> previous, Placement placement) {
        return previous.flatMap(Placement::endDate)
                .map(last -> Math.max(
                        0, ChronoUnit.DAYS.between(last, placement.work().start()) - 1))
                .map(OptionalLong::of)
                .orElse(OptionalLong.empty());
    }
}
