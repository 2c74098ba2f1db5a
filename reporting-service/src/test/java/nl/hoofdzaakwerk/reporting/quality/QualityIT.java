package nl.hoofdzaakwerk.reporting.quality;

import static nl.hoofdzaakwerk.kit.identity.OrganisationKind.GGZ;
import static nl.hoofdzaakwerk.kit.identity.OrganisationKind.REGION;
import static nl.hoofdzaakwerk.reporting.Callers.PROGRAMME_MANAGER;
import static nl.hoofdzaakwerk.reporting.Callers.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.hoofdzaakwerk.kit.tenancy.Tenancy;
import nl.hoofdzaakwerk.reporting.Released;
import nl.hoofdzaakwerk.reporting.disclosure.model.DisclosureRules;
import nl.hoofdzaakwerk.reporting.indicator.model.Catalogue;
import nl.hoofdzaakwerk.reporting.programme.model.ProgrammeYear;
import nl.hoofdzaakwerk.reporting.quality.model.AreaQuality;
import nl.hoofdzaakwerk.reporting.quality.model.Grade;
import nl.hoofdzaakwerk.reporting.quality.model.Need;
import nl.hoofdzaakwerk.reporting.quality.model.QualityReport;
import nl.hoofdzaakwerk.reporting.release.ReleaseContext;
import nl.hoofdzaakwerk.testkit.Database;
import nl.hoofdzaakwerk.testkit.Platform;
import nl.hoofdzaakwerk.testkit.Tokens;
import nl.hoofdzaakwerk.testkit.WithPlatform;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What is of Gorinchem in 2020 is this test's own. */
@QuarkusTest
@WithPlatform("reporting")
class QualityIT {
    private static final Database DATABASE = Platform.database("reporting");
    private static final ProgrammeYear YEAR = new ProgrammeYear(2020);
    private static final String GORINCHEM = "AM35";
    private static final Tokens KEY_FIGURE =
            Tokens.of("key.gorinchem").in("ggz-gorinchem", GGZ, GORINCHEM).as("key-figure");
    private static final Tokens DIRECTOR = Tokens.of("director.gorinchem")
            .in("project-gorinchem", REGION, GORINCHEM)
            .as("regional-director");

    @Inject
    QualityPart part;

    @Inject
    QualityRound round;

    @Inject
    Tenancy tenancy;

    @Test
    @DisplayName(
            "X28 poor data give a low grade, and a question to the organisation that can mend it; mended data close"
                    + " the question and raise the grade")
    void shouldGradeAndAsk() {
        trajectories("ggz-gorinchem", 12);
        trajectories("ggz-klein", 9);
        DATABASE.execute(
                "insert into fact_delay (organisation, region, month, delay_days, facts)"
                        + " values ('ggz-gorinchem', 'AM35', '2020-05-01', 3, 19), ('ggz-gorinchem', 'AM35', '2020-05-01', 40, 1)");

        assertThat(gorinchem())
                .isEqualTo(new AreaQuality(2020, GORINCHEM, Map.of(Need.STARTS, Grade.E), Grade.A, null));
        round.ask(YEAR);
        round.ask(YEAR);

        for (Tokens reader : List.of(KEY_FIGURE, DIRECTOR)) {
            as(reader)
                    .get("/v1/data-questions")
                    .then()
                    .statusCode(200)
                    .body("items.topic", contains("starts"))
                    .body("items.source", contains("QUALITY"))
                    .body("items.organisation", contains("ggz-gorinchem"))
                    .body("items[0].owner", equalTo("key-figure"))
                    .body("items[0].nextStep.what", equalTo("Beantwoord de vraag over de gegevens"));
        }
        as(Tokens.of("key.klein").in("ggz-klein", GGZ, GORINCHEM).as("key-figure"))
                .get("/v1/data-questions")
                .then()
                .body("items", empty());

        DATABASE.execute("update trajectory_fact set subject = gen_random_uuid() where region = 'AM35'");
        round.ask(YEAR);

        as(KEY_FIGURE).get("/v1/data-questions").then().body("items.outcome", contains("HOLDS_NOW"));
        assertThat(gorinchem().completeness()).containsEntry(Need.STARTS, Grade.A);
    }

    @Test
    @DisplayName("X28 the grades of a release are read by area: a region sees its own and the country, the nation all")
    void shouldShowGradesOfARelease() {
        String release = Released.now();

        List<String> seen = as(DIRECTOR)
                .get("/v1/quality-grades?year=2020")
                .then()
                .statusCode(200)
                .body("release", equalTo(release))
                .extract()
                .jsonPath()
                .getList("items.area");
        assertThat(seen).hasSize(2 * Catalogue.indicators().size()).containsOnly("NL", GORINCHEM);
        as(PROGRAMME_MANAGER)
                .get("/v1/quality-grades?year=2020")
                .then()
                .body("items.size()", equalTo(36 * Catalogue.indicators().size()))
                .body("items.find { it.id == 'NL:target' }.grade", nullValue());
        as(PROGRAMME_MANAGER).get("/v1/quality-grades?year=2009").then().statusCode(400);
        as(PROGRAMME_MANAGER)
                .get("/v1/indicators")
                .then()
                .statusCode(200)
                .body("items.find { it.id == 'target' }.qualityGrade", nullValue());
    }

    private AreaQuality gorinchem() {
        ReleaseContext context =
                new ReleaseContext(LocalDate.of(2020, 12, 31), new DisclosureRules(10, 5, 95), List.of(YEAR), Map.of());
        QualityReport report = (QualityReport) tenancy.asSystem("test", () -> part.make(context));
        assertThat(report.areas()).hasSize(36);
        return report.area(2020, GORINCHEM).orElseThrow();
    }

    private static void trajectories(String organisation, int count) {
        DATABASE.execute("""
                insert into trajectory_fact (id, pseudonym, region, organisation, target_group, benefit, method, start_date, version)
                select gen_random_uuid(), gen_random_uuid(), 'AM35', '%s', 'EPA', 'WAJONG', 'IPS', date '2020-05-01', 0
                from generate_series(1, %d)
                """.formatted(organisation, count));
    }
}
