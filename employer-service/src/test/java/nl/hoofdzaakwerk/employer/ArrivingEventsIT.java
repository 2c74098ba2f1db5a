package nl.hoofdzaakwerk.employer;

import static nl.hoofdzaakwerk.employer.support.Api.as;
import static nl.hoofdzaakwerk.employer.support.Log.await;
import static nl.hoofdzaakwerk.employer.support.People.MANAGER;
import static nl.hoofdzaakwerk.employer.support.People.OPERATOR;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.hoofdzaakwerk.employer.support.Log;
import nl.hoofdzaakwerk.events.ConsentWithdrawn;
import nl.hoofdzaakwerk.events.Division;
import nl.hoofdzaakwerk.events.ErasureDemanded;
import nl.hoofdzaakwerk.events.MatchAgreed;
import nl.hoofdzaakwerk.events.MatchProposed;
import nl.hoofdzaakwerk.events.MatchRejected;
import nl.hoofdzaakwerk.events.PlacementClosed;
import nl.hoofdzaakwerk.events.PlacementKind;
import nl.hoofdzaakwerk.events.PlacementMade;
import nl.hoofdzaakwerk.events.PlacementTermsChanged;
import nl.hoofdzaakwerk.events.RegionCode;
import nl.hoofdzaakwerk.events.RegionProgrammePublished;
import nl.hoofdzaakwerk.events.Topics;
import nl.hoofdzaakwerk.events.VacancyPublished;
import nl.hoofdzaakwerk.events.WithdrawalConfirmed;
import nl.hoofdzaakwerk.testkit.Platform;
import nl.hoofdzaakwerk.testkit.WithPlatform;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What this service does with the events of others: once, whatever way they come. */
@QuarkusTest
@WithPlatform("employer")
class ArrivingEventsIT {
    private static final RegionCode HOLLAND_RIJNLAND = new RegionCode("AM19");
    private static final LocalDate START = LocalDate.of(2026, 3, 2);

    @Test
    @DisplayName("D5 a placement takes one position, however often it is told")
    void countsPlacementOnce() {
        var employer = as(MANAGER).registers("Kaasmakerij Rijpwetering", "Kaag en Braassem");
        var vacancy = as(MANAGER).opens(employer, "Packer", 3);
        var made = placement(UUID.randomUUID(), employer, vacancy);

        var eventId = Log.publish(made, 1);
        Log.publish(made, 1, eventId);
        Log.publish(made, 2);
        Log.publish(placement(UUID.randomUUID(), employer, vacancy), 1);

        await().untilAsserted(
                        () -> as(MANAGER).get("/vacancies/" + vacancy).then().body("openPositions", equalTo(1)));
        awaitHandled(made.placementId(), 2);
        as(MANAGER).get("/vacancies/" + vacancy).then().body("openPositions", equalTo(1));
        as(MANAGER)
                .get("/employers/" + employer + "/placements")
                .then()
                .body("items.positionOutcome", contains("TAKEN", "TAKEN"));
        await().untilAsserted(() -> assertThat(openPositionsPublished(vacancy)).containsExactly(3, 2, 1));
    }

    @Test
    @DisplayName("D5 a placement too many is kept as over-filled, and no position goes below zero")
    void keepsOverFilling() {
        var employer = as(MANAGER).registers("Garage Van der Veen", "Leiden");
        var vacancy = as(MANAGER).opens(employer, "Car washer", 1);

        for (int placements = 0; placements < 2; placements++) {
            Log.publish(placement(UUID.randomUUID(), employer, vacancy), 1);
        }

        await().untilAsserted(() -> as(MANAGER)
                .get("/employers/" + employer + "/placements")
                .then()
                .body("items.positionOutcome", hasSize(2))
                .body("items.positionOutcome", hasItems("TAKEN", "OVER_FILLED")));
        as(MANAGER)
                .get("/vacancies/" + vacancy)
                .then()
                .body("state", equalTo("FILLED"))
                .body("openPositions", equalTo(0));
    }

