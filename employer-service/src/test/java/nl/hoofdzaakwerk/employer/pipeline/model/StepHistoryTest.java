package nl.hoofdzaakwerk.employer.pipeline.model;

import static nl.hoofdzaakwerk.events.PipelineStage.APPROACHED;
import static nl.hoofdzaakwerk.events.PipelineStage.DORMANT;
import static nl.hoofdzaakwerk.events.PipelineStage.IN_CONVERSATION;
import static nl.hoofdzaakwerk.events.PipelineStage.PLACEMENT_REALISED;
import static nl.hoofdzaakwerk.events.PipelineStage.PROSPECT;
import static nl.hoofdzaakwerk.events.PipelineStage.STRONG_AMBITION;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.hoofdzaakwerk.employer.decision.Refusal;
import nl.hoofdzaakwerk.employer.pipeline.model.StepHistory.Correction;
import nl.hoofdzaakwerk.employer.pipeline.model.StepHistory.Outcome;
import nl.hoofdzaakwerk.employer.pipeline.model.StepHistory.Recorded;
import nl.hoofdzaakwerk.events.PipelineStage;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class StepHistoryTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 6, 1);
    private static final LocalDate MARCH = LocalDate.of(2026, 3, 2);
    private static final LocalDate APRIL = LocalDate.of(2026, 4, 1);
    private static final LocalDate MAY = LocalDate.of(2026, 5, 4);

    private static final Recorded KNOWN = step(1, PROSPECT, MARCH, StepOrigin.REGISTRATION);
    private static final Recorded APPROACH = step(2, APPROACHED, APRIL, StepOrigin.CONTACT);
    private static final Recorded TALK = step(3, IN_CONVERSATION, MAY, StepOrigin.CONTACT);
    private static final StepHistory HISTORY = new StepHistory(List.of(KNOWN, APPROACH, TALK));

    @Test
    @DisplayName("D1 a step that did not take place is withdrawn, and the contact stands where it stood before")
    void withdrawsLast() {
        var outcome = HISTORY.correct(TALK.id(), new Correction.Withdrawn(), TODAY);

        assertThat(corrected(outcome).last()).isEqualTo(APPROACH);
        assertThat(corrected(outcome).steps()).hasSize(3);
    }

    @Test
    @DisplayName("D1 a step with another day or stage holds as corrected, within the days around it")
    void changesDay() {
        assertThat(corrected(HISTORY.correct(APPROACH.id(), new Correction.Changed(APPROACHED, MAY), TODAY))
                        .inForce())
                .extracting(Recorded::date)
                .containsExactly(MARCH, MAY, MAY);
        assertThat(corrected(HISTORY.correct(TALK.id(), new Correction.Changed(DORMANT, TODAY), TODAY))
                        .last()
                        .to())
                .isEqualTo(DORMANT);
        assertThat(HISTORY.correct(APPROACH.id(), new Correction.Changed(APPROACHED, MAY.plusDays(1)), TODAY))
                .isEqualTo(refused(Refusal.of("", "D1", "days-out-of-order", IN_CONVERSATION, MAY, MAY.plusDays(1))));
        assertThat(HISTORY.correct(TALK.id(), new Correction.Changed(IN_CONVERSATION, TODAY.plusDays(1)), TODAY))
                .isEqualTo(refused(Refusal.of("/date", "D1", "in-the-future", TODAY)));
    }

    @Test
    @DisplayName("D1 a correction after which the later steps no longer follow is refused")
    void keepsOrder() {
        assertThat(HISTORY.correct(APPROACH.id(), new Correction.Withdrawn(), TODAY))
                .isEqualTo(refused(Refusal.of("", "D1", "steps-out-of-order", PROSPECT, IN_CONVERSATION)));
        assertThat(HISTORY.correct(TALK.id(), new Correction.Changed(STRONG_AMBITION, MAY), TODAY))
                .isEqualTo(refused(Refusal.of("", "D1", "steps-out-of-order", APPROACHED, STRONG_AMBITION)));
    }

    @Test
    @DisplayName("D1 a withdrawn step can be put back")
    void putsBack() {
        var without = corrected(HISTORY.correct(TALK.id(), new Correction.Withdrawn(), TODAY));

        var again = without.correct(TALK.id(), new Correction.Changed(IN_CONVERSATION, MAY), TODAY);

        assertThat(corrected(again)).isEqualTo(HISTORY);
    }

    @Test
    @DisplayName("D1 what the platform knows itself is not corrected by hand, and bears whatever came before")
    void leavesFacts() {
        var placed = step(4, PLACEMENT_REALISED, MAY, StepOrigin.PLACEMENT);
        var history = new StepHistory(List.of(KNOWN, APPROACH, placed));

        assertThat(history.correct(placed.id(), new Correction.Withdrawn(), TODAY))
                .isEqualTo(refused(Refusal.of("", "D1", "no-reported-step", StepOrigin.PLACEMENT)));
        assertThat(history.correct(KNOWN.id(), new Correction.Withdrawn(), TODAY))
                .isEqualTo(refused(Refusal.of("", "D1", "no-reported-step", StepOrigin.REGISTRATION)));
        assertThat(corrected(history.correct(APPROACH.id(), new Correction.Withdrawn(), TODAY))
                        .last())
                .isEqualTo(placed);
    }

    @Test
    @DisplayName("D1 a history begins with the registration, and an unknown step is no step of it")
    void refusesImpossible() {
        assertThatThrownBy(() -> new StepHistory(List.of(APPROACH))).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> HISTORY.correct(new UUID(0, 9), new Correction.Withdrawn(), TODAY))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static Recorded step(int number, PipelineStage to, LocalDate date, StepOrigin origin) {
        return new Recorded(new UUID(0, number), to, date, origin, false);
    }

    private static Outcome refused(Refusal reason) {
        return new Outcome.Refused(List.of(reason));
    }

    private static StepHistory corrected(Outcome outcome) {
        return switch (outcome) {
            case Outcome.Corrected(var history) -> history;
            case Outcome.Refused(var reasons) -> throw new AssertionError(reasons);
        };
    }
}
