package nl.hoofdzaakwerk.matching;

import static nl.hoofdzaakwerk.matching.VumSteps.driver;
import static nl.hoofdzaakwerk.matching.VumSteps.forCard;
import static nl.hoofdzaakwerk.matching.VumSteps.forVacancy;
import static nl.hoofdzaakwerk.matching.VumSteps.search;
import static nl.hoofdzaakwerk.matching.VumSteps.searched;
import static nl.hoofdzaakwerk.matching.VumSteps.stored;
import static nl.hoofdzaakwerk.matching.World.get;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import nl.hoofdzaakwerk.events.EventType;
import nl.hoofdzaakwerk.events.FileValue;
import nl.hoofdzaakwerk.events.LegalGround;
import nl.hoofdzaakwerk.events.OrganisationAlias;
import nl.hoofdzaakwerk.events.SubjectFilePart;
import nl.hoofdzaakwerk.events.SubjectFileRequested;
import nl.hoofdzaakwerk.matching.FakeVum.Heard;
import nl.hoofdzaakwerk.matching.vum.VumLeaving;
import nl.hoofdzaakwerk.testkit.Platform;
import nl.hoofdzaakwerk.testkit.WithPlatform;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Searches through VUM, with a counterpart that holds us to VUM's rules. */
@QuarkusTest
@WithPlatform("matching")
@WithTestResource(value = FakeVumResource.class, scope = TestResourceScope.GLOBAL)
class VumIT {
    private final FakeVum vum = FakeVumResource.vum();

    @Inject
    VumLeaving leaving;

    @BeforeEach
    @AfterEach
    void calm() {
        vum.reset();
        Platform.database("matching").execute("delete from vum_pause");
    }

    @Test
    @DisplayName(
            "D6 E3 a coach's question holds wishes and four digits only, under VUM's headers, and says so in the log")
    void shouldAskByWishesOnly() {
        World world = new World();
        UUID card = world.tellCard(driver(world, new LegalGround("consent", "matching", null)));
        vum.withVacancies(List.of(VumTold.vacancy(VumTold.newId())));

        String id = search(world.coach(), forCard(card, ", \"drivingLicences\": [\"B\"]"))
                .statusCode(201)
                .body("subject", equalTo("VACANCIES"))
                .body("state", equalTo("COMPLETE"))
                .body("toldCount", equalTo(1))
                .body("keptCount", equalTo(1))
                .body("cardId", equalTo(card.toString()))
                .extract()
                .path("id");

        Heard heard = vum.heard().getFirst();
        assertThat(heard.question().toString())
                .isEqualTo("{\"selectiegebied\":{\"postcode\":\"2312\",\"afstand\":7},"
                        + "\"beroep\":{\"codeBeroepsnaam\":{\"$eq\":\"http://data.europa.eu/esco/isco/C5120\"}},"
                        + "\"werktijden\":{\"aantalWerkurenPerWeekMaximaal\":{\"$gte\":16},"
                        + "\"aantalWerkurenPerWeekMinimaal\":{\"$lte\":24}},"
                        + "\"rijbewijs\":{\"codeSoortRijbewijs\":{\"$all\":[\"B\"]}}}");
        assertThat(heard.headers())
                .containsEntry("X-VUM-berichtVersie", "1.0.0")
                .containsEntry("X-VUM-fromParty", FakeVumResource.FROM)
                .containsEntry("X-VUM-toParty", FakeVumResource.TO)
                .containsEntry("X-VUM-viaParty", FakeVumResource.VIA)
                .containsEntry("API-Version", "1.0.0");
        assertThat(heard.headers().toString() + heard.body())
                .doesNotContain(card.toString(), world.ggz.value(), world.region.value());
        get(world.coach(), "/vum-searches/" + id)
                .statusCode(200)
                .body("question", equalTo(heard.body()))
                .body("detailsLeft", equalTo(10));
        assertThat(Platform.database("matching")
                        .select("select name from processing_log where data_subject_id = '" + card + "'"))
                .contains(
                        "vum-sent-postcode-area", "vum-sent-hours", "vum-sent-occupation", "vum-sent-driving-licences");
    }

