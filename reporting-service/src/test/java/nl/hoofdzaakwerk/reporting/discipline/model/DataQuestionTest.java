package nl.hoofdzaakwerk.reporting.discipline.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.hoofdzaakwerk.events.OrganisationAlias;
import nl.hoofdzaakwerk.events.RegionCode;
import nl.hoofdzaakwerk.kit.due.model.NextStep;
import nl.hoofdzaakwerk.reporting.Refusal;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class DataQuestionTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 4, 2);

    @Test
    @DisplayName("P4 a question goes to the key figure, with a day for the answer (P6)")
    void shouldBeAsked() {
        DataQuestion question = question();

        assertThat(question.state()).isEqualTo(QuestionState.OPEN);
        assertThat(question.owner()).isEqualTo("key-figure");
        assertThat(question.nextStep())
                .isEqualTo(new NextStep("Beantwoord de vraag over de gegevens", TODAY.plusDays(14)));
    }

    @Test
    @DisplayName("P4 it is answered, and closed by the one who asked; the day for looking is set")
    void shouldBeAnswered() {
        DataQuestion question = question();

        assertThat(question.answer(QuestionOutcome.EXPLAINED, "Vakantie", true, TODAY, 7))
                .isEmpty();
        assertThat(question.nextStep()).isEqualTo(new NextStep("Bekijk het antwoord", TODAY.plusDays(7)));
        assertThat(question.close(TODAY)).isEmpty();

        assertThat(question.state()).isEqualTo(QuestionState.CLOSED);
        assertThat(question.nextStep()).isNull();
        assertThat(question.answer(QuestionOutcome.MENDED, "Toch", true, TODAY, 7))
                .contains(Refusal.of("P4.not-open"));
        assertThat(question.give("iemand", new NextStep("Kijk", TODAY))).contains(Refusal.of("P4.question-closed"));
    }

    @Test
    @DisplayName("P4 F10 the answer to a validation rule is the organisation's own affair, unless it shares it")
    void shouldBeSharedByChoice() {
        DataQuestion own = question();
        assertThat(own.isShared()).isFalse();

        assertThat(own.answer(QuestionOutcome.EXPLAINED, "Klopt", false, TODAY, 7))
                .isEmpty();

        assertThat(own.isShared()).isFalse();
        assertThat(own.state()).isEqualTo(QuestionState.CLOSED);
        assertThat(own.closedOn()).isEqualTo(TODAY);
        assertThat(own.nextStep()).isNull();
    }

    @Test
    @DisplayName("P4 a question that somebody asks is seen by who asked, answered or not")
    void shouldBeSeenByWhoAsked() {
        Asked about = new Asked(
                new OrganisationAlias("ggz-rijnduin"),
                new RegionCode("AM19"),
                Optional.empty(),
                QuestionSource.ASKED,
                "started",
                false);
        DataQuestion asked = new DataQuestion(UUID.randomUUID(), about, new QuestionText("Hoe?", "How?"), TODAY, 14);

        assertThat(asked.isShared()).isTrue();
        asked.answer(QuestionOutcome.EXPLAINED, "Zo", false, TODAY, 7);

        assertThat(asked.state()).isEqualTo(QuestionState.ANSWERED);
    }

    @Test
    @DisplayName("P4 an answer is given back with a reason, and the question is open again")
    void shouldBeGivenBack() {
        DataQuestion question = question();
        assertThat(question.giveBack("Welke?", TODAY, 14)).contains(Refusal.of("P4.not-answered"));
        question.answer(QuestionOutcome.EXPLAINED, "Klopt", true, TODAY, 7);

        assertThat(question.giveBack("Welke?", TODAY, 14)).isEmpty();

        assertThat(question.state()).isEqualTo(QuestionState.OPEN);
        assertThat(question.returnedReason()).isEqualTo("Welke?");
    }

    @Test
    @DisplayName("P4 that it holds now is found by the check, and is no answer of people")
    void shouldRefuseOutcomeOfTheCheck() {
        DataQuestion question = question();

        assertThat(question.answer(QuestionOutcome.HOLDS_NOW, "x", true, TODAY, 7))
                .contains(Refusal.at("/outcome", "P4.not-an-answer"));
        question.holdsNow(TODAY);

        assertThat(question.outcome()).isEqualTo(QuestionOutcome.HOLDS_NOW);
        assertThat(question.closedOn()).isEqualTo(TODAY);
    }

    @Test
    @DisplayName("P4 the same is asked again only after it was closed, and only about other numbers than were answered")
    void shouldNotAskTwice() {
        DataQuestion open = question();
        DataQuestion explained = question();
        explained.answer(QuestionOutcome.EXPLAINED, "Klopt", true, TODAY, 7);
        explained.close(TODAY);
        DataQuestion passed = question();
        passed.holdsNow(TODAY);

        assertThat(AskingPolicy.asks(List.of(), 3, 4)).isTrue();
        assertThat(AskingPolicy.asks(List.of(open), 2, 4)).isFalse();
        assertThat(AskingPolicy.asks(List.of(explained), 3, 4)).isFalse();
        assertThat(AskingPolicy.asks(List.of(explained), 2, 4)).isTrue();
        assertThat(AskingPolicy.asks(List.of(passed), 3, 4)).isTrue();
    }

    @Test
    @DisplayName("X28 a figure of a year is asked about again a month after it was mended, or in a next year")
    void shouldAskAgainInTime() {
        DataQuestion mended = question();
        mended.answer(QuestionOutcome.MENDED, "Hersteld", true, TODAY, 7);
        mended.close(TODAY);
        DataQuestion explained = question();
        explained.answer(QuestionOutcome.EXPLAINED, "Klopt", true, TODAY, 7);
        explained.close(TODAY);

        assertThat(AskingPolicy.asksOfYear(List.of(question()), TODAY)).isFalse();
        assertThat(AskingPolicy.asksOfYear(List.of(mended), TODAY.plusDays(31))).isFalse();
        assertThat(AskingPolicy.asksOfYear(List.of(mended), TODAY.plusDays(32))).isTrue();
        assertThat(AskingPolicy.asksOfYear(List.of(explained), LocalDate.of(2026, 12, 31)))
                .isFalse();
        assertThat(AskingPolicy.asksOfYear(List.of(explained), LocalDate.of(2027, 1, 1)))
                .isTrue();
    }

    private static DataQuestion question() {
        ValidationRule rule =
                Examples.rule("talks-held", new RuleTerms(MonthFigure.TALKS, Comparison.AT_LEAST, null, 0, 1, 0, null));
        DataQuestion question =
                new DataQuestion(UUID.randomUUID(), Asked.of(Examples.march(), rule), rule.question(), TODAY, 14);
        question.observe(3, 4);
        return question;
    }
}
