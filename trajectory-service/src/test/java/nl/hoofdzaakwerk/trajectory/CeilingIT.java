package nl.hoofdzaakwerk.trajectory;

import static nl.hoofdzaakwerk.trajectory.Api.COACH;
import static nl.hoofdzaakwerk.trajectory.Api.today;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import nl.hoofdzaakwerk.testkit.Database;
import nl.hoofdzaakwerk.testkit.Platform;
import nl.hoofdzaakwerk.testkit.WithPlatform;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The ceiling of a year under many who ask at once. */
@QuarkusTest
@WithPlatform("trajectory")
class CeilingIT {
    private static final int REQUESTERS = 64;
    private static final int ROUNDS = 20;
    private static final BigDecimal CEILING = new BigDecimal("20000.00");

    private final Api coach = Api.as(COACH);
    private final Database database = Platform.database("trajectory");

    @Test
    @DisplayName("B1 of 64 who ask at once for the last € 20,000, in 20 rounds, exactly as many get it as it holds")
    void lastOfTheCeiling() throws Exception {
        List<UUID> trajectories = new ArrayList<>();
        for (int i = 0; i < REQUESTERS; i++) {
            trajectories.add(trajectory(i % 2 == 0 ? "CMD" : "EPA"));
        }
        for (int round = 0; round < ROUNDS; round++) {
            String scheme = FundingIT.scheme("ceiling-round-" + round + "-" + UUID.randomUUID(), "20000.00");
            List<JsonPath> answers = together(trajectories, scheme);

            List<JsonPath> granted = answers.stream()
                    .filter(answer -> answer.get("state") != null)
                    .toList();
            List<JsonPath> refused = answers.stream()
                    .filter(answer -> answer.get("state") == null)
                    .toList();
            BigDecimal sum = granted.stream()
                    .map(answer -> new BigDecimal(answer.getString("amount")))
                    .reduce(BigDecimal.ZERO, BigDecimal::add);
            BigDecimal left = CEILING.subtract(sum);
            assertThat(sum).isLessThanOrEqualTo(CEILING);
            assertThat(granted)
                    .as("8,000 + 8,000 or 8,000 + 11,325: always two")
                    .hasSize(2);
            assertThat(refused).hasSize(REQUESTERS - 2).allSatisfy(answer -> {
                assertThat(answer.getInt("status")).isEqualTo(409);
                assertThat(answer.getList("errors.code")).containsExactly("B1.ceiling-reached");
                assertThat(answer.getList("errors.rule")).containsExactly("B1");
            });
            assertThat(refused.stream().map(answer -> answer.getString("errors[0].reason")))
                    .as("each refusal says what was left when its turn came; the smallest is what is left now")
                    .contains("Of the national ceiling €%,.2f is left. Ask a lower amount or choose another scheme"
                            .formatted(left));
            assertThat(ledger(scheme)).isEqualTo(List.of("1:GRANTED", "2:GRANTED"));
            assertThat(potOf(scheme)).isEqualByComparingTo(sum);
            withdraw(granted);
            assertThat(ledger(scheme)).isEqualTo(List.of("1:GRANTED", "2:GRANTED", "3:FREED", "4:FREED"));
            assertThat(potOf(scheme)).isEqualByComparingTo("0");
        }
    }

    @Test
    @DisplayName(
            "B1 the ceiling holds by committed order: who comes when 4,000 is left is refused, and served once it is freed")
    void firstComeFirstServed() throws Exception {
        String scheme = FundingIT.scheme("ceiling-order-" + UUID.randomUUID(), "20000.00");
        UUID first = Api.idOf(request(trajectory("CMD"), scheme).statusCode(201));
        Api.idOf(request(trajectory("CMD"), scheme).statusCode(201));
        UUID third = trajectory("CMD");

        request(third, scheme)
                .statusCode(409)
                .body("errors.code", contains("B1.ceiling-reached"))
                .body(
                        "errors.reason",
                        contains("Of the national ceiling €4,000.00 is left."
                                + " Ask a lower amount or choose another scheme"));
        coach.post("/funding-requests/{id}/refusal", Map.of("reason", "CONDITIONS_NOT_MET"), first)
                .statusCode(201)
                .body("state", equalTo("REFUSED"));
        request(third, scheme).statusCode(201);
        coach.post("/funding-requests/{id}/withdrawal", Map.of("reason", "MISTAKE"), first)
                .statusCode(409)
                .body("errors.code", contains("B1.already-decided"));

        assertThat(ledger(scheme)).isEqualTo(List.of("1:GRANTED", "2:GRANTED", "3:FREED", "4:GRANTED"));
        assertThat(potOf(scheme)).isEqualByComparingTo("16000.00");
    }

