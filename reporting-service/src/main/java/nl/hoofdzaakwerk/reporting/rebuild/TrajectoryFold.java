package nl.hoofdzaakwerk.reporting.rebuild;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.hoofdzaakwerk.events.TrajectoryFact;
import nl.hoofdzaakwerk.events.TrajectoryStarted;
import nl.hoofdzaakwerk.kit.inbox.ReceivedEvent;
import nl.hoofdzaakwerk.reporting.figures.model.FactDays;
import nl.hoofdzaakwerk.reporting.figures.model.TrackedTrajectory;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/** Trajectories with their placements; all facts of one have the same key, so a pass is a share of the keys. */
final class TrajectoryFold implements Fold {
    private final FoldRules rules;
    private final RowSink rows;
    private final Map<UUID, TrackedTrajectory> trajectories = new HashMap<>();
    private final Set<UUID> erased = new HashSet<>();

    TrajectoryFold(FoldRules rules, RowSink rows) {
        this.rules = rules;
        this.rows = rows;
    }

    @Override
    public boolean concerns(ConsumerRecord<String, byte[]> record, int pass, int passes) {
        return LogFolding.isShareOfKeys(record, pass, passes);
    }

    @Override
    public void add(ReceivedEvent event, int pass, int passes) {
        TrajectoryFact fact = (TrajectoryFact) event.payload().orElseThrow();
        rules.requirePossible(event, FactDays.of(fact));
        rules.requireKnown(fact.region());
        UUID pseudonym = fact.trajectoryId();
        if (erased.contains(pseudonym)) {
            return;
        }
        TrackedTrajectory trajectory = trajectories.get(pseudonym);
        if (trajectory == null && rules.erased().contains(pseudonym)
                || fact instanceof TrajectoryStarted started && rules.erased().contains(started.subjectId())) {
            erased.add(pseudonym);
            trajectories.remove(pseudonym);
            return;
        }
        trajectories
                .computeIfAbsent(pseudonym, TrackedTrajectory::new)
                .takeIn(fact, event.sequence(), rules.counting());
    }

    @Override
    public void flush() {
        Collection<TrackedTrajectory> all = trajectories.values();
        rows.into("trajectory_fact", TrackedTrajectory.COLUMNS, all.stream().map(TrackedTrajectory::values));
        rows.into(
                "placement_fact",
                TrackedTrajectory.PLACEMENT_COLUMNS,
                all.stream().flatMap(TrackedTrajectory::placementValues));
        rows.into(
                "placement_terms_fact",
                TrackedTrajectory.TERMS_COLUMNS,
                all.stream().flatMap(TrackedTrajectory::termsValues));
        trajectories.clear();
        erased.clear();
    }
}
