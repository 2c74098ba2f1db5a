package nl.hoofdzaakwerk.reporting.rebuild;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.hoofdzaakwerk.kit.tenancy.Tenancy;
import nl.hoofdzaakwerk.reporting.figures.Projection;
import nl.hoofdzaakwerk.reporting.rebuild.model.RebuildPhase;

/**
 * Makes all facts anew from the log: reads it as far as the live figures are, gives the tables their keys, takes in
 * what was heard since, and hands over while live facts wait.
 */
@ApplicationScoped
class Rebuilding {
    private static final int ROUNDS = 5;
    private static final long SHORT_ENOUGH = 500;

    private final List<Projection> projections;
    private final EventLog log;
    private final LogFolding folding;
    private final FoldRulesReader rules;
    private final CatchUp catchUp;
    private final ShadowTables tables;
    private final Chaining chaining;
    private final HandOver handOver;
    private final RebuildProgress progress;
    private final Tenancy tenancy;

    Rebuilding(
            @All List<Projection> projections,
            EventLog log,
            LogFolding folding,
            FoldRulesReader rules,
            CatchUp catchUp,
            ShadowTables tables,
            Chaining chaining,
            HandOver handOver,
            RebuildProgress progress,
            Tenancy tenancy) {
        this.projections = projections;
        this.log = log;
        this.folding = folding;
        this.rules = rules;
        this.catchUp = catchUp;
        this.tables = tables;
        this.chaining = chaining;
        this.handOver = handOver;
        this.progress = progress;
        this.tenancy = tenancy;
    }

    void run(UUID id) {
        Tally tally = new Tally();
        Map<Projection, List<EventLog.Stretch>> read = readLog(id, tally);
        progress.at(id, RebuildPhase.INDEXING, tally);
        ShadowTables.COPIED.forEach(table -> inTransaction(() -> tables.open(table)));
        inTransaction(chaining::join);
        progress.at(id, RebuildPhase.CATCHING_UP, tally);
        for (int round = 0; round < ROUNDS && takeInSince(read, tally) > SHORT_ENOUGH; round++) {
            progress.at(id, RebuildPhase.CATCHING_UP, tally);
        }
        progress.at(id, RebuildPhase.COMPARING, tally);
        handOver.run(id, read, tally);
    }

    private Map<Projection, List<EventLog.Stretch>> readLog(UUID id, Tally tally) {
        FoldRules known = tenancy.asSystem(RebuildJob.NAME, rules::read);
        inTransaction(tables::begin);
        ShadowTables.SMALL.forEach(table -> inTransaction(() -> tables.open(table)));
        Map<Projection, List<EventLog.Stretch>> read = new HashMap<>();
        for (Projection projection : projections) {
            List<EventLog.Stretch> stretches = log.handled(projection);
            Runnable afterEach = () -> progress.at(id, RebuildPhase.READING, tally);
            if (!folding.fold(projection.topic(), stretches, known, tally, afterEach)) {
                catchUp.takeIn(projection, stretches, tally);
            }
            read.put(projection, stretches);
            progress.at(id, RebuildPhase.READING, tally);
        }
        return read;
    }

    /** Takes in what the live figures have handled since; returns how much that was. */
    private long takeInSince(Map<Projection, List<EventLog.Stretch>> read, Tally tally) {
        long before = tally.events();
        for (Projection projection : projections) {
            List<EventLog.Stretch> since = new ArrayList<>();
            Map<Object, Long> reached = new HashMap<>();
            read.get(projection).forEach(stretch -> reached.put(stretch.partition(), stretch.to()));
            log.handled(projection)
                    .forEach(stretch -> since.add(new EventLog.Stretch(
                            stretch.partition(),
                            reached.getOrDefault(stretch.partition(), stretch.from()),
                            stretch.to())));
            catchUp.takeIn(projection, since, tally);
            read.put(projection, since);
        }
        return tally.events() - before;
    }

    private void inTransaction(Runnable work) {
        tenancy.asSystem(RebuildJob.NAME, RebuildJob.LONGEST_STEP, () -> {
            work.run();
            return null;
        });
    }
}
