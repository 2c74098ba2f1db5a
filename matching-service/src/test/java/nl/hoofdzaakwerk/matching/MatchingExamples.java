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
import java.util.concurrent.atomic.AtomicInteger;
import nl.hoofdzaakwerk.events.CandidateCardPublished;
import nl.hoofdzaakwerk.events.DisclosureLevel;
import nl.hoofdzaakwerk.events.IscoCode;
import nl.hoofdzaakwerk.events.LegalGround;
import nl.hoofdzaakwerk.events.OrganisationAlias;
import nl.hoofdzaakwerk.events.Postcode4;
import nl.hoofdzaakwerk.events.RegionCode;
import nl.hoofdzaakwerk.events.TravelMode;
import nl.hoofdzaakwerk.events.VacancyPublished;
import nl.hoofdzaakwerk.testkit.Platform;
import nl.hoofdzaakwerk.testkit.api.Actor;
import nl.hoofdzaakwerk.testkit.api.ApiExamples;
import nl.hoofdzaakwerk.testkit.api.KitExamples;
import nl.hoofdzaakwerk.testkit.api.TestOrganisation;

/** One example per operation, for the tests that walk the whole API. */
final class MatchingExamples {

    private static final RegionCode REGION = new RegionCode(TestOrganisation.HOME_REGION);
    private static final Actor CHAIR = Actor.of("matching-chair", WSP);
    private static final AtomicInteger NEXT_DAY = new AtomicInteger();

    private MatchingExamples() {}

    static ApiExamples all() {
        return ApiExamples.of("matching-service")
                .addAll(KitExamples.of(Platform.database("matching")))
                .addAll(pool())
                .addAll(RuleSetExamples.all())
                .addAll(VumExamples.all())
                .addAll(meetings())
                .addAll(BoardExamples.all())
                .addAll(MeetingExamples.all())
                .addAll(CaseExamples.all())
                .addAll(matches())
                .addAll(ReverseExamples.all())
                .addAll(AfterwardsExamples.all());
    }

    private static ApiExamples pool() {
        return ApiExamples.of("matching-service")
                .add("listCandidateCards", caller -> {
                    new Pair();
                    return request().query("limit", 100);
                })
                .add("getCandidateCard", caller -> request().path("id", new Pair().card))
                .add(
                        "listCandidateCardSuggestions",
                        caller -> request().path("id", new Pair().card).query("limit", 5))
                .add("listVacancies", caller -> {
                    new Pair();
                    return request().query("limit", 100);
                })
                .add("getVacancy", caller -> request().path("id", new Pair().vacancy))
                .add(
                        "listVacancySuggestions",
                        caller -> request().path("id", new Pair().vacancy).query("limit", 5));
    }

    private static ApiExamples meetings() {
        return ApiExamples.of("matching-service")
                .add("createMatchingMeeting", caller -> request().body(meeting(nextDay())))
                .add("listMatchingMeetings", caller -> {
                    plan(nextDay());
                    return request().query("limit", 100);
                })
                .add("getMatchingMeeting", caller -> request().path("id", plan(nextDay())))
                .add("getMatchingMeetingAgenda", caller -> request().path("id", new Pair().meetingWithClosedAgenda()))
                .add("createMatchingMeetingAgendaClosing", caller -> request().path("id", plan(nextDay())))
                .add("listMatchingMeetingDecisions", caller -> {
                    Pair pair = new Pair();
                    String meeting = pair.meetingWithClosedAgenda();
                    pair.decide(meeting);
                    return request().path("id", meeting).query("limit", 100);
                })
                .add("createMatchingMeetingDecision", caller -> {
                    Pair pair = new Pair();
                    return request().path("id", pair.meetingWithClosedAgenda()).body(pair.decision());
                })
                .add("createMatchingMeetingEnding", caller -> request()
                        .path("id", new Pair().meetingWithClosedAgenda()));
    }

    private static ApiExamples matches() {
        return ApiExamples.of("matching-service")
                .add("listMatches", caller -> {
                    Pair.agreed();
                    return request().query("limit", 100);
                })
                .add("getMatch", caller -> request().path("id", Pair.agreed()))
                .add("createMatchTransition", caller -> request()
                        .path("id", Pair.agreed())
                        .body(Map.of("stage", "ENDED", "reasonCode", "candidate-stopped")));
    }

    static LocalDate nextDay() {
        return LocalDate.of(2016, 1, 1).plusDays(NEXT_DAY.getAndIncrement());
    }

    private static Map<String, Object> meeting(LocalDate date) {
        return Map.of("region", REGION.value(), "meetingDate", date.toString());
    }

    static String plan(LocalDate date) {
        return CHAIR.post("/v1/matching-meetings", meeting(date)).id();
    }

    /** A card and a vacancy that are open to each other on one day only, so that examples never meet. */
    static final class Pair {
        final LocalDate day = nextDay();
        final UUID card = UUID.randomUUID();
        final UUID vacancy = UUID.randomUUID();

        Pair() {
            Events.tell(new CandidateCardPublished(
                    card,
                    REGION,
                    new OrganisationAlias(TestOrganisation.home(GGZ).alias()),
                    DisclosureLevel.FULL,
                    List.of(new IscoCode("5120")),
                    16,
                    24,
                    new Postcode4("2312"),
                    TravelMode.BICYCLE,
                    30,
                    Set.of(),
                    new LegalGround("consent", "matching", null),
                    day,
                    World.TOLD,
                    Terms.everywhere()));
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
                    day,
                    day,
                    World.TOLD));
            await().atMost(Duration.ofSeconds(20))
                    .until(() -> CHAIR.get("/v1/candidate-cards/" + card).isSuccess()
                            && CHAIR.get("/v1/vacancies/" + vacancy).isSuccess());
        }

        String meetingWithClosedAgenda() {
            String meeting = plan(day);
            CHAIR.send(
                    "POST",
                    "/v1/matching-meetings/{id}/agenda-closings",
                    request().path("id", meeting));
            return meeting;
        }

        Map<String, Object> decision() {
            return Map.of(
                    "cardId",
                    card,
                    "vacancyId",
                    vacancy,
                    "decision",
                    "PARKED",
                    "reasonCode",
                    "employer-not-now",
                    "owner",
                    "account-manager.wsp",
                    "dueDate",
                    day.plusDays(14).toString());
        }

        String decide(String meeting) {
            return CHAIR.post("/v1/matching-meetings/" + meeting + "/decisions", decision())
                    .json()
                    .path("matchId")
                    .asText();
        }

        static String agreed() {
            Pair pair = new Pair();
            return CHAIR.post(
                            "/v1/matching-meetings/" + pair.meetingWithClosedAgenda() + "/decisions",
                            Map.of("cardId", pair.card, "vacancyId", pair.vacancy, "decision", "AGREED"))
                    .json()
                    .path("matchId")
                    .asText();
        }
    }
}
