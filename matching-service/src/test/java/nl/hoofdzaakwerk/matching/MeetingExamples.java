package nl.hoofdzaakwerk.matching;

import static nl.hoofdzaakwerk.kit.identity.OrganisationKind.GGZ;
import static nl.hoofdzaakwerk.kit.identity.OrganisationKind.WSP;
import static nl.hoofdzaakwerk.testkit.api.ApiRequest.request;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import nl.hoofdzaakwerk.kit.TimeSource;
import nl.hoofdzaakwerk.matching.MatchingExamples.Pair;
import nl.hoofdzaakwerk.testkit.api.Actor;
import nl.hoofdzaakwerk.testkit.api.ApiExamples;
import nl.hoofdzaakwerk.testkit.api.TestOrganisation;

/** One example per operation of series and of meetings as they go on. */
final class MeetingExamples {

    private static final Actor CHAIR = Actor.of("matching-chair", WSP);
    private static final AtomicInteger NEXT_SERIES = new AtomicInteger(1);
    private static final AtomicInteger NEXT_FUNCTION = new AtomicInteger();

    private MeetingExamples() {}

    static ApiExamples all() {
        return ApiExamples.of("matching-service")
                .addAll(series())
                .addAll(mode())
                .addAll(actions());
    }

    private static ApiExamples series() {
        return ApiExamples.of("matching-service")
                .add("createMeetingSeries", caller -> request().body(newSeries()))
                .add("listMeetingSeries", caller -> {
                    plan();
                    return request().query("limit", 100);
                })
                .add("getMeetingSeries", caller -> request().path("id", plan()))
                .add("listMeetingSeriesHolidays", caller -> request().path("id", plan()))
                .add("createMeetingSeriesChange", caller -> {
                    Map<String, Object> series = newSeries();
                    String id = CHAIR.post("/v1/meeting-series", series).id();
                    return request().path("id", id).body(changeOf(series));
                })
                .add("createMeetingSeriesEnding", caller -> {
                    Map<String, Object> series = newSeries();
                    String id = CHAIR.post("/v1/meeting-series", series).id();
                    return request().path("id", id).body(Map.of("lastDate", series.get("validFromDate")));
                })
                .add("createMatchingMeetingMove", caller -> request()
                        .path("id", MatchingExamples.plan(MatchingExamples.nextDay()))
                        .body(Map.of("meetingDate", nextSeriesDay().toString(), "startTime", "10:30:00")))
                .add("createMatchingMeetingCancellation", caller -> request()
                        .path("id", MatchingExamples.plan(MatchingExamples.nextDay()))
                        .body(Map.of("reason", "Te weinig deelnemers")));
    }

    /** A day of the next year that no other example takes. */
    private static LocalDate nextSeriesDay() {
        return LocalDate.now(TimeSource.ZONE).plusDays(NEXT_SERIES.getAndIncrement());
    }

    /** Of one day only, so that examples never overlap. */
    private static Map<String, Object> newSeries() {
        LocalDate day = nextSeriesDay();
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("region", TestOrganisation.HOME_REGION);
        body.put("weekday", day.getDayOfWeek().name());
        body.put("intervalWeeks", 2);
        body.put("startTime", "09:30:00");
        body.put("lengthMinutes", 90);
        body.put("place", "Stadhuis, zaal 2");
        body.put("validFromDate", day.toString());
        body.put("validUntilDate", day.toString());
        return body;
    }

    private static Map<String, Object> changeOf(Map<String, Object> series) {
        return Map.of(
                "fromDate",
                series.get("validFromDate"),
                "weekday",
                series.get("weekday"),
                "intervalWeeks",
                1,
                "startTime",
                "13:00:00",
                "lengthMinutes",
                60,
                "place",
                "Online");
    }

    private static String plan() {
        return CHAIR.post("/v1/meeting-series", newSeries()).id();
    }

    private static ApiExamples mode() {
        return ApiExamples.of("matching-service")
                .add("createMatchingMeetingAttendance", caller -> request()
                        .path("id", MatchingExamples.plan(MatchingExamples.nextDay()))
                        .body(attendance()))
                .add("listMatchingMeetingAttendances", caller -> {
                    String meeting = MatchingExamples.plan(MatchingExamples.nextDay());
                    CHAIR.post("/v1/matching-meetings/" + meeting + "/attendances", attendance());
                    return request().path("id", meeting).query("limit", 100);
                })
                .add("createMatchingMeetingAttendanceWithdrawal", caller -> {
                    String meeting = MatchingExamples.plan(MatchingExamples.nextDay());
                    return request()
                            .path("id", meeting)
                            .path(
                                    "attendanceId",
                                    CHAIR.post("/v1/matching-meetings/" + meeting + "/attendances", attendance())
                                            .id());
                })
                .add("getMatchingMeetingRecord", caller -> {
                    Pair pair = new Pair();
                    String meeting = pair.meetingWithClosedAgenda();
                    pair.decide(meeting);
                    return request().path("id", meeting);
                })
                .add("followMatchingMeeting", caller -> request()
                        .path("id", MatchingExamples.plan(MatchingExamples.nextDay()))
                        .header("Accept", "text/event-stream"))
                .add("getMatchingMeetingCurrentItem", caller -> request()
                        .path("id", new Pair().meetingWithClosedAgenda()))
                .add("putMatchingMeetingCurrentItem", caller -> {
                    Pair pair = new Pair();
                    return request()
                            .path("id", pair.meetingWithClosedAgenda())
                            .ifMatch(0)
                            .body(Map.of("cardId", pair.card, "vacancyId", pair.vacancy));
                });
    }

    private static Map<String, Object> attendance() {
        return Map.of(
                "organisation",
                TestOrganisation.home(GGZ).alias(),
                "kind",
                "GGZ",
                "function",
                "IPS-coach " + NEXT_FUNCTION.getAndIncrement());
    }

    private static ApiExamples actions() {
        return ApiExamples.of("matching-service")
                .add("createMatchingMeetingAction", caller -> {
                    Pair pair = new Pair();
                    return request().path("id", pair.meetingWithClosedAgenda()).body(action(pair));
                })
                .add("listMatchingMeetingActions", caller -> {
                    Pair pair = new Pair();
                    String meeting = pair.meetingWithClosedAgenda();
                    pair.decide(meeting);
                    return request().path("id", meeting).query("limit", 100);
                })
                .add("listDueItems", caller -> {
                    agreed(new Pair());
                    return request().query("scope", "organisation").query("limit", 100);
                })
                .add("getMeetingAction", caller -> request().path("id", agreed(new Pair())))
                .add("changeMeetingAction", caller -> {
                    Pair pair = new Pair();
                    return request().path("id", agreed(pair)).ifMatch(0).body(action(pair));
                })
                .add("createMeetingActionCompletion", caller -> request()
                        .path("id", agreed(new Pair()))
                        .body(Map.of("result", "De werkgever is gebeld")));
    }

    /** An action of the home GGZ institution. */
    private static Map<String, Object> action(Pair pair) {
        return Map.of(
                "owner",
                "coach",
                "ownerOrganisation",
                TestOrganisation.home(GGZ).alias(),
                "nextStep",
                Map.of(
                        "what",
                        "Bellen met de werkgever",
                        "dueDate",
                        pair.day.plusDays(7).toString()));
    }

    private static String agreed(Pair pair) {
        return CHAIR.post("/v1/matching-meetings/" + pair.meetingWithClosedAgenda() + "/actions", action(pair))
                .id();
    }
}
