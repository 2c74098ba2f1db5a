package nl.hoofdzaakwerk.matching;

import static io.restassured.RestAssured.given;
import static nl.hoofdzaakwerk.kit.identity.OrganisationKind.GGZ;
import static nl.hoofdzaakwerk.kit.identity.OrganisationKind.WSP;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import nl.hoofdzaakwerk.events.CandidateCardPublished;
import nl.hoofdzaakwerk.events.CandidateTerms;
import nl.hoofdzaakwerk.events.DisclosureLevel;
import nl.hoofdzaakwerk.events.IscoCode;
import nl.hoofdzaakwerk.events.LegalGround;
import nl.hoofdzaakwerk.events.OrganisationAlias;
import nl.hoofdzaakwerk.events.Postcode4;
import nl.hoofdzaakwerk.events.RegionCode;
import nl.hoofdzaakwerk.events.TravelMode;
import nl.hoofdzaakwerk.events.VacancyPublished;
import nl.hoofdzaakwerk.testkit.Platform;
import nl.hoofdzaakwerk.testkit.Tokens;

/**
 * A labour-market region of its own for one test, with a WSP and a GGZ institution, and sentences to fill it by event
 * and to hold its meeting.
 */
final class World {

    /** AM40 to AM99: codes no real region has, and no other test uses. There are more tests: they take turns. */
    private static final int FIRST_REGION = 40;

    private static final int REGIONS = 60;
    private static final AtomicInteger NEXT = new AtomicInteger();

    /** Every row of the region goes, and its board hears of it. */
    private static final String EMPTY = """
            do $$
            declare held record;
            begin
                perform set_config('session_replication_role', 'replica', true);
                for held in select c.relname from pg_attribute a join pg_class c on c.oid = a.attrelid
                    where a.attname = 'region' and c.relkind = 'r' and c.relnamespace = 'public'::regnamespace
                loop
                    execute format('delete from %I where region = %L', held.relname, 'REGION');
                end loop;
                insert into market_change (region, changed_at) values ('REGION', now());
            end $$""";

    static final Instant TOLD = Instant.parse("2026-03-02T09:00:00Z");
    static final LocalDate MEETING = LocalDate.of(2026, 4, 1);

    final RegionCode region;
    final OrganisationAlias ggz;
    final OrganisationAlias wsp;

    World() {
        int number = NEXT.getAndIncrement();
        region = new RegionCode("AM" + (FIRST_REGION + number % REGIONS));
        if (number >= REGIONS) {
            Platform.database("matching").execute(EMPTY.replace("REGION", region.value()));
        }
        ggz = new OrganisationAlias("ggz-" + number);
        wsp = new OrganisationAlias("wsp-" + number);
    }

    Tokens chair() {
        return Tokens.of("chair." + wsp).in(wsp.value(), WSP, region.value()).as("matching-chair");
    }

    Tokens coach() {
        return coachOf(ggz.value());
    }

    Tokens coachOf(String organisation) {
        return Tokens.of("coach." + organisation)
                .in(organisation, GGZ, region.value())
                .as("coach");
    }

    static RequestSpecification as(Tokens user) {
        return given().auth().oauth2(user.signed()).accept(ContentType.JSON);
    }

    static ValidatableResponse post(Tokens user, String path, String body) {
        return as(user).contentType(ContentType.JSON)
                .body(body)
                .post("/v1" + path)
                .then();
    }

    static ValidatableResponse post(Tokens user, String path) {
        return as(user).post("/v1" + path).then();
    }

    static ValidatableResponse get(Tokens user, String path) {
        return as(user).get("/v1" + path).then();
    }

    /** A card for a cook near Leiden, 16 to 24 hours, half an hour by bicycle. */
    CandidateCardPublished card(UUID id) {
        return card(id, ggz, DisclosureLevel.FULL, "5120", TOLD);
    }

    CandidateCardPublished card(
            UUID id, OrganisationAlias organisation, DisclosureLevel disclosure, String occupation, Instant updatedAt) {
        return card(id, organisation, disclosure, occupation, 16, 24, updatedAt, Terms.everywhere());
    }

