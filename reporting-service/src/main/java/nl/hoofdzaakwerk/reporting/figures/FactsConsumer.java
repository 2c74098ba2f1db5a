package nl.hoofdzaakwerk.reporting.figures;

import java.time.LocalDate;
import java.util.List;
import nl.hoofdzaakwerk.kit.inbox.EventConsumer;
import nl.hoofdzaakwerk.kit.inbox.ReceivedEvent;

/** Keeps the live figures by the events of one topic, each once. */
abstract class FactsConsumer extends EventConsumer implements Projection {
    private final FactsIntake intake;

    /** For the container's proxies. */
    protected FactsConsumer() {
        this(null);
    }

    FactsConsumer(FactsIntake intake) {
        this.intake = intake;
    }

    @Override
    protected final String name() {
        return channel();
    }

    @Override
    protected final void handle(ReceivedEvent event) {
        intake.enter();
        if (project(event)) {
            kept(event);
        }
        intake.tally(event);
    }

    @Override
    public final boolean project(ReceivedEvent event) {
        intake.requirePossible(event, daysOf(event));
        return takeIn(event);
    }

    /** The days that the event tells. */
    abstract List<LocalDate> daysOf(ReceivedEvent event);

    /** The event's effect; false when nothing of it may be kept. */
    abstract boolean takeIn(ReceivedEvent event);

    /** What is noted of a live event of which something was kept. */
    void kept(ReceivedEvent event) {}
}
