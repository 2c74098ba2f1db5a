package nl.hoofdzaakwerk.reporting.rebuild;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import nl.hoofdzaakwerk.events.Topic;
import nl.hoofdzaakwerk.events.Topics;
import nl.hoofdzaakwerk.kit.inbox.ReceivedEvent;
import nl.hoofdzaakwerk.kit.tenancy.Tenancy;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/**
 * Makes the large topics into rows: read in memory-sized parts, folded by the same rules as live facts, and copied in.
 * Reads a record more than once rather than keep more in memory.
 */
@ApplicationScoped
class LogFolding {
    /** A trajectory with its placements takes some 700 bytes; in the worst case each record is another's. */
    private static final long TRAJECTORY_FACTS_AT_ONCE = 600_000;

    private static final long MATCH_STEPS_AT_ONCE = 2_000_000;
    private static final long MONTHS_AT_ONCE = 1_000_000;
    private static final long REFERRAL_FACTS_AT_ONCE = 2_000_000;
    private static final Duration LONGEST_COPY = Duration.ofMinutes(10);

    private final EventLog log;
    private final CopyIn copyIn;
    private final Tenancy tenancy;

    LogFolding(EventLog log, CopyIn copyIn, Tenancy tenancy) {
        this.log = log;
        this.copyIn = copyIn;
        this.tenancy = tenancy;
    }

    /** Reads a topic and copies in what it makes; false when it is none of the large ones. */
    boolean fold(Topic topic, List<EventLog.Stretch> stretches, FoldRules rules, Tally tally, Runnable afterEach) {
        if (topic.equals(Topics.TRAJECTORY_FACTS)) {
            Fold fold = new TrajectoryFold(rules, copyIn);
            each(stretches, fold, TRAJECTORY_FACTS_AT_ONCE, tally, afterEach);
        } else if (topic.equals(Topics.MATCHES)) {
            each(stretches, new MatchFold(rules, copyIn), MATCH_STEPS_AT_ONCE, tally, afterEach);
        } else if (topic.equals(Topics.GUIDANCE_MONTHS)) {
            each(stretches, new MonthFold(rules, copyIn), MONTHS_AT_ONCE, tally, afterEach);
        } else if (topic.equals(Topics.REFERRAL_FACTS)) {
            passes(stretches, new ReferralFold(rules, copyIn), REFERRAL_FACTS_AT_ONCE, tally, afterEach);
        } else {
            return false;
        }
        return true;
    }

    /** Partition by partition, where all of one thing is in one. */
    private void each(List<EventLog.Stretch> stretches, Fold fold, long atOnce, Tally tally, Runnable afterEach) {
        stretches.forEach(stretch -> passes(List.of(stretch), fold, atOnce, tally, afterEach));
    }

    private void passes(List<EventLog.Stretch> stretches, Fold fold, long atOnce, Tally tally, Runnable afterEach) {
        long length = stretches.stream().mapToLong(EventLog.Stretch::length).sum();
        int passes = (int) Math.ceilDiv(Math.max(length, 1), atOnce);
        for (int pass = 0; pass < passes; pass++) {
            int current = pass;
            stretches.forEach(stretch -> log.read(stretch, record -> take(record, fold, current, passes, tally)));
            tenancy.asSystem(RebuildJob.NAME, LONGEST_COPY, () -> {
                fold.flush();
                return null;
            });
            afterEach.run();
        }
    }

    private static boolean take(ConsumerRecord<String, byte[]> record, Fold fold, int pass, int passes, Tally tally) {
        if (pass == 0) {
            tally.read();
        }
        if (!fold.concerns(record, pass, passes)) {
            return true;
        }
        try {
            fold.add(ReceivedEvent.of(record), pass, passes);
        } catch (IllegalArgumentException refused) {
            tally.refused();
        } catch (RuntimeException unreadable) {
            if (isShareOfKeys(record, pass, passes)) {
                tally.refused();
            }
        }
        return true;
    }

    /** Whether the record's key falls to the pass; each key falls to one. */
    static boolean isShareOfKeys(ConsumerRecord<String, byte[]> record, int pass, int passes) {
        return Math.floorMod(Objects.hashCode(record.key()), passes) == pass;
    }
}
