package nl.hoofdzaakwerk.employer.wish.model;

import static nl.hoofdzaakwerk.employer.wish.model.VisitOutcome.AGREED;
import static nl.hoofdzaakwerk.employer.wish.model.VisitOutcome.REFUSED;
import static nl.hoofdzaakwerk.employer.wish.model.VisitOutcome.WELCOME;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.hoofdzaakwerk.employer.decision.Refusal;
import nl.hoofdzaakwerk.events.HoursBand;
import nl.hoofdzaakwerk.events.IscoCode;
import nl.hoofdzaakwerk.events.OrganisationAlias;
import nl.hoofdzaakwerk.events.RegionCode;
import nl.hoofdzaakwerk.events.WorkCondition;
import nl.hoofdzaakwerk.kit.Ids;
import nl.hoofdzaakwerk.kit.due.model.NextStep;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class VisitSequenceTest {
    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);
    private static final OrganisationAlias GGZ = new OrganisationAlias("ggz-rijnduin");

    @Test
    @DisplayName("X12 nobody is proposed before the employer was visited to learn and to return")
    void keepsOrder() {
        var sequence = sequence();

        assertThat(visit(sequence, VisitPhase.PROPOSE, DAY, AGREED, null))
                .containsExactly(
                        Refusal.of("/phase", "X12", "visit-out-of-order", VisitPhase.PROPOSE, VisitPhase.LEARN));
        assertThat(visit(sequence, VisitPhase.LEARN, DAY, WELCOME, null)).isEmpty();
        assertThat(visit(sequence, VisitPhase.PROPOSE, DAY.plusDays(1), AGREED, DAY))
                .containsExactly(
                        Refusal.of("/phase", "X12", "visit-out-of-order", VisitPhase.PROPOSE, VisitPhase.RETURN));
        assertThat(visit(sequence, VisitPhase.RETURN, DAY.plusDays(1), WELCOME, DAY))
                .isEmpty();
        assertThat(visit(sequence, VisitPhase.PROPOSE, DAY.plusDays(2), AGREED, DAY.plusDays(1)))
                .isEmpty();
        assertThat(sequence.state()).isEqualTo(SequenceState.AGREED);
    }

    @Test
    @DisplayName("X12 a visit lies after the one before it, and not ahead")
    void keepsDays() {
        var sequence = sequence();
        visit(sequence, VisitPhase.LEARN, DAY, WELCOME, null);

        assertThat(visit(sequence, VisitPhase.RETURN, DAY, WELCOME, DAY))
                .containsExactly(Refusal.of("/visitDate", "X12", "visit-too-early", DAY));
        assertThat(sequence.visit(
                        new VisitSequence.MadeVisit(VisitPhase.RETURN, DAY.plusDays(3), WELCOME, Optional.empty()),
                        Optional.of(DAY),
                        DAY.plusDays(2)))
                .containsExactly(Refusal.of("/visitDate", "X12", "visit-ahead", DAY.plusDays(2)));
    }

    @Test
    @DisplayName("X12 an employer agrees to a proposal only, and stops the visits by refusing")
    void keepsOutcomes() {
        var sequence = sequence();

        assertThat(visit(sequence, VisitPhase.LEARN, DAY, AGREED, null))
                .containsExactly(Refusal.of("/outcome", "X12", "outcome-not-of-visit", AGREED, VisitPhase.LEARN));
        assertThat(visit(sequence, VisitPhase.LEARN, DAY, REFUSED, null)).isEmpty();
        assertThat(sequence.state()).isEqualTo(SequenceState.STOPPED);
        assertThat(sequence.nextStep()).isEmpty();
        assertThat(visit(sequence, VisitPhase.RETURN, DAY, WELCOME, null))
                .containsExactly(Refusal.of("", "X12", "sequence-over", SequenceState.STOPPED));
    }

    @Test
    @DisplayName("X12 P6 while the visits are open there is a next step with a day; the vacancy ends them")
    void hasNextStep() {
        var sequence = sequence();
        assertThat(sequence.nextStep().orElseThrow().dueDate()).isEqualTo(DAY.plusWeeks(2));
        var vacancy = UUID.randomUUID();
        assertThat(sequence.link(vacancy)).contains(Refusal.of("", "X12", "nothing-agreed", SequenceState.LEARN));

        visit(sequence, VisitPhase.LEARN, DAY, WELCOME, null);
        visit(sequence, VisitPhase.RETURN, DAY.plusDays(7), WELCOME, DAY);
        assertThat(sequence.nextStep()).contains(new NextStep("Doe een voorstel", DAY.plusDays(21)));
        visit(sequence, VisitPhase.PROPOSE, DAY.plusDays(8), AGREED, DAY.plusDays(7));
        assertThat(sequence.nextStep()).isPresent();

        assertThat(sequence.link(vacancy)).isEmpty();
        assertThat(sequence.vacancyId()).contains(vacancy);
        assertThat(sequence.nextStep()).isEmpty();
        assertThat(sequence.plan(new NextStep("Call", DAY)))
                .contains(Refusal.of("", "X12", "sequence-over", SequenceState.VACANCY_LINKED));
    }

    @Test
    @DisplayName("X12 P6 a wish is open until it is closed, once")
    void closesWish() {
        var wish = wish();

        assertThat(wish.checkOpen()).isEmpty();
        assertThat(wish.nextStep().orElseThrow().dueDate()).isEqualTo(DAY.plusWeeks(2));
        assertThat(wish.close(DAY)).isEmpty();
        assertThat(wish.nextStep()).isEmpty();
        assertThat(wish.close(DAY)).contains(Refusal.of("", "X12", "wish-closed", DAY));
        assertThat(wish.checkOpen()).contains(Refusal.of("", "X12", "wish-closed", DAY));
    }

    private static List<Refusal> visit(
            VisitSequence sequence, VisitPhase phase, LocalDate on, VisitOutcome outcome, LocalDate last) {
        return sequence.visit(
                new VisitSequence.MadeVisit(phase, on, outcome, Optional.empty()),
                Optional.ofNullable(last),
                DAY.plusDays(30));
    }

    private static VisitSequence sequence() {
        return new VisitSequence(Ids.next(), wish(), Ids.next(), GGZ, "somebody", DAY, Optional.empty());
    }

    private static Wish wish() {
        return new Wish(
                Ids.next(),
                new RegionCode("AM19"),
                GGZ,
                "somebody",
                new Wish.Work(new IscoCode("9411"), HoursBand.UNDER_TWELVE, Set.of(WorkCondition.QUIET)),
                DAY,
                Optional.empty());
    }
}
