package nl.hoofdzaakwerk.trajectory;

import static nl.hoofdzaakwerk.kit.identity.OrganisationKind.GGZ;
import static nl.hoofdzaakwerk.kit.identity.OrganisationKind.REGION;
import static nl.hoofdzaakwerk.trajectory.Api.OTHER_COACH;
import static nl.hoofdzaakwerk.trajectory.Api.today;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import nl.hoofdzaakwerk.kit.tenancy.Tenancy;
import nl.hoofdzaakwerk.testkit.Database;
import nl.hoofdzaakwerk.testkit.Platform;
import nl.hoofdzaakwerk.testkit.Tokens;
import nl.hoofdzaakwerk.testkit.WithPlatform;
import nl.hoofdzaakwerk.trajectory.subject.PersonalRecords;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What clients and employers say, and averages that show no single answer. */
@QuarkusTest
@WithPlatform("trajectory")
class FeedbackIT {
    private final Database database = Platform.database("trajectory");
    /** An institution of its own, so that other tests do not count along. */
    private final Api coach = Api.as(
            Tokens.of("coach.ggz-feedback").in("ggz-feedback", GGZ, "AM19").as("coach"));

    private final Api keyFigure = Api.as(Tokens.of("sleutelfiguur.ggz-feedback")
            .in("ggz-feedback", GGZ, "AM19")
            .as("key-figure"));
    private final Api director =
            Api.as(Tokens.of("directeur.am19").in("regio-am19", REGION, "AM19").as("regional-director"));
    private final Api otherDirector =
            Api.as(Tokens.of("directeur.am15").in("regio-am15", REGION, "AM15").as("regional-director"));

    @Inject
    Instance<PersonalRecords> records;

    @Inject
    Tenancy tenancy;

    @Test
    @DisplayName("A20 averages appear with the fifth answer, count in fives, and stay when somebody is erased (X6)")
    void averages() {
        UUID candidate = coach.candidate();
        UUID trajectory = coach.trajectory(candidate, today());
        String averages = "/feedback-averages?year=" + today().getYear();
        for (int score = 1; score <= 4; score++) {
            answer(trajectory, "CLIENT", score);
        }
        answer(trajectory, "EMPLOYER", 5);
        keyFigure.get(averages).statusCode(200).body("averages", empty()).body("minimumAnswers", equalTo(5));

        answer(trajectory, "CLIENT", 5);
        keyFigure
                .get(averages)
                .body("averages.giver", contains("CLIENT"))
                .body("averages[0].answers", equalTo(5))
                .body("averages[0].resultOriented", equalTo(3.0f))
                .body("averages[0].clearContact", equalTo(5.0f));
        answer(trajectory, "CLIENT", 1);
        keyFigure
                .get(averages)
                .body("averages[0].answers", equalTo(5))
                .body("averages[0].resultOriented", equalTo(3.0f));
        director.get(averages).body("averages.findAll { it.organisation == 'ggz-feedback' }.answers", contains(5));
        otherDirector.get(averages).body("averages.findAll { it.organisation == 'ggz-feedback' }", empty());
        Api.as(OTHER_COACH).get(averages).body("averages.findAll { it.organisation == 'ggz-feedback' }", empty());

        PersonalRecords feedback = records.stream()
                .filter(bean -> bean.section().equals("feedback"))
                .findFirst()
                .orElseThrow();
        assertThat(tenancy.asSystem("test", () -> feedback.of(candidate))).hasSize(7);
        tenancy.asSystem("test", () -> feedback.erase(candidate));

        coach.get("/trajectories/{id}/feedback-answers", trajectory).body("items", empty());
        keyFigure
                .get(averages)
                .body("averages[0].answers", equalTo(5))
                .body("averages[0].resultOriented", equalTo(3.0f));
        assertThat(database.select("select remark from feedback where organisation = 'ggz-feedback'"
                        + " and (remark is not null or candidate_id is not null or recorded_by is not null)"))
                .isEmpty();
    }

    @Test
    @DisplayName("A20 one looks back on what has happened, with scores from 1 up to 5: nothing else is stored")
    void refusals() {
        UUID trajectory = coach.trajectory(coach.candidate(), today().minusDays(10));
        record Wrong(String field, Object value, int status) {}

        for (Wrong wrong : new Wrong[] {
            new Wrong("givenOn", today().minusDays(11).toString(), 409),
            new Wrong("givenOn", today().plusDays(1).toString(), 409),
            new Wrong("givenOn", "2101-01-01", 400),
            new Wrong("resultOriented", 0, 400),
            new Wrong("clearContact", 6, 400),
            new Wrong("giver", "NEIGHBOUR", 400),
            new Wrong("remark", "x".repeat(10_000), 400)
        }) {
            Map<String, Object> answer = FeedbackExamples.answer("CLIENT");
            answer.put(wrong.field(), wrong.value());
            coach.post("/trajectories/{id}/feedback-answers", answer, trajectory)
                    .statusCode(wrong.status());
        }
        coach.get("/trajectories/{id}/feedback-answers", trajectory).body("items", empty());
    }

    @Test
    @DisplayName("A20 G2 another organisation finds no answers and gives none")
    void isolation() {
        UUID trajectory = coach.trajectory(coach.candidate(), today());

        Api.as(OTHER_COACH)
                .get("/trajectories/{id}/feedback-answers", trajectory)
                .statusCode(404);
        Api.as(OTHER_COACH)
                .post("/trajectories/{id}/feedback-answers", FeedbackExamples.answer("CLIENT"), trajectory)
                .statusCode(404);
    }

    private void answer(UUID trajectory, String giver, int resultOriented) {
        Map<String, Object> answer = FeedbackExamples.answer(giver);
        answer.put("resultOriented", resultOriented);
        coach.post("/trajectories/{id}/feedback-answers", answer, trajectory).statusCode(201);
    }
}
