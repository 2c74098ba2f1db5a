package nl.hoofdzaakwerk.employer.commitment;

import static nl.hoofdzaakwerk.employer.support.Api.as;
import static nl.hoofdzaakwerk.employer.support.Log.await;
import static nl.hoofdzaakwerk.employer.support.People.COACH;
import static nl.hoofdzaakwerk.employer.support.People.MANAGER;
import static nl.hoofdzaakwerk.employer.support.People.MANAGER_IN_TWENTE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collections;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import nl.hoofdzaakwerk.employer.support.Log;
import nl.hoofdzaakwerk.events.MatchAgreed;
import nl.hoofdzaakwerk.events.MatchEnded;
import nl.hoofdzaakwerk.events.PlacementKind;
import nl.hoofdzaakwerk.events.PlacementMade;
import nl.hoofdzaakwerk.events.RegionCode;
import nl.hoofdzaakwerk.testkit.Database;
import nl.hoofdzaakwerk.testkit.Platform;
import nl.hoofdzaakwerk.testkit.Tokens;
import nl.hoofdzaakwerk.testkit.WithPlatform;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Promised places: noted, taken by matches, filled by placements, taken back and expired. */
@QuarkusTest
@WithPlatform("employer")
class CommitmentIT {
    private static final RegionCode REGION = new RegionCode("AM19");
    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);
    private static final Database DATABASE = Platform.database("employer");

    @Inject
    CommitmentExpiryRun expiry;

    @Test
    @DisplayName("X10 matches and placements of a linked vacancy take and fill promised places, also those from before")
    void followsVacancy() {
        var employer = as(MANAGER).registers("Magazijn De Belofte", "Leiden");
        var vacancy = as(MANAGER).opens(employer, "Order picker", 3);
        var commitment = promised(employer, 3);
        var match = UUID.randomUUID();
        var before = UUID.randomUUID();
        Log.publish(agreed(before, vacancy, employer), 1);
        await().untilAsserted(() ->
                as(MANAGER).get("/vacancies/" + vacancy + "/matches").then().body("items", hasSize(1)));

        as(MANAGER)
                .post("/commitments/" + commitment + "/vacancies", "{\"vacancyId\": \"" + vacancy + "\"}")
                .then()
                .statusCode(201)
                .body("balance.matched", equalTo(1))
                .body("vacancies", contains(vacancy));
        Log.publish(agreed(match, vacancy, employer), 1);
        Log.publish(
                new MatchEnded(
                        before,
                        UUID.randomUUID(),
                        UUID.fromString(vacancy),
                        UUID.fromString(employer),
                        REGION,
                        DAY,
                        "other"),
                2);
        await().untilAsserted(() -> as(MANAGER)
                .get("/commitments/" + commitment)
                .then()
                .body("balance.open", equalTo(2))
                .body("balance.matched", equalTo(1)));
        var placement = placement(employer, vacancy, match);
        Log.publish(placement, 1);
        Log.publish(placement, 1);

        await().untilAsserted(() -> as(MANAGER)
                .get("/commitments/" + commitment)
                .then()
                .body("balance.filled", equalTo(1))
                .body("balance.matched", equalTo(0))
                .body("balance.open", equalTo(2))
                .body("balance.promised", equalTo(3)));
        as(MANAGER)
                .get("/employers/" + employer + "/commitments")
                .then()
                .body("balance.filled", equalTo(1))
                .body("items.id", contains(commitment));
        as(MANAGER)
                .post("/commitments/" + commitment + "/vacancies", "{\"vacancyId\": \"" + vacancy + "\"}")
                .then()
                .statusCode(409)
                .body("errors[0].code", equalTo("linked-already"));
        assertThat(sums(commitment)).isEqualTo(balance(commitment));
    }

    @Test
    @DisplayName("X10 sixteen who take places back at once never take more than are open")
    void withdrawsAtOnce() throws Exception {
        var employer = as(MANAGER).registers("Magazijn De Haast", "Leiden");
        var commitment = promised(employer, 5);
        Callable<Integer> withdrawal = () -> as(MANAGER)
                .post("/commitments/" + commitment + "/withdrawals", "{\"places\": 1, \"reason\": \"Minder werk\"}")
                .statusCode();

        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var answers = threads.invokeAll(Collections.nCopies(16, withdrawal)).stream()
                    .map(Future::resultNow)
                    .toList();
            assertThat(answers).filteredOn(status -> status == 201).hasSize(5);
            assertThat(answers).filteredOn(status -> status == 409).hasSize(11);
        }

        as(MANAGER)
                .get("/commitments/" + commitment)
                .then()
                .body("balance.open", equalTo(0))
                .body("balance.withdrawn", equalTo(5))
                .body("nextStep", nullValue())
                .body("entries", hasSize(6));
        assertThat(sums(commitment)).isEqualTo(balance(commitment));
    }

    @Test
    @DisplayName("X10 open places expire after the last day")
    void expires() {
        var employer = as(MANAGER).registers("Magazijn Te Laat", "Leiden");
        String commitment = as(MANAGER)
                .post("/employers/" + employer + "/commitments", promise(2, "2026-02-01"))
                .then()
                .statusCode(201)
                .extract()
                .path("id");

        expiry.now();

        as(MANAGER)
                .get("/commitments/" + commitment)
                .then()
                .body("balance.open", equalTo(0))
                .body("balance.expired", equalTo(2))
                .body("entries.kind", contains("EXPIRED", "PROMISED"))
                .body("entries[0].date", equalTo("2026-02-02"))
                .body("entries[0].organisation", nullValue());
    }

    @Test
    @DisplayName(
            "X10 another region sees nothing of it, a coach keeps the own ones, and refusals leave the ledger alone")
    void keepsApart() {
        var employer = as(MANAGER).registers("Magazijn Apart", "Leiden");
        var commitment = promised(employer, 2);
        var other = as(MANAGER).registers("Magazijn Anders", "Leiden");
        var vacancyOfOther = as(MANAGER).opens(other, "Order picker", 1);
        var withdrawal = "{\"places\": 1, \"reason\": \"Minder werk\"}";

        as(MANAGER_IN_TWENTE).get("/commitments/" + commitment).then().statusCode(404);
        as(MANAGER_IN_TWENTE)
                .get("/employers/" + employer + "/commitments")
                .then()
                .statusCode(404);
        as(MANAGER_IN_TWENTE).get("/commitment-balances?region=AM19").then().statusCode(403);
        as(MANAGER_IN_TWENTE)
                .post("/commitments/" + commitment + "/withdrawals", withdrawal)
                .then()
                .statusCode(404);
        as(COACH).get("/commitments/" + commitment).then().statusCode(200);
        as(COACH)
                .post("/commitments/" + commitment + "/withdrawals", withdrawal)
                .then()
                .statusCode(403);
        as(MANAGER)
                .post("/commitments/" + commitment + "/vacancies", "{\"vacancyId\": \"" + vacancyOfOther + "\"}")
                .then()
                .statusCode(409)
                .body("errors[0].code", equalTo("not-their-vacancy"));
        correct(MANAGER, commitment, -3).then().statusCode(409).body("errors[0].code", equalTo("fewer-open"));
        correct(MANAGER, commitment, 0).then().statusCode(409).body("errors[0].code", equalTo("no-difference"));
        as(MANAGER)
                .get("/commitments/" + commitment)
                .then()
                .body("entries", hasSize(1))
                .body("balance.open", equalTo(2));

        correct(MANAGER, commitment, 1).then().statusCode(201).body("balance.promised", equalTo(3));
    }

    private static Response correct(Tokens who, String commitment, int difference) {
        return as(who).post("/commitments/" + commitment + "/corrections", """
                {"difference": %d, "reason": "Verkeerd verstaan"}
                """.formatted(difference));
    }

    private static String promised(String employer, int places) {
        return as(MANAGER)
                .post("/employers/" + employer + "/commitments", promise(places, "2099-12-31"))
                .then()
                .statusCode(201)
                .body("balance.open", equalTo(places))
                .extract()
                .path("id");
    }

    private static String promise(int places, String until) {
        return """
                {"places": %d, "promisedDate": "2026-01-12", "validUntilDate": "%s", "work": "Magazijnwerk",
                 "minimumHours": 12, "maximumHours": 24, "promisedBy": "Hoofd personeelszaken"}
                """.formatted(places, until);
    }

    private static MatchAgreed agreed(UUID match, String vacancy, String employer) {
        return new MatchAgreed(
                match, UUID.randomUUID(), UUID.fromString(vacancy), UUID.fromString(employer), REGION, DAY);
    }

    private static PlacementMade placement(String employer, String vacancy, UUID match) {
        return new PlacementMade(
                UUID.randomUUID(),
                UUID.fromString(employer),
                UUID.fromString(vacancy),
                match,
                REGION,
                PlacementKind.PAID,
                16,
                DAY,
                null);
    }

    private static String balance(String commitment) {
        return DATABASE.select(
                        "select concat_ws(' ', open, matched, filled, expired, withdrawn) from commitment where id = '"
                                + commitment + "'")
                .getFirst();
    }

    private static String sums(String commitment) {
        return DATABASE.select("""
                select string_agg(cast((
                    select coalesce(sum(case when e.to_bucket = b then places else 0 end), 0)
                      - coalesce(sum(case when e.from_bucket = b then places else 0 end), 0)
                    from commitment_entry e where e.commitment_id = '%s') as text), ' ' order by n)
                from unnest(array['OPEN', 'MATCHED', 'FILLED', 'EXPIRED', 'WITHDRAWN']) with ordinality as x(b, n)
                """.formatted(commitment)).getFirst();
    }
}
