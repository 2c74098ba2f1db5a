package nl.hoofdzaakwerk.reporting.rebuild;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.hoofdzaakwerk.events.ReferralFact;
import nl.hoofdzaakwerk.kit.inbox.ReceivedEvent;
import nl.hoofdzaakwerk.reporting.figures.model.FactDays;
import nl.hoofdzaakwerk.reporting.figures.model.TrackedReferral;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/** Referrals; facts of one come under more than one key, so a pass is a share of the referrals themselves. */
final class ReferralFold implements Fold {
    private final FoldRules rules;
    private final RowSink rows;
    private final Map<UUID, TrackedReferral> referrals = new HashMap<>();
    private final Set<UUID> erased = new HashSet<>();

    ReferralFold(FoldRules rules, RowSink rows) {
        this.rules = rules;
        this.rows = rows;
    }

    @Override
    public boolean concerns(ConsumerRecord<String, byte[]> record, int pass, int passes) {
        return true;
    }

    @Override
    public void add(ReceivedEvent event, int pass, int passes) {
        ReferralFact fact = (ReferralFact) event.payload().orElseThrow();
        UUID pseudonym = TrackedReferral.pseudonymOf(fact);
        if (Math.floorMod(pseudonym.hashCode(), passes) != pass) {
            return;
        }
        rules.requirePossible(event, FactDays.of(fact));
        rules.requireKnown(fact.region());
        if (erased.contains(pseudonym)) {
            return;
        }
        if (rules.erased().contains(fact.subjectId()) || rules.erased().contains(pseudonym)) {
            erased.add(pseudonym);
            referrals.remove(pseudonym);
            return;
        }
        referrals.computeIfAbsent(pseudonym, TrackedReferral::new).takeIn(fact, event.sequence());
    }

    @Override
    public void flush() {
        rows.into(
                "referral_fact",
                TrackedReferral.COLUMNS,
                referrals.values().stream().map(TrackedReferral::values));
        referrals.clear();
        erased.clear();
    }
}