    @Test
    @DisplayName("B1 of sixteen requests for one trajectory at once, one is granted, and the ceiling gives once")
    void oneTrajectory() throws Exception {
        String scheme = FundingIT.scheme("ceiling-one-" + UUID.randomUUID(), "1000000.00");
        UUID trajectory = trajectory("CMD");

        List<JsonPath> answers = together(java.util.Collections.nCopies(16, trajectory), scheme);

        assertThat(answers).filteredOn(answer -> answer.get("state") != null).hasSize(1);
        assertThat(answers)
                .filteredOn(answer -> answer.get("state") == null)
                .hasSize(15)
                .allSatisfy(answer -> assertThat(answer.getList("errors.code")).containsExactly("B1.already-funded"));
        assertThat(potOf(scheme)).isEqualByComparingTo("8000.00");
        assertThat(database.select("select count(*) from funding_request where trajectory_id = '" + trajectory + "'"))
                .containsExactly("1");
    }

    @Test
    @DisplayName("B1 the database itself refuses to pass a ceiling, and to change or take out an entry of it")
    void database() throws Exception {
        String scheme = FundingIT.scheme("ceiling-database-" + UUID.randomUUID(), "20000.00");
        UUID request = Api.idOf(request(trajectory("CMD"), scheme).statusCode(201));
        String row = "'" + scheme + "', " + today().getYear();

        assertThatThrownBy(() -> database.execute(
                        "update funding_pot set granted = 20000.01 where scheme_code = '" + scheme + "'"))
                .hasMessageContaining("ceiling_is_never_passed");
        assertThatThrownBy(() -> database.execute("""
                        insert into funding_pot_entry values (gen_random_uuid(), 'x', %s, 0, '%s', 'FREED', 8000.01, 0, now())""".formatted(row, request)))
                .hasMessageContaining("ceiling_is_never_passed");
        for (String statement : List.of("update funding_pot_entry set amount = 1", "delete from funding_pot_entry")) {
            assertThatThrownBy(() -> database.execute(statement)).hasMessageContaining("never changed or taken out");
        }
        assertThat(potOf(scheme)).isEqualByComparingTo("8000.00");
    }

    private List<JsonPath> together(List<UUID> trajectories, String scheme) throws Exception {
        CyclicBarrier start = new CyclicBarrier(trajectories.size());
        List<Callable<JsonPath>> requests = trajectories.stream()
                .map(trajectory -> (Callable<JsonPath>) () -> {
                    start.await();
                    return request(trajectory, scheme).extract().jsonPath();
                })
                .toList();
        try (ExecutorService callers = Executors.newFixedThreadPool(trajectories.size())) {
            return callers.invokeAll(requests).stream().map(Future::resultNow).toList();
        }
    }

    private void withdraw(List<JsonPath> granted) {
        granted.forEach(answer -> coach.post(
                        "/funding-requests/{id}/withdrawal", Map.of("reason", "MISTAKE"), answer.getString("id"))
                .statusCode(201));
    }

    private io.restassured.response.ValidatableResponse request(UUID trajectory, String scheme) {
        return coach.post("/funding-requests", Map.of("trajectoryId", trajectory, "scheme", scheme));
    }

    private UUID trajectory(String group) {
        return coach.trajectory(
                coach.candidate(Map.of("health", Map.of("targetGroup", group, "careSetting", "GGZ_SPECIALIST"))),
                today());
    }

    private List<String> ledger(String scheme) {
        return database.select("select sequence || ':' || kind from funding_pot_entry where scheme_code = '" + scheme
                + "' order by sequence");
    }

    private BigDecimal potOf(String scheme) {
        return new BigDecimal(database.select("select granted from funding_pot where scheme_code = '" + scheme + "'")
                .getFirst());
    }
}
