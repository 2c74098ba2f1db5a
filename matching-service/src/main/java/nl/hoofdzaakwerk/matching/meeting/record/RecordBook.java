package nl.hoofdzaakwerk.matching.meeting.record;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.hoofdzaakwerk.kit.api.Language;
import nl.hoofdzaakwerk.kit.api.Problem;
import nl.hoofdzaakwerk.kit.identity.CurrentCaller;
import nl.hoofdzaakwerk.kit.identity.OrganisationKind;
import nl.hoofdzaakwerk.kit.privacy.ProcessingLog;
import nl.hoofdzaakwerk.matching.match.Matches;
import nl.hoofdzaakwerk.matching.match.ReasonCodes;
import nl.hoofdzaakwerk.matching.match.model.Match;
import nl.hoofdzaakwerk.matching.meeting.ActionView;
import nl.hoofdzaakwerk.matching.meeting.Actions;
import nl.hoofdzaakwerk.matching.meeting.AttendanceView;
import nl.hoofdzaakwerk.matching.meeting.Attendances;
import nl.hoofdzaakwerk.matching.meeting.DecisionView;
import nl.hoofdzaakwerk.matching.meeting.Decisions;
import nl.hoofdzaakwerk.matching.meeting.MeetingView;
import nl.hoofdzaakwerk.matching.meeting.Meetings;
import nl.hoofdzaakwerk.matching.meeting.RegionNames;
import nl.hoofdzaakwerk.matching.meeting.model.MatchingMeeting;
import nl.hoofdzaakwerk.matching.meeting.model.MeetingAction;
import nl.hoofdzaakwerk.matching.meeting.model.MeetingDecision;
import nl.hoofdzaakwerk.matching.meeting.model.MeetingStage;
import nl.hoofdzaakwerk.matching.pool.Vacancies;
import nl.hoofdzaakwerk.matching.pool.model.Vacancy;

/** Makes the record of a meeting as its reader may see it, within the reader's transaction (E7). */
@ApplicationScoped
class RecordBook {

    private final Meetings meetings;
    private final Attendances attendances;
    private final Decisions decisions;
    private final Actions actions;
    private final Matches matches;
    private final Vacancies vacancies;
    private final RegionNames regionNames;
    private final ReasonCodes reasonCodes;
    private final Language language;
    private final CurrentCaller callers;
    private final ProcessingLog processingLog;

    RecordBook(
            Meetings meetings,
            Attendances attendances,
            Decisions decisions,
            Actions actions,
            Matches matches,
            Vacancies vacancies,
            RegionNames regionNames,
            ReasonCodes reasonCodes,
            Language language,
            CurrentCaller callers,
            ProcessingLog processingLog) {
        this.meetings = meetings;
        this.attendances = attendances;
        this.decisions = decisions;
        this.actions = actions;
        this.matches = matches;
        this.vacancies = vacancies;
        this.regionNames = regionNames;
        this.reasonCodes = reasonCodes;
        this.language = language;
        this.callers = callers;
        this.processingLog = processingLog;
    }

    MeetingRecord of(UUID meetingId) {
        MatchingMeeting meeting = meetings.findByIdOptional(meetingId).orElseThrow(Problem::notFound);
        List<MeetingDecision> taken = decisions.of(meetingId);
        List<MeetingAction> agreed = actions.of(meetingId);
        Map<UUID, Match> byId = matches.byId(Stream.concat(
                        taken.stream().map(MeetingDecision::matchId),
                        agreed.stream().map(MeetingAction::matchId).filter(Objects::nonNull))
                .distinct()
                .toList());
        Map<UUID, Vacancy> offers =
                vacancies
                        .list(
                                "id in ?1",
                                byId.values().stream().map(Match::vacancyId).toList())
                        .stream()
                        .collect(Collectors.toMap(Vacancy::id, Function.identity()));
        processingLog.record(
                "matching-meeting",
                byId.values().stream()
                        .map(Match::cardId)
                        .filter(Objects::nonNull)
                        .distinct()
                        .toList());
        return new MeetingRecord(
                MeetingView.of(meeting, regionNames.of(Stream.of(meeting.region()))),
                meeting.stage() != MeetingStage.ENDED,
                callers.get().kind() == OrganisationKind.WSP,
                attendances.of(meetingId).stream().map(AttendanceView::of).toList(),
                taken.stream()
                        .map(decision -> decided(decision, byId.get(decision.matchId()), offers))
                        .toList(),
                agreed.stream()
                        .map(action ->
                                new MeetingRecord.Agreed(codeOf(byId.get(action.matchId())), ActionView.of(action)))
                        .toList());
    }

    private MeetingRecord.Decided decided(MeetingDecision decision, Match match, Map<UUID, Vacancy> offers) {
        Vacancy offer = match == null ? null : offers.get(match.vacancyId());
        return new MeetingRecord.Decided(
                codeOf(match),
                offer == null ? null : offer.title(),
                offer == null ? null : offer.employerName(),
                reasonOf(decision, match),
                DecisionView.of(decision));
    }

    private String reasonOf(MeetingDecision decision, Match match) {
        if (decision.reasonCode() == null || match == null) {
            return decision.reasonCode();
        }
        return reasonCodes.label(decision.reasonCode(), decision.decision().stage(), match.region(), language.locale());
    }

    private static String codeOf(Match match) {
        return match == null ? null : CandidateCode.of(match.cardId());
    }
}
