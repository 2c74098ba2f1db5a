package nl.hoofdzaakwerk.reporting.rebuild;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import nl.hoofdzaakwerk.events.MatchEvent;
import nl.hoofdzaakwerk.kit.inbox.ReceivedEvent;
import nl.hoofdzaakwerk.reporting.figures.model.TrackedMatch;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/** Matches; all steps of one have the same key, so a pass is a share of the keys. */
final class MatchFold implements Fold {
    private final FoldRules rules;
    private final RowSink rows;
    private final Map<UUID, TrackedMatch> matches = new HashMap<>();

    MatchFold(FoldRules rules, RowSink rows) {
        this.rules = rules;
        this.rows = rows;
    }

    @Override
    public boolean concerns(ConsumerRecord<String, byte[]> record, int pass, int passes) {
        return LogFolding.isShareOfKeys(record, pass, passes);
    }

    @Override
    public void add(ReceivedEvent event, int pass, int passes) {
        MatchEvent step = (MatchEvent) event.payload().orElseThrow();
        rules.requirePossible(event, step.date());
        rules.requireKnown(step.region());
        matches.computeIfAbsent(step.matchId(), id -> new TrackedMatch(step)).with(step);
    }

    @Override
    public void flush() {
        rows.into("match_fact", TrackedMatch.COLUMNS, matches.values().stream().map(TrackedMatch::values));
        matches.clear();
    }
}
