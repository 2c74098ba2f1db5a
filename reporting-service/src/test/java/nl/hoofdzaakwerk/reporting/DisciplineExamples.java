package nl.hoofdzaakwerk.reporting;

import static nl.hoofdzaakwerk.kit.identity.OrganisationKind.GGZ;
import static nl.hoofdzaakwerk.kit.identity.OrganisationKind.NATIONAL;
import static nl.hoofdzaakwerk.kit.identity.OrganisationKind.REGION;
import static nl.hoofdzaakwerk.testkit.api.ApiRequest.request;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import nl.hoofdzaakwerk.kit.TimeSource;
import nl.hoofdzaakwerk.testkit.Platform;
import nl.hoofdzaakwerk.testkit.api.Actor;
import nl.hoofdzaakwerk.testkit.api.ApiExamples;
import nl.hoofdzaakwerk.testkit.api.TestOrganisation;

/** Examples of reporting discipline. Each is of another month of the home organisation, so that they do not meet. */
final class DisciplineExamples {
    private static final Actor DIRECTOR = Actor.of("regional-director", REGION);
    private static final Actor MANAGER = Actor.of("programme-manager", NATIONAL);
    private static final Actor KEY_FIGURE = Actor.of("key-figure", GGZ);
    private static final String HOME = TestOrganisation.home(GGZ).alias();
    private static final LocalDate THIS_MONTH = LocalDate.now(TimeSource.ZONE).withDayOfMonth(1);
    private static final AtomicInteger NEXT_MONTH = new AtomicInteger();
    private static final AtomicInteger NEXT_RULE = new AtomicInteger();

    private DisciplineExamples() {}

    static ApiExamples all() {
        return duties().addAll(months()).addAll(questions());
    }

    private static ApiExamples duties() {
        return ApiExamples.of("reporting-service")
                .add("listReportingDuties", caller -> {
                    month();
                    return request().query("limit", 100);
                })
                .add("createReportingDuty", caller -> request().body(duty(unique())))
                .add("createReportingDutyEnding", caller -> request()
                        .path(
                                "id",
                                DIRECTOR.post("/v1/reporting-duties", duty(unique()))
                                        .id())
                        .body(Map.of("lastMonth", THIS_MONTH.toString())))
                .add("listUnregisteredReporters", caller -> {
                    tellGuidance(unique());
                    return request();
                })
                .add("listValidationRules", caller -> request().query("limit", 100))
                .add("createValidationRule", caller -> request().body(rule()));
    }

    private static ApiExamples months() {
        return ApiExamples.of("reporting-service")
                .add("listReportingMonths", caller -> {
                    month();
                    return request().query("limit", 100);
                })
                .add("getReportingMonth", caller -> request().path("id", month()))
                .add("createReportingMonthApproval", caller -> request().path("id", month()))
                .add("createReportingMonthAcceptance", caller -> request().path("id", approved()))
                .add(
                        "createReportingMonthReopening",
                        caller -> request().path("id", approved()).body(Map.of("reason", "Er kwam nog iets bij")))
                .add("createReportingLock", caller -> request().body(Map.of("region", "AM19", "month", lockable())))
                .add("listReportingRates", caller -> {
                    LocalDate day = nextMonth();
                    month(day);
                    return request().query("from", day).query("until", day);
                });
    }

    private static ApiExamples questions() {
        return ApiExamples.of("reporting-service")
                .add("listDataQuestions", caller -> {
                    asked();
                    return request().query("limit", 100);
                })
                .add("createDataQuestion", caller -> {
                    month();
                    return request().body(question());
                })
                .add("getDataQuestion", caller -> request().path("id", asked()))
                .add("setDataQuestionNextStep", caller -> request()
                        .path("id", asked())
                        .ifMatch(0)
                        .body(Map.of(
                                "owner",
                                "applicatiebeheer",
                                "nextStep",
                                Map.of("what", "Zoek het uit", "dueDate", "2099-01-05"))))
                .add(
                        "createDataQuestionAnswer",
                        caller -> request().path("id", asked()).body(answer()))
                .add("createDataQuestionClosing", caller -> request().path("id", answered()))
                .add(
                        "createDataQuestionReturn",
                        caller -> request().path("id", answered()).body(Map.of("reason", "Welke maand bedoelt u?")));
    }