    @Test
    @DisplayName("D6 E3 found vacancies are judged like the pool's, marked as VUM's; what VUM did not tell is unknown")
    void shouldJudgeVacancies() {
        World world = new World();
        UUID card = world.tellCard(world.card(UUID.randomUUID()));
        vum.withVacancies(List.of(VumTold.vagueVacancy("vague"), VumTold.vacancy("near"), "{\"naamVacature\": \"x\"}"));

        String id = search(world.coach(), forCard(card, ""))
                .statusCode(201)
                .body("toldCount", equalTo(3))
                .body("keptCount", equalTo(2))
                .extract()
                .path("id");

        get(world.coach(), "/vum-searches/" + id + "/vum-vacancies")
                .statusCode(200)
                .body("items.title", contains("Kok bgezocht/b", "Iets met mensen"))
                .body("items.source", contains("VUM", "VUM"))
                .body("items.open", contains(true, true))
                .body("items[0].employerName", equalTo("Restaurant De Verte"))
                .body("items[0].occupation", equalTo("5120"))
                .body("items[0].sector", equalTo("I"))
                .body("items[0].postcode4", equalTo("2311"))
                .body("items[0].drivingLicences", contains("B"))
                .body("items[0].startDate", equalTo("2026-09-01"))
                .body("items[0].endDate", equalTo("2027-02-28"))
                .body("items[0].closingDate", equalTo("2099-12-31"))
                .body("items[1].occupation", nullValue())
                .body("items[1].minimumHours", nullValue())
                .body(
                        "items[1].judgement.criteria.findAll { !it.known }.criterion.containsAll("
                                + "['OCCUPATION', 'HOURS', 'TRAVEL'])",
                        equalTo(true))
                .body(
                        "items[1].judgement.criteria.find { it.criterion == 'OCCUPATION' }.reasons",
                        contains("VUM noemde geen beroep dat hier bekend is. Vraag het na."));
        assertThat(world.agendaCards(world.chair(), world.planMeeting())).isEmpty();
        get(world.coach(), "/vacancies").body("items", empty());
    }

    @Test
    @DisplayName("E2 D6 the WSP asks jobseekers for a vacancy; names and ways to reach them are dropped unread")
    void shouldAskProfilesWithoutNames() {
        World world = new World();
        UUID vacancy = world.tellVacancy(world.vacancy(UUID.randomUUID(), 1));
        vum.withProfiles(List.of(VumTold.profile("someone")));

        String id = search(world.chair(), forVacancy(vacancy))
                .statusCode(201)
                .body("subject", equalTo("PROFILES"))
                .body("vacancyId", equalTo(vacancy.toString()))
                .extract()
                .path("id");
        ValidatableResponse list = get(world.chair(), "/vum-searches/" + id + "/vum-profiles")
                .statusCode(200)
                .body("items", hasSize(1))
                .body("items[0].source", equalTo("VUM"))
                .body("items[0].occupations", contains("5120"))
                .body("items[0].postcode4", equalTo("2312"))
                .body("items[0].travelMode", equalTo("BICYCLE"))
                .body("items[0].maximumTravelMinutes", equalTo(30))
                .body("items[0].drivingLicences", contains("B"))
                .body("items[0].open", equalTo(true));
        String result = list.extract().path("items[0].id");
        ValidatableResponse details = get(world.chair(), "/vum-profiles/" + result + "/details")
                .statusCode(200)
                .body("occupations", contains("5120"));

        assertThat(vum.heard().getFirst().question().toString())
                .isEqualTo("{\"selectiegebied\":{\"postcode\":\"2311\",\"afstand\":25},"
                        + "\"bemiddelingsberoep\":{\"codeBeroepsnaam\":"
                        + "{\"$eq\":\"http://data.europa.eu/esco/isco/C5120\"}},"
                        + "\"werktijden\":{\"aantalWerkurenPerWeekMaximaal\":{\"$gte\":12},"
                        + "\"aantalWerkurenPerWeekMinimaal\":{\"$lte\":32}}}");
        String kept = String.join("\n", stored("vum_result", world.wsp)) + stored("vum_search", world.wsp);
        for (String everything :
                List.of(kept, list.extract().asString(), details.extract().asString())) {
            assertThat(everything)
                    .contains("5120")
                    .doesNotContainIgnoringCase("verzonnen")
                    .doesNotContain(VumTold.TELEPHONE, "1990-01-01", "000000000", "Vorige baas", "2312CD");
        }
    }

