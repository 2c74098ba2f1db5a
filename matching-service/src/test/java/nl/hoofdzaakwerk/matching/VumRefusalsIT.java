package nl.hoofdzaakwerk.matching;

import static nl.hoofdzaakwerk.matching.VumSteps.driver;
import static nl.hoofdzaakwerk.matching.VumSteps.forCard;
import static nl.hoofdzaakwerk.matching.VumSteps.forVacancy;
import static nl.hoofdzaakwerk.matching.VumSteps.search;
import static nl.hoofdzaakwerk.matching.VumSteps.searched;
import static nl.hoofdzaakwerk.matching.VumSteps.stored;
import static nl.hoofdzaakwerk.matching.World.get;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import nl.hoofdzaakwerk.events.LegalGround;
import nl.hoofdzaakwerk.matching.FakeVum.Mood;
import nl.hoofdzaakwerk.testkit.Platform;
import nl.hoofdzaakwerk.testkit.Tokens;
import nl.hoofdzaakwerk.testkit.WithPlatform;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What of a search through VUM is refused, here or there, and by whom it is not seen. */
@QuarkusTest
@WithPlatform("matching")
class VumRefusalsIT {
    private final FakeVum vum = FakeVumResource.vum();

    @BeforeEach
    @AfterEach
    void calm() {
        vum.reset();
        Platform.database("matching").execute("delete from vum_pause");
    }

    @Test
    @DisplayName("D6 at most a hundred matches are kept, and a search that VUM cut off says so")
    void shouldSayWhenCutOff() {
        World world = new World();
        UUID card = world.tellCard(world.card(UUID.randomUUID()));
        List<String> many = IntStream.range(0, 105)
                .mapToObj(number -> VumTold.vacancy("many-" + number))
                .toList();

        vum.withVacancies(many.subList(0, 100)).withMore();
        search(world.coach(), forCard(card, ""))
                .statusCode(201)
                .body("state", equalTo("CUT_OFF"))
                .body("keptCount", equalTo(100));
        vum.reset().withVacancies(many);
        String id = search(world.coach(), forCard(card, ""))
                .statusCode(201)
                .body("state", equalTo("CUT_OFF"))
                .body("toldCount", equalTo(105))
                .body("keptCount", equalTo(100))
                .extract()
                .path("id");
        get(world.coach(), "/vum-searches/" + id + "/vum-vacancies").body("items", hasSize(100));
    }

    @ParameterizedTest(name = "{0} gives {1} {2}")
    @CsvSource({
        "NOT_LETTING_IN, 502, vum-not-let-in",
        "TOO_OFTEN, 503, vum-too-often",
        "UNAVAILABLE, 503, vum-unavailable",
        "FAILING, 502, vum-failed",
        "SILENT, 504, vum-slow",
        "DRIPPING, 504, vum-slow",
        "HANGING_UP, 502, vum-broken",
        "MALFORMED, 502, vum-broken",
        "NO_ANSWER_AT_ALL, 502, vum-broken",
        "WITHOUT_MATCHES, 502, vum-broken",
        "ENDLESS, 502, vum-broken"
    })
    @DisplayName("D6 whatever is wrong at VUM is told as VUM's trouble, and nothing is stored")
    void shouldTellTrouble(Mood mood, int status, String code) {
        World world = new World();
        UUID card = world.tellCard(world.card(UUID.randomUUID()));
        vum.in(mood);

        search(world.coach(), forCard(card, ""))
                .statusCode(status)
                .contentType("application/problem+json")
                .body("status", equalTo(status))
                .body("errors.code", contains(code))
                .body("errors.rule", contains("D6"));

        assertThat(stored("vum_search", world.ggz)).isEmpty();
        assertThat(stored("vum_result", world.ggz)).isEmpty();
        assertThat(vum.calls()).isEqualTo(1);
    }

    @Test
    @DisplayName("D6 after \"too often\" VUM is left alone for as long as it says, whoever asks")
    void shouldLeaveVumAlone() {
        World world = new World();
        World elsewhere = new World();
        UUID card = world.tellCard(world.card(UUID.randomUUID()));
        UUID vacancy = elsewhere.tellVacancy(elsewhere.vacancy(UUID.randomUUID(), 1));
        vum.in(Mood.TOO_OFTEN);
        search(world.coach(), forCard(card, "")).statusCode(503);
        vum.reset();

        search(elsewhere.chair(), forVacancy(vacancy))
                .statusCode(503)
                .body("errors.code", contains("vum-too-often"))
                .body("errors[0].reason", containsString("Na "));
        search(world.coach(), forCard(card, "")).statusCode(503);
        assertThat(vum.calls()).isZero();
        Platform.database("matching").execute("update vum_pause set paused_until = now() - interval '1 second'");
        search(world.coach(), forCard(card, "")).statusCode(201);
        assertThat(vum.calls()).isEqualTo(1);
    }

