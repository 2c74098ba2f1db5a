package nl.hoofdzaakwerk.reporting.milestone.model;

import static nl.hoofdzaakwerk.reporting.milestone.model.MilestoneFigure.NEW_EMPLOYERS;
import static nl.hoofdzaakwerk.reporting.milestone.model.MilestoneFigure.STARTED;
import static nl.hoofdzaakwerk.reporting.milestone.model.MilestoneState.DROPPED;
import static nl.hoofdzaakwerk.reporting.milestone.model.MilestoneState.EVALUATED;
import static nl.hoofdzaakwerk.reporting.milestone.model.MilestoneState.OPEN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import nl.hoofdzaakwerk.events.RegionCode;
import nl.hoofdzaakwerk.kit.api.Language;
import nl.hoofdzaakwerk.kit.due.model.NextStep;
import nl.hoofdzaakwerk.reporting.Refusal;
import nl.hoofdzaakwerk.reporting.programme.model.Baseline;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class MilestoneTest {
    private static final long MARGIN = 11;
    private static final LocalDate END = LocalDate.of(2022, 12, 31);
    private static final LocalDate LATER = LocalDate.of(2023, 2, 1);

    @Test
    @DisplayName("F5 a milestone is reached when the published counts add up to it")
    void shouldBeReached() {
        Standing standing = judge(50, LATER, 30L, 20L);

        assertThat(standing.outcome()).isEqualTo(Outcome.REACHED);
        assertThat(standing.value()).contains(50L);
        assertThat(standing.distance()).contains(0L);
    }

    @Test
    @DisplayName("F5 just below it is not called missed: what is published is rounded and follows in steps")
    void shouldLeaveRoomForRounding() {
        assertThat(judge(50, LATER, 40L).outcome()).isEqualTo(Outcome.AROUND);
        assertThat(judge(50, LATER, 35L).outcome()).isEqualTo(Outcome.NOT_REACHED);
        assertThat(judge(50, LATER, 39L).outcome()).isEqualTo(Outcome.AROUND);
        assertThat(judge(50, LATER, 38L).outcome()).isEqualTo(Outcome.NOT_REACHED);
        assertThat(judge(50, LATER, 15L, 15L).margin()).isEqualTo(22);
        assertThat(judge(50, LATER, 15L, 15L).outcome()).isEqualTo(Outcome.AROUND);
    }

    @Test
    @DisplayName("F5 a withheld count makes it unknown, unless the others reach it")
    void shouldNotGuessWhatIsHidden() {
        assertThat(judge(50, LATER, 45L, null).outcome()).isEqualTo(Outcome.HIDDEN);
        assertThat(judge(50, LATER, 45L, null).value()).isEmpty();
        assertThat(judge(50, LATER, 45L, null).distance()).isEmpty();
        assertThat(judge(50, LATER, 55L, null).outcome()).isEqualTo(Outcome.REACHED);
    }

    @Test
    @DisplayName("F5 while its days go on it can be reached, but not missed")
    void shouldWaitForItsDay() {
        assertThat(judge(50, END.minusDays(1), 10L).outcome()).isEqualTo(Outcome.NOT_YET);
        assertThat(judge(50, END, 10L).outcome()).isEqualTo(Outcome.NOT_REACHED);
        assertThat(judge(50, END.minusDays(1), 50L).outcome()).isEqualTo(Outcome.REACHED);
        assertThat(Standing.unknown(50).outcome()).isEqualTo(Outcome.NO_FIGURES);
        assertThat(Standing.unknown(50).value()).isEmpty();
    }

    @Test
    @DisplayName("F3 the distance is what is still to go, and below nought when more was reached")
    void shouldTellTheDistance() {
        assertThat(judge(100, LATER, 60L).distance()).contains(40L);
        assertThat(judge(100, LATER, 120L).distance()).contains(-20L);
    }

    @Test
    @DisplayName("F3 what is missed is said to be without consequences, in both languages")
    void shouldAttachNothing() {
        assertThat(Language.text(Locale.forLanguageTag("nl"), "milestone.NOT_REACHED"))
                .contains("geen gevolgen aan verbonden");
        assertThat(Language.text(Locale.ENGLISH, "milestone.NOT_REACHED")).contains("Nothing is attached to it");
        assertThat(Language.text(Locale.forLanguageTag("nl"), "F3.effort")).contains("inspanning en geen verplichting");
        assertThat(Language.text(Locale.ENGLISH, "F3.effort")).contains("an effort, not an obligation");
    }

    @Test
    @DisplayName("P9 the way from the baseline to the target is told in whole percents")
    void shouldTellTheWay() {
        Optional<Baseline> twenty = baseline(20);

        assertThat(judge(100, LATER, 60L).wayPercent(twenty)).contains(50L);
        assertThat(judge(100, LATER, 10L).wayPercent(twenty)).contains(-12L);
        assertThat(judge(100, LATER, 60L).wayPercent(baseline(100))).isEmpty();
        assertThat(judge(100, LATER, 60L).wayPercent(Optional.empty())).isEmpty();
        assertThat(judge(100, LATER, 60L, null).wayPercent(twenty)).isEmpty();
    }

    @Test
    @DisplayName("F5 a period is made of as few published counts as can be: years, and quarters beside them")
    void shouldTakeWholeYears() {
        assertThat(labels(LocalDate.of(2022, 1, 1), LocalDate.of(2023, 6, 30)))
                .containsExactly("2022", "2023-Q1", "2023-Q2");
        assertThat(labels(LocalDate.of(2021, 10, 1), LocalDate.of(2023, 12, 31)))
                .containsExactly("2021-Q4", "2022", "2023");
        assertThatThrownBy(() -> labels(LocalDate.of(2022, 1, 2), LocalDate.of(2022, 12, 31)))
                .hasMessageStartingWith("not of whole quarters");
    }

    @Test
    @DisplayName("F5 days of people are whole quarters, days of employers any; nothing is upside down")
    void shouldRefuseWhatCannotBeJudged() {
        LocalDate start = LocalDate.of(2022, 1, 1);
        assertThat(MilestonePolicy.refuse(STARTED, start, END, END.plusDays(1))).isEmpty();
        assertThat(MilestonePolicy.refuse(STARTED, start, LocalDate.of(2022, 3, 30), END))
                .containsExactly(Refusal.at("/countsFromDate", "F5.not-whole-quarters"));
        assertThat(MilestonePolicy.refuse(STARTED, LocalDate.of(2022, 2, 1), END, END))
                .containsExactly(Refusal.at("/countsFromDate", "F5.not-whole-quarters"));
        assertThat(MilestonePolicy.refuse(NEW_EMPLOYERS, start, LocalDate.of(2022, 3, 30), END))
                .isEmpty();
        assertThat(MilestonePolicy.refuse(STARTED, END, start, start))
                .containsExactly(Refusal.at("/countsUntilDate", "F5.period-upside-down"));
        assertThat(MilestonePolicy.refuse(NEW_EMPLOYERS, LocalDate.of(2009, 12, 31), END, END.minusDays(1)))
                .extracting(Refusal::key)
                .containsExactly("F5.before-the-programme", "F5.due-before-the-end");
    }

    @Test
    @DisplayName("F5 a milestone is looked back on from its day on, given up before, and closed once")
    void shouldBeClosedOnce() {
        assertThat(MilestonePolicy.refuseClosing(OPEN, EVALUATED, END, END)).isEmpty();
        assertThat(MilestonePolicy.refuseClosing(OPEN, EVALUATED, END, END.minusDays(1)))
                .containsExactly(Refusal.at("/how", "F5.not-due-yet"));
        assertThat(MilestonePolicy.refuseClosing(OPEN, DROPPED, END, END.minusDays(1)))
                .isEmpty();
        assertThat(MilestonePolicy.refuseClosing(DROPPED, EVALUATED, END, END))
                .containsExactly(Refusal.of("F5.closed-already"));

        Milestone milestone = milestone();
        milestone.close(EVALUATED, END, "Gehaald, met dank aan de werkgevers");
        assertThat(milestone.nextStep()).isEmpty();
        assertThatThrownBy(() -> milestone.close(DROPPED, END, "toch niet"))
                .hasMessageEndingWith("is closed: EVALUATED");
    }

    private static Standing judge(int target, LocalDate asOf, Long... counts) {
        List<Part> parts =
                Arrays.stream(counts).map(count -> new Part("deel", count)).toList();
        return Standing.judge(target, parts, MARGIN, END, asOf);
    }

    private static List<String> labels(LocalDate from, LocalDate until) {
        return new CountingPeriod(from, until)
                .pieces().stream().map(CountingPeriod.Piece::label).toList();
    }

    private static Optional<Baseline> baseline(int value) {
        return Optional.of(new Baseline(value, LocalDate.of(2021, 1, 1), LocalDate.of(2021, 12, 31), "telling"));
    }

    private static Milestone milestone() {
        return new Milestone(
                UUID.randomUUID(),
                new RegionCode("AM19"),
                new Milestone.Aim(
                        STARTED,
                        "50 gestart",
                        50,
                        new CountingPeriod(LocalDate.of(2022, 1, 1), END),
                        END,
                        Optional.empty(),
                        "HR"),
                new NextStep("Bespreken", END),
                Instant.parse("2022-01-01T10:00:00Z"));
    }
}
