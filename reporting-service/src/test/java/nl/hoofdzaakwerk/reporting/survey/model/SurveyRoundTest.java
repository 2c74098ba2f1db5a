package nl.hoofdzaakwerk.reporting.survey.model;

import static nl.hoofdzaakwerk.reporting.survey.model.SurveyMoment.FINAL;
import static nl.hoofdzaakwerk.reporting.survey.model.SurveyMoment.INTERIM;
import static nl.hoofdzaakwerk.reporting.survey.model.SurveyMoment.ZERO;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.hoofdzaakwerk.events.RegionCode;
import nl.hoofdzaakwerk.kit.due.model.NextStep;
import nl.hoofdzaakwerk.reporting.Refusal;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class SurveyRoundTest {
    private static final LocalDate FIRST = LocalDate.of(2026, 9, 1);
    private static final LocalDate LAST = LocalDate.of(2026, 9, 30);

    @Test
    @DisplayName("F13 answers are taken from the first day up to and including the last")
    void shouldTakeAnswersInItsPeriod() {
        SurveyRound round = round(ZERO, FIRST, LAST);

        assertThat(round.refuseAnswer(FIRST.minusDays(1))).contains(Refusal.of("F13.round-not-open"));
        assertThat(round.refuseAnswer(FIRST)).isEmpty();
        assertThat(round.refuseAnswer(LAST)).isEmpty();
        assertThat(round.refuseAnswer(LAST.plusDays(1))).contains(Refusal.of("F13.round-closed"));
    }

    @Test
    @DisplayName("F13 a round that is closed takes no answers and no more people, and stays closed")
    void shouldStayClosed() {
        SurveyRound round = round(ZERO, FIRST, LAST);
        assertThat(round.close(FIRST.minusDays(1))).contains(Refusal.of("F13.round-not-open"));
        assertThat(round.close(FIRST)).isEmpty();

        assertThat(round.refuseAnswer(FIRST)).contains(Refusal.of("F13.round-closed"));
        assertThat(round.handOut(1, FIRST)).contains(Refusal.of("F13.round-closed"));
        assertThat(round.close(FIRST)).contains(Refusal.of("F13.round-closed"));
    }

    @Test
    @DisplayName("F13 at most two thousand people are asked in a round")
    void shouldLimitTickets() {
        SurveyRound round = round(ZERO, FIRST, LAST);
        assertThat(round.handOut(2_000, FIRST)).isEmpty();

        assertThat(round.handOut(1, FIRST)).contains(Refusal.at("/count", "F13.too-many-tickets", 2_000));
        assertThat(round.tickets()).isEqualTo(2_000);
    }

    @Test
    @DisplayName("P6 a round that is not closed has a next step: to invite, then to close")
    void shouldHaveANextStep() {
        SurveyRound round = round(ZERO, FIRST, LAST);
        assertThat(round.nextStep(FIRST.minusDays(1))).contains(new NextStep("Nodig de deelnemers uit", FIRST));
        round.handOut(20, FIRST);
        assertThat(round.nextStep(FIRST)).contains(new NextStep("Sluit de meting", LAST));
        assertThat(round.nextStep(LAST.plusDays(1))).isEmpty();
    }

    @Test
    @DisplayName("F13 each moment is measured once, after the one before it and before the one after it")
    void shouldKeepTheOrder() {
        SurveyRound interim = round(INTERIM, FIRST, LAST);
        var outOfOrder = Refusal.at("/moment", "F13.moment-out-of-order");

        assertThat(refuse(INTERIM, LAST.plusDays(1), interim))
                .containsExactly(Refusal.at("/moment", "F13.moment-planned"));
        assertThat(refuse(FINAL, LAST, interim)).containsExactly(outOfOrder);
        assertThat(refuse(FINAL, LAST.plusDays(1), interim)).isEmpty();
        assertThat(refuse(ZERO, FIRST, interim)).containsExactly(outOfOrder);
        assertThat(refuse(ZERO, FIRST.minusDays(8), interim)).isEmpty();
        assertThat(refuse(ZERO, FIRST.minusDays(7), interim)).containsExactly(outOfOrder);
    }

    @Test
    @DisplayName("F13 a round begins today or later and does not end before it begins; all that is wrong is told")
    void shouldRefuseImpossiblePeriods() {
        var period = new SurveyRound.Period(FIRST, FIRST.minusDays(1));

        assertThat(RoundPolicy.refuse(ZERO, period, List.of(), FIRST.plusDays(1)))
                .containsExactly(
                        Refusal.at("/opensDate", "F13.opens-in-past"),
                        Refusal.at("/closesDate", "F13.closes-before-opening"));
    }

    private static List<Refusal> refuse(SurveyMoment moment, LocalDate opens, SurveyRound known) {
        var period = new SurveyRound.Period(opens, opens.plusDays(7));
        return RoundPolicy.refuse(moment, period, List.of(known), LocalDate.of(2026, 1, 1));
    }

    private static SurveyRound round(SurveyMoment moment, LocalDate opens, LocalDate closes) {
        return new SurveyRound(
                UUID.randomUUID(),
                UUID.randomUUID(),
                new RegionCode("AM05"),
                moment,
                new SurveyRound.Period(opens, closes));
    }
}