    @Test
    @DisplayName("D6 E3 a question needs one subject, asked by whose it is, within wishes and possibilities")
    void shouldRefuseQuestions() {
        World world = new World();
        UUID card = world.tellCard(driver(world, new LegalGround("consent", "matching", null)));
        UUID expired = world.tellCard(driver(world, new LegalGround("consent", "matching", LocalDate.of(2020, 1, 1))));
        UUID vacancy = world.tellVacancy(world.vacancy(UUID.randomUUID(), 1));
        UUID unknown = UUID.randomUUID();

        search(world.coach(), "{}").statusCode(400).body("errors.code", contains("one-subject"));
        search(world.coach(), forCard(card, ", \"vacancyId\": \"%s\"".formatted(vacancy)))
                .statusCode(400)
                .body("errors.code", contains("one-subject"));
        search(world.coach(), forCard(card, ", \"kilometres\": 1000"))
                .statusCode(400)
                .body("errors.pointer", contains("/kilometres"));
        search(world.coach(), forVacancy(vacancy)).statusCode(409).body("errors.code", contains("vum-wsp-asks"));
        search(world.chair(), forCard(card, "")).statusCode(409).body("errors.code", contains("vum-coach-asks"));
        search(world.coach(), forCard(unknown, "")).statusCode(409).body("errors.code", contains("unknown-card"));
        search(world.chair(), forVacancy(unknown)).statusCode(409).body("errors.code", contains("unknown-vacancy"));
        search(world.chair(), forVacancy(vacancy).replace("}", ", \"occupation\": \"5120\"}"))
                .statusCode(409)
                .body("errors.code", contains("vum-offer-decides"));
        search(world.coach(), forCard(card, ", \"occupation\": \"2512\", \"drivingLicences\": [\"C\"]"))
                .statusCode(409)
                .body("errors.code", containsInAnyOrder("vum-occupation-not-wished", "vum-licence-not-held"));
        search(world.coach(), forCard(expired, ""))
                .statusCode(409)
                .body("errors.code", contains("ground-ended"))
                .body("errors.rule", contains("G1"));
        assertThat(vum.calls()).isZero();
    }

    @Test
    @DisplayName("G2 a search and what it found are the asking organisation's alone")
    void shouldShowOwnSearchesOnly() {
        World world = new World();
        World elsewhere = new World();
        UUID card = world.tellCard(world.card(UUID.randomUUID()));
        UUID vacancy = world.tellVacancy(world.vacancy(UUID.randomUUID(), 1));
        vum.withVacancies(List.of(VumTold.vacancy("a"))).withProfiles(List.of(VumTold.profile("b")));
        String ofCoach = searched(world.coach(), forCard(card, ""));
        String ofChair = searched(world.chair(), forVacancy(vacancy));
        String found = get(world.coach(), "/vum-searches/" + ofCoach + "/vum-vacancies")
                .extract()
                .path("items[0].id");
        String profile = get(world.chair(), "/vum-searches/" + ofChair + "/vum-profiles")
                .extract()
                .path("items[0].id");
        Tokens otherCoach = world.coachOf(world.ggz + "-other");
        vum.reset();

        get(world.coach(), "/vum-searches").body("items.id", contains(ofCoach));
        get(world.chair(), "/vum-searches").body("items.id", contains(ofChair));
        for (Tokens stranger : List.of(otherCoach, elsewhere.coach())) {
            get(stranger, "/vum-searches").statusCode(200).body("items", empty());
            get(stranger, "/vum-searches/" + ofCoach).statusCode(404);
            get(stranger, "/vum-searches/" + ofCoach + "/vum-vacancies").statusCode(404);
            get(stranger, "/vum-vacancies/" + found + "/details").statusCode(404);
        }
        get(world.chair(), "/vum-searches/" + ofCoach).statusCode(404);
        get(world.coach(), "/vum-searches/" + ofChair).statusCode(404);
        get(elsewhere.chair(), "/vum-searches/" + ofChair + "/vum-profiles").statusCode(404);
        get(elsewhere.chair(), "/vum-profiles/" + profile + "/details").statusCode(404);
        search(otherCoach, forCard(card, "")).statusCode(409).body("errors.code", contains("unknown-card"));
        search(elsewhere.chair(), forVacancy(vacancy)).statusCode(409).body("errors.code", contains("unknown-vacancy"));
        assertThat(vum.calls()).isZero();
    }
}
