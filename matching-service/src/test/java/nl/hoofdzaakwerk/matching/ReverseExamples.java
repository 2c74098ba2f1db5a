package nl.hoofdzaakwerk.matching;

import static nl.hoofdzaakwerk.kit.identity.OrganisationKind.GGZ;
import static nl.hoofdzaakwerk.testkit.api.ApiRequest.request;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.Instant;
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
import nl.hoofdzaakwerk.testkit.Platform;
import nl.hoofdzaakwerk.testkit.api.Actor;
import nl.hoofdzaakwerk.testkit.api.ApiExamples;
import nl.hoofdzaakwerk.testkit.api.TestOrganisation;

/** One valid request for each operation of the reverse match. */
final class ReverseExamples {
    private static final Actor COACH = Actor.of("coach", GGZ);

    private ReverseExamples() {}

    static ApiExamples all() {
        return ApiExamples.of("matching-service")
                .add("createJobRequest", caller -> request().path("id", card()))
                .add("listJobRequests", caller -> {
                    asked();
                    return request().query("limit", 100);
                })
                .add("getJobRequest", caller -> request().path("id", asked()))
                .add("createJobRequestWithdrawal", caller -> request().path("id", asked()))
                .add("setJobRequestNextStep", caller -> request()
                        .path("id", asked())
                        .ifMatch(1)
                        .body(Map.of("what", "Bespreek de wensen", "dueDate", "2099-01-05")));
    }

    /** A card told just now: too new to be asked for by itself. */
    static UUID card() {
        UUID card = UUID.randomUUID();
        Events.tell(new CandidateCardPublished(
                card,
                new RegionCode(TestOrganisation.HOME_REGION),
                new OrganisationAlias(TestOrganisation.home(GGZ).alias()),
                DisclosureLevel.FULL,
                List.of(new IscoCode("7512")),
                16,
                24,
                new Postcode4("2312"),
                TravelMode.BICYCLE,
                30,
                Set.of(),
                new LegalGround("consent", "matching", null),
                LocalDate.of(2026, 1, 1),
                Instant.now(),
                Terms.everywhere()));
        await().atMost(Duration.ofSeconds(20))
                .until(() -> COACH.get("/v1/candidate-cards/" + card).isSuccess());
        return card;
    }

    /** A request that the round has looked at, so that its version stays. */
    private static String asked() {
        String id = COACH.post("/v1/candidate-cards/" + card() + "/job-requests", Map.of())
                .id();
        await().atMost(Duration.ofSeconds(20)).until(() -> Platform.database("matching")
                .select("select version from job_request where id = '" + id + "'")
                .equals(List.of("1")));
        return id;
    }
}
