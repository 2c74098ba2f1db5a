package nl.hoofdzaakwerk.employer.support;

import static nl.hoofdzaakwerk.kit.identity.OrganisationKind.GGZ;
import static nl.hoofdzaakwerk.testkit.api.ApiRequest.request;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.hoofdzaakwerk.testkit.Platform;
import nl.hoofdzaakwerk.testkit.api.Actor;
import nl.hoofdzaakwerk.testkit.api.ApiExamples;
import nl.hoofdzaakwerk.testkit.api.ApiRequest;

/** One valid request for each operation around sessions, wishes and visits. */
final class SessionExamples {
    private static final Actor COACH = Actor.of("coach", GGZ);
    private static final String DAY = "2026-01-12";

    private SessionExamples() {}

    static ApiExamples all() {
        return sessions().addAll(invitations()).addAll(wishes()).addAll(visits());
    }

    private static ApiExamples sessions() {
        return ApiExamples.of("employer-service")
                .add("planSession", caller -> request().body(session()))
                .add("listSessions", caller -> {
                    sessionOf(COACH);
                    return request().query("limit", 100);
                })
                .add("readSession", caller -> request().path("id", sessionOf(COACH)))
                .add("changeSession", caller -> request()
                        .path("id", sessionOf(caller))
                        .ifMatch(0)
                        .body(session()))
                .add(
                        "closeSession",
                        caller -> request().path("id", sessionOf(caller)).body(Map.of("outcome", "CANCELLED")));
    }

    private static ApiExamples invitations() {
        return ApiExamples.of("employer-service")
                .add(
                        "inviteEmployers",
                        caller -> request().path("id", sessionOf(caller)).body(guests(EmployerExamples.employer())))
                .add("listInvitations", caller -> {
                    var session = sessionOf(COACH);
                    invitationTo(session);
                    return request().path("id", session);
                })
                .add("changeInvitation", caller -> invited().ifMatch(0).body(Map.of("state", "PRESENT")))
                .add("followUpInvitation", caller -> {
                    var invited = invited();
                    COACH.send(
                            "PUT",
                            "/v1/sessions/{id}/invitations/{invitationId}",
                            invited.ifMatch(0).body(Map.of("state", "PRESENT")));
                    return invited.body(Map.of(
                            "result",
                            "INTERESTED",
                            "outcomes",
                            List.of("AMBITION"),
                            "summary",
                            "They want to see how it works",
                            "nextStep",
                            ActivityExamples.step()));
                })
                .add("exportAttendance", caller -> request().path("id", sessionOf(COACH)));
    }

    private static ApiExamples wishes() {
        return ApiExamples.of("employer-service")
                .add("makeWish", caller -> request().body(wish()))
                .add("listWishes", caller -> {
                    wishOf(COACH);
                    return request().query("limit", 100);
                })
                .add("readWish", caller -> request().path("id", wishOf(COACH)))
                .add(
                        "planWish",
                        caller ->
                                request().path("id", wishOf(caller)).ifMatch(0).body(ActivityExamples.step()))
                .add("closeWish", caller -> request().path("id", wishOf(caller)))
                .add("beginVisits", caller -> request()
                        .path("id", wishOf(COACH))
                        .body(Map.of("employerId", EmployerExamples.employer(), "nextStep", ActivityExamples.step())))
                .add("listVisitSequences", caller -> {
                    var wish = wishOf(COACH);
                    visitsOf(COACH, wish, EmployerExamples.employer());
                    return request().path("id", wish);
                });
    }

    private static ApiExamples visits() {
        return ApiExamples.of("employer-service")
                .add("readVisitSequence", caller -> request()
                        .path("id", visitsOf(COACH, wishOf(COACH), EmployerExamples.employer())))
                .add("recordVisit", caller -> request()
                        .path("id", visitsOf(caller, wishOf(COACH), EmployerExamples.employer()))
                        .body(visit("LEARN", DAY, "WELCOME")))
                .add("linkVisitVacancy", SessionExamples::agreed)
                .add("planVisit", caller -> request()
                        .path("id", visitsOf(caller, wishOf(COACH), EmployerExamples.employer()))
                        .ifMatch(0)
                        .body(ActivityExamples.step()));
    }

    private static ApiRequest agreed(Actor caller) {
        var employer = EmployerExamples.employer();
        var sequence = visitsOf(caller, wishOf(COACH), employer);
        for (var visit : List.of(
                visit("LEARN", DAY, "WELCOME"),
                visit("RETURN", "2026-01-13", "WELCOME"),
                visit("PROPOSE", "2026-01-14", "AGREED"))) {
            caller.post("/v1/visit-sequences/" + sequence + "/visits", visit);
        }
        return request().path("id", sequence).ifMatch(3).body(Map.of("vacancyId", EmployerExamples.vacancy(employer)));
    }

    private static ApiRequest invited() {
        var session = sessionOf(COACH);
        return request().path("id", session).path("invitationId", invitationTo(session));
    }

    private static String invitationTo(String session) {
        COACH.post("/v1/sessions/" + session + "/invitations", guests(EmployerExamples.employer()));
        return Platform.database("employer")
                .select("select id from session_invitation where session_id = '" + session + "'")
                .getFirst();
    }

    private static String sessionOf(Actor caller) {
        return caller.post("/v1/sessions", session()).id();
    }

    private static String wishOf(Actor caller) {
        return caller.post("/v1/wishes", wish()).id();
    }

    private static String visitsOf(Actor caller, String wish, String employer) {
        return caller.post("/v1/wishes/" + wish + "/visit-sequences", Map.of("employerId", employer))
                .id();
    }

    private static Map<String, Object> session() {
        var session = new HashMap<String, Object>();
        session.put("region", "AM19");
        session.put("shared", true);
        session.put("kind", "JOB_FAIR");
        session.put("title", "Job fair " + Api.newKvkNumber());
        session.put("sessionDate", DAY);
        session.put("place", "Leiden");
        session.put("host", "WSP");
        session.put("capacity", 20);
        session.put("arrangements", List.of("QUIET_ROOM", "FIXED_TIME_SLOTS"));
        session.put("arrangementText", "Room 12 is quiet, everybody has a time of their own");
        session.put("nextStep", ActivityExamples.step());
        return session;
    }

    private static Map<String, Object> guests(String employer) {
        return Map.of("employerIds", List.of(employer));
    }

    private static Map<String, Object> wish() {
        return Map.of(
                "region",
                "AM19",
                "occupation",
                "9411",
                "hours",
                "TWELVE_TO_FIFTEEN",
                "conditions",
                List.of("QUIET", "BUDDY"),
                "nextStep",
                ActivityExamples.step());
    }

    private static Map<String, Object> visit(String phase, String day, String outcome) {
        return Map.of("phase", phase, "visitDate", day, "outcome", outcome, "nextStep", ActivityExamples.step());
    }
}
