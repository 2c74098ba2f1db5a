package nl.hoofdzaakwerk.matching.meeting.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import nl.hoofdzaakwerk.events.OrganisationAlias;
import nl.hoofdzaakwerk.events.RegionCode;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class MatchingMeetingTest {

    private static final Instant NOW = Instant.parse("2026-04-01T10:00:00Z");

    private static MatchingMeeting planned() {
        return new MatchingMeeting(
                new UUID(0, 1),
                new RegionCode("AM19"),
                new OrganisationAlias("wsp-holland-rijnland"),
                LocalDate.of(2026, 4, 1));
    }

    @Test
    @DisplayName("E1 a meeting is planned, its agenda closed, and then it ends")
    void shouldLive() {
        MatchingMeeting meeting = planned();

        assertThat(meeting.closeAgenda(NOW, 1800, "NL-1")).isEmpty();
        assertThat(meeting.refuseDecision()).isEmpty();
        assertThat(meeting.end(NOW)).isEmpty();
        assertThat(meeting.stage()).isEqualTo(MeetingStage.ENDED);
        assertThat(meeting.agendaTotal()).isEqualTo(1800);
    }

    @Test
    @DisplayName("E2 before the agenda is closed nothing is decided and the meeting does not end")
    void shouldRefuseBeforeClosing() {
        MatchingMeeting meeting = planned();

        assertThat(meeting.refuseDecision()).contains("E2.agenda-open");
        assertThat(meeting.end(NOW)).contains("E2.agenda-open");
        assertThat(meeting.stage()).isEqualTo(MeetingStage.PLANNED);
    }

    @Test
    @DisplayName("E2 an agenda is closed once")
    void shouldRefuseClosingTwice() {
        MatchingMeeting meeting = planned();
        meeting.closeAgenda(NOW, 1800, "NL-1");

        assertThat(meeting.closeAgenda(NOW, 5, "NL-2")).contains("E2.agenda-closed");
        assertThat(meeting.agendaTotal()).isEqualTo(1800);
    }

    @Test
    @DisplayName("E7 after the end the record stands")
    void shouldRefuseAfterTheEnd() {
        MatchingMeeting meeting = planned();
        meeting.closeAgenda(NOW, 0, "NL-1");
        meeting.end(NOW);

        assertThat(meeting.refuseDecision()).contains("E1.meeting-ended");
        assertThat(meeting.end(NOW)).contains("E1.meeting-ended");
    }
}
