package nl.hoofdzaakwerk.trajectory.placement.model;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.hoofdzaakwerk.trajectory.policy.model.Remark;
import nl.hoofdzaakwerk.trajectory.policy.model.Ruling;

/** X5: a lost job reopens the search in the same trajectory, with the same coach. */
public final class JobLossPolicy {
    private static final String SOURCE = "QA 0.1";

    private JobLossPolicy() {}

    /** Who ended work must fit why it ended. */
    public static Ruling judge(Ending ending) {
        return Ruling.refusedIf(
                ending.by()
                        .filter(by -> !ending.reason().possibly().contains(by))
                        .isPresent(),
                "/endedBy",
                Remark.of("X5", "X5.ended-by-does-not-fit", SOURCE));
    }

    /** What to signal about paid work that was lost, for as long as nothing paid came after it. */
    public static Optional<Remark> signal(Placement lost, Collection<Placement> ofTrajectory) {
        Set<UUID> followed = ofTrajectory.stream()
                .filter(next -> next.work().isPaid())
                .flatMap(next -> next.previousPlacementId().stream())
                .collect(Collectors.toSet());
        boolean works = ofTrajectory.stream()
                .anyMatch(other -> other.isOpen() && other.work().isPaid());
        return lost.ending()
                .filter(ending -> ending.reason().isLoss() && lost.work().isPaid())
                .filter(ending -> !works && !followed.contains(lost.id()))
                .map(ending -> searchReopened(ending.lastDay()));
    }

    private static Remark searchReopened(LocalDate lastDay) {
        return Remark.of("X5", "X5.search-reopened", SOURCE, lastDay);
    }

    /** The work that came before, when it is named: it began earlier. */
    public static Ruling judgePrevious(LocalDate start, LocalDate previousStart) {
        return Ruling.refusedIf(
                !previousStart.isBefore(start),
                "/previousPlacementId",
                Remark.of("X5", "X5.previous-not-earlier", SOURCE, previousStart));
    }
}
