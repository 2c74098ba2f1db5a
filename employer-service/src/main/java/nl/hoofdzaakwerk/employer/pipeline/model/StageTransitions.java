package nl.hoofdzaakwerk.employer.pipeline.model;

import static nl.hoofdzaakwerk.events.PipelineStage.APPROACHED;
import static nl.hoofdzaakwerk.events.PipelineStage.DORMANT;
import static nl.hoofdzaakwerk.events.PipelineStage.IN_CONVERSATION;
import static nl.hoofdzaakwerk.events.PipelineStage.LOST;
import static nl.hoofdzaakwerk.events.PipelineStage.PLACEMENT_REALISED;
import static nl.hoofdzaakwerk.events.PipelineStage.STRONG_AMBITION;
import static nl.hoofdzaakwerk.events.PipelineStage.VACANCY_OPENED;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import nl.hoofdzaakwerk.events.PipelineStage;

/**
 * The legal steps between the stages of D1, the only place that lists them.
 *
 * <p>Contact cools off as well as it grows, a dormant or lost employer can be approached again, and a placement is a
 * fact: it brings the employer to {@code PLACEMENT_REALISED} from wherever it stood.
 */
public final class StageTransitions {
    private StageTransitions() {}

    /** Stages a person may report next. */
    public static Set<PipelineStage> after(PipelineStage from) {
        var next =
                switch (from) {
                    case PROSPECT -> EnumSet.of(APPROACHED, DORMANT, LOST);
                    case APPROACHED -> EnumSet.of(IN_CONVERSATION, DORMANT, LOST);
                    case IN_CONVERSATION -> EnumSet.of(STRONG_AMBITION, VACANCY_OPENED, DORMANT, LOST);
                    case STRONG_AMBITION -> EnumSet.of(IN_CONVERSATION, VACANCY_OPENED, DORMANT, LOST);
                    case VACANCY_OPENED ->
                        EnumSet.of(IN_CONVERSATION, STRONG_AMBITION, PLACEMENT_REALISED, DORMANT, LOST);
                    case PLACEMENT_REALISED ->
                        EnumSet.of(IN_CONVERSATION, STRONG_AMBITION, VACANCY_OPENED, DORMANT, LOST);
                    case DORMANT -> EnumSet.of(APPROACHED, IN_CONVERSATION, LOST);
                    case LOST -> EnumSet.of(APPROACHED, IN_CONVERSATION);
                };
        return Collections.unmodifiableSet(next);
    }

    /** Whether a fact the platform knows moves the employer; an unlawful or needless move is left out, not refused. */
    static boolean brings(StepOrigin origin, PipelineStage from, PipelineStage to) {
        return switch (origin) {
            case PLACEMENT -> from != to;
            case VACANCY -> after(from).contains(to);
            case REGISTRATION, CONTACT -> false;
        };
    }

    /** Whether the stage ends the contact, so that its reason is asked. */
    static boolean asksReason(PipelineStage stage) {
        return stage == LOST || stage == DORMANT;
    }
}
