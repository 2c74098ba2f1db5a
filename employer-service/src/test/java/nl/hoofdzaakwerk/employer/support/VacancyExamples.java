package nl.hoofdzaakwerk.employer.support;

import static nl.hoofdzaakwerk.testkit.api.ApiRequest.request;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.hoofdzaakwerk.testkit.api.Actor;
import nl.hoofdzaakwerk.testkit.api.ApiExamples;

/** One valid request for each operation on vacancies beyond the first ones, on worksheets and on instruments. */
final class VacancyExamples {
    private static final String LATER = "2099-03-02";
    private static final Map<String, Object> STEP = Map.of("what", "Visit the ward", "dueDate", LATER);

    private VacancyExamples() {}

    static ApiExamples all() {
        return ApiExamples.of("employer-service")
                .addAll(vacancies())
                .addAll(carvings())
                .addAll(outlooks());
    }

    private static ApiExamples vacancies() {
        return ApiExamples.of("employer-service")
                .add("planVacancy", caller -> request()
                        .path("id", EmployerExamples.vacancyOf(caller))
                        .ifMatch(0)
                        .body(STEP))
                .add("reopenVacancy", caller -> {
                    var id = EmployerExamples.vacancyOf(caller);
                    caller.post("/v1/vacancies/" + id + "/closings", Map.of("reason", "OTHER"));
                    return request().path("id", id).body(Map.of("closesOn", "2099-12-31", "nextStep", STEP));
                })
                .add("listVacancyReopenings", caller -> request()
                        .path("id", EmployerExamples.vacancyOf(EmployerExamples.MANAGER)))
                .add("explainInstruments", caller -> request()
                        .path("id", EmployerExamples.vacancyOf(EmployerExamples.MANAGER))
                        .body(Map.of("inTargetGroupRegister", "UNKNOWN", "benefit", "WW")));
    }

    private static ApiExamples carvings() {
        return ApiExamples.of("employer-service")
                .add("beginCarving", caller -> request()
                        .path("id", EmployerExamples.employer())
                        .body(sheet()))
                .add("listCarvings", caller -> {
                    var employer = EmployerExamples.employer();
                    caller.post("/v1/employers/" + employer + "/carving-sheets", sheet());
                    return request().path("id", employer);
                })
                .add("readCarving", caller -> request().path("id", sheetOf(EmployerExamples.MANAGER)))
                .add(
                        "changeCarving",
                        caller ->
                                request().path("id", sheetOf(caller)).ifMatch(0).body(sheet()))
                .add(
                        "planCarving",
                        caller ->
                                request().path("id", sheetOf(caller)).ifMatch(0).body(STEP))
                .add("stepCarving", caller -> request()
                        .path("id", sheetOf(caller))
                        .body(Map.of("to", "DISCUSSED", "reason", "Spoken on the ward", "nextStep", STEP)))
                .add("openCarvedVacancy", caller -> {
                    var id = sheetOf(caller);
                    for (var to : List.of("DISCUSSED", "AGREED")) {
                        caller.post("/v1/carving-sheets/" + id + "/steps", Map.of("to", to));
                    }
                    return request().path("id", id).body(carvedVacancy());
                });
    }

    private static ApiExamples outlooks() {
        return ApiExamples.of("employer-service")
                .add("readOutlook", caller -> request().path("region", "AM19").query("by", "SECTOR"))
                .add("importOutlookFigures", caller -> request()
                        .path("region", "AM19")
                        .body(Map.of(
                                "source",
                                "UWV",
                                "csv",
                                "side;classification;code;quarter;number\nDEMAND;SECTOR;C;2026-Q1;5")));
    }

    private static String sheetOf(Actor writer) {
        return writer.post("/v1/employers/" + EmployerExamples.employer() + "/carving-sheets", sheet())
                .id();
    }

    private static Map<String, Object> sheet() {
        var task = Map.of(
                "name",
                "stocking cupboards",
                "hours",
                12.5,
                "frequency",
                "DAILY",
                "doneBy",
                "nurse",
                "skill",
                "SIMPLE",
                "profile",
                Map.of(
                        "stimuli",
                        "LOW",
                        "pace",
                        "MEDIUM",
                        "socialLoad",
                        "LOW",
                        "telephone",
                        false,
                        "startTime",
                        "FREE"),
                "splitting",
                "YES",
                "carvedHours",
                11.75,
                "kind",
                "STOCKING");
        return Map.of(
                "title",
                "Ward help " + Api.newKvkNumber(),
                "buddy",
                true,
                "roles",
                List.of(Map.of("name", "nurse", "hours", 32, "tasks", List.of(task))),
                "nextStep",
                STEP);
    }

    private static Map<String, Object> carvedVacancy() {
        var vacancy = new HashMap<String, Object>();
        vacancy.put("title", "Ward help");
        vacancy.put("occupation", "5321");
        vacancy.put("minimumHours", 8);
        vacancy.put("postcode4", "2312");
        vacancy.put("timetable", timetable());
        vacancy.put("conditions", List.of("BUILD_UP_HOURS"));
        vacancy.put("demands", demands());
        vacancy.put("wagePerHour", 15.25);
        vacancy.put("contractMonths", 12);
        vacancy.put("startDate", LATER);
        vacancy.put("opensOn", "2026-02-02");
        vacancy.put("closesOn", "2099-12-31");
        vacancy.put("sharedWithVum", false);
        vacancy.put("nextStep", STEP);
        vacancy.put("jobCoachAccess", true);
        vacancy.put("leastDisclosure", "NONE");
        vacancy.put("countsForJobAgreement", true);
        return vacancy;
    }

    static List<Map<String, Object>> timetable() {
        return List.of(
                Map.of("day", "MONDAY", "from", "09:00", "until", "12:30", "flexible", false),
                Map.of("day", "THURSDAY", "part", "AFTERNOON", "flexible", true));
    }

    static Map<String, Object> demands() {
        return Map.of(
                "drivingLicences",
                List.of("B"),
                "certificateOfConduct",
                true,
                "dutch",
                "A2",
                "education",
                "MBO_1",
                "educationStrength",
                "WISHED");
    }
}
