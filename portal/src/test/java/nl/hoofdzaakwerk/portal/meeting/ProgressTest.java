package nl.hoofdzaakwerk.portal.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class ProgressTest {
    private static final UUID VACANCY = UUID.randomUUID();
    private static final Vacancy COOK =
            new Vacancy(VACANCY, "De Kade", "Kok", 8, 16, 1, "2312", List.of(), null, true, List.of(), null);

    @Test
    @DisplayName("X15 what is decided is counted, and the next pair is the first one left")
    void shouldFindTheNextPairThatIsLeft() {
        Agenda.Line first = line(1, UUID.randomUUID(), "PROPOSED");
        Agenda.Line second = line(2, UUID.randomUUID(), "AGREED");
        Agenda.Line third = line(3, UUID.randomUUID(), "PARKED");

        Progress progress = progress(List.of(first, second, third), decided("K", second.matchId(), "AGREED"));

        assertThat(progress.all()).containsExactly(first, second, third);
        assertThat(progress.decided()).isEqualTo(1);
        assertThat(progress.leftAfter(1)).contains(third);
        assertThat(progress.leftAfter(3)).contains(first);
        assertThat(progress.after(1)).contains(second);
        assertThat(progress.before(3)).contains(second);
    }

    @Test
    @DisplayName("X15 a pair without a match when the agenda closed is found in the record by candidate and vacancy")
    void shouldFindADecisionAboutAPairWithoutAMatch() {
        Agenda.Line line = line(1, null, null);
        String candidate = CandidateCode.of(line.cardId());

        Progress progress = progress(List.of(line), decided(candidate, UUID.randomUUID(), "REJECTED"));

        assertThat(progress.left()).isEmpty();
        assertThat(progress.leftAfter(0)).isEmpty();
    }

    @Test
    @DisplayName("X15 of two decisions about a pair the later one counts")
    void shouldTellTheLastDecision() {
        Agenda.Line line = line(1, UUID.randomUUID(), "AGREED");
        MeetingRecord.Decided parked = decided("K", line.matchId(), "PARKED");
        MeetingRecord.Decided agreed = decided("K", line.matchId(), "AGREED");

        assertThat(progress(List.of(line), parked, agreed).lastAbout(line)).contains(agreed);
    }

    @Test
    @DisplayName("X15 results of last time and actions about no pair are not decided about")
    void shouldLeaveOutWhatCannotBeDecidedAbout() {
        Agenda.Line placed = line(1, UUID.randomUUID(), "PLACED");
        Agenda.Line action = new Agenda.Line(2, null, null, null, null, null, null, List.of(), null);

        assertThat(progress(List.of(placed, action)).all()).isEmpty();
    }

    private static Progress progress(List<Agenda.Line> lines, MeetingRecord.Decided... decisions) {
        Agenda agenda = new Agenda(
                true, null, "NL-2", 0, List.of(new Agenda.Section("BEST_PROPOSALS", "De beste voorstellen", lines)));
        MeetingRecord record = new MeetingRecord(null, true, true, List.of(), Arrays.asList(decisions), List.of());
        return new Progress(agenda, record, Map.of(VACANCY, COOK));
    }

    private static Agenda.Line line(int number, UUID matchId, String stage) {
        return new Agenda.Line(number, UUID.randomUUID(), VACANCY, matchId, stage, null, null, List.of(), null);
    }

    private static MeetingRecord.Decided decided(String candidate, UUID matchId, String decision) {
        var taken = new MeetingRecord.Decision(UUID.randomUUID(), matchId, decision, null, null, null, null, null);
        return new MeetingRecord.Decided(candidate, "Kok", "De Kade", null, taken);
    }
}
