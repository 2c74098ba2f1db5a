package nl.hoofdzaakwerk.trajectory.consultation;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.hoofdzaakwerk.events.RegionCode;
import nl.hoofdzaakwerk.kit.TimeSource;
import nl.hoofdzaakwerk.kit.api.Language;
import nl.hoofdzaakwerk.trajectory.consultation.OverviewResource.CaseOverview;
import nl.hoofdzaakwerk.trajectory.consultation.OverviewResource.GoalCount;
import nl.hoofdzaakwerk.trajectory.consultation.OverviewResource.RequestSpread;
import nl.hoofdzaakwerk.trajectory.consultation.OverviewResource.SubregionSpread;
import nl.hoofdzaakwerk.trajectory.consultation.model.CaseGoal;
import nl.hoofdzaakwerk.trajectory.consultation.model.CaseRequest;
import nl.hoofdzaakwerk.trajectory.consultation.model.ConsultationCase;
import nl.hoofdzaakwerk.trajectory.consultation.model.ConsultationMeeting;
import nl.hoofdzaakwerk.trajectory.consultation.model.ConsultationParticipant;
import nl.hoofdzaakwerk.trajectory.consultation.model.RequestState;
import nl.hoofdzaakwerk.trajectory.sheet.Sheet;

/** Overviews of what the caller may see of cases and meetings (C3, C5), and of how money is spread (B8). */
@ApplicationScoped
class Overviews {
    private final ConsultationCases cases;
    private final CaseRequests requests;
    private final ConsultationMeetings meetings;
    private final ConsultationParticipants participants;
    private final Language language;

    Overviews(
            ConsultationCases cases,
            CaseRequests requests,
            ConsultationMeetings meetings,
            ConsultationParticipants participants,
            Language language) {
        this.cases = cases;
        this.requests = requests;
        this.meetings = meetings;
        this.participants = participants;
        this.language = language;
    }

    /** C3: advised cases per goal; every goal has its line, also without a case. */
    CaseOverview goals(Period period) {
        Map<CaseGoal, Long> counted = cases.within(period).stream()
                .flatMap(one -> one.goal().stream())
                .collect(Collectors.groupingBy(goal -> goal, Collectors.counting()));
        List<GoalCount> goals = Arrays.stream(CaseGoal.values())
                .map(goal -> new GoalCount(
                        goal, text("goal", goal), counted.getOrDefault(goal, 0L).intValue()))
                .toList();
        return new CaseOverview(goals, goals.stream().mapToInt(GoalCount::cases).sum());
    }

    /** B8: how requests and grants lie over the subregions. */
    RequestSpread spread(RegionCode region) {
        Map<String, List<CaseRequest>> bySubregion = requests.ofRegion(region).stream()
                .collect(Collectors.groupingBy(
                        request -> request.subregion().orElse(""), TreeMap::new, Collectors.toList()));
        return new RequestSpread(bySubregion.entrySet().stream()
                .map(part -> spread(part.getKey().isEmpty() ? null : part.getKey(), part.getValue()))
                .toList());
    }

    private static SubregionSpread spread(String subregion, List<CaseRequest> asked) {
        List<CaseRequest> granted = asked.stream()
                .filter(request -> request.state() == RequestState.GRANTED)
                .toList();
        return new SubregionSpread(
                subregion,
                asked.size(),
                sum(asked.stream().map(request -> request.wanted().amount())),
                granted.size(),
                sum(granted.stream().flatMap(request -> request.grantedAmount().stream())));
    }

    private static BigDecimal sum(Stream<BigDecimal> amounts) {
        return amounts.reduce(BigDecimal.ZERO.setScale(2), BigDecimal::add);
    }

    /** C5: one row per case, anonymous. */
    Sheet caseSheet(Period period) {
        List<ConsultationCase> told = cases.within(period);
        Map<UUID, List<CaseRequest>> asked =
                requests.byCase(told.stream().map(ConsultationCase::id).toList());
        return new Sheet(
                language.say("sheet.cases"),
                header(
                        "date",
                        "region",
                        "subregion",
                        "organisation",
                        "income",
                        "situation",
                        "problem",
                        "question",
                        "advice",
                        "goal",
                        "subsidy",
                        "purpose",
                        "result",
                        "value"),
                told.stream()
                        .map(one -> row(one, asked.getOrDefault(one.id(), List.of())))
                        .toList());
    }

    private List<Object> row(ConsultationCase one, List<CaseRequest> asked) {
        List<CaseRequest> granted = asked.stream()
                .filter(request -> request.grantedAmount().isPresent())
                .toList();
        return values(
                one.tabledAt().atZone(TimeSource.ZONE).toLocalDate(),
                one.region().value(),
                one.subregion().orElse(null),
                one.organisation().value(),
                text("benefit", one.story().incomeSource()),
                one.story().situation(),
                one.story().problem(),
                one.story().question(),
                one.advice().orElse(null),
                one.goal().map(goal -> text("goal", goal)).orElse(null),
                granted.isEmpty() ? null : sum(granted.stream().flatMap(request -> request.grantedAmount().stream())),
                granted.stream().map(request -> request.wanted().purpose()).collect(Collectors.joining(", ")),
                one.result().map(result -> text("result", result)).orElse(null),
                one.adviceOfValue().map(value -> text("value", value)).orElse(null));
    }

    /** C5: one row per meeting. */
    Sheet meetingSheet(Period period) {
        return new Sheet(
                language.say("sheet.meetings"),
                header(
                        "date",
                        "region",
                        "subregion",
                        "place",
                        "host",
                        "state",
                        "participants",
                        "organisations",
                        "cases"),
                meetings.within(period).stream().map(this::row).toList());
    }

    private List<Object> row(ConsultationMeeting meeting) {
        String organisations = participants.of(meeting.id()).stream()
                .filter(participant -> participant.state().takesPlace())
                .map(ConsultationParticipant::organisation)
                .map(Objects::toString)
                .sorted()
                .collect(Collectors.joining(", "));
        return values(
                meeting.date(),
                meeting.region().value(),
                meeting.subregion().orElse(null),
                meeting.place(),
                meeting.hostOrganisation().value(),
                text("meeting", meeting.state()),
                meeting.registered(),
                organisations,
                meeting.cases());
    }

    private List<String> header(String... columns) {
        return Arrays.stream(columns)
                .map(column -> language.say("column." + column))
                .toList();
    }

    private String text(String group, Enum<?> value) {
        return language.say(group + "." + value.name());
    }

    private static List<Object> values(Object... values) {
        return new ArrayList<>(Arrays.asList(values));
    }
}
