package nl.hoofdzaakwerk.employer.vacancy;

import static nl.hoofdzaakwerk.employer.support.Api.as;
import static nl.hoofdzaakwerk.employer.support.Log.await;
import static nl.hoofdzaakwerk.employer.support.People.COACH;
import static nl.hoofdzaakwerk.employer.support.People.MANAGER;
import static nl.hoofdzaakwerk.employer.support.People.MANAGER_IN_TWENTE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.hoofdzaakwerk.employer.support.Api;
import nl.hoofdzaakwerk.employer.support.Log;
import nl.hoofdzaakwerk.events.DayPart;
import nl.hoofdzaakwerk.events.DemandStrength;
import nl.hoofdzaakwerk.events.DisclosureLevel;
import nl.hoofdzaakwerk.events.DrivingLicence;
import nl.hoofdzaakwerk.events.EducationLevel;
import nl.hoofdzaakwerk.events.LanguageLevel;
import nl.hoofdzaakwerk.events.MatchEnded;
import nl.hoofdzaakwerk.events.MatchProposed;
import nl.hoofdzaakwerk.events.MatchRejected;
import nl.hoofdzaakwerk.events.RegionCode;
import nl.hoofdzaakwerk.events.SbiSection;
import nl.hoofdzaakwerk.events.Topics;
import nl.hoofdzaakwerk.events.VacancyPublished;
import nl.hoofdzaakwerk.events.VacancyTerms;
import nl.hoofdzaakwerk.events.WorkLoad;
import nl.hoofdzaakwerk.events.WorkProfile;
import nl.hoofdzaakwerk.events.WorkTask;
import nl.hoofdzaakwerk.events.WorkTime;
import nl.hoofdzaakwerk.testkit.WithPlatform;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What a vacancy says in full, and its life: opened, followed up, closed, opened again. */
@QuarkusTest
@WithPlatform("employer")
class VacancyTermsIT {
    private static final RegionCode HOLLAND_RIJNLAND = new RegionCode("AM19");

    @Inject
    Clock clock;

    @Test
    @DisplayName("D5 P8 a vacancy keeps its timetable, demands and start, and matching hears them at once")
    void keepsTerms() {
        var employer = as(MANAGER).registers("Kwekerij De Grutto", "Leiden");

        String id = opens(
                        employer,
                        terms("[%s, %s]"
                                .formatted(
                                        slot("MONDAY", "\"from\": \"09:00\", \"until\": \"12:30\"", false),
                                        slot("THURSDAY", "\"part\": \"AFTERNOON\"", true))))
                .then()
                .statusCode(201)
                .body("timetable.day", contains("MONDAY", "THURSDAY"))
                .body("timetable[0].from", equalTo("09:00"))
                .body("timetable[0].until", equalTo("12:30"))
                .body("timetable[1].part", equalTo("AFTERNOON"))
                .body("timetable.flexible", contains(false, true))
                .body("demands.drivingLicences", contains("B"))
                .body("demands.certificateOfConduct", equalTo(true))
                .body("demands.dutch", equalTo("A2"))
                .body("demands.education", equalTo("MBO_2"))
                .body("demands.educationStrength", equalTo("STATUTORY"))
                .body("startDate", equalTo("2026-03-01"))
                .body("sharedWithVum", equalTo(false))
                .body("conditions", contains("QUIET", "EXTRA_BREAKS", "CLOSE_SUPERVISION"))
                .body("taskKinds", contains("PACKING", "GREENERY"))
                .body("jobCoachAccess", equalTo(true))
                .body("leastDisclosure", equalTo("SUPPORT_NEED_ONLY"))
                .body("countsForJobAgreement", equalTo(false))
                .body("owner", notNullValue())
                .extract()
                .path("id");

        await().untilAsserted(() -> assertThat(Log.events(Topics.VACANCIES, id)).hasSize(1));
        assertThat(Log.events(Topics.VACANCIES, id).getFirst())
                .isInstanceOfSatisfying(VacancyPublished.class, told -> assertThat(told.terms())
                        .isEqualTo(new VacancyTerms(
                                List.of(
                                        new WorkTime(DayOfWeek.MONDAY, DayPart.MORNING, false),
                                        new WorkTime(DayOfWeek.MONDAY, DayPart.AFTERNOON, false),
                                        new WorkTime(DayOfWeek.THURSDAY, DayPart.AFTERNOON, true)),
                                Set.of(DrivingLicence.B),
                                true,
                                LanguageLevel.A2,
                                EducationLevel.MBO_2,
                                DemandStrength.STATUTORY,
                                LocalDate.of(2026, 3, 1),
                                SbiSection.C,
                                new WorkProfile(WorkLoad.LOW, WorkLoad.MEDIUM, WorkLoad.LOW, false, true),
                                Set.of(WorkTask.PACKING, WorkTask.GREENERY),
                                true,
                                DisclosureLevel.SUPPORT_NEED_ONLY,
                                null,
                                1525,
                                12,
                                false)));
    }

