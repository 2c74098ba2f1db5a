package nl.hoofdzaakwerk.portal.meeting;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;

/**
 * How far a meeting is: which pairs of its agenda were decided about, and which come next. A line that had no match
 * when the agenda was closed is found in the record by candidate and vacancy.
 */
final class Progress {
    private final List<Agenda.Line> lines;
    private final MeetingRecord record;
    private final Map<UUID, Vacancy> vacancies;

    /** @param vacancies at least those of lines without a match */
    Progress(Agenda agenda, MeetingRecord record, Map<UUID, Vacancy> vacancies) {
        this.record = record;
        this.vacancies = vacancies;
        this.lines = agenda.lines()
                .filter(line ->
                        line.isUndecided() || line.isPair() && lastAbout(line).isPresent())
                .toList();
    }

    /** The pairs that the meeting decides about, in its order. */
    List<Agenda.Line> all() {
        return lines;
    }

    /** Those not decided about yet. */
    List<Agenda.Line> left() {
        return lines.stream().filter(line -> lastAbout(line).isEmpty()).toList();
    }

    int decided() {
        return lines.size() - left().size();
    }

    /** What this meeting decided last about a line. */
    Optional<MeetingRecord.Decided> lastAbout(Agenda.Line line) {
        return line.matchId() == null
                ? lastAbout(line.cardId(), line.vacancyId())
                : last(decided -> line.matchId().equals(decided.decision().matchId()));
    }

    /** What this meeting decided last about a pair that may not be on the agenda. */
    Optional<MeetingRecord.Decided> lastAbout(UUID cardId, UUID vacancyId) {
        Vacancy vacancy = vacancies.get(vacancyId);
        return vacancy == null
                ? Optional.empty()
                : last(decided -> CandidateCode.of(cardId).equals(decided.candidate())
                        && vacancy.title().equals(decided.vacancy())
                        && Objects.equals(vacancy.employerName(), decided.employer()));
    }

    private Optional<MeetingRecord.Decided> last(Predicate<MeetingRecord.Decided> about) {
        return record.decisions().stream().filter(about).reduce((earlier, later) -> later);
    }

    /** The first pair after this number that is still to be decided about; from the top again when there is none. */
    Optional<Agenda.Line> leftAfter(int number) {
        return left().stream()
                .filter(line -> line.number() > number)
                .findFirst()
                .or(() ->
                        left().stream().filter(line -> line.number() != number).findFirst());
    }

    /** The pair after this number, decided about or not. */
    Optional<Agenda.Line> after(int number) {
        return lines.stream().filter(line -> line.number() > number).findFirst();
    }

    /** The pair before this number, decided about or not. */
    Optional<Agenda.Line> before(int number) {
        return lines.stream().filter(line -> line.number() < number).reduce((earlier, later) -> later);
    }
}
