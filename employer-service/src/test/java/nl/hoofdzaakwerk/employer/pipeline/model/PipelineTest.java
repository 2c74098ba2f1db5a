package nl.hoofdzaakwerk.employer.pipeline.model;

import static nl.hoofdzaakwerk.events.PipelineStage.APPROACHED;
import static nl.hoofdzaakwerk.events.PipelineStage.DORMANT;
import static nl.hoofdzaakwerk.events.PipelineStage.IN_CONVERSATION;
import static nl.hoofdzaakwerk.events.PipelineStage.LOST;
import static nl.hoofdzaakwerk.events.PipelineStage.PLACEMENT_REALISED;
import static nl.hoofdzaakwerk.events.PipelineStage.PROSPECT;
import static nl.hoofdzaakwerk.events.PipelineStage.STRONG_AMBITION;
import static nl.hoofdzaakwerk.events.PipelineStage.VACANCY_OPENED;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.hoofdzaakwerk.employer.decision.Refusal;
import nl.hoofdzaakwerk.events.PipelineStage;
import nl.hoofdzaakwerk.events.RegionCode;
import nl.hoofdzaakwerk.kit.due.model.NextStep;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class PipelineTest {
    private static final LocalDate KNOWN_SINCE = LocalDate.of(2026, 1, 5);
    private static final LocalDate TODAY = LocalDate.of(2026, 6, 1);
    private static final StageRules RULES = Rules.on(TODAY);

    @Test
    @DisplayName("D1 an employer starts as a prospect on the day it became known")
    void startsAsProspect() {
        var first = prospect().firstStep();

        assertThat(first.from()).isEmpty();
        assertThat(first.to()).isEqualTo(PROSPECT);
        assertThat(first.date()).isEqualTo(KNOWN_SINCE);
        assertThat(first.origin()).isEqualTo(StepOrigin.REGISTRATION);
    }

    @Test
    @DisplayName("D1 the contact grows from prospect to placement, each step dated and with how it was made")
    void growsToPlacement() {
        var pipeline = prospect();
        var day = KNOWN_SINCE;

        for (var stage : List.of(APPROACHED, IN_CONVERSATION, STRONG_AMBITION, VACANCY_OPENED, PLACEMENT_REALISED)) {
            var from = pipeline.stage();
            day = day.plusDays(7);
            var outcome = pipeline.report(step(stage, day), RULES);

            assertThat(outcome)
                    .isEqualTo(new StepOutcome.Taken(new StageChange(
                            Optional.of(from),
                            stage,
                            day,
                            StepOrigin.CONTACT,
                            Optional.of(ContactChannel.PHONE),
                            Ending.NONE)));
            assertThat(pipeline.stage()).isEqualTo(stage);
            assertThat(pipeline.stageSince()).isEqualTo(day);
        }
    }

    @ParameterizedTest
    @DisplayName("D1 a stage that does not follow is refused with the stages that do")
    @CsvSource({
        "PROSPECT, IN_CONVERSATION",
        "PROSPECT, PROSPECT",
        "PROSPECT, PLACEMENT_REALISED",
        "APPROACHED, STRONG_AMBITION",
        "IN_CONVERSATION, PLACEMENT_REALISED",
        "STRONG_AMBITION, APPROACHED",
        "PLACEMENT_REALISED, PROSPECT",
        "DORMANT, STRONG_AMBITION",
        "LOST, DORMANT"
    })
    void refusesIllegalStep(PipelineStage from, PipelineStage to) {
        var pipeline = at(from);

        var outcome = pipeline.report(withReason(to, Ending.of("no work")), RULES);

        assertThat(outcome)
                .isEqualTo(new StepOutcome.Refused(
                        List.of(Refusal.of("/to", "D1", "step-not-legal", from, to, StageTransitions.after(from)))));
        assertThat(pipeline.stage()).isEqualTo(from);
    }

    @ParameterizedTest
    @DisplayName("D1 lost and dormant ask for a reason")
    @EnumSource(names = {"LOST", "DORMANT"})
    void asksReason(PipelineStage end) {
        var without = prospect().report(step(end, TODAY), RULES);
        var otherAlone = prospect().report(withReason(end, Ending.of(EndingReason.OTHER)), RULES);
        var inWords = prospect().report(withReason(end, Ending.of("reorganisation")), RULES);
        var byCode = prospect().report(withReason(end, Ending.of(EndingReason.NO_RESPONSE)), RULES);

        assertThat(without)
                .isEqualTo(new StepOutcome.Refused(List.of(Refusal.of("/reason", "D1", "reason-missing", end))));
        assertThat(otherAlone).isEqualTo(without);
        assertThat(endingOf(inWords))
                .isEqualTo(new Ending(Optional.of(EndingReason.OTHER), Optional.of("reorganisation")));
        assertThat(endingOf(byCode)).isEqualTo(Ending.of(EndingReason.NO_RESPONSE));
    }

    @Test
    @DisplayName("D1 a reason for an end is refused where the contact goes on")
    void refusesNeedlessReason() {
        var outcome = prospect().report(withReason(APPROACHED, Ending.of(EndingReason.NOT_NOW)), RULES);

        assertThat(outcome)
                .isEqualTo(new StepOutcome.Refused(
                        List.of(Refusal.of("/reasonCode", "D1", "reason-needless", APPROACHED))));
    }

    @ParameterizedTest
    @DisplayName("D1 a dormant or lost employer can be approached again")
    @EnumSource(names = {"LOST", "DORMANT"})
    void reopens(PipelineStage end) {
        var pipeline = at(end);

        pipeline.report(step(APPROACHED, TODAY), RULES);

        assertThat(pipeline.stage()).isEqualTo(APPROACHED);
        assertThat(pipeline.nextStep()).contains(new NextStep("next in APPROACHED", TODAY.plusDays(7)));
    }

    @ParameterizedTest
    @DisplayName("P6 in every stage but lost something is next: the usual, or what is planned")
    @EnumSource
    void plansNext(PipelineStage stage) {
        var pipeline = at(stage);
        var planned = new NextStep("Bellen over de rondleiding", TODAY.plusDays(3));

        if (stage == LOST) {
            assertThat(pipeline.nextStep()).isEmpty();
            assertThat(pipeline.plan(planned)).contains(Refusal.of("", "P6", "contact-ended", LOST));
            assertThat(pipeline.nextStep()).isEmpty();
        } else {
            assertThat(pipeline.nextStep()).contains(new NextStep("next in " + stage, TODAY.plusDays(7)));
            assertThat(pipeline.plan(planned)).isEmpty();
            assertThat(pipeline.nextStep()).contains(planned);
        }
    }

    @Test
    @DisplayName("P6 what a person plans with a step goes before the usual, and nothing is planned for lost")
    void plansWithStep() {
        var planned = new NextStep("Langsgaan met de coach", TODAY.plusDays(2));
        var pipeline = prospect();

        pipeline.report(
                new ReportedStep(APPROACHED, TODAY, ContactChannel.PHONE, Ending.NONE, Optional.of(planned)), RULES);
        var lost = pipeline.report(
                new ReportedStep(
                        LOST, TODAY, ContactChannel.PHONE, Ending.of(EndingReason.NOT_NOW), Optional.of(planned)),
                RULES);

        assertThat(pipeline.nextStep()).contains(planned);
        assertThat(lost)
                .isEqualTo(new StepOutcome.Refused(List.of(Refusal.of("/nextStep", "P6", "contact-ended", LOST))));
    }

    @Test
    @DisplayName("D1 a step is not dated before the last one nor after today, and all complaints come at once")
    void keepsDatesInOrder() {
        var tooEarly = prospect().report(step(APPROACHED, KNOWN_SINCE.minusDays(1)), RULES);
        var tooLate = prospect().report(step(LOST, TODAY.plusDays(1)), RULES);

        assertThat(tooEarly)
                .isEqualTo(
                        new StepOutcome.Refused(List.of(Refusal.of("/date", "D1", "before-last-step", KNOWN_SINCE))));
        assertThat(tooLate)
                .isEqualTo(new StepOutcome.Refused(List.of(
                        Refusal.of("/date", "D1", "in-the-future", TODAY),
                        Refusal.of("/reason", "D1", "reason-missing", LOST))));
    }

    @ParameterizedTest
    @DisplayName("D1 a placement is a fact and moves the employer from any other stage")
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "PLACEMENT_REALISED")
    void followsPlacement(PipelineStage from) {
        var pipeline = at(from);

        var change = pipeline.follow(StepOrigin.PLACEMENT, PLACEMENT_REALISED, TODAY, RULES);

        assertThat(change.map(StageChange::from)).contains(Optional.of(from));
        assertThat(pipeline.stage()).isEqualTo(PLACEMENT_REALISED);
    }

    @Test
    @DisplayName("D1 a second placement leaves the employer where it is")
    void staysAtPlacement() {
        var pipeline = at(PLACEMENT_REALISED);

        assertThat(pipeline.follow(StepOrigin.PLACEMENT, PLACEMENT_REALISED, TODAY, RULES))
                .isEmpty();
    }

    @ParameterizedTest
    @DisplayName("D1 an opened vacancy moves the employer only where the step is legal")
    @EnumSource
    void followsVacancyWhenLegal(PipelineStage from) {
        var legal = Set.of(IN_CONVERSATION, STRONG_AMBITION, PLACEMENT_REALISED);
        var pipeline = at(from);

        var change = pipeline.follow(StepOrigin.VACANCY, VACANCY_OPENED, TODAY, RULES);

        assertThat(change.isPresent()).isEqualTo(legal.contains(from));
        assertThat(pipeline.stage()).isEqualTo(legal.contains(from) ? VACANCY_OPENED : from);
    }

    @Test
    @DisplayName("D1 the step of a late or early fact is dated between the last step and today")
    void datesFactsWithinTheHistory() {
        var late = prospect().follow(StepOrigin.PLACEMENT, PLACEMENT_REALISED, KNOWN_SINCE.minusDays(9), RULES);
        var early = prospect().follow(StepOrigin.PLACEMENT, PLACEMENT_REALISED, TODAY.plusDays(9), RULES);

        assertThat(late.map(StageChange::date)).contains(KNOWN_SINCE);
        assertThat(early.map(StageChange::date)).contains(TODAY);
    }

    private static Pipeline prospect() {
        return new Pipeline(new UUID(0, 1), new RegionCode("AM19"), true, KNOWN_SINCE, RULES);
    }

    private static ReportedStep step(PipelineStage to, LocalDate date) {
        return ReportedStep.of(to, date, ContactChannel.PHONE);
    }

    private static ReportedStep withReason(PipelineStage to, Ending ending) {
        return new ReportedStep(to, TODAY, ContactChannel.PHONE, ending, Optional.empty());
    }

    private static Ending endingOf(StepOutcome outcome) {
        return switch (outcome) {
            case StepOutcome.Taken(var change) -> change.ending();
            case StepOutcome.Refused(var reasons) -> throw new AssertionError(reasons);
        };
    }

    private static Pipeline at(PipelineStage stage) {
        var way =
                switch (stage) {
                    case PROSPECT -> List.<PipelineStage>of();
                    case APPROACHED -> List.of(APPROACHED);
                    case IN_CONVERSATION -> List.of(APPROACHED, IN_CONVERSATION);
                    case STRONG_AMBITION -> List.of(APPROACHED, IN_CONVERSATION, STRONG_AMBITION);
                    case VACANCY_OPENED -> List.of(APPROACHED, IN_CONVERSATION, VACANCY_OPENED);
                    case PLACEMENT_REALISED -> List.of(APPROACHED, IN_CONVERSATION, VACANCY_OPENED, PLACEMENT_REALISED);
                    case DORMANT -> List.of(DORMANT);
                    case LOST -> List.of(LOST);
                };
        var pipeline = prospect();
        way.forEach(to -> pipeline.report(
                new ReportedStep(to, KNOWN_SINCE, ContactChannel.VISIT, Ending.of("on the way"), Optional.empty()),
                RULES));
        assertThat(pipeline.stage()).isEqualTo(stage);
        return pipeline;
    }
}
