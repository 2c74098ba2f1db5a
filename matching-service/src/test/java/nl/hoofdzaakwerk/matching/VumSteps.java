package nl.hoofdzaakwerk.matching;

import static nl.hoofdzaakwerk.matching.World.post;

import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.hoofdzaakwerk.events.CandidateCardPublished;
import nl.hoofdzaakwerk.events.CandidateTerms;
import nl.hoofdzaakwerk.events.DrivingLicence;
import nl.hoofdzaakwerk.events.IscoCode;
import nl.hoofdzaakwerk.events.LegalGround;
import nl.hoofdzaakwerk.events.OrganisationAlias;
import nl.hoofdzaakwerk.testkit.Platform;
import nl.hoofdzaakwerk.testkit.Tokens;

/** Searches through VUM, as people send them. */
final class VumSteps {

    private VumSteps() {}

    static String forCard(UUID card, String more) {
        return "{\"cardId\": \"%s\"%s}".formatted(card, more);
    }

    static String forVacancy(UUID vacancy) {
        return "{\"vacancyId\": \"%s\"}".formatted(vacancy);
    }

    static ValidatableResponse search(Tokens user, String body) {
        return post(user, "/vum-searches", body);
    }

    static String searched(Tokens user, String body) {
        return search(user, body).statusCode(201).extract().path("id");
    }

    static List<String> stored(String table, OrganisationAlias organisation) {
        return Platform.database("matching")
                .select("select t::text from " + table + " t where organisation = '" + organisation + "'");
    }

    /** As the world's, with a driving licence and two wishes. */
    static CandidateCardPublished driver(World world, LegalGround ground) {
        CandidateCardPublished card = world.card(UUID.randomUUID());
        return new CandidateCardPublished(
                card.cardId(),
                card.region(),
                card.organisation(),
                card.disclosure(),
                List.of(new IscoCode("5120"), new IscoCode("9412")),
                card.minimumHours(),
                card.maximumHours(),
                card.postcode4(),
                card.travelMode(),
                card.maximumTravelMinutes(),
                card.neededConditions(),
                ground,
                card.availableFrom(),
                card.updatedAt(),
                new CandidateTerms(
                        true,
                        Set.of(),
                        null,
                        0,
                        List.of(),
                        Set.of(),
                        List.of(),
                        null,
                        null,
                        null,
                        Set.of(DrivingLicence.B),
                        null,
                        null,
                        Set.of(),
                        null,
                        null,
                        null,
                        null));
    }
}
