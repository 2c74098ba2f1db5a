package nl.hoofdzaakwerk.matching.meeting.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.hoofdzaakwerk.events.OrganisationAlias;
import nl.hoofdzaakwerk.events.RegionCode;
import nl.hoofdzaakwerk.kit.due.model.NextStep;
import nl.hoofdzaakwerk.matching.meeting.model.FollowUpPolicy.FollowUp;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class MeetingPoliciesTest {

    private static final LocalDate DAY = LocalDate.of(2026, 4, 1);
    private static final Instant NOW = Instant.parse("2026-04-01T10:00:00Z");
    private static final ActionOwner CHAIR = new ActionOwner("chair.wsp", new OrganisationAlias("wsp"));
    private static final ActionOwner COACH = new ActionOwner("coach", new OrganisationAlias("ggz"));
    private static final MatchingMeeting MEETING =
            new MatchingMeeting(new UUID(0, 1), new RegionCode("AM19"), new OrganisationAlias("wsp"), DAY);

    private static MeetingAttendance noted(String kind, String reason) {
        return new MeetingAttendance(
                new UUID(0, 2), MEETING, new OrganisationAlias("organisation"), kind, "coach", reason, NOW, "chair");
    }

    @Test
    @DisplayName("X15 an agreed or parked pair always has an owner and a day")
    void shouldFollowUp() {
        assertThat(FollowUpPolicy.of(Decision.AGREED, null, null, CHAIR, DAY, 14))
                .contains(new FollowUp(CHAIR, DAY.plusDays(14)));
        assertThat(FollowUpPolicy.of(Decision.PARKED, COACH, null, CHAIR, DAY, 14))
                .contains(new FollowUp(COACH, DAY.plusDays(14)));
        assertThat(FollowUpPolicy.of(Decision.AGREED, COACH, DAY.plusDays(2), CHAIR, DAY, 14))
                .contains(new FollowUp(COACH, DAY.plusDays(2)));
    }

    @Test
    @DisplayName("E7 a rejected pair has an owner and a day when the meeting named one of them")
    void shouldFollowUpRejected() {
        assertThat(FollowUpPolicy.of(Decision.REJECTED, null, null, CHAIR, DAY, 14))
                .isEmpty();
        assertThat(FollowUpPolicy.of(Decision.REJECTED, COACH, null, CHAIR, DAY, 14))
                .contains(new FollowUp(COACH, DAY.plusDays(14)));
        assertThat(FollowUpPolicy.of(Decision.REJECTED, null, DAY, CHAIR, DAY, 14))
                .contains(new FollowUp(CHAIR, DAY));
    }

    @Test
    @DisplayName("E1 a meeting that agreed on a match ends when WSP and GGZ were there, or it is noted why not")
    void shouldAskWhoWasThere() {
        assertThat(PresencePolicy.missing(false, List.of())).isEmpty();
        assertThat(PresencePolicy.missing(true, List.of())).containsExactly("E1.wsp-not-noted", "E1.ggz-not-noted");
        assertThat(PresencePolicy.missing(true, List.of(noted("WSP", null), noted("UWV", null))))
                .containsExactly("E1.ggz-not-noted");
        assertThat(PresencePolicy.missing(true, List.of(noted("WSP", null), noted("GGZ", "ziek gemeld"))))
                .isEmpty();
    }

    @Test
    @DisplayName("E7 an action is done once, and stays as it was done")
    void shouldBeDoneOnce() {
        MeetingAction action = new MeetingAction(
                new UUID(0, 3), MEETING, COACH, new NextStep("Bellen", DAY.plusDays(7)), NOW, "chair");

        assertThat(action.change(CHAIR, new NextStep("Mailen", DAY.plusDays(9))))
                .isEmpty();
        assertThat(action.owner()).isEqualTo(CHAIR);
        assertThat(action.complete("Gebeld", NOW)).isEmpty();
        assertThat(action.stage()).isEqualTo(ActionStage.DONE);
        assertThat(action.complete("Nog eens gebeld", NOW)).contains("E7.action-done");
        assertThat(action.change(COACH, action.nextStep())).contains("E7.action-done");
        assertThat(action.result()).isEqualTo("Gebeld");
    }

    @Test
    @DisplayName("E7 an owner has a name of 1 to 100 characters and an organisation")
    void shouldHaveAnOwner() {
        assertThatThrownBy(() -> new ActionOwner(" ", COACH.organisation()))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new ActionOwner("x".repeat(101), COACH.organisation()))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new ActionOwner("coach", null)).isInstanceOf(NullPointerException.class);
    }
}
