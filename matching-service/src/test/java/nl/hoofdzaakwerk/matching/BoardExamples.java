package nl.hoofdzaakwerk.matching;

import static nl.hoofdzaakwerk.kit.identity.OrganisationKind.GGZ;
import static nl.hoofdzaakwerk.kit.identity.OrganisationKind.WSP;
import static nl.hoofdzaakwerk.testkit.api.ApiRequest.request;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.hoofdzaakwerk.events.CandidateCardPublished;
import nl.hoofdzaakwerk.events.DisclosureLevel;
import nl.hoofdzaakwerk.events.IscoCode;
import nl.hoofdzaakwerk.events.LegalGround;
import nl.hoofdzaakwerk.events.OrganisationAlias;
import nl.hoofdzaakwerk.events.Postcode4;
import nl.hoofdzaakwerk.events.RegionCode;
import nl.hoofdzaakwerk.events.TravelMode;
import nl.hoofdzaakwerk.events.VacancyPublished;
import nl.hoofdzaakwerk.kit.TimeSource;
import nl.hoofdzaakwerk.testkit.api.Actor;
import nl.hoofdzaakwerk.testkit.api.ApiExamples;
import nl.hoofdzaakwerk.testkit.api.TestOrganisation;

/** One example per operation of the boards. */
final class BoardExamples {

    private static final RegionCode REGION = new RegionCode(TestOrganisation.HOME_REGION);
    private static final Actor CHAIR = Actor.of("matching-chair", WSP);
    private static final String PINS = "/v1/boards/" + REGION + "/pins";

    private BoardExamples() {}

    static ApiExamples all() {
        return ApiExamples.of("matching-service")
                .add("getBoard", caller -> {
                    new OpenToday();
                    return request().path("region", REGION.value()).query("limit", 10);
                })
                .add("getBoardFairness", caller -> {
                    new OpenToday();
                    return request().path("region", REGION.value()).query("limit", 10);
                })
                .add(
                        "createBoardPin",
                        caller -> request().path("region", REGION.value()).body(new OpenToday().pair()))
                .add("createBoardPinRelease", caller -> request()
                        .path("region", REGION.value())
                        .path("id", CHAIR.post(PINS, new OpenToday().pair()).id()))
                .add(
                        "listCandidateCardAlternatives",
                        caller -> request().path("id", new OpenToday().card).query("limit", 3))
                .add(
                        "listVacancyAlternatives",
                        caller -> request().path("id", new OpenToday().vacancy).query("limit", 3));
    }

    /** A card and a vacancy that can be proposed today. */
    private static final class OpenToday {
        private final UUID card = UUID.randomUUID();
        private final UUID vacancy = UUID.randomUUID();

        OpenToday() {
            LocalDate today = LocalDate.now(TimeSource.ZONE);
            Events.tell(new CandidateCardPublished(
                    card,
                    REGION,
                    new OrganisationAlias(TestOrganisation.home(GGZ).alias()),
                    DisclosureLevel.FULL,
                    List.of(new IscoCode("5131")),
                    16,
                    24,
                    new Postcode4("2312"),
                    TravelMode.BICYCLE,
                    30,
                    Set.of(),
                    new LegalGround("consent", "matching", null),
                    today,
                    World.TOLD,
                    Terms.everywhere()));
            Events.tell(new VacancyPublished(
                    vacancy,
                    UUID.randomUUID(),
                    "Brasserie De Proef",
                    REGION,
                    new OrganisationAlias(TestOrganisation.home(WSP).alias()),
                    "Bediening",
                    new IscoCode("5131"),
                    12,
                    32,
                    1,
                    new Postcode4("2311"),
                    Set.of(),
                    today,
                    today.plusDays(1),
                    World.TOLD));
            await().atMost(Duration.ofSeconds(20))
                    .until(() -> CHAIR.get("/v1/candidate-cards/" + card).isSuccess()
                            && CHAIR.get("/v1/vacancies/" + vacancy).isSuccess());
        }

        Map<String, Object> pair() {
            return Map.of("cardId", card, "vacancyId", vacancy);
        }
    }
}
