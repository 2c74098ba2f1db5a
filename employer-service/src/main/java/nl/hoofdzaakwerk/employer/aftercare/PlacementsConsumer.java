package nl.hoofdzaakwerk.employer.aftercare;

import io.smallrye.common.annotation.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.persistence.LockModeType;
import java.util.Optional;
import nl.hoofdzaakwerk.employer.pipeline.Pipelines;
import nl.hoofdzaakwerk.employer.pipeline.model.StepOrigin;
import nl.hoofdzaakwerk.employer.vacancy.VacancyWork;
import nl.hoofdzaakwerk.events.PipelineStage;
import nl.hoofdzaakwerk.events.PlacementClosed;
import nl.hoofdzaakwerk.events.PlacementEvent;
import nl.hoofdzaakwerk.events.PlacementMade;
import nl.hoofdzaakwerk.events.PlacementTermsChanged;
import nl.hoofdzaakwerk.kit.inbox.EventConsumer;
import nl.hoofdzaakwerk.kit.inbox.ReceivedEvent;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/**
 * Follows {@code hw.placements.v1}. A placement takes one position of its vacancy, once, and brings the employer to
 * {@code PLACEMENT_REALISED}; other hours are the latest agreed. Check-ins, guidance and asking on follow each of them.
 * A placement of an unknown employer or vacancy, and the end or other hours of one that was never heard of, become dead
 * letters; one more than there are positions is kept with that outcome, for the work has begun.
 */
@ApplicationScoped
class PlacementsConsumer extends EventConsumer {
    private final Placements placements;
    private final Pipelines pipelines;
    private final VacancyWork vacancies;
    private final AftercareWork aftercare;
    private final Event<PlacementTaken> taken;

    PlacementsConsumer(
            Placements placements,
            Pipelines pipelines,
            VacancyWork vacancies,
            AftercareWork aftercare,
            Event<PlacementTaken> taken) {
        this.placements = placements;
        this.pipelines = pipelines;
        this.vacancies = vacancies;
        this.aftercare = aftercare;
        this.taken = taken;
    }

    @Incoming("placements")
    @Blocking
    public void receive(ConsumerRecord<String, byte[]> record) {
        accept(record);
    }

    @Override
    protected String name() {
        return "placements";
    }

    @Override
    protected void handle(ReceivedEvent received) {
        if (received.payload().orElseThrow() instanceof PlacementEvent event) {
            switch (event) {
                case PlacementMade made -> take(made);
                case PlacementTermsChanged changed -> change(changed);
                case PlacementClosed closed -> close(closed);
            }
        }
    }

    private void take(PlacementMade made) {
        pipelines.follow(made.employerId(), StepOrigin.PLACEMENT, PipelineStage.PLACEMENT_REALISED, made.startDate());
        var known = placements.findByIdOptional(made.placementId(), LockModeType.PESSIMISTIC_WRITE);
        if (known.isPresent()) {
            known.get().startDate = made.startDate();
            aftercare.follow(known.get());
            return;
        }
        var outcome = made.vacancyId() == null ? null : vacancies.takePosition(made.vacancyId(), made.employerId());
        var placement = new Placement(made, outcome);
        placements.persistAndFlush(placement);
        aftercare.follow(placement);
        taken.fire(new PlacementTaken(
                made.placementId(),
                made.employerId(),
                Optional.ofNullable(made.vacancyId()),
                Optional.ofNullable(made.matchId()),
                made.startDate()));
    }

    private void change(PlacementTermsChanged changed) {
        var placement = known(changed);
        placement.hoursPerWeek = changed.hoursPerWeek();
        placement.expectedEndDate = changed.expectedEndDate();
        aftercare.follow(placement);
    }

    private void close(PlacementClosed closed) {
        var placement = known(closed);
        placement.endDate = closed.endDate();
        aftercare.follow(placement);
    }

    private Placement known(PlacementEvent event) {
        return placements
                .findByIdOptional(event.placementId(), LockModeType.PESSIMISTIC_WRITE)
                .orElseThrow(() -> new IllegalArgumentException("placement " + event.placementId() + " is not known"));
    }
}
