package nl.hoofdzaakwerk.reporting;

import static nl.hoofdzaakwerk.testkit.api.ApiRequest.request;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import nl.hoofdzaakwerk.testkit.Database;
import nl.hoofdzaakwerk.testkit.Platform;
import nl.hoofdzaakwerk.testkit.WithPlatform;
import nl.hoofdzaakwerk.testkit.api.ApiExamples;
import nl.hoofdzaakwerk.testkit.api.ApiFuzzer;
import nl.hoofdzaakwerk.testkit.api.AuthorizationMatrix;
import nl.hoofdzaakwerk.testkit.api.KitExamples;
import nl.hoofdzaakwerk.testkit.api.OpenApiContract;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithPlatform("reporting")
class ApiIT {
    private static final Database DATABASE = Platform.database("reporting");
    private static final String REGION = "AM30";
    private static final ApiExamples EXAMPLES = ApiExamples.of("reporting-service")
            .addAll(KitExamples.of(DATABASE))
            .add("listRegions", caller -> request())
            .add("getRegion", caller -> request().path("code", REGION))
            .add("setRegionTarget", caller -> request()
                    .path("code", REGION)
                    .path("year", 2027)
                    .ifMatch(version())
                    .body(Map.of("trajectories", 50 + version())))
            .add("getProcessingCounts", caller -> request())
            .addAll(ProgrammeExamples.all())
            .addAll(FiguresExamples.all())
            .addAll(IndicatorExamples.all())
            .addAll(ReleaseExamples.all())
            .addAll(TimeExamples.all())
            .addAll(PublicationExamples.all())
            .addAll(ExportExamples.all())
            .addAll(CooperationExamples.all())
            .addAll(SurveyExamples.all())
            .addAll(DisciplineExamples.all())
            .addAll(QualityExamples.all());

    private static long version() {
        return Long.parseLong(DATABASE.select("select version from region where code = '" + REGION + "'")
                .getFirst());
    }

    @AfterAll
    static void putBack() {
        ProgrammeExamples.putBack();
    }

    @Test
    @DisplayName("G2 every operation answers whom docs/authorization.md names, and nobody else")
    void shouldAuthorise() {
        assertThat(AuthorizationMatrix.of(EXAMPLES).verify()).isGreaterThan(100);
    }

    @Test
    @DisplayName("bad input is refused by name and changes nothing")
    void shouldRefuseBadInput() {
        assertThat(ApiFuzzer.of(EXAMPLES, DATABASE).verify()).isGreaterThan(20);
    }

    @Test
    @DisplayName("the API is what openapi.json says")
    void shouldPublishItsContract() {
        assertThatCode(OpenApiContract::verify).doesNotThrowAnyException();
    }
}
