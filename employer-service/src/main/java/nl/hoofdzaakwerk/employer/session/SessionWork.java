package nl.hoofdzaakwerk.employer.session;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.hoofdzaakwerk.employer.activity.ActivityWork;
import nl.hoofdzaakwerk.employer.activity.model.ActivityKind;
import nl.hoofdzaakwerk.employer.activity.model.ActivityPurpose;
import nl.hoofdzaakwerk.employer.activity.model.ActivityReport;
import nl.hoofdzaakwerk.employer.activity.model.Contact;
import nl.hoofdzaakwerk.employer.decision.Refusal;
import nl.hoofdzaakwerk.employer.decision.Refusals;
import nl.hoofdzaakwerk.employer.relation.Employers;
import nl.hoofdzaakwerk.employer.session.model.Invitation;
import nl.hoofdzaakwerk.employer.session.model.Session;
import nl.hoofdzaakwerk.events.RegionCode;
import nl.hoofdzaakwerk.kit.Ids;
import nl.hoofdzaakwerk.kit.api.Problem;
import nl.hoofdzaakwerk.kit.identity.Caller;

/** Plans sessions, keeps their lists, and follows up on who came (rule D8). */
@ApplicationScoped
class SessionWork {
    private final Sessions sessions;
    private final Invitations invitations;
    private final Employers employers;
    private final ActivityWork activities;
    private final Refusals refusals;
    private final Clock clock;

    SessionWork(
            Sessions sessions,
            Invitations invitations,
            Employers employers,
            ActivityWork activities,
            Refusals refusals,
            Clock clock) {
        this.sessions = sessions;
        this.invitations = invitations;
        this.employers = employers;
        this.activities = activities;
        this.refusals = refusals;
        this.clock = clock;
    }

    Session plan(SessionBody body, Caller caller) {
        var programme = body.programme();
        programme.check().ifPresent(this::refuse);
        var session = new Session(
                Ids.next(),
                new Session.Keeper(region(body, caller), caller.organisation(), caller.user()),
                !Boolean.FALSE.equals(body.shared()),
                programme,
                body.step());
        sessions.persistAndFlush(session);
        return session;
    }

    void change(Session session, SessionBody body) {
        var programme = body.programme();
        programme.check().ifPresent(this::refuse);
        session.change(programme, body.step()).ifPresent(this::refuse);
        sessions.flush();
    }

    void close(Session session, SessionClosingBody body) {
        requireNone(
                switch (body.outcome()) {
                    case HELD -> session.hold(invitations.of(session.id()), LocalDate.now(clock));
                    case CANCELLED -> session.cancel();
                });
        sessions.flush();
    }

    /** Puts employers on the list; who is on it stays as it is. */
    void invite(Session session, Set<UUID> wanted, Caller caller) {
        session.checkOpen().ifPresent(this::refuse);
        for (var employer : wanted) {
            var visible = employers.visible(employer, caller).filter(found -> found.region()
                    .equals(session.region()));
            if (visible.isEmpty()) {
                throw refusals.refused(Refusal.of("/employerIds", "D8", "unknown-guest", employer));
            }
            employers.writable(employer, caller);
            if (!invitations.isInvited(session.id(), employer)) {
                invitations.persist(new Invitation(Ids.next(), session, employer));
            }
        }
        invitations.flush();
    }

    /** The session is locked, so that no two take its last place. */
    void keep(Session session, Invitation invitation, InvitationBody body) {
        session.checkOpen().ifPresent(this::refuse);
        long taken = invitations.of(session.id()).stream()
                .filter(other -> !other.id().equals(invitation.id()))
                .filter(other -> other.state().takesPlace())
                .count();
        requireNone(invitation.become(body.state(), session.programme(), taken, LocalDate.now(clock)));
        invitations.flush();
    }

    /** Makes the contact that keeps the next step with an employer that came, for the caller. */
    void followUp(Session session, Invitation invitation, SessionFollowUpBody body, Caller caller) {
        invitation.checkFollowUp().ifPresent(this::refuse);
        var employer = employers.visible(invitation.employerId(), caller).orElseThrow(Problem::notFound);
        var contact = new Contact(ActivityKind.SESSION, session.programme().date(), ActivityPurpose.SESSION);
        var findings = new ActivityReport.Findings(
                body.result(),
                Optional.ofNullable(body.summary()).map(String::strip).filter(text -> !text.isEmpty()),
                Optional.empty(),
                Optional.of(body.nextStep().toNextStep()));
        var activity = activities.record(employer, contact, findings, caller);
        invitation.followUp(caller.organisation(), activity.id(), Set.copyOf(body.outcomesOrNone()));
        invitations.flush();
    }

    private RegionCode region(SessionBody body, Caller caller) {
        if (body.region() == null && caller.regions().size() == 1) {
            return caller.regions().iterator().next();
        }
        return Optional.ofNullable(body.region())
                .map(RegionCode::new)
                .filter(caller::worksIn)
                .orElseThrow(() -> refusals.refused(Refusal.of("/region", "D8", "not-own-region")));
    }

    private void refuse(Refusal reason) {
        throw refusals.refused(reason);
    }

    private void requireNone(List<Refusal> reasons) {
        if (!reasons.isEmpty()) {
            throw refusals.refused(reasons);
        }
    }
}