    @Test
    @DisplayName("a placement of an unknown employer becomes a dead letter with its reason, and the next flows on")
    void buriesUnknownEmployer() {
        var unknown = UUID.randomUUID();
        var employer = as(MANAGER).registers("Bloemist Roos", "Leiden");
        var later = UUID.randomUUID();

        Log.publish(placement(UUID.randomUUID(), unknown.toString(), null), 1);
        Log.publish(placement(later, employer, null), 1);

        await().untilAsserted(() -> as(OPERATOR)
                .get("/dead-letters?limit=100")
                .then()
                .statusCode(200)
                .body("items.reason.toString()", containsString("employer " + unknown + " is not known")));
        await().untilAsserted(() -> as(MANAGER)
                .get("/employers/" + employer + "/placements")
                .then()
                .body("items.id", contains(later.toString())));
        as(MANAGER).get("/employers/" + employer).then().body("stage", equalTo("PLACEMENT_REALISED"));
    }

    @Test
    @DisplayName("the end of a placement that was never heard of becomes a dead letter")
    void buriesUnknownEnd() {
        var placement = UUID.randomUUID();

        Log.publish(new PlacementClosed(placement, UUID.randomUUID(), null, null, HOLLAND_RIJNLAND, START), 2);

        await().untilAsserted(() -> as(OPERATOR)
                .get("/dead-letters?limit=100")
                .then()
                .body("items.reason.toString()", containsString("placement " + placement + " is not known")));
    }

    @Test
    @DisplayName("D5 a placement shows the hours that were agreed last")
    void showsOtherHours() {
        var employer = as(MANAGER).registers("Bakkerij Duinzicht", "Katwijk");
        var made = placement(UUID.randomUUID(), employer, null);

        Log.publish(made, 1);
        Log.publish(
                new PlacementTermsChanged(
                        made.placementId(),
                        made.employerId(),
                        null,
                        null,
                        HOLLAND_RIJNLAND,
                        24,
                        START.plusMonths(3),
                        null),
                2);

        await().untilAsserted(() -> as(MANAGER)
                .get("/employers/" + employer + "/placements")
                .then()
                .body("items.hoursPerWeek", contains(24)));
    }

    @Test
    @DisplayName("E5 a vacancy shows how far its matches are, and nothing of the candidate")
    void showsMatchesAnonymously() {
        var employer = as(MANAGER).registers("Boekhandel Kooyker", "Leiden");
        var vacancy = as(MANAGER).opens(employer, "Bookseller", 1);
        var match = UUID.randomUUID();
        var other = UUID.randomUUID();
        var card = UUID.randomUUID();
        var vacancyId = UUID.fromString(vacancy);
        var employerId = UUID.fromString(employer);

        Log.publish(new MatchProposed(match, card, vacancyId, employerId, HOLLAND_RIJNLAND, START), 1);
        Log.publish(new MatchAgreed(match, card, vacancyId, employerId, HOLLAND_RIJNLAND, START.plusDays(1)), 2);
        Log.publish(
                new MatchRejected(other, card, vacancyId, employerId, HOLLAND_RIJNLAND, START.plusDays(2), "TOO_FAR"),
                2);
        await().untilAsserted(() ->
                as(MANAGER).get("/vacancies/" + vacancy + "/matches").then().body("items", hasSize(2)));
        Log.publish(new MatchProposed(other, card, vacancyId, employerId, HOLLAND_RIJNLAND, START), 1);
        await().untilAsserted(() -> as(MANAGER)
                .get("/vacancies/" + vacancy + "/matches")
                .then()
                .body("items.find { it.id == '%s' }.firstKnownOn".formatted(other), equalTo("2026-03-02")));

        as(MANAGER)
                .get("/vacancies/" + vacancy + "/matches")
                .then()
                .statusCode(200)
                .body("items.find { it.id == '%s' }.state".formatted(match), equalTo("AGREED"))
                .body("items.find { it.id == '%s' }.stateSince".formatted(match), equalTo("2026-03-03"))
                .body("items.find { it.id == '%s' }.state".formatted(other), equalTo("REJECTED"))
                .body("items.find { it.id == '%s' }.reasonCode".formatted(other), equalTo("TOO_FAR"))
                .body(not(containsString(card.toString())));
        assertThat(Platform.database("employer")
                        .select("select count(*) from match_reference m where m::text like '%" + card + "%'"))
                .containsExactly("0");
    }

