package nl.hoofdzaakwerk.reporting.figures;

import io.smallrye.common.annotation.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.hoofdzaakwerk.events.ReferralFact;
import nl.hoofdzaakwerk.events.Topic;
import nl.hoofdzaakwerk.events.Topics;
import nl.hoofdzaakwerk.kit.inbox.ReceivedEvent;
import nl.hoofdzaakwerk.kit.privacy.ProcessingLog;
import nl.hoofdzaakwerk.reporting.figures.model.FactDays;
import nl.hoofdzaakwerk.reporting.figures.model.TrackedReferral;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Takes in the facts of referrals, in whatever order they come; those of an erased person leave no trace. */
@ApplicationScoped
class ReferralFactsConsumer extends FactsConsumer {
    private final TrackedReferrals referrals;
    private final TrackedTrajectories trajectories;
    private final ErasedSubjects erased;
    private final Erasure erasure;
    private final KnownRegions regions;
    private final ProcessingLog processingLog;

    ReferralFactsConsumer(
            FactsIntake intake,
            TrackedReferrals referrals,
            TrackedTrajectories trajectories,
            ErasedSubjects erased,
            Erasure erasure,
            KnownRegions regions,
            ProcessingLog processingLog) {
        super(intake);
        this.referrals = referrals;
        this.trajectories = trajectories;
        this.erased = erased;
        this.erasure = erasure;
        this.regions = regions;
        this.processingLog = processingLog;
    }

    @Incoming("referral-facts")
    @Blocking
    public void receive(ConsumerRecord<String, byte[]> received) {
        accept(received);
    }

    @Override
    public String channel() {
        return "referral-facts";
    }

    @Override
    public Topic topic() {
        return Topics.REFERRAL_FACTS;
    }

    @Override
    List<LocalDate> daysOf(ReceivedEvent event) {
        return List.of(FactDays.of(fact(event)));
    }

    @Override
    boolean takeIn(ReceivedEvent event) {
        ReferralFact fact = fact(event);
        UUID pseudonym = TrackedReferral.pseudonymOf(fact);
        regions.require(fact.region());
        trajectories.keepFromErasure(fact.subjectId());
        referrals.lock(pseudonym);
        if (erased.contains(pseudonym)) {
            return false;
        }
        Optional<TrackedReferral> known = referrals.find(pseudonym);
        if (erased.contains(fact.subjectId())) {
            known.ifPresent(erasure::forget);
            return false;
        }
        TrackedReferral referral = known.orElseGet(() -> new TrackedReferral(pseudonym));
        referral.takeIn(fact, event.sequence());
        referrals.persist(referral);
        return true;
    }

    @Override
    void kept(ReceivedEvent event) {
        processingLog.record("reporting", fact(event).subjectId());
    }

    private static ReferralFact fact(ReceivedEvent event) {
        return (ReferralFact) event.payload().orElseThrow();
    }
}
