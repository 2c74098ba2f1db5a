package nl.hoofdzaakwerk.matching.meeting.model;

import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.WEDNESDAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.hoofdzaakwerk.events.OrganisationAlias;
import nl.hoofdzaakwerk.events.RegionCode;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class SeriesTest {

    /** A Monday. */
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);

    private static final LocalDate FURTHEST = TODAY.plusYears(1);
    private static final LocalTime NINE = LocalTime.of(9, 0);

    private static SeriesPlan plan(LocalDate from, LocalDate until) {
        return new SeriesPlan(new Rhythm(WEDNESDAY, 2), NINE, 90, "Stadhuis", from, until);
    }

    private static MeetingSeries series(LocalDate from, LocalDate until) {
        return new MeetingSeries(
                new UUID(0, 1), new RegionCode("AM19"), new OrganisationAlias("wsp"), plan(from, until), null);
    }

    @Test
    @DisplayName("E1 a series has a meeting every two weeks on its weekday, counted from its start")
    void shouldComeBack() {
        MeetingSeries series = series(TODAY, null);

        assertThat(series.days(TODAY, LocalDate.of(2026, 4, 15)))
                .containsExactly(
                        LocalDate.of(2026, 3, 4),
                        LocalDate.of(2026, 3, 18),
                        LocalDate.of(2026, 4, 1),
                        LocalDate.of(2026, 4, 15));
        assertThat(series.days(LocalDate.of(2026, 3, 5), LocalDate.of(2026, 3, 31)))
                .containsExactly(LocalDate.of(2026, 3, 18));
        assertThat(series.days(LocalDate.of(2026, 3, 18), LocalDate.of(2026, 3, 18)))
                .containsExactly(LocalDate.of(2026, 3, 18));
    }

    @Test
    @DisplayName("E1 after its last day a series has no meeting, and one that ends before it began has none at all")
    void shouldEnd() {
        MeetingSeries series = series(TODAY, LocalDate.of(2026, 3, 18));

        assertThat(series.days(TODAY, LocalDate.of(2027, 1, 1)))
                .containsExactly(LocalDate.of(2026, 3, 4), LocalDate.of(2026, 3, 18));
        series.end(LocalDate.of(2026, 3, 17));
        assertThat(series.days(TODAY, LocalDate.of(2027, 1, 1))).containsExactly(LocalDate.of(2026, 3, 4));
        series.end(LocalDate.of(2020, 1, 1));
        assertThat(series.validUntil()).isEqualTo(LocalDate.of(2026, 3, 1));
        assertThat(series.days(TODAY, LocalDate.of(2027, 1, 1))).isEmpty();
    }

    @Test
    @DisplayName("E1 a rhythm has one to eight weeks")
    void shouldHaveARhythm() {
        assertThatThrownBy(() -> new Rhythm(MONDAY, 0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Rhythm(MONDAY, 9)).isInstanceOf(IllegalArgumentException.class);
        assertThat(new Rhythm(MONDAY, 8).days(TODAY, TODAY, TODAY.plusWeeks(8)))
                .containsExactly(TODAY, TODAY.plusWeeks(8));
    }

    @Test
    @DisplayName("E1 a series in the past, or more than a year ahead, is refused")
    void shouldRefuseThePast() {
        assertThat(SeriesPolicy.refuse(plan(TODAY, null), List.of(), TODAY, FURTHEST))
                .isEmpty();
        assertThat(SeriesPolicy.refuse(plan(TODAY.minusDays(1), null), List.of(), TODAY, FURTHEST))
                .containsEntry("/validFromDate", "E1.series-in-past");
        assertThat(SeriesPolicy.refuse(plan(FURTHEST.plusDays(1), null), List.of(), TODAY, FURTHEST))
                .containsEntry("/validFromDate", "E1.series-too-far");
        assertThat(SeriesPolicy.refuse(plan(TODAY, TODAY.minusDays(1)), List.of(), TODAY, FURTHEST))
                .containsEntry("/validUntilDate", "E1.series-ends-before-start");
    }

    @Test
    @DisplayName("E1 two series of a region never share a day")
    void shouldRefuseOverlap() {
        List<MeetingSeries> others = List.of(series(LocalDate.of(2026, 4, 1), LocalDate.of(2026, 6, 30)));

        assertThat(SeriesPolicy.refuse(plan(TODAY, LocalDate.of(2026, 3, 31)), others, TODAY, FURTHEST))
                .isEmpty();
        assertThat(SeriesPolicy.refuse(plan(TODAY, LocalDate.of(2026, 4, 1)), others, TODAY, FURTHEST))
                .containsEntry("/validFromDate", "E1.series-overlaps");
        assertThat(SeriesPolicy.refuse(plan(LocalDate.of(2026, 6, 30), null), others, TODAY, FURTHEST))
                .containsEntry("/validFromDate", "E1.series-overlaps");
        assertThat(SeriesPolicy.refuse(plan(LocalDate.of(2026, 7, 1), null), others, TODAY, FURTHEST))
                .isEmpty();
        assertThat(SeriesPolicy.refuse(plan(TODAY, null), List.of(series(TODAY, null)), TODAY, FURTHEST))
                .containsEntry("/validFromDate", "E1.series-overlaps");
    }

    @Test
    @DisplayName("E1 a series changes or ends on a day that has not passed, while it goes on")
    void shouldRefuseLateChange() {
        MeetingSeries series = series(LocalDate.of(2026, 4, 1), LocalDate.of(2026, 6, 30));

        assertThat(SeriesPolicy.refuseChange(series, LocalDate.of(2026, 4, 1), TODAY))
                .isEmpty();
        assertThat(SeriesPolicy.refuseChange(series, LocalDate.of(2026, 3, 31), TODAY))
                .contains("E1.change-before-start");
        assertThat(SeriesPolicy.refuseChange(series, LocalDate.of(2026, 3, 1), TODAY))
                .contains("E1.series-in-past");
        assertThat(SeriesPolicy.refuseChange(series, LocalDate.of(2026, 7, 1), TODAY))
                .contains("E1.series-ended");
        assertThat(SeriesPolicy.refuseEnding(series, LocalDate.of(2026, 6, 30), TODAY))
                .isEmpty();
        assertThat(SeriesPolicy.refuseEnding(series, LocalDate.of(2026, 7, 1), TODAY))
                .contains("E1.series-ended");
        assertThat(SeriesPolicy.refuseEnding(series, LocalDate.of(2026, 2, 28), TODAY))
                .contains("E1.series-in-past");
    }

    @Test
    @DisplayName("E1 a meeting on a day off is proposed for the nearest working day that is free, later before earlier")
    void shouldProposeAnotherDay() {
        LocalDate kingsDay = LocalDate.of(2026, 4, 27);
        LocalDate tuesday = kingsDay.plusDays(1);
        LocalDate friday = LocalDate.of(2026, 4, 24);

        assertThat(OtherDayPolicy.propose(kingsDay, kingsDay::equals, TODAY)).contains(tuesday);
        assertThat(OtherDayPolicy.propose(kingsDay, Set.of(kingsDay, tuesday)::contains, TODAY))
                .contains(kingsDay.plusDays(2));
        assertThat(OtherDayPolicy.propose(friday, friday::equals, TODAY)).contains(LocalDate.of(2026, 4, 23));
        assertThat(OtherDayPolicy.propose(friday, friday::equals, friday)).contains(LocalDate.of(2026, 4, 27));
        assertThat(OtherDayPolicy.propose(friday, day -> true, TODAY)).isEmpty();
    }

    @Test
    @DisplayName("E1 a planned meeting moves and keeps its place in the series; once the agenda is closed it stays")
    void shouldMove() {
        MatchingMeeting meeting = MatchingMeeting.of(new UUID(0, 2), series(TODAY, null), LocalDate.of(2026, 3, 4));

        assertThat(meeting.moveTo(LocalDate.of(2026, 3, 5), null)).isEmpty();
        assertThat(meeting.meetingDate()).isEqualTo(LocalDate.of(2026, 3, 5));
        assertThat(meeting.seriesDate()).isEqualTo(LocalDate.of(2026, 3, 4));
        assertThat(meeting.startTime()).isEqualTo(NINE);
        assertThat(meeting.moveTo(LocalDate.of(2026, 3, 6), LocalTime.of(13, 0)))
                .isEmpty();
        assertThat(meeting.startTime()).isEqualTo(LocalTime.of(13, 0));
        meeting.closeAgenda(java.time.Instant.EPOCH, 0, "NL-1");
        assertThat(meeting.moveTo(LocalDate.of(2026, 3, 9), null)).contains("E2.agenda-closed");
        assertThat(meeting.cancel("ziek")).contains("E2.agenda-closed");
        assertThat(meeting.meetingDate()).isEqualTo(LocalDate.of(2026, 3, 6));
    }

    @Test
    @DisplayName("E1 nothing happens in a meeting that was cancelled")
    void shouldCancel() {
        MatchingMeeting meeting = MatchingMeeting.of(new UUID(0, 2), series(TODAY, null), LocalDate.of(2026, 3, 4));

        assertThat(meeting.cancel("Koningsdag")).isEmpty();
        assertThat(meeting.refuseClosing()).contains("E1.meeting-cancelled");
        assertThat(meeting.refuseDecision()).contains("E1.meeting-cancelled");
        assertThat(meeting.refuseNoting()).contains("E1.meeting-cancelled");
        assertThat(meeting.end(java.time.Instant.EPOCH)).contains("E1.meeting-cancelled");
        assertThat(meeting.moveTo(TODAY, null)).contains("E1.meeting-cancelled");
        assertThat(meeting.cancel("nog eens")).contains("E1.meeting-cancelled");
        assertThat(meeting.cancelReason()).isEqualTo("Koningsdag");
    }
}
