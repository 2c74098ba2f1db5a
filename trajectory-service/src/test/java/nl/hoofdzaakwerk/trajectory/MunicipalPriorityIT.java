package nl.hoofdzaakwerk.trajectory;

import static nl.hoofdzaakwerk.kit.identity.OrganisationKind.GGZ;
import static nl.hoofdzaakwerk.kit.identity.OrganisationKind.MUNICIPALITY;
import static nl.hoofdzaakwerk.kit.identity.OrganisationKind.WSP;
import static nl.hoofdzaakwerk.trajectory.Api.COACH;
import static nl.hoofdzaakwerk.trajectory.Api.OTHER_COACH;
import static nl.hoofdzaakwerk.trajectory.Api.REINTEGRATION_COACH;
import static nl.hoofdzaakwerk.trajectory.Api.today;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import nl.hoofdzaakwerk.testkit.Platform;
import nl.hoofdzaakwerk.testkit.Tokens;
import nl.hoofdzaakwerk.testkit.WithPlatform;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Priorities of municipalities, and where they show. */
@QuarkusTest
@WithPlatform("trajectory")
class MunicipalPriorityIT {
    private final Api municipality = keyFigure("gemeente-voorrang");
    private final Api coach = Api.as(COACH);

    @Inject
    EntityManager entityManager;

    @Test
    @DisplayName("A14 a candidate shows the groups the municipality puts first, in its order, derived when read")
    void shown() {
        UUID young = resident(
                "Zoeterwoude", "PARTICIPATIEWET", today().minusYears(27).plusDays(1));
        UUID older = resident("Zoeterwoude", "NONE", today().minusYears(27));
        UUID working = resident("Zoeterwoude", "EMPLOYED", today().minusYears(40));
        coach.get("/candidates/{id}", young).body("priorityGroups", empty());

        set("Zoeterwoude", today(), "YOUTH", "BENEFIT_RECIPIENTS").statusCode(201);

        coach.get("/candidates/{id}", young).body("priorityGroups", contains("YOUTH", "BENEFIT_RECIPIENTS"));
        coach.get("/candidates/{id}", older).body("priorityGroups", empty());
        coach.get("/candidates/{id}", working).body("priorityGroups", empty());
        coach.get("/candidates?limit=100")
                .body("items.find { it.id == '" + young + "' }.priorityGroups", contains("YOUTH", "BENEFIT_RECIPIENTS"))
                .body("items.find { it.id == '" + older + "' }.priorityGroups", empty());
        coach.post("/candidates", resident("Zoeterwoude", "WW"))
                .statusCode(201)
                .body("priorityGroups", contains("BENEFIT_RECIPIENTS"));
    }

    @Test
    @DisplayName("A14 G3 a coach elsewhere sees the groups of an entrusted candidate, and still no health")
    void entrusted() {
        set("Oegstgeest", today(), "NUGGERS").statusCode(201);
        UUID candidate = resident("Oegstgeest", "NONE", today().minusYears(50));
        coach.ground(candidate, "GUIDANCE", "werkroute");

        Api.as(REINTEGRATION_COACH)
                .get("/candidates/{id}", candidate)
                .body("priorityGroups", contains("NUGGERS"))
                .body("health", nullValue());
    }

    @Test
    @DisplayName("A14 also a treating institution of another region sees what the municipality puts first")
    void treatedElsewhere() {
        set("Leiderdorp", today(), "NUGGERS").statusCode(201);

        Api.as(OTHER_COACH)
                .post("/candidates", resident("Leiderdorp", "NONE"))
                .statusCode(201)
                .body("priorityGroups", contains("NUGGERS"));
    }

    @Test
    @DisplayName("A14 a later version begins on its day and leaves the earlier one as it was")
    void versions() {
        set("Hillegom", today(), "NUGGERS").statusCode(201);
        String before = stored("Hillegom");
        UUID candidate = resident("Hillegom", "NONE", today().minusYears(50));

        set("Hillegom", today().plusDays(30)).statusCode(201);

        assertThat(stored("Hillegom")).isEqualTo(before);
        coach.get("/candidates/{id}", candidate).body("priorityGroups", contains("NUGGERS"));
        coach.get("/municipality-priorities?municipality=Hillegom")
                .body("items.size()", equalTo(2))
                .body("items[0].groups", empty())
                .body("items[0].validUntil", nullValue())
                .body("items[1].groups", contains("NUGGERS"))
                .body("items[1].validUntil", equalTo(today().plusDays(29).toString()));
        set("Hillegom", today().plusDays(30), "YOUTH")
                .statusCode(409)
                .body("errors.code", contains("A14.starts-too-early"))
                .body("errors.rule", contains("A14"));
        set("Hillegom", today(), "YOUTH").statusCode(409);
        assertThat(count("Hillegom")).isEqualTo("2");
    }

