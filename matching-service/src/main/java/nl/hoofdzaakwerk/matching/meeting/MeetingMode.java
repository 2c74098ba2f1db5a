package nl.hoofdzaakwerk.matching.meeting;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.hoofdzaakwerk.kit.Ids;
import nl.hoofdzaakwerk.kit.api.FieldError;
import nl.hoofdzaakwerk.kit.api.Preconditions;
import nl.hoofdzaakwerk.kit.api.Problem;
import nl.hoofdzaakwerk.kit.identity.CurrentCaller;
import nl.hoofdzaakwerk.matching.match.Refusals;
import nl.hoofdzaakwerk.matching.meeting.MeetingChanges.About;
import nl.hoofdzaakwerk.matching.meeting.model.ChangeKind;
import nl.hoofdzaakwerk.matching.meeting.model.CurrentItem;
import nl.hoofdzaakwerk.matching.meeting.model.MatchingMeeting;
import nl.hoofdzaakwerk.matching.meeting.model.MeetingAttendance;
import nl.hoofdzaakwerk.matching.pool.CandidateCards;
import nl.hoofdzaakwerk.matching.pool.Vacancies;
import nl.hoofdzaakwerk.matching.pool.model.CandidateCard;
import nl.hoofdzaakwerk.matching.pool.model.Vacancy;

/** What the chair does while the meeting goes on: note who is there, and put pairs on the table (E1, X15). */
@ApplicationScoped
class MeetingMode {

    private final CurrentItems items;
    private final Attendances attendances;
    private final CandidateCards cards;
    private final Vacancies vacancies;
    private final MeetingChanges changes;
    private final Preconditions preconditions;
    private final Refusals refusals;
    private final CurrentCaller callers;

    MeetingMode(
            CurrentItems items,
            Attendances attendances,
            CandidateCards cards,
            Vacancies vacancies,
            MeetingChanges changes,
            Preconditions preconditions,
            Refusals refusals,
            CurrentCaller callers) {
        this.items = items;
        this.attendances = attendances;
        this.cards = cards;
        this.vacancies = vacancies;
        this.changes = changes;
        this.preconditions = preconditions;
        this.refusals = refusals;
        this.callers = callers;
    }

    /** @throws Problem 409 when decisions cannot be taken now, or a side is not in the region; 412, 428 */
    CurrentItem put(MatchingMeeting meeting, CurrentItemView.NewItem wanted) {
        CurrentItem item = items.lock(meeting);
        preconditions.requireMatch(item.version());
        List<FieldError> errors = new ArrayList<>();
        meeting.refuseDecision().ifPresent(key -> errors.add(refusals.of("", key)));
        if (wanted.cardId() == null && wanted.vacancyId() == null) {
            refuseIf(errors);
            MeetingChanges.Turn turn = changes.next(meeting);
            About before = new About(item.cardOrganisation(), item.cardId(), item.vacancyId());
            item.clear(turn.moment());
            changes.note(turn, ChangeKind.ITEM_PUT, meeting.id(), "CLEARED", before);
            return item;
        }
        Optional<CandidateCard> card = card(meeting, wanted.cardId(), errors);
        Optional<Vacancy> vacancy = vacancy(meeting, wanted.vacancyId(), errors);
        refuseIf(errors);
        put(meeting, item, card.orElseThrow(), vacancy.orElseThrow());
        return item;
    }

    private void put(MatchingMeeting meeting, CurrentItem item, CandidateCard card, Vacancy vacancy) {
        MeetingChanges.Turn turn = changes.next(meeting);
        item.put(card, vacancy, turn.moment());
        About about = new About(card.organisation().value(), card.id(), vacancy.id());
        changes.note(turn, ChangeKind.ITEM_PUT, meeting.id(), "PUT", about);
    }

    private Optional<CandidateCard> card(MatchingMeeting meeting, UUID id, List<FieldError> errors) {
        Optional<CandidateCard> card = Optional.ofNullable(id)
                .flatMap(cards::findByIdOptional)
                .filter(found -> found.region().equals(meeting.region()));
        if (card.isEmpty()) {
            errors.add(refusals.of("/cardId", "E4.unknown-card"));
        }
        return card;
    }

    private Optional<Vacancy> vacancy(MatchingMeeting meeting, UUID id, List<FieldError> errors) {
        Optional<Vacancy> vacancy = Optional.ofNullable(id)
                .flatMap(vacancies::findByIdOptional)
                .filter(found -> found.region().equals(meeting.region()));
        if (vacancy.isEmpty()) {
            errors.add(refusals.of("/vacancyId", "E4.unknown-vacancy"));
        }
        return vacancy;
    }

    /** @throws Problem 409 when the meeting ended or was cancelled, or it is noted already */
    MeetingAttendance note(MatchingMeeting meeting, AttendanceView.NewAttendance wanted) {
        List<FieldError> errors = new ArrayList<>();
        meeting.refuseNoting().ifPresent(key -> errors.add(refusals.of("", key)));
        MeetingChanges.Turn turn = changes.next(meeting);
        if (attendances.isNoted(meeting.id(), wanted.organisation(), wanted.function())) {
            errors.add(refusals.of("/function", "E1.attendance-noted"));
        }
        refuseIf(errors);
        MeetingAttendance noted = new MeetingAttendance(
                Ids.next(),
                meeting,
                wanted.organisation(),
                wanted.kind().name(),
                wanted.function(),
                wanted.absenceReason(),
                turn.moment(),
                callers.get().user());
        attendances.persist(noted);
        changes.note(
                turn,
                ChangeKind.ATTENDANCE_NOTED,
                noted.id(),
                wanted.organisation().value());
        return noted;
    }

    /**
     * Takes back what was noted wrongly.
     *
     * @throws Problem 404 when the meeting has no such note, 409 when it ended or was cancelled
     */
    MeetingAttendance withdraw(MatchingMeeting meeting, UUID attendanceId) {
        MeetingChanges.Turn turn = changes.next(meeting);
        MeetingAttendance noted = attendances
                .findByIdOptional(attendanceId)
                .filter(found -> found.meetingId().equals(meeting.id()))
                .orElseThrow(Problem::notFound);
        meeting.refuseNoting().ifPresent(key -> refuseIf(List.of(refusals.of("", key))));
        attendances.delete(noted);
        changes.note(
                turn,
                ChangeKind.ATTENDANCE_WITHDRAWN,
                noted.id(),
                noted.organisation().value());
        return noted;
    }

    private static void refuseIf(List<FieldError> errors) {
        if (!errors.isEmpty()) {
            throw Problem.refused(errors);
        }
    }
}
