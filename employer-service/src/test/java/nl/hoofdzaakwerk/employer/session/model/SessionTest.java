package nl.hoofdzaakwerk.employer.session.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.hoofdzaakwerk.employer.decision.Refusal;
import nl.hoofdzaakwerk.events.OrganisationAlias;
import nl.hoofdzaakwerk.events.RegionCode;
import nl.hoofdzaakwerk.kit.Ids;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class SessionTest {
    private static final LocalDate DAY = LocalDate.of(2026, 6, 1);
    private static final OrganisationAlias WSP = new OrganisationAlias("wsp-holland-rijnland");

    @Test
    @DisplayName("D8 a job fair needs low-stimulus arrangements and a text; a session does not")
    void needsArrangements() {
        var missing = Refusal.of("/arrangements", "D8", "arrangements-missing");

        assertThat(programme(SessionKind.JOB_FAIR, Set.of(), "Quiet room on the first floor", 0)
                        .check())
                .contains(missing);
        assertThat(programme(SessionKind.JOB_FAIR, Set.of(Arrangement.QUIET_ROOM), null, 0)
                        .check())
                .contains(missing);
        assertThat(programme(SessionKind.JOB_FAIR, Set.of(Arrangement.QUIET_ROOM), "On the first floor", 0)
                        .check())
                .isEmpty();
        assertThat(programme(SessionKind.EMPLOYER_SESSION, Set.of(), null, 0).check())
                .isEmpty();
    }

    @Test
    @DisplayName("D8 who comes is known from the day itself on, and no answer replaces it")
    void keepsAttendance() {
        var session = session(programme(SessionKind.EMPLOYER_SESSION, Set.of(), null, 0));
        var invitation = new Invitation(Ids.next(), session, Ids.next());

        assertThat(invitation.become(InvitationState.PRESENT, session.programme(), 0, DAY.minusDays(1)))
                .containsExactly(Refusal.of("/state", "D8", "attendance-ahead", DAY));
        assertThat(invitation.become(InvitationState.DECLINED, session.programme(), 0, DAY.minusDays(1)))
                .isEmpty();
        assertThat(invitation.become(InvitationState.PRESENT, session.programme(), 0, DAY))
                .isEmpty();
        assertThat(invitation.become(InvitationState.ACCEPTED, session.programme(), 0, DAY))
                .containsExactly(Refusal.of("/state", "D8", "attendance-known", InvitationState.PRESENT));
        assertThat(invitation.become(InvitationState.ABSENT, session.programme(), 0, DAY))
                .isEmpty();
    }

    @Test
    @DisplayName("D8 a full session takes no acceptance more, the last place it does")
    void hasCapacity() {
        var session = session(programme(SessionKind.EMPLOYER_SESSION, Set.of(), null, 2));
        var invitation = new Invitation(Ids.next(), session, Ids.next());

        assertThat(invitation.become(InvitationState.ACCEPTED, session.programme(), 2, DAY))
                .containsExactly(Refusal.of("/state", "D8", "session-full", 2L));
        assertThat(invitation.become(InvitationState.ACCEPTED, session.programme(), 1, DAY))
                .isEmpty();
    }

    @Test
    @DisplayName("D8 only an employer that came is followed up, once, and then stays present")
    void followsUpOnce() {
        var session = session(programme(SessionKind.EMPLOYER_SESSION, Set.of(), null, 0));
        var invitation = new Invitation(Ids.next(), session, Ids.next());
        assertThat(invitation.checkFollowUp()).contains(Refusal.of("", "D8", "not-present", InvitationState.INVITED));
        invitation.become(InvitationState.PRESENT, session.programme(), 0, DAY);
        assertThat(invitation.checkFollowUp()).isEmpty();

        invitation.followUp(WSP, Ids.next(), Set.of(SessionOutcome.AMBITION, SessionOutcome.NEW_PROSPECT));

        assertThat(invitation.outcomes()).containsExactly(SessionOutcome.NEW_PROSPECT, SessionOutcome.AMBITION);
        assertThat(invitation.checkFollowUp()).contains(Refusal.of("", "D8", "session-followed-up", WSP.value()));
        assertThat(invitation.become(InvitationState.ABSENT, session.programme(), 0, DAY))
                .containsExactly(Refusal.of("/state", "D8", "present-followed-up"));
    }

    @Test
    @DisplayName("D8 P6 a session is closed when it was held, all attendance is known and all who came are followed up")
    void closesWhenDone() {
        var session = session(programme(SessionKind.EMPLOYER_SESSION, Set.of(), null, 0));
        var came = new Invitation(Ids.next(), session, Ids.next());
        var silent = new Invitation(Ids.next(), session, Ids.next());
        came.become(InvitationState.PRESENT, session.programme(), 0, DAY);
        assertThat(session.nextStep().orElseThrow().dueDate()).isEqualTo(DAY);

        assertThat(session.hold(List.of(came, silent), DAY.minusDays(1)))
                .containsExactly(
                        Refusal.of("", "D8", "session-ahead", DAY),
                        Refusal.of("", "D8", "attendance-missing", 1L),
                        Refusal.of("", "D8", "follow-up-missing", 1L));
        assertThat(session.state()).isEqualTo(SessionState.PLANNED);

        silent.become(InvitationState.ABSENT, session.programme(), 0, DAY);
        came.followUp(WSP, Ids.next(), Set.of());
        assertThat(session.hold(List.of(came, silent), DAY)).isEmpty();
        assertThat(session.nextStep()).isEmpty();
        assertThat(session.cancel()).containsExactly(Refusal.of("", "D8", "session-ended", SessionState.HELD));
        assertThat(session.checkOpen()).isPresent();
    }

    private static Session session(Programme programme) {
        return new Session(
                Ids.next(),
                new Session.Keeper(new RegionCode("AM19"), WSP, "somebody"),
                true,
                programme,
                Optional.empty());
    }

    private static Programme programme(SessionKind kind, Set<Arrangement> arrangements, String text, int capacity) {
        return new Programme(
                kind,
                "Meet employers",
                DAY,
                "Leiden",
                "WSP",
                Optional.of(capacity).filter(places -> places > 0),
                arrangements,
                Optional.ofNullable(text));
    }
}
