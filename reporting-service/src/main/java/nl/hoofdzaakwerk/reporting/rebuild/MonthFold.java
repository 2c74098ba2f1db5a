package nl.hoofdzaakwerk.reporting.rebuild;

import java.util.HashMap;
import java.util.Map;
import nl.hoofdzaakwerk.events.GuidanceMonthTold;
import nl.hoofdzaakwerk.kit.inbox.ReceivedEvent;
import nl.hoofdzaakwerk.reporting.figures.model.TrackedMonth;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/** Months of guidance; all of an organisation have the same key, so a pass is a share of the keys. */
final class MonthFold implements Fold {
    private final FoldRules rules;
    private final RowSink rows;
    private final Map<TrackedMonth.Key, TrackedMonth> months = new HashMap<>();

    MonthFold(FoldRules rules, RowSink rows) {
        this.rules = rules;
        this.rows = rows;
    }

    @Override
    public boolean concerns(ConsumerRecord<String, byte[]> record, int pass, int passes) {
        return LogFolding.isShareOfKeys(record, pass, passes);
    }

    @Override
    public void add(ReceivedEvent event, int pass, int passes) {
        GuidanceMonthTold told = (GuidanceMonthTold) event.payload().orElseThrow();
        rules.requirePossible(event, told.month());
        rules.requireKnown(told.region());
        TrackedMonth month = new TrackedMonth(told, event.sequence());
        months.merge(month.key(), month, TrackedMonth::last);
    }

    @Override
    public void flush() {
        rows.into(
                "guidance_month_fact",
                TrackedMonth.COLUMNS,
                months.values().stream().map(TrackedMonth::values));
        months.clear();
    }
}
