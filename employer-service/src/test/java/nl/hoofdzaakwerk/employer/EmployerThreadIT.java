package nl.hoofdzaakwerk.employer;

import static nl.hoofdzaakwerk.employer.support.Api.as;
import static nl.hoofdzaakwerk.employer.support.Log.await;
import static nl.hoofdzaakwerk.employer.support.People.COACH;
import static nl.hoofdzaakwerk.employer.support.People.MANAGER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.hoofdzaakwerk.employer.support.Api;
import nl.hoofdzaakwerk.employer.support.Log;
import nl.hoofdzaakwerk.events.EmployerRegistered;
import nl.hoofdzaakwerk.events.EmployerStageChanged;
import nl.hoofdzaakwerk.events.IscoCode;
import nl.hoofdzaakwerk.events.OrganisationAlias;
import nl.hoofdzaakwerk.events.PipelineStage;
import nl.hoofdzaakwerk.events.PlacementClosed;
import nl.hoofdzaakwerk.events.PlacementKind;
import nl.hoofdzaakwerk.events.PlacementMade;
import nl.hoofdzaakwerk.events.Postcode4;
import nl.hoofdzaakwerk.events.RegionCode;
import nl.hoofdzaakwerk.events.SbiSection;
import nl.hoofdzaakwerk.events.Topics;
import nl.hoofdzaakwerk.events.VacancyPublished;
import nl.hoofdzaakwerk.events.VacancyTerms;
import nl.hoofdzaakwerk.events.WorkCondition;
import nl.hoofdzaakwerk.testkit.Tokens;
import nl.hoofdzaakwerk.testkit.WithPlatform;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The thread through this service: an employer, its pipeline, a vacancy, a placement, the count. */
@QuarkusTest
@WithPlatform("employer")
class EmployerThreadIT {
    private static final RegionCode HOLLAND_RIJNLAND = new RegionCode("AM19");
    private static final OrganisationAlias WSP = new OrganisationAlias("wsp-holland-rijnland");

    @Test
    @DisplayName("D1 D3 a registered employer is a prospect, in the region of its municipality, and others hear of it")
    void registersEmployer() {
        var kvkNumber = Api.newKvkNumber();

        var created = as(MANAGER).post("/employers", Api.employer("Bakkerij De Korenaar", "leiden", kvkNumber));

        String id = created.then()
                .statusCode(201)
                .header("ETag", equalTo("\"0\""))
                .body("name", equalTo("Bakkerij De Korenaar"))
                .body("kvkNumber", equalTo(kvkNumber))
                .body("municipality", equalTo("Leiden"))
                .body("region", equalTo("AM19"))
                .body("organisation", equalTo("wsp-holland-rijnland"))
                .body("sector.section", equalTo("C"))
                .body("sector.code", equalTo("1071"))
                .body("stage", equalTo("PROSPECT"))
                .body("stageSince", equalTo("2026-01-05"))
                .body("notes", nullValue())
                .body(
                        "owner.user",
                        equalTo(Tokens.subjectOf("account-manager.wsp-holland-rijnland")
                                .toString()))
                .body("owner.organisation", equalTo("wsp-holland-rijnland"))
                .body("mergedInto", nullValue())
                .extract()
                .path("id");
        assertThat(created.getHeader("Location")).matches("http://[^/]+/v1/employers/" + id);
        var employerId = UUID.fromString(id);
        await().untilAsserted(() -> assertThat(Log.events(Topics.EMPLOYERS, id))
                .containsExactly(
                        new EmployerRegistered(
                                employerId,
                                "Bakkerij De Korenaar",
                                HOLLAND_RIJNLAND,
                                WSP,
                                "C",
                                true,
                                LocalDate.of(2026, 1, 5)),
                        new EmployerStageChanged(
                                employerId,
                                HOLLAND_RIJNLAND,
                                null,
                                PipelineStage.PROSPECT,
                                LocalDate.of(2026, 1, 5),
                                true)));
    }

    @Test
    @DisplayName("D3 what a coach finds has no owner until the WSP takes it")
    void leavesOwnerOpen() {
        var id = as(COACH).registers("Rietdekker Van Oegstgeest", "Oegstgeest");

        as(MANAGER)
                .get("/employers/" + id)
                .then()
                .statusCode(200)
                .body("organisation", equalTo("ggz-rijnduin"))
                .body("owner", nullValue());
    }

