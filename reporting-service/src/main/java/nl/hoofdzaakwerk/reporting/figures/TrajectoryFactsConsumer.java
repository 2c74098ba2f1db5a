package nl.hoofdzaakwerk.reporting.figures;

import io.smallrye.common.annotation.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import nl.hoofdzaakwerk.events.PlacementEnded;
import nl.hoofdzaakwerk.events.PlacementHoursChanged;
import nl.hoofdzaakwerk.events.PlacementSustainabilityRevoked;
import nl.hoofdzaakwerk.events.PlacementSustained;
import nl.hoofdzaakwerk.events.TrajectoryEnded;
import nl.hoofdzaakwerk.events.TrajectoryFact;
import nl.hoofdzaakwerk.events.TrajectoryPlaced;
import nl.hoofdzaakwerk.events.TrajectoryStarted;
import nl.hoofdzaakwerk.kit.inbox.EventConsumer;
import nl.hoofdzaakwerk.kit.inbox.ReceivedEvent;
import nl.hoofdzaakwerk.kit.privacy.ProcessingLog;
import nl.hoofdzaakwerk.reporting.figures.model.TrackedTrajectory;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Takes in the facts of trajectories, in whatever order they come; facts of an erased one leave no trace. */
@ApplicationScoped
class TrajectoryFactsConsumer extends EventConsumer {
    private final TrackedTrajectories facts;
    private final KnownRegions regions;
    private final EventTally tally;
    private final ProcessingLog processingLog;

    TrajectoryFactsConsumer(
            TrackedTrajectories facts, KnownRegions regions, EventTally tally, ProcessingLog processingLog) {
        this.facts = facts;
        this.regions = regions;
        this.tally = tally;
        this.processingLog = processingLog;
    }

    @Incoming("trajectory-facts")
    @Blocking
    public void receive(ConsumerRecord<String, byte[]> received) {
        accept(received);
    }

    @Override
    protected String name() {
        return "trajectory-facts";
    }

    @Override
    protected void handle(ReceivedEvent event) {
        TrajectoryFact fact = (TrajectoryFact) event.payload().orElseThrow();
        UUID pseudonym = fact.trajectoryId();
        regions.require(fact.region());
        facts.lock(pseudonym);
        if (!facts.isErased(pseudonym)) {
            takeIn(fact, facts.find(pseudonym).orElseGet(() -> new TrackedTrajectory(pseudonym)));
            processingLog.record("reporting", pseudonym);
        }
        tally.add(event.type());
    }

    private void takeIn(TrajectoryFact fact, TrackedTrajectory trajectory) {
        switch (fact) {
            case TrajectoryStarted started -> trajectory.started(started);
            case TrajectoryEnded ended -> trajectory.ended(ended);
            case TrajectoryPlaced placed -> trajectory.placed(placed);
            case PlacementHoursChanged changed -> {
                // figures count the hours at the start of work; what they grew to is heard, and not kept
            }
            case PlacementSustained sustained -> trajectory.sustained(sustained);
            case PlacementSustainabilityRevoked revoked -> trajectory.sustainabilityRevoked(revoked);
            case PlacementEnded ended -> trajectory.placementEnded(ended);
        }
        facts.persist(trajectory);
    }
}
