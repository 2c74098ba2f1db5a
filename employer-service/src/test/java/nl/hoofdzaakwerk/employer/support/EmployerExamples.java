package nl.hoofdzaakwerk.employer.support;

import static nl.hoofdzaakwerk.kit.identity.OrganisationKind.WSP;
import static nl.hoofdzaakwerk.testkit.api.ApiRequest.request;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.hoofdzaakwerk.testkit.Platform;
import nl.hoofdzaakwerk.testkit.api.Actor;
import nl.hoofdzaakwerk.testkit.api.ApiExamples;
import nl.hoofdzaakwerk.testkit.api.KitExamples;

/** One valid request for each operation of the employer-service. */
public final class EmployerExamples {
    static final Actor MANAGER = Actor.of("account-manager", WSP);
    private static final String DAY = "2026-01-12";

    private EmployerExamples() {}

    public static ApiExamples all() {
        return ApiExamples.of("employer-service")
                .addAll(KitExamples.of(Platform.database("employer")))
                .addAll(employers())
                .addAll(RelationExamples.all())
                .addAll(ImportExamples.all())
                .addAll(vacancies())
                .addAll(ActivityExamples.all())
                .addAll(SessionExamples.all())
                .addAll(AftercareExamples.all())
                .addAll(DevelopmentExamples.all())
                .addAll(VacancyExamples.all())
                .addAll(PipelineExamples.all());
    }

    private static ApiExamples employers() {
        return ApiExamples.of("employer-service")
                .add("registerEmployer", caller -> request().body(registration()))
                .add("listEmployers", caller -> {
                    employer();
                    return request().query("limit", 100);
                })
                .add("readEmployer", caller -> request().path("id", employer()))
                .add(
                        "changeEmployer",
                        caller -> request().path("id", employer()).ifMatch(0).body(profile()))
                .add("searchEmployers", caller -> {
                    var profile = registration();
                    MANAGER.post("/v1/employers", profile);
                    return request().body(Map.of("name", profile.get("name"), "place", "Leiden", "limit", 20));
                })
                .add("writeNote", caller -> request().path("id", employer()).body(note()))
                .add("listNotes", caller -> {
                    var id = employer();
                    caller.post("/v1/employers/" + id + "/notes", note());
                    return request().path("id", id);
                })
                .add("takeStage", caller -> request().path("id", employer()).body(stage("APPROACHED")))
                .add("listStages", caller -> request().path("id", employer()))
                .add("listEmployerPlacements", caller -> request().path("id", employer()))
                .add("listNewEmployers", caller -> {
                    var id = employer();
                    for (var stage : List.of("APPROACHED", "IN_CONVERSATION", "STRONG_AMBITION")) {
                        MANAGER.post("/v1/employers/" + id + "/stages", stage(stage));
                    }
                    return request()
                            .query("region", "AM19")
                            .query("until", "2026-12-31")
                            .query("limit", 100);
                });
    }

    private static ApiExamples vacancies() {
        return ApiExamples.of("employer-service")
                .add("openVacancy", caller -> request().path("id", employer()).body(offer()))
                .add("listVacancies", caller -> {
                    vacancyOf(MANAGER);
                    return request().query("limit", 100);
                })
                .add("readVacancy", caller -> request().path("id", vacancyOf(MANAGER)))
                .add("changeVacancy", caller -> request()
                        .path("id", vacancyOf(caller))
                        .ifMatch(0)
                        .body(offer()))
                .add("closeVacancy", caller -> request()
                        .path("id", vacancyOf(caller))
                        .body(Map.of("reason", "WORK_FELL_AWAY", "closedOn", "2026-03-02")))
                .add("listVacancyMatches", caller -> request().path("id", vacancyOf(MANAGER)));
    }

    static String employer() {
        return MANAGER.post("/v1/employers", registration()).id();
    }

    /** A vacancy of this employer. */
    static String vacancy(String employer) {
        return MANAGER.post("/v1/employers/" + employer + "/vacancies", offer()).id();
    }

    static String vacancyOf(Actor opener) {
        return opener.post("/v1/employers/" + employer() + "/vacancies", offer())
                .id();
    }

    private static Map<String, Object> registration() {
        var registration = new HashMap<>(profile());
        registration.put("registeredOn", "2026-01-05");
        return registration;
    }

    private static Map<String, Object> profile() {
        var number = Api.newKvkNumber();
        return Map.of(
                "name",
                "Bakkerij " + number,
                "kvkNumber",
                number,
                "municipality",
                "Leiden",
                "sector",
                Map.of("section", "C", "code", "1071"),
                "employees",
                25,
                "newToTargetGroup",
                true,
                "foundThrough",
                "COACH_NETWORK");
    }

    private static Map<String, Object> stage(String to) {
        return Map.of("to", to, "date", DAY, "how", "PHONE", "reason", "They called back");
    }

    private static Map<String, Object> note() {
        return Map.of("text", "Called on " + Api.newKvkNumber());
    }

    static Map<String, Object> offer() {
        var offer = new HashMap<String, Object>();
        offer.put("title", "Kitchen help " + Api.newKvkNumber());
        offer.put("occupation", "9411");
        offer.put("positions", 2);
        offer.put("minimumHours", 12);
        offer.put("maximumHours", 24);
        offer.put("postcode4", "2312");
        offer.put("conditions", List.of("QUIET", "BUDDY"));
        offer.put("tasks", List.of("laying tables"));
        offer.put("wagePerHour", 15.25);
        offer.put("contractMonths", 12);
        offer.put("carvedFrom", Map.of("role", "cook", "tasks", List.of("laying tables")));
        offer.put("timetable", VacancyExamples.timetable());
        offer.put("demands", VacancyExamples.demands());
        offer.put("startDate", "2099-03-02");
        offer.put("sharedWithVum", true);
        offer.put("taskKinds", List.of("SERVING", "KITCHEN"));
        offer.put("jobCoachAccess", true);
        offer.put("leastDisclosure", "SUPPORT_NEED_ONLY");
        offer.put("countsForJobAgreement", true);
        offer.put(
                "workProfile",
                Map.of(
                        "stimuli", "LOW",
                        "pace", "MEDIUM",
                        "socialLoad", "LOW",
                        "telephone", false,
                        "startTime", "FREE"));
        offer.put("opensOn", "2026-02-02");
        offer.put("closesOn", "2099-12-31");
        return offer;
    }
}
