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
import nl.hoofdzaakwerk.testkit.api.Actor;
import nl.hoofdzaakwerk.testkit.api.ApiExamples;
import nl.hoofdzaakwerk.testkit.api.TestOrganisation;

/** Examples of the operations around VUM; {@link FakeVum} answers. */
final class VumExamples {
    private static final RegionCode REGION = new RegionCode(TestOrganisation.HOME_REGION);
    private static final Actor CHAIR = Actor.of("matching-chair", WSP);

    /** A day on which no meeting is held, so that no agenda shows them. */
    private static final LocalDate DAY = LocalDate.of(2015, 6, 1);

    private VumExamples() {}

    static ApiExamples all() {
        return ApiExamples.of("matching-service")
                .add("createVumSearch", caller -> request().body(question(caller)))
                .add("listVumSearches", caller -> {
                    search(caller);
                    return request().query("limit", 100);
                })
                .add("getVumSearch", caller -> request().path("id", search(caller)))
                .add("listVumVacancies", caller -> request().path("id", search(caller)))
                .add("listVumProfiles", caller -> request().path("id", search(caller)))
                .add("getVumVacancyDetails", caller -> request().path("id", found(caller, "vum-vacancies")))
                .add("getVumProfileDetails", caller -> request().path("id", found(caller, "vum-profiles")));
    }

    private static Map<String, Object> question(Actor caller) {
        FakeVumResource.vum()
                .reset()
                .withVacancies(List.of(VumTold.vacancy("example")))
                .withProfiles(List.of(VumTold.profile("example")));
        return caller.kind() == GGZ
                ? Map.of("cardId", card(caller.organisation()), "occupation", "5120", "kilometres", 5)
                : Map.of("vacancyId", vacancy(), "kilometres", 5);
    }

    private static String search(Actor caller) {
        return caller.post("/v1/vum-searches", question(caller)).id();
    }

    private static String found(Actor caller, String kind) {
        return caller.get("/v1/vum-searches/" + search(caller) + "/" + kind)
                .json()
                .path("items")
                .path(0)
                .path("id")
                .asText();
    }

    private static UUID card(TestOrganisation organisation) {
        UUID card = UUID.randomUUID();
        Events.tell(new CandidateCardPublished(
                card,
                REGION,
                new OrganisationAlias(organisation.alias()),
                DisclosureLevel.FULL,
                List.of(new IscoCode("5120")),
                16,
                24,
                new Postcode4("2312"),
                TravelMode.BICYCLE,
                30,
                Set.of(),
                new LegalGround("consent", "matching", null),
                DAY,
                World.TOLD,
                Terms.everywhere()));
        awaitShown("/v1/candidate-cards/" + card);
        return card;
    }

    private static UUID vacancy() {
        UUID vacancy = UUID.randomUUID();
        Events.tell(new VacancyPublished(
                vacancy,
                UUID.randomUUID(),
                "Brasserie De Proef",
                REGION,
                new OrganisationAlias(TestOrganisation.home(WSP).alias()),
                "Kok",
                new IscoCode("5120"),
                12,
                32,
                1,
                new Postcode4("2311"),
                Set.of(),
                DAY,
                DAY,
                World.TOLD));
        awaitShown("/v1/vacancies/" + vacancy);
        return vacancy;
    }

    private static void awaitShown(String path) {
        await().atMost(Duration.ofSeconds(20)).until(() -> CHAIR.get(path).isSuccess());
    }
}