    CandidateCardPublished card(UUID id, CandidateTerms terms, Instant updatedAt) {
        return card(id, ggz, DisclosureLevel.FULL, "5120", 16, 24, updatedAt, terms);
    }

    CandidateCardPublished card(UUID id, int minimumHours, int maximumHours, Instant updatedAt) {
        return card(id, ggz, DisclosureLevel.FULL, "5120", minimumHours, maximumHours, updatedAt, Terms.everywhere());
    }

    private CandidateCardPublished card(
            UUID id,
            OrganisationAlias organisation,
            DisclosureLevel disclosure,
            String occupation,
            int minimumHours,
            int maximumHours,
            Instant updatedAt,
            CandidateTerms terms) {
        return new CandidateCardPublished(
                id,
                region,
                organisation,
                disclosure,
                List.of(new IscoCode(occupation)),
                minimumHours,
                maximumHours,
                new Postcode4("2312"),
                TravelMode.BICYCLE,
                30,
                Set.of(),
                new LegalGround("consent", "matching", null),
                LocalDate.of(2026, 1, 1),
                updatedAt,
                terms);
    }

    /** A vacancy for cooks in Leiden, 12 to 32 hours. */
    VacancyPublished vacancy(UUID id, int positions) {
        return vacancy(id, positions, "5120", TOLD);
    }

    VacancyPublished vacancy(UUID id, int positions, String occupation, Instant updatedAt) {
        return new VacancyPublished(
                id,
                UUID.nameUUIDFromBytes(("employer of " + id).getBytes(java.nio.charset.StandardCharsets.UTF_8)),
                "Brasserie De Proef",
                region,
                wsp,
                "Kok",
                new IscoCode(occupation),
                12,
                32,
                positions,
                new Postcode4("2311"),
                Set.of(),
                LocalDate.of(2026, 1, 1),
                null,
                updatedAt);
    }

    /** Tells events and waits until the service shows cards and vacancies. */
    UUID tellCard(CandidateCardPublished card) {
        Events.tell(card);
        await().atMost(Duration.ofSeconds(20))
                .until(() ->
                        as(chair()).get("/v1/candidate-cards/" + card.cardId()).statusCode() == 200);
        return card.cardId();
    }

    UUID tellVacancy(VacancyPublished vacancy) {
        Events.tell(vacancy);
        await().atMost(Duration.ofSeconds(20))
                .until(() ->
                        as(chair()).get("/v1/vacancies/" + vacancy.vacancyId()).statusCode() == 200);
        return vacancy.vacancyId();
    }

    String planMeeting() {
        return planMeeting(MEETING);
    }

    String planMeeting(LocalDate date) {
        return post(chair(), "/matching-meetings", """
                {"region": "%s", "meetingDate": "%s"}""".formatted(region, date))
                .statusCode(201)
                .extract()
                .path("id");
    }

    String meetingWithClosedAgenda() {
        String meeting = planMeeting();
        closeAgenda(meeting);
        return meeting;
    }

    void closeAgenda(String meeting) {
        post(chair(), "/matching-meetings/" + meeting + "/agenda-closings").statusCode(201);
    }

    static String decision(UUID card, UUID vacancy, String decision) {
        return """
                {"cardId": "%s", "vacancyId": "%s", "decision": "%s"}""".formatted(card, vacancy, decision);
    }

    /** @return the match's id */
    String agree(String meeting, UUID card, UUID vacancy) {
        return post(chair(), "/matching-meetings/" + meeting + "/decisions", decision(card, vacancy, "AGREED"))
                .statusCode(201)
                .extract()
                .path("matchId");
    }

    List<String> agendaCards(Tokens user, String meeting) {
        List<String> cards = get(user, "/matching-meetings/" + meeting + "/agenda")
                .statusCode(200)
                .extract()
                .path("items.cardId");
        assertThat(cards).isNotNull();
        return cards;
    }

    static void awaitStage(Tokens user, String match, String stage) {
        await().atMost(Duration.ofSeconds(20)).untilAsserted(() -> assertThat(
                        get(user, "/matches/" + match).statusCode(200).extract().<String>path("stage"))
                .isEqualTo(stage));
    }
}