    @Test
    @DisplayName("G1 a withdrawal or erasure that asks this service is confirmed once, another's is not")
    void confirmsWithdrawals() {
        var withdrawn = UUID.randomUUID();
        var erased = UUID.randomUUID();
        var others = UUID.randomUUID();
        var now = Instant.parse("2026-03-02T10:00:00Z");

        Log.publish(new ConsentWithdrawn(others, "matching-service", "matching", now), 1);
        var withdrawal = Log.publish(new ConsentWithdrawn(withdrawn, "employer-service", "introduction", now), 1);
        Log.publish(new ConsentWithdrawn(withdrawn, "employer-service", "introduction", now), 1, withdrawal);
        var erasure = Log.publish(new ErasureDemanded(erased, "employer-service", now), 1);

        await().untilAsserted(() -> assertThat(confirmed(erased)).containsExactly(erasure));
        await().untilAsserted(() -> assertThat(confirmed(withdrawn)).containsExactly(withdrawal));
        assertThat(confirmed(others)).isEmpty();
    }

    @Test
    @DisplayName("X6 an erased person's placement stays countable under an id that leads to nobody")
    void forgetsThePersonBehindAPlacement() {
        var employer = as(MANAGER).registers("Zaadhandel Oegstgeest", "Oegstgeest");
        var vacancy = as(MANAGER).opens(employer, "Sorter", 2);
        var made = placement(UUID.randomUUID(), employer, vacancy);
        Log.publish(made, 1);
        await().untilAsserted(() -> as(MANAGER)
                .get("/employers/" + employer + "/placements")
                .then()
                .body("items.id", contains(made.placementId().toString())));

        var erasure = Log.publish(
                new ErasureDemanded(made.placementId(), "employer-service", Instant.parse("2026-03-02T10:00:00Z")), 1);

        await().untilAsserted(() -> assertThat(confirmed(made.placementId())).containsExactly(erasure));
        as(MANAGER)
                .get("/employers/" + employer + "/placements")
                .then()
                .body("items", hasSize(1))
                .body("items.positionOutcome", contains("TAKEN"))
                .body("items.id", not(contains(made.placementId().toString())));
    }

    @Test
    @DisplayName("F1 the report on new employers carries the region's name and division as published")
    void followsProgramme() {
        var region = new RegionCode("AM19");

        Log.publish(programme(region, Division.EREDIVISIE), 1);
        Log.publish(programme(region, Division.CHAMPIONS_LEAGUE), 2);

        await().untilAsserted(() -> as(MANAGER)
                .get("/new-employers?region=AM19&until=2023-06-30")
                .then()
                .statusCode(200)
                .body("regionName", equalTo("Holland Rijnland"))
                .body("division", equalTo("CHAMPIONS_LEAGUE"))
                .body("targets.target", contains(25, 50))
                .body("targets.until", contains("2023-03-01", "2023-12-31")));
    }

    private static RegionProgrammePublished programme(RegionCode region, Division division) {
        return new RegionProgrammePublished(
                region, "Holland Rijnland", "Leiden", division, 100, 2026, LocalDate.of(2026, 1, 1));
    }

    private static List<UUID> confirmed(UUID pseudonym) {
        return Log.events(Topics.WITHDRAWAL_CONFIRMATIONS, pseudonym.toString()).stream()
                .map(WithdrawalConfirmed.class::cast)
                .filter(confirmation -> confirmation.receiver().equals("employer-service"))
                .map(WithdrawalConfirmed::withdrawalEventId)
                .toList();
    }

    private static List<Integer> openPositionsPublished(String vacancy) {
        return Log.events(Topics.VACANCIES, vacancy).stream()
                .map(VacancyPublished.class::cast)
                .map(VacancyPublished::openPositions)
                .toList();
    }

    /** Until the event with this sequence has gone through the inbox, so that nothing more is to come of it. */
    private static void awaitHandled(UUID key, long sequence) {
        await().untilAsserted(() -> assertThat(Platform.database("employer")
                        .select("select last from inbox_sequence where consumer = 'placements' and record_key = '" + key
                                + "'"))
                .containsExactly(Long.toString(sequence)));
    }

    private static PlacementMade placement(UUID placement, String employer, String vacancy) {
        return new PlacementMade(
                placement,
                UUID.fromString(employer),
                vacancy == null ? null : UUID.fromString(vacancy),
                null,
                HOLLAND_RIJNLAND,
                PlacementKind.PAID,
                16,
                START,
                null);
    }
}