    private static String unique() {
        return "ggz-" + UUID.randomUUID();
    }

    private static void tellGuidance(String organisation) {
        Platform.database("reporting").execute("""
                insert into guidance_month_fact (organisation, region, month, coaches, fte_hundredths, open_trajectories,
                    coaches_over_caseload, talks, talks_outside_office, employer_visits, in_work, in_work_followed, told_by)
                values ('%s', 'AM19', '2020-01-01', 1, 100, 1, 0, 1, 0, 0, 0, 0, 1)
                """.formatted(organisation));
    }

    private static Map<String, Object> duty(String organisation) {
        return Map.of(
                "organisation",
                organisation,
                "organisationKind",
                "SELF_EMPLOYED",
                "region",
                TestOrganisation.HOME_REGION,
                "fromMonth",
                THIS_MONTH.toString());
    }

    /** A month of the home organisation that is over: made in the database, as months pass slowly. */
    private static UUID month() {
        return month(nextMonth());
    }

    private static UUID month(LocalDate day) {
        UUID id = UUID.randomUUID();
        Platform.database("reporting").execute("""
                insert into reporting_duty (id, organisation, organisation_kind, region, from_month, last_month, version)
                select gen_random_uuid(), '%1$s', 'GGZ', 'AM19', '2020-01-01', '2020-01-01', 0
                where not exists (select 1 from reporting_duty where organisation = '%1$s');
                insert into reporting_month (id, organisation, organisation_kind, region, month, obligation, due_date,
                    state, next_step, next_step_due, version)
                values ('%2$s', '%1$s', 'GGZ', 'AM19', '%3$s', 'MUST', '%3$s', 'EXPECTED', 'Keur de maand goed', '%3$s', 0)
                """.formatted(HOME, id, day));
        return id;
    }

    private static LocalDate nextMonth() {
        return THIS_MONTH.minusMonths(NEXT_MONTH.incrementAndGet());
    }

    private static UUID approved() {
        UUID month = month();
        KEY_FIGURE.send("POST", "/v1/reporting-months/{id}/approvals", request().path("id", month));
        return month;
    }

    /** The first day of a month of which all that must be is accepted. */
    private static String lockable() {
        UUID month = approved();
        return DIRECTOR.send(
                        "POST",
                        "/v1/reporting-months/{id}/acceptances",
                        request().path("id", month))
                .json()
                .path("month")
                .asText();
    }

    private static Map<String, Object> question() {
        return Map.of(
                "organisation",
                HOME,
                "region",
                TestOrganisation.HOME_REGION,
                "topic",
                "t" + UUID.randomUUID(),
                "question",
                "Waarom zijn het er minder dan vorige maand?");
    }

    private static String asked() {
        month();
        return MANAGER.post("/v1/data-questions", question()).id();
    }

    private static Map<String, Object> answer() {
        return Map.of("outcome", "EXPLAINED", "answer", "Een team was met vakantie");
    }

    private static String answered() {
        String id = asked();
        KEY_FIGURE.post("/v1/data-questions/" + id + "/answers", answer());
        return id;
    }

    private static Map<String, Object> rule() {
        return Map.ofEntries(
                Map.entry("code", "example-rule"),
                Map.entry(
                        "validFromDate",
                        LocalDate.of(2090, 1, 1)
                                .plusDays(NEXT_RULE.incrementAndGet())
                                .toString()),
                Map.entry("severity", "ASKS"),
                Map.entry("leftFigure", "TALKS"),
                Map.entry("comparison", "AT_LEAST"),
                Map.entry("rightFigure", "OPEN_TOLD"),
                Map.entry("factorPercent", 100),
                Map.entry("addend", 0),
                Map.entry("margin", 0),
                Map.entry("appliesWhen", "OPEN_TOLD"),
                Map.entry("questionNl", "Zijn alle gesprekken vastgelegd?"),
                Map.entry("questionEn", "Were all talks recorded?"));
    }
}