    @Test
    @DisplayName("A14 only the municipality's own organisation sets them, in its region; nothing is stored otherwise")
    void refused() {
        set("Lisse", today(), "YOUTH").statusCode(201);

        post(keyFigure("gemeente-ander"), "Lisse", today().plusDays(1), "NUGGERS")
                .statusCode(409)
                .body("errors.code", contains("A14.kept-by-another-organisation"));
        set("Almelo", today(), "YOUTH").statusCode(409).body("errors.code", contains("A14.other-region"));
        set("Nergenshuizen", today(), "YOUTH").statusCode(400).body("errors.code", contains("unknown-code"));
        set("Lisse", today().plusDays(1), "YOUTH", "YOUTH")
                .statusCode(400)
                .body("errors.code", contains("group-named-twice"));
        post(coach, "Lisse", today().plusDays(1), "NUGGERS").statusCode(403);
        assertThat(count("Lisse")).isEqualTo("1");
        assertThat(count("Almelo")).isEqualTo("0");
    }

    @Test
    @DisplayName("A14 G2 everyone of the region reads them, somebody of another region does not")
    void region() {
        set("Teylingen", today(), "YOUTH").statusCode(201);
        Api accountManager =
                Api.as(Tokens.of("am.wsp-hr").in("wsp-hr", WSP, "AM19").as("account-manager"));
        Api elsewhere =
                Api.as(Tokens.of("coach.ggz-oost").in("ggz-oost", GGZ, "AM05").as("coach"));

        accountManager.get("/municipality-priorities?limit=100").body("items.municipality", hasItem("Teylingen"));
        elsewhere
                .get("/municipality-priorities?municipality=Teylingen")
                .statusCode(200)
                .body("items", empty());
        assertThatThrownBy(() -> QuarkusTransaction.requiringNew().call(() -> entityManager
                        .createNativeQuery("select count(*) from municipality_priority")
                        .getSingleResult()))
                .hasStackTraceContaining("no tenant is set");
    }

    @Test
    @DisplayName("A14 of six versions set at once for the same day one is kept")
    void atOnce() throws Exception {
        CyclicBarrier start = new CyclicBarrier(6);
        List<Integer> statuses = new ArrayList<>();
        try (ExecutorService workers = Executors.newFixedThreadPool(6)) {
            List<Future<Integer>> answers = new ArrayList<>();
            for (int i = 0; i < 6; i++) {
                answers.add(workers.submit(() -> {
                    start.await();
                    return set("Nieuwkoop", today(), "YOUTH").extract().statusCode();
                }));
            }
            for (Future<Integer> answer : answers) {
                statuses.add(answer.get());
            }
        }

        assertThat(statuses).filteredOn(status -> status == 201).hasSize(1);
        assertThat(statuses).filteredOn(status -> status == 409).hasSize(5);
        assertThat(count("Nieuwkoop")).isEqualTo("1");
    }

    private static Api keyFigure(String alias) {
        return Api.as(
                Tokens.of("sleutel." + alias).in(alias, MUNICIPALITY, "AM19").as("key-figure"));
    }

    private ValidatableResponse set(String name, LocalDate from, String... groups) {
        return post(municipality, name, from, groups);
    }

    private static ValidatableResponse post(Api by, String name, LocalDate from, String... groups) {
        return by.post(
                "/municipality-priorities",
                Map.of("municipality", name, "groups", List.of(groups), "validFrom", from.toString()));
    }

    private UUID resident(String name, String benefit, LocalDate born) {
        return coach.candidate(Map.of("municipality", name, "benefit", benefit, "birthDate", born.toString()));
    }

    private static Map<String, Object> resident(String name, String benefit) {
        return Api.person(Map.of("municipality", name, "benefit", benefit, "birthDate", "1970-02-03"));
    }

    private static String stored(String name) {
        return Platform.database("trajectory")
                .select("select p::text from municipality_priority p where municipality = '" + name
                        + "' order by valid_from limit 1")
                .getFirst();
    }

    private static String count(String name) {
        return Platform.database("trajectory")
                .select("select count(*) from municipality_priority where municipality = '" + name + "'")
                .getFirst();
    }
}
