package nl.hoofdzaakwerk.matching.meeting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.UUID;
import nl.hoofdzaakwerk.matching.match.model.Match;
import nl.hoofdzaakwerk.matching.meeting.model.ChangeKind;
import nl.hoofdzaakwerk.matching.meeting.model.MatchingMeeting;

/** Writes down what changes in a meeting, in one order for everybody who follows it. */
@ApplicationScoped
public class MeetingChanges {

    private final EntityManager entityManager;
    private final Clock clock;

    MeetingChanges(EntityManager entityManager, Clock clock) {
        this.entityManager = entityManager;
        this.clock = clock;
    }

    /**
     * A place in the order, kept for this transaction until it ends: take it after every other lock.
     *
     * @param moment now; when the clock was put back, that of the change before
     */
    record Turn(UUID meetingId, String region, long number, Instant moment) {}

    Turn next(MatchingMeeting meeting) {
        Object[] row = (Object[]) entityManager
                .createNativeQuery("""
                        insert into meeting_clock as c (meeting_id, region, number, moment)
                        values (:meeting, :region, 1, :now)
                        on conflict (meeting_id) do update
                            set number = c.number + 1, moment = greatest(c.moment, excluded.moment)
                        returning number, moment
                        """)
                .setParameter("meeting", meeting.id())
                .setParameter("region", meeting.region().value())
                .setParameter("now", OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC))
                .getSingleResult();
        return new Turn(meeting.id(), meeting.region().value(), ((Number) row[0]).longValue(), instantOf(row[1]));
    }

    private static Instant instantOf(Object value) {
        return switch (value) {
            case Instant instant -> instant;
            case OffsetDateTime moment -> moment.toInstant();
            case Timestamp timestamp -> timestamp.toInstant();
            case Object other -> throw new IllegalStateException("not a moment: " + other.getClass());
        };
    }

    /** Something about no card, for everybody in the region. */
    void note(Turn turn, ChangeKind kind, UUID subjectId, String detail) {
        note(turn, kind, subjectId, detail, new About(null, null, null));
    }

    /** Something about a pair, for the WSP and the card's organisation. */
    void note(Turn turn, ChangeKind kind, UUID subjectId, String detail, Match match) {
        note(
                turn,
                kind,
                subjectId,
                detail,
                new About(match.cardOrganisation().value(), match.cardId(), match.vacancyId()));
    }

    /** What a change is about. */
    record About(String cardOrganisation, UUID cardId, UUID vacancyId) {}

    void note(Turn turn, ChangeKind kind, UUID subjectId, String detail, About about) {
        entityManager
                .createNativeQuery("""
                        insert into meeting_change (meeting_id, number, region, kind, card_organisation, card_id,
                            vacancy_id, subject_id, detail, changed_at)
                        values (:meeting, :number, :region, :kind, cast(:organisation as text), cast(:card as uuid),
                            cast(:vacancy as uuid), cast(:subject as uuid), cast(:detail as text), :at)
                        """)
                .setParameter("meeting", turn.meetingId())
                .setParameter("number", turn.number())
                .setParameter("region", turn.region())
                .setParameter("kind", kind.name())
                .setParameter("organisation", about.cardOrganisation())
                .setParameter("card", about.cardId())
                .setParameter("vacancy", about.vacancyId())
                .setParameter("subject", subjectId)
                .setParameter("detail", detail)
                .setParameter("at", OffsetDateTime.ofInstant(turn.moment(), ZoneOffset.UTC))
                .executeUpdate();
    }
}
