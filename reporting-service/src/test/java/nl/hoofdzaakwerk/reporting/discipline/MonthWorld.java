package nl.hoofdzaakwerk.reporting.discipline;

import static io.restassured.http.ContentType.JSON;
import static nl.hoofdzaakwerk.kit.identity.OrganisationKind.GGZ;
import static nl.hoofdzaakwerk.kit.identity.OrganisationKind.REGION;
import static nl.hoofdzaakwerk.reporting.Callers.as;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.restassured.response.ValidatableResponse;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Map;
import nl.hoofdzaakwerk.kit.TimeSource;
import nl.hoofdzaakwerk.testkit.Database;
import nl.hoofdzaakwerk.testkit.Platform;
import nl.hoofdzaakwerk.testkit.Tokens;

/** Organisations that report, and what is known of them. */
final class MonthWorld {
    static final Database DATABASE = Platform.database("reporting");
    static final YearMonth LAST_MONTH = YearMonth.now(TimeSource.ZONE).minusMonths(1);
    static final String ZEELAND = "AM24";
    static final String DRECHTSTEDEN = "AM23";
    static final Tokens DIRECTOR =
            Tokens.of("director.zeeland").in("project-zeeland", REGION, ZEELAND).as("regional-director");
    static final Tokens OTHER_DIRECTOR = Tokens.of("director.drechtsteden")
            .in("project-drechtsteden", REGION, DRECHTSTEDEN)
            .as("regional-director");
    static final String GUIDANCE = """
            insert into guidance_month_fact (organisation, region, month, coaches, fte_hundredths, open_trajectories,
                coaches_over_caseload, talks, talks_outside_office, employer_visits, in_work, in_work_followed, told_by)
            values ('%s', '%s', '%s', 2, 160, %d, 0, %d, 0, 0, 0, 0, 1)
            on conflict (organisation, region, month) do update set talks = excluded.talks,
                told_by = guidance_month_fact.told_by + 1
            """;

    static final String NOORD_LIMBURG = "AM29";
    static final Tokens LIMBURG_DIRECTOR = Tokens.of("director.noord-limburg")
            .in("project-noord-limburg", REGION, NOORD_LIMBURG)
            .as("regional-director");

    private MonthWorld() {}

    static Tokens keyFigureOf(String organisation, String region) {
        return Tokens.of("key." + organisation).in(organisation, GGZ, region).as("key-figure");
    }

    static void duty(Tokens director, String organisation, String kind, String region) {
        post(director, "reporting-duties", dutyOf(organisation, kind, region)).statusCode(201);
    }

    static Map<String, Object> dutyOf(String organisation, String kind, String region) {
        return dutyOf(organisation, kind, region, LAST_MONTH.atDay(1));
    }

    static Map<String, Object> dutyOf(String organisation, String kind, String region, LocalDate from) {
        return Map.of(
                "organisation", organisation,
                "organisationKind", kind,
                "region", region,
                "fromMonth", from.toString());
    }

    static String monthOf(Tokens keyFigure) {
        return as(keyFigure)
                .get("/v1/reporting-months")
                .then()
                .statusCode(200)
                .body("items", hasSize(1))
                .body("items[0].nextStep.what", equalTo("Keur de maand goed"))
                .extract()
                .path("items[0].id");
    }

    static void guidance(String organisation, String region, int open, int talks) {
        DATABASE.execute(GUIDANCE.formatted(organisation, region, LAST_MONTH.atDay(1), open, talks));
    }

    static void trajectories(String organisation, String region, int count) {
        DATABASE.execute("""
                insert into trajectory_fact (id, pseudonym, region, organisation, target_group, benefit, method, start_date, version)
                select gen_random_uuid(), gen_random_uuid(), '%s', '%s', 'EPA', 'WAJONG', 'IPS', date '2020-02-01', 0
                from generate_series(1, %d)
                """.formatted(region, organisation, count));
    }

    static ValidatableResponse post(Tokens caller, String path, Object body) {
        return as(caller).contentType(JSON).body(body).post("/v1/" + path).then();
    }
}
