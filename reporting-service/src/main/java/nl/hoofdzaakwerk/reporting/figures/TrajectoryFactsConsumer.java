package nl.hoofdzaakwerk.reporting.figures;

import io.smallrye.common.annotation.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.hoofdzaakwerk.events.Topic;
import nl.hoofdzaakwerk.events.Topics;
import nl.hoofdzaakwerk.events.TrajectoryFact;
import nl.hoofdzaakwerk.events.TrajectoryStarted;
import nl.hoofdzaakwerk.kit.inbox.ReceivedEvent;
import nl.hoofdzaakwerk.kit.privacy.ProcessingLog;
import nl.hoofdzaakwerk.reporting.figures.model.FactDays;
import nl.hoofdzaakwerk.reporting.figures.model.TrackedTrajectory;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Takes in the facts of trajectories, in whatever order they come; facts of an erased one leave no trace. */
@ApplicationScoped
class TrajectoryFactsConsumer extends FactsConsumer {
    private final TrackedTrajectories trajectories;
    private final Chains chains;
    private final ErasedSubjects erased;
    private final Erasure erasure;
    private final KnownRegions regions;
    private final ProcessingLog processingLog;
    private final Event<FactHeard> heard;

    TrajectoryFactsConsumer(
            FactsIntake intake,
            TrackedTrajectories trajectories,
            Chains chains,
            ErasedSubjects erased,
            Erasure erasure,
            KnownRegions regions,
            ProcessingLog processingLog,
            Event<FactHeard> heard) {
        super(intake);
        this.trajectories = trajectories;
        this.chains = chains;
        this.erased = erased;
        this.erasure = erasure;
        this.regions = regions;
        this.processingLog = processingLog;
        this.heard = heard;
    }

    @Incoming("trajectory-facts")
    @Blocking
    public void receive(ConsumerRecord<String, byte[]> received) {
        accept(received);
    }

    @Override
    public String channel() {
        return "trajectory-facts";
    }

    @Override
    public Topic topic() {
        return Topics.TRAJECTORY_FACTS;
    }

    @Override
    List<LocalDate> daysOf(ReceivedEvent event) {
        return List.of(FactDays.of(fact(event)));
    }

    @Override
    boolean takeIn(ReceivedEvent event) {
        TrajectoryFact fact = fact(event);
        regions.require(fact.region());
        UUID subject = fact instanceof TrajectoryStarted started ? started.subjectId() : null;
        if (subject != null) {
            trajectories.keepFromErasure(subject);
        }
        trajectories.lock(fact.trajectoryId());
        if (erased.contains(fact.trajectoryId())) {
            return false;
        }
        if (erased.contains(subject)) {
            erasure.of(fact.trajectoryId());
            return false;
        }
        takeIn(fact, event.sequence());
        return true;
    }

    private void takeIn(TrajectoryFact fact, long sequence) {
        TrackedTrajectory trajectory =
                trajectories.find(fact.trajectoryId()).orElseGet(() -> new TrackedTrajectory(fact.trajectoryId()));
        boolean wasStarted = trajectory.isStarted();
        trajectory.takeIn(fact, sequence, trajectories.countingKinds());
        trajectories.persist(trajectory);
        if (fact instanceof TrajectoryStarted || trajectory.isStarted() && !wasStarted) {
            chains.join(trajectory);
        }
    }

    @Override
    void kept(ReceivedEvent event) {
        TrajectoryFact fact = fact(event);
        processingLog.record("reporting", fact.trajectoryId());
        FactHeard.of(fact, event.time()).ifPresent(heard::fire);
    }

    private static TrajectoryFact fact(ReceivedEvent event) {
        return (TrajectoryFact) event.payload().orElseThrow();
    }
}
