package nl.hoofdzaakwerk.employer.activity.model;

import static nl.hoofdzaakwerk.employer.activity.model.ActivityKind.CALL;
import static nl.hoofdzaakwerk.employer.activity.model.ActivityKind.EMAIL;
import static nl.hoofdzaakwerk.employer.activity.model.ActivityKind.LETTER;
import static nl.hoofdzaakwerk.employer.activity.model.ActivityKind.SOCIAL_MEDIA;
import static nl.hoofdzaakwerk.employer.activity.model.ActivityKind.VISIT;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import nl.hoofdzaakwerk.employer.calendar.DutchHolidays;
import nl.hoofdzaakwerk.employer.calendar.model.FreeHoliday;
import nl.hoofdzaakwerk.employer.calendar.model.Holiday;
import nl.hoofdzaakwerk.employer.calendar.model.Observance;
import nl.hoofdzaakwerk.employer.calendar.model.WorkingDays;
import nl.hoofdzaakwerk.events.OrganisationAlias;
import nl.hoofdzaakwerk.events.RegionCode;
import nl.hoofdzaakwerk.kit.Ids;
import nl.hoofdzaakwerk.kit.due.model.NextStep;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class FollowUpPolicyTest {
    private static final LocalDate MONDAY = LocalDate.of(2026, 3, 2);
    private static final WorkingDays DUTCH = new WorkingDays(
            new DutchHolidays()::of,
            Arrays.stream(Holiday.values())
                    .filter(holiday -> holiday != Holiday.GOOD_FRIDAY && holiday != Holiday.LIBERATION_DAY)
                    .map(holiday -> new FreeHoliday(holiday, Observance.EACH_YEAR, 1900, Optional.empty()))
                    .toList());

    @ParameterizedTest
    @EnumSource(names = {"EMAIL", "SOCIAL_MEDIA", "LETTER"})
    @DisplayName("D4 a written approach without a talk waits for one")
    void waitsForTalk(ActivityKind kind) {
        var written = contact(kind, MONDAY);

        assertThat(FollowUpPolicy.unanswered(List.of(written))).contains(written);
        assertThat(FollowUpPolicy.answerTo(MONDAY, List.of(written))).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(names = {"CALL", "VISIT", "ONLINE_MEETING", "CANDIDATE_MET", "WORKPLACE_VISIT", "SESSION"})
    @DisplayName("D4 a talk on the same day or later answers it, one of the day before does not")
    void isAnsweredByTalk(ActivityKind kind) {
        var written = contact(EMAIL, MONDAY);
        var sameDay = contact(kind, MONDAY);
        var dayBefore = contact(kind, MONDAY.minusDays(1));

        assertThat(FollowUpPolicy.unanswered(List.of(written, sameDay))).isEmpty();
        assertThat(FollowUpPolicy.answerTo(MONDAY, List.of(written, dayBefore, sameDay)))
                .contains(sameDay);
        assertThat(FollowUpPolicy.unanswered(List.of(written, dayBefore))).contains(written);
    }

    @Test
    @DisplayName("D4 a call that reached nobody answers nothing, and calling alone asks for nothing")
    void needsSomebodyReached() {
        var written = contact(EMAIL, MONDAY);
        var missed = new DatedContact(
                Ids.next(), new Contact(CALL, MONDAY, ActivityPurpose.EXPLORE), ActivityResult.NOT_REACHED);

        assertThat(FollowUpPolicy.unanswered(List.of(written, missed))).contains(written);
        assertThat(FollowUpPolicy.unanswered(List.of(missed))).isEmpty();
    }

    @Test
    @DisplayName("D4 the first unanswered approach sets the term; a second message does not give more time")
    void countsFromFirst() {
        var first = contact(EMAIL, MONDAY);
        var second = contact(SOCIAL_MEDIA, MONDAY.plusDays(3));

        assertThat(FollowUpPolicy.unanswered(List.of(second, first))).contains(first);
    }

    @Test
    @DisplayName("D4 an approach after the last talk waits anew")
    void startsAnew() {
        var earlier = contact(EMAIL, MONDAY);
        var talk = contact(VISIT, MONDAY.plusDays(1));
        var later = contact(LETTER, MONDAY.plusDays(2));

        assertThat(FollowUpPolicy.unanswered(List.of(earlier, talk, later))).contains(later);
    }

    @Test
    @DisplayName("D4 a message about aftercare asks for no call, for it approaches nobody")
    void leavesAftercareAlone() {
        var aftercare = new DatedContact(
                Ids.next(), new Contact(EMAIL, MONDAY, ActivityPurpose.AFTERCARE), ActivityResult.INFORMED);

        assertThat(FollowUpPolicy.unanswered(List.of(aftercare))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "2026-03-02, 5, 2026-03-09",
        "2026-03-27, 5, 2026-04-03",
        "2026-03-30, 5, 2026-04-07",
        "2026-04-20, 5, 2026-04-28",
        "2026-04-24, 1, 2026-04-28",
        "2026-12-21, 5, 2026-12-29",
        "2026-12-24, 1, 2026-12-28"
    })
    @DisplayName("D4 the term passes over Easter, King's Day and Christmas")
    void countsWorkingDays(LocalDate approachedOn, int term, LocalDate due) {
        assertThat(FollowUpPolicy.dueDate(approachedOn, term, DUTCH)).isEqualTo(due);
    }

    @Test
    @DisplayName("D4 it is flagged from the day after its last day on, and no more after the talk")
    void flagsAfterTerm() {
        var due = MONDAY.plusDays(7);
        var followUp = new FollowUp(Ids.next(), approach(), due);

        assertThat(followUp.isFlagged(due)).isFalse();
        assertThat(followUp.isFlagged(due.plusDays(1))).isTrue();

        followUp.answer(contact(CALL, MONDAY.plusDays(9)));

        assertThat(followUp.isFlagged(due.plusDays(30))).isFalse();
        assertThat(followUp.nextStep()).isEmpty();
    }

    @Test
    @DisplayName("P6 an open call has a next step that can be replaced; one that was made has none")
    void hasNextStepWhileOpen() {
        var followUp = new FollowUp(Ids.next(), approach(), MONDAY.plusDays(7));
        var other = new NextStep("Look up who decides", MONDAY.plusDays(1));

        assertThat(followUp.nextStep().orElseThrow().dueDate()).isEqualTo(MONDAY.plusDays(7));
        followUp.plan(other);
        assertThat(followUp.nextStep()).contains(other);

        followUp.answer(contact(CALL, MONDAY));
        followUp.plan(other);
        assertThat(followUp.nextStep()).isEmpty();
        assertThat(followUp.isOpen()).isFalse();
    }

    private static Activity approach() {
        return new Activity(
                Ids.next(),
                Ids.next(),
                new RegionCode("AM19"),
                new OrganisationAlias("wsp-holland-rijnland"),
                "somebody",
                new Contact(EMAIL, MONDAY, ActivityPurpose.VACANCY),
                java.time.Instant.EPOCH);
    }

    private static DatedContact contact(ActivityKind kind, LocalDate date) {
        return new DatedContact(Ids.next(), new Contact(kind, date, ActivityPurpose.EXPLORE), ActivityResult.INFORMED);
    }
}