    @Test
    @DisplayName("D5 what contradicts itself is a clear 400 that names each field, and nothing is stored")
    void refusesContradictions() {
        var employer = as(MANAGER).registers("Kwekerij De Tureluur", "Leiden");
        var twice = "[%s, %s]"
                .formatted(
                        slot("MONDAY", "\"part\": \"MORNING\", \"from\": \"09:00\", \"until\": \"12:30\"", false),
                        slot("FRIDAY", "\"from\": \"12:00\", \"until\": \"09:00\"", false));

        opens(
                        employer,
                        terms(twice)
                                .replace("2026-03-01", "2026-01-01")
                                .replace(", \"educationStrength\": \"STATUTORY\"", ""))
                .then()
                .statusCode(400)
                .body("errors.pointer", hasItems("/timetable/0", "/timetable/1/until", "/startDate"))
                .body("errors.pointer", hasItem("/demands/educationStrength"))
                .body("errors.rule", not(hasItem(nullValue())));
        opens(employer, terms("[]").replace("\"positions\": 2", "\"positions\": -1"))
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("/positions"));
        opens(employer, terms("[%s]".formatted(slot("MONDAY", "\"from\": \"09:00\", \"until\": \"25:00\"", false))))
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("/timetable/0/until"));

        opens(employer, terms("[]").replace("[\"GREENERY\", \"PACKING\"]", "[]"))
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("/taskKinds"));

        as(MANAGER).get("/employers/" + employer).then().body("stage", equalTo("PROSPECT"));
    }

    @Test
    @DisplayName("P6 a vacancy has a next step, in time before it expires, which can be replaced")
    void plansNextStep() {
        var today = LocalDate.now(clock);
        var employer = as(MANAGER).registers("Kwekerij De Kluut", "Leiden");
        var lastDay = today.plusDays(20);
        var body = Api.offer("Seedling help", 1).replace("2099-12-31", lastDay.toString());

        var opened = opens(employer, body);
        String id = opened.then()
                .statusCode(201)
                .body("nextStep.dueDate", equalTo(today.plusDays(6).toString()))
                .extract()
                .path("id");
        var path = "/vacancies/" + id + "/next-step";

        as(MANAGER)
                .put(path, "\"0\"", step(today.plusDays(7)))
                .then()
                .statusCode(409)
                .body("errors.code", contains("after-expiry-warning"))
                .body("errors.rule", contains("P6"));
        as(MANAGER)
                .put(path, "\"0\"", step(today.plusDays(2)))
                .then()
                .statusCode(200)
                .header("ETag", equalTo("\"1\""))
                .body("nextStep.what", equalTo("Call about the start"));
        as(MANAGER_IN_TWENTE).put(path, "\"1\"", step(today.plusDays(2))).then().statusCode(404);
        as(COACH).put(path, "\"1\"", step(today.plusDays(2))).then().statusCode(403);
    }

    @Test
    @DisplayName("D5 a closed vacancy is opened again and matching hears of it; a filled one is not closed")
    void opensAgain() {
        var employer = as(MANAGER).registers("Kwekerij De Scholekster", "Leiden");
        var id = as(MANAGER).opens(employer, "Greenhouse help", 1);
        var reopening = "/vacancies/" + id + "/reopenings";

        as(MANAGER).post(reopening, "{}").then().statusCode(409).body("errors.code", contains("still-open"));
        as(MANAGER)
                .post("/vacancies/" + id + "/closings", "{\"reason\": \"NO_SUITABLE_CANDIDATE\"}")
                .then()
                .statusCode(201)
                .body("nextStep", nullValue());
        as(MANAGER_IN_TWENTE).post(reopening, "{}").then().statusCode(404);
        as(COACH).post(reopening, "{}").then().statusCode(403);
        as(MANAGER)
                .post(reopening, "{\"closesOn\": \"2026-03-01\"}")
                .then()
                .statusCode(409)
                .body("errors.code", contains("closes-in-the-past"));
        as(MANAGER)
                .post(reopening, "{}")
                .then()
                .statusCode(201)
                .body("state", equalTo("OPEN"))
                .body("closesOn", nullValue())
                .body("closingReason", nullValue())
                .body("nextStep.what", notNullValue());

        as(MANAGER)
                .get(reopening)
                .then()
                .statusCode(200)
                .body("items.endedAs", contains("CLOSED"))
                .body("items.closingReason", contains("NO_SUITABLE_CANDIDATE"))
                .body("items.reopenedBy", contains("account-manager.wsp-holland-rijnland"));
        as(MANAGER_IN_TWENTE).get(reopening).then().statusCode(404);
        await().untilAsserted(() -> assertThat(Log.events(Topics.VACANCIES, id))
                .hasSize(3)
                .element(1)
                .isNull());
        assertThat(Log.events(Topics.VACANCIES, id).getLast()).isInstanceOf(VacancyPublished.class);
    }

    @Test
    @DisplayName("P8 the reason why a match was rejected stands with the vacancy, as a code")
    void showsRejectionReason() {
        var employer = as(MANAGER).registers("Kwekerij De Wulp", "Leiden");
        var id = as(MANAGER).opens(employer, "Greenhouse help", 1);
        var match = UUID.randomUUID();
        var card = UUID.randomUUID();

        Log.publish(
                new MatchProposed(
                        match, card, UUID.fromString(id), UUID.fromString(employer), HOLLAND_RIJNLAND, day(3)),
                1);
        Log.publish(
                new MatchRejected(
                        match,
                        card,
                        UUID.fromString(id),
                        UUID.fromString(employer),
                        HOLLAND_RIJNLAND,
                        day(4),
                        "TRAVEL_TOO_LONG"),
                2);

        await().untilAsserted(() -> as(MANAGER)
                .get("/vacancies/" + id + "/matches")
                .then()
                .statusCode(200)
                .body("items.state", contains("REJECTED"))
                .body("items.reasonCode", contains("TRAVEL_TOO_LONG")));
    }

    @Test
    @DisplayName("P8 E5 why a match ended stays on the candidate's side, for it may tell of a consent")
    void hidesEndReason() {
        var employer = as(MANAGER).registers("Kwekerij De Kievit", "Leiden");
        var id = as(MANAGER).opens(employer, "Greenhouse help", 1);

        Log.publish(
                new MatchEnded(
                        UUID.randomUUID(),
                        UUID.randomUUID(),
                        UUID.fromString(id),
                        UUID.fromString(employer),
                        HOLLAND_RIJNLAND,
                        day(4),
                        "consent-withdrawn"),
                1);

        await().untilAsserted(() -> as(MANAGER)
                .get("/vacancies/" + id + "/matches")
                .then()
                .statusCode(200)
                .body("items.state", contains("ENDED")));
        as(MANAGER).get("/vacancies/" + id + "/matches").then().body("items[0].reasonCode", nullValue());
    }

    private static LocalDate day(int dayOfMonth) {
        return LocalDate.of(2026, 3, dayOfMonth);
    }

    private static Response opens(String employer, String body) {
        return as(MANAGER).post("/employers/" + employer + "/vacancies", body);
    }

    private static String slot(String day, String when, boolean flexible) {
        return "{\"day\": \"%s\", %s, \"flexible\": %s}".formatted(day, when, flexible);
    }

    private static String step(LocalDate due) {
        return "{\"what\": \"Call about the start\", \"dueDate\": \"%s\"}".formatted(due);
    }

    private static String terms(String timetable) {
        return Api.offer("Greenhouse help", 2)
                .replace("[\"QUIET\", \"BUDDY\"]", "[\"CLOSE_SUPERVISION\", \"QUIET\", \"EXTRA_BREAKS\"]")
                .replaceFirst("\\{", """
                {"timetable": %s, "startDate": "2026-03-01", "taskKinds": ["GREENERY", "PACKING"],
                 "jobCoachAccess": true, "leastDisclosure": "SUPPORT_NEED_ONLY", "countsForJobAgreement": false,
                 "workProfile": {"stimuli": "LOW", "pace": "MEDIUM", "socialLoad": "LOW", "telephone": false,
                                 "startTime": "WITHIN_PART_OF_DAY"},
                 "demands": {"drivingLicences": ["B"], "certificateOfConduct": true, "dutch": "A2",
                             "education": "MBO_2", "educationStrength": "STATUTORY"},
                """.formatted(timetable));
    }
}