    @Test
    @DisplayName("D1 each step keeps its day, how it was made and who made it")
    void keepsSteps() {
        var id = as(MANAGER).registers("Kwekerij Duinroos", "Katwijk");

        as(MANAGER).takesStage(id, "APPROACHED", "2026-01-12").then().statusCode(201);
        as(COACH).takesStage(id, "IN_CONVERSATION", "2026-01-19").then().statusCode(201);

        as(MANAGER)
                .get("/employers/" + id + "/stages")
                .then()
                .statusCode(200)
                .body("items.to", contains("IN_CONVERSATION", "APPROACHED", "PROSPECT"))
                .body("items.from", contains("APPROACHED", "PROSPECT", null))
                .body("items.date", contains("2026-01-19", "2026-01-12", "2026-01-05"))
                .body("items.how", contains("PHONE", "PHONE", null))
                .body("items.origin", contains("CONTACT", "CONTACT", "REGISTRATION"))
                .body("items.organisation", contains("ggz-rijnduin", "wsp-holland-rijnland", "wsp-holland-rijnland"))
                .body(
                        "items.takenBy",
                        contains(
                                "coach.ggz-rijnduin",
                                "account-manager.wsp-holland-rijnland",
                                "account-manager.wsp-holland-rijnland"));
    }

    @Test
    @DisplayName("D1 D2 D5 a vacancy opens, is filled by placements, and the employer counts as new")
    void fillsVacancy() {
        var id = as(MANAGER).registers("Hotel De Sleutels", "Leiden");
        var employerId = UUID.fromString(id);
        as(MANAGER).takesStage(id, "APPROACHED", "2026-01-12").then().statusCode(201);
        as(MANAGER).takesStage(id, "IN_CONVERSATION", "2026-01-19").then().statusCode(201);

        var vacancy = as(MANAGER).opens(id, "Kitchen help", 2);
        var vacancyId = UUID.fromString(vacancy);

        as(MANAGER).get("/employers/" + id).then().body("stage", equalTo("VACANCY_OPENED"));
        await().untilAsserted(
                        () -> assertThat(Log.events(Topics.VACANCIES, vacancy)).hasSize(1));
        assertThat(Log.events(Topics.VACANCIES, vacancy).getFirst())
                .isInstanceOfSatisfying(VacancyPublished.class, published -> assertThat(published)
                        .isEqualTo(published(vacancyId, employerId, 2, published.updatedAt())));

        var first = placement(employerId, vacancyId);
        Log.publish(first, 1);
        await().untilAsserted(() -> as(MANAGER)
                .get("/vacancies/" + vacancy)
                .then()
                .body("state", equalTo("PARTLY_FILLED"))
                .body("openPositions", equalTo(1)));
        Log.publish(placement(employerId, vacancyId), 1);
        await().untilAsserted(
                        () -> as(MANAGER).get("/vacancies/" + vacancy).then().body("state", equalTo("FILLED")));

        as(MANAGER).get("/employers/" + id).then().body("stage", equalTo("PLACEMENT_REALISED"));
        await().untilAsserted(() -> assertThat(Log.events(Topics.VACANCIES, vacancy))
                .hasSize(3)
                .last()
                .isNull());
        as(MANAGER)
                .get("/new-employers?region=AM19&until=2026-12-31&limit=100")
                .then()
                .statusCode(200)
                .body("items.find { it.id == '%s' }.evidence".formatted(id), equalTo("PLACEMENT"))
                .body("items.find { it.id == '%s' }.since".formatted(id), equalTo("2026-03-02"));

        Log.publish(
                new PlacementClosed(
                        first.placementId(), employerId, vacancyId, null, HOLLAND_RIJNLAND, LocalDate.of(2026, 9, 1)),
                2);
        await().untilAsserted(() -> as(MANAGER)
                .get("/employers/" + id + "/placements")
                .then()
                .body("items", hasSize(2))
                .body("items.find { it.id == '%s' }.endDate".formatted(first.placementId()), equalTo("2026-09-01")));
        as(MANAGER).get("/vacancies/" + vacancy).then().body("state", equalTo("FILLED"));
    }

    private static VacancyPublished published(UUID vacancyId, UUID employerId, int open, Instant updatedAt) {
        return new VacancyPublished(
                vacancyId,
                employerId,
                "Hotel De Sleutels",
                HOLLAND_RIJNLAND,
                WSP,
                "Kitchen help",
                new IscoCode("9411"),
                12,
                24,
                open,
                new Postcode4("2312"),
                Set.of(WorkCondition.QUIET, WorkCondition.BUDDY),
                LocalDate.of(2026, 2, 2),
                LocalDate.of(2099, 12, 31),
                updatedAt,
                new VacancyTerms(
                        List.of(),
                        Set.of(),
                        false,
                        null,
                        null,
                        null,
                        null,
                        SbiSection.C,
                        null,
                        null,
                        null,
                        null,
                        null,
                        1525,
                        12,
                        null));
    }

    private static PlacementMade placement(UUID employerId, UUID vacancyId) {
        return new PlacementMade(
                UUID.randomUUID(),
                employerId,
                vacancyId,
                null,
                HOLLAND_RIJNLAND,
                PlacementKind.PAID,
                16,
                LocalDate.of(2026, 3, 2),
                null);
    }
}