    @Test
    @DisplayName("D6 details show the employer's text, which is not kept, ten times per search; what is gone is a 404")
    void shouldShowDetails() {
        World world = new World();
        UUID card = world.tellCard(world.card(UUID.randomUUID()));
        vum.withVacancies(List.of(VumTold.vacancy("first")));
        String id = searched(world.coach(), forCard(card, ""));
        String result = get(world.coach(), "/vum-searches/" + id + "/vum-vacancies")
                .extract()
                .path("items[0].id");
        String details = "/vum-vacancies/" + result + "/details";

        String told = get(world.coach(), details)
                .statusCode(200)
                .body("description", equalTo("Koken voor vijftig gasten."))
                .body("vacancy.id", equalTo(result))
                .body("vacancy.open", equalTo(true))
                .extract()
                .asString();
        vum.withVacancies(List.of());
        get(world.coach(), details).statusCode(404).body("errors.code", contains("vum-gone"));
        vum.withVacancies(List.of(VumTold.vacancy("first")));
        IntStream.range(2, 10).forEach(time -> get(world.coach(), details).statusCode(200));

        get(world.coach(), details)
                .statusCode(409)
                .body("errors.code", contains("vum-details-used"))
                .body("errors.rule", contains("D6"));
        get(world.coach(), "/vum-searches/" + id).body("detailsLeft", equalTo(0));
        assertThat(told).doesNotContainIgnoringCase("verzonnen").doesNotContain(VumTold.TELEPHONE);
        assertThat(stored("vum_result", world.ggz).toString())
                .contains("Restaurant De Verte")
                .doesNotContainIgnoringCase("verzonnen")
                .doesNotContain("vijftig gasten", VumTold.TELEPHONE);
    }

    @Test
    @DisplayName("D6 G1 a search goes with all it found when its time has passed, not before")
    void shouldRemoveInTime() {
        World world = new World();
        UUID card = world.tellCard(world.card(UUID.randomUUID()));
        vum.withVacancies(List.of(VumTold.vacancy("a")));
        String old = searched(world.coach(), forCard(card, ""));
        String young = searched(world.coach(), forCard(card, ""));
        assertThat(Platform.database("matching")
                        .select("select remove_after - asked_at from vum_search where id = '" + old + "'"))
                .containsExactly("14 days");
        Platform.database("matching").execute("update vum_search set remove_after = now() where id = '" + old + "'");

        leaving.removeDue();

        get(world.coach(), "/vum-searches/" + old).statusCode(404);
        get(world.coach(), "/vum-searches/" + young).statusCode(200);
        assertThat(stored("vum_search", world.ggz)).hasSize(1);
        assertThat(stored("vum_result", world.ggz)).hasSize(1).allMatch(row -> row.contains(young));
    }

    @Test
    @DisplayName("D6 G1 a search goes at once when its card or vacancy leaves the pool")
    void shouldLeaveWithItsSubject() {
        World world = new World();
        UUID card = world.tellCard(world.card(UUID.randomUUID()));
        UUID vacancy = world.tellVacancy(world.vacancy(UUID.randomUUID(), 1));
        vum.withVacancies(List.of(VumTold.vacancy("a"))).withProfiles(List.of(VumTold.profile("b")));
        searched(world.coach(), forCard(card, ""));
        searched(world.chair(), forVacancy(vacancy));

        Events.tombstone(EventType.CANDIDATE_CARD_PUBLISHED, card);
        Events.tombstone(EventType.VACANCY_PUBLISHED, vacancy);

        await().atMost(Duration.ofSeconds(20)).untilAsserted(() -> {
            for (OrganisationAlias organisation : List.of(world.ggz, world.wsp)) {
                assertThat(stored("vum_search", organisation)).isEmpty();
                assertThat(stored("vum_result", organisation)).isEmpty();
            }
        });
    }

    @Test
    @DisplayName("D6 G4 a person's own file shows what was asked of VUM for them")
    void shouldStandInTheOwnFile() {
        World world = new World();
        UUID card = world.tellCard(world.card(UUID.randomUUID()));
        UUID request = UUID.randomUUID();
        vum.withVacancies(List.of(VumTold.vacancy("a")));
        searched(world.coach(), forCard(card, ""));

        Events.tell(new SubjectFileRequested(card, "matching-service", request, Instant.now()));

        await().atMost(Duration.ofSeconds(20)).untilAsserted(() -> assertThat(Events.partsOf(request))
                .map(SubjectFilePart::section)
                .filteredOn(section -> section != null && section.key().equals("vumSearches"))
                .singleElement()
                .satisfies(section -> assertThat(section.rows()).singleElement().satisfies(row -> assertThat(
                                row.values().subList(1, 7))
                        .extracting(FileValue::value)
                        .containsExactly("2312", "7", "http://data.europa.eu/esco/isco/C5120", "16 - 24", "", "1"))));
    }
}
