package nl.hoofdzaakwerk.employer.newcomer;

import static nl.hoofdzaakwerk.employer.support.Api.as;
import static nl.hoofdzaakwerk.employer.support.Log.await;
import static nl.hoofdzaakwerk.employer.support.People.MANAGER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.hoofdzaakwerk.employer.support.Log;
import nl.hoofdzaakwerk.events.EmployerCountingChanged;
import nl.hoofdzaakwerk.events.Event;
import nl.hoofdzaakwerk.events.PlacementKind;
import nl.hoofdzaakwerk.events.PlacementMade;
import nl.hoofdzaakwerk.events.RegionCode;
import nl.hoofdzaakwerk.events.Topics;
import nl.hoofdzaakwerk.testkit.Platform;
import nl.hoofdzaakwerk.testkit.WithPlatform;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What is told of new employers is what the list says, through every change. */
@QuarkusTest
@WithPlatform("employer")
class NewEmployersIT {
    private static final RegionCode REGION = new RegionCode("AM19");

    @Test
    @DisplayName(
            "D2 an ambition counts until it is lost or was a mistake, a placement for good; each change is told once")
    void tellsChanges() {
        var id = as(MANAGER).registers("Nieuw En Weer Niet", "Leiden");
        step(id, "APPROACHED", "2026-01-12");
        step(id, "IN_CONVERSATION", "2026-01-19");
        var ambition = step(id, "STRONG_AMBITION", "2026-02-02");
        as(MANAGER).get(list()).then().body("items.id", hasItem(id)).body(since(id), equalTo("2026-02-02"));
        as(MANAGER)
                .post("/employers/" + id + "/stages/" + ambition + "/corrections", """
                {"kind": "CHANGED", "why": "Was een week later", "date": "2026-02-09"}
                """)
                .then()
                .statusCode(201);
        as(MANAGER).get(list()).then().body(since(id), equalTo("2026-02-09"));
        as(MANAGER).post("/employers/" + id + "/stages", """
                {"to": "DORMANT", "date": "2026-03-02", "how": "PHONE", "reasonCode": "NOT_NOW"}
                """).then().statusCode(201);
        as(MANAGER).get(list()).then().body("items.id", not(hasItem(id)));
        Log.publish(placement(id, LocalDate.of(2026, 4, 1)), 1);
        await().untilAsserted(() -> as(MANAGER)
                .get(list())
                .then()
                .body(since(id), equalTo("2026-04-01"))
                .body("items.find { it.id == '%s' }.evidence".formatted(id), equalTo("PLACEMENT")));
        Log.publish(placement(id, LocalDate.of(2026, 5, 1)), 1);
        await().untilAsserted(() ->
                as(MANAGER).get("/employers/" + id + "/placements").then().body("items.size()", equalTo(2)));

        await().untilAsserted(() -> assertThat(told(id))
                .containsExactly(
                        counting(id, LocalDate.of(2026, 2, 2)),
                        counting(id, LocalDate.of(2026, 2, 9)),
                        counting(id, null),
                        counting(id, LocalDate.of(2026, 4, 1))));
    }

    @Test
    @DisplayName(
            "D2 Holland Rijnland wants 25 by 1 March 2023 and 50 by the end of that year, Noord-Holland Noord 5 a year")
    void knowsTargets() {
        as(MANAGER)
                .get("/new-employers?region=AM19&until=2023-12-31")
                .then()
                .statusCode(200)
                .body("targets.until", equalTo(List.of("2023-03-01", "2023-12-31")))
                .body("targets.target", equalTo(List.of(25, 50)));
        assertThat(Platform.database("employer").select("select target from new_employer_target where region = 'AM15'"))
                .isNotEmpty()
                .containsOnly("5");
    }

    private static List<Event> told(String id) {
        return Log.events(Topics.EMPLOYERS, id).stream()
                .filter(EmployerCountingChanged.class::isInstance)
                .toList();
    }

    private static EmployerCountingChanged counting(String id, LocalDate from) {
        return new EmployerCountingChanged(UUID.fromString(id), REGION, from);
    }

    private static String list() {
        return "/new-employers?region=AM19&until=2026-12-31&limit=100";
    }

    private static String since(String id) {
        return "items.find { it.id == '%s' }.since".formatted(id);
    }

    private static String step(String id, String to, String date) {
        return as(MANAGER)
                .takesStage(id, to, date)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static PlacementMade placement(String employer, LocalDate start) {
        return new PlacementMade(
                UUID.randomUUID(), UUID.fromString(employer), null, null, REGION, PlacementKind.PAID, 16, start, null);
    }
}
