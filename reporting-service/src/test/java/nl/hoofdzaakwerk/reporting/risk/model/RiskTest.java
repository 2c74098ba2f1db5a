package nl.hoofdzaakwerk.reporting.risk.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.hoofdzaakwerk.events.OrganisationAlias;
import nl.hoofdzaakwerk.events.RegionCode;
import nl.hoofdzaakwerk.kit.due.model.NextStep;
import nl.hoofdzaakwerk.reporting.Refusal;
import nl.hoofdzaakwerk.reporting.cooperation.model.Owner;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class RiskTest {
    private static final LocalDate TODAY = LocalDate.of(2024, 10, 1);
    private static final Owner OWNER = Owner.of("projectleider", new OrganisationAlias("project-twente"));
    private static final String REVIEW = "Kijk opnieuw";

    @Test
    @DisplayName("F14 a risk weighs likelihood times impact")
    void shouldWeigh() {
        assertThat(Grade.weight(Grade.LOW, Grade.LOW)).isEqualTo(1);
        assertThat(Grade.weight(Grade.MEDIUM, Grade.HIGH)).isEqualTo(6);
        assertThat(Grade.weight(Grade.HIGH, Grade.HIGH)).isEqualTo(9);
        assertThat(risk().weight()).isEqualTo(6);
    }

    @Test
    @DisplayName("F14 P6 the next step of a risk is the open measure that is due first, or the next look before it")
    void shouldHaveANextStep() {
        Risk risk = risk();
        RiskMeasure late = measure(risk, "later", TODAY.plusDays(40));
        RiskMeasure soon = measure(risk, "eerst", TODAY.plusDays(20));

        assertThat(risk.nextStep(List.of(late, soon), REVIEW)).contains(new NextStep("eerst", TODAY.plusDays(20)));
        soon.complete(TODAY, "gedaan", TODAY);
        assertThat(risk.nextStep(List.of(late, soon), REVIEW)).contains(new NextStep(REVIEW, TODAY.plusDays(30)));
    }

    @Test
    @DisplayName("F14 a risk is closed once no measure is open, and has no next step then")
    void shouldClose() {
        Risk risk = risk();
        RiskMeasure measure = measure(risk, "successen vieren", TODAY);
        assertThat(code(risk.close("geborgd", List.of(measure), TODAY))).contains("F14.measures-open");
        assertThat(risk.stage()).isEqualTo(RiskStage.OPEN);
        measure.complete(TODAY, "gedaan", TODAY);

        assertThat(risk.close("geborgd", List.of(measure), TODAY)).isEmpty();

        assertThat(risk.closing()).contains("geborgd");
        assertThat(risk.closedOn()).contains(TODAY);
        assertThat(risk.nextStep(List.of(measure), REVIEW)).isEmpty();
        assertThat(code(risk.close("weer", List.of(), TODAY))).contains("F14.risk-closed");
        assertThat(code(risk.assess(assessment(TODAY), TODAY))).contains("F14.risk-closed");
        assertThat(code(risk.refuseUnlessOpen())).contains("F14.risk-closed");
    }

    @Test
    @DisplayName("F14 a closed risk returns, with a day on which it is looked at again")
    void shouldReopen() {
        Risk risk = risk();
        assertThat(code(risk.reopen(TODAY, TODAY))).contains("F14.risk-open");
        risk.close("geborgd", List.of(), TODAY);
        assertThat(code(risk.reopen(TODAY.minusDays(1), TODAY))).contains("F14.review-in-past");

        assertThat(risk.reopen(TODAY, TODAY)).isEmpty();

        assertThat(risk.stage()).isEqualTo(RiskStage.OPEN);
        assertThat(risk.closing()).isEmpty();
        assertThat(risk.nextStep(List.of(), REVIEW)).contains(new NextStep(REVIEW, TODAY));
    }

    @Test
    @DisplayName("F14 a new look lies today at the earliest; an overdue one does not stop another change")
    void shouldJudgeReviews() {
        Risk risk = risk();

        assertThat(code(risk.assess(assessment(TODAY.minusDays(1)), TODAY))).contains("F14.review-in-past");
        assertThat(risk.assess(assessment(TODAY.plusDays(30)), TODAY.plusDays(31)))
                .isEmpty();
        assertThat(risk.assess(assessment(TODAY), TODAY)).isEmpty();
    }

    @Test
    @DisplayName("F14 a measure is done once, not in the future, and does not change afterwards")
    void shouldCompleteMeasures() {
        RiskMeasure measure = measure(risk(), "successen vieren", TODAY);
        assertThat(code(measure.complete(TODAY.plusDays(1), "gedaan", TODAY))).contains("F14.done-in-future");
        assertThat(measure.isDone()).isFalse();

        assertThat(measure.complete(TODAY, "gedaan", TODAY)).isEmpty();

        assertThat(measure.result()).contains("gedaan");
        assertThat(code(measure.complete(TODAY, "weer", TODAY))).contains("F14.measure-done");
        assertThat(code(measure.change(new RiskMeasure.Terms("anders", OWNER, TODAY))))
                .contains("F14.measure-done");
        assertThat(measure.terms().what()).isEqualTo("successen vieren");
    }

    private static Risk risk() {
        return new Risk(UUID.randomUUID(), Optional.of(new RegionCode("AM05")), assessment(TODAY.plusDays(30)));
    }

    private static Risk.Assessment assessment(LocalDate review) {
        return new Risk.Assessment("Te weinig tijd", "Volle agenda's", Grade.HIGH, Grade.MEDIUM, OWNER, review);
    }

    private static RiskMeasure measure(Risk risk, String what, LocalDate due) {
        return new RiskMeasure(UUID.randomUUID(), risk, new RiskMeasure.Terms(what, OWNER, due));
    }

    private static Optional<String> code(Optional<Refusal> refusal) {
        return refusal.map(Refusal::key);
    }
}
