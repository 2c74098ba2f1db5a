package nl.hoofdzaakwerk.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.Field;
import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Stream;
import nl.hoofdzaakwerk.events.CandidateCardPublished;
import nl.hoofdzaakwerk.events.CandidateTerms;
import nl.hoofdzaakwerk.events.DisclosureLevel;
import nl.hoofdzaakwerk.events.EventJson;
import nl.hoofdzaakwerk.events.EventType;
import nl.hoofdzaakwerk.events.LegalGround;
import nl.hoofdzaakwerk.events.OrganisationAlias;
import nl.hoofdzaakwerk.events.Postcode4;
import nl.hoofdzaakwerk.events.RegionCode;
import nl.hoofdzaakwerk.events.TravelMode;
import nl.hoofdzaakwerk.matching.pool.model.CandidateCard;
import nl.hoofdzaakwerk.matching.scoring.model.CandidateProfile;
import nl.hoofdzaakwerk.matching.scoring.model.Criterion;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class NeverUsedTest {

    private static final List<String> NEVER = List.of(
            "diagnos",
            "symptom",
            "treatment",
            "targetgroup",
            "group",
            "severity",
            "readiness",
            "unemployed",
            "birth",
            "age",
            "sex",
            "gender",
            "origin",
            "nationality",
            "name",
            "bsn",
            "email",
            "phone",
            "benefit");

    private static final Set<String> CARD_FIELDS = Set.of(
            "cardId",
            "region",
            "organisation",
            "disclosure",
            "preferredOccupations",
            "minimumHours",
            "maximumHours",
            "postcode4",
            "travelMode",
            "maximumTravelMinutes",
            "neededConditions",
            "legalGround",
            "availableFrom",
            "updatedAt",
            "terms");

    private static final Set<String> TERMS_FIELDS = Set.of(
            "everySector",
            "sectors",
            "growsToHours",
            "hoursAtWork",
            "availability",
            "hardLimits",
            "unwantedOccupations",
            "mostStimuli",
            "mostPace",
            "mostSocialLoad",
            "drivingLicences",
            "dutch",
            "education",
            "skills",
            "jobCoachNeeded",
            "leastContractMonths",
            "leastWageCents",
            "incomeAdviceGiven");

    @Test
    @DisplayName("E3 the card's schema lets in exactly the fields matching may use, and none that it may never use")
    void shouldNotReceive() throws IOException {
        JsonNode schema;
        try (InputStream in =
                NeverUsedTest.class.getResourceAsStream(EventType.CANDIDATE_CARD_PUBLISHED.schemaResource())) {
            schema = new ObjectMapper().readTree(in);
        }

        Set<String> fields = fields(schema);
        Set<String> terms = fields(schema.at("/properties/terms"));

        assertThat(fields).isEqualTo(new TreeSet<>(CARD_FIELDS));
        assertThat(terms).isEqualTo(new TreeSet<>(TERMS_FIELDS));
        assertThat(Stream.concat(fields.stream(), terms.stream())).noneMatch(NeverUsedTest::isNever);
    }

    private static Set<String> fields(JsonNode schema) {
        Set<String> fields = new TreeSet<>();
        schema.get("properties").fieldNames().forEachRemaining(fields::add);
        return fields;
    }

    @Test
    @DisplayName("E3 neither what is stored of a card nor what is scored has a place for what is never used")
    void shouldHaveNoPlaceForIt() {
        Stream<String> stored =
                Stream.of(CandidateCard.class.getDeclaredFields()).map(Field::getName);
        Stream<String> scored = Stream.of(CandidateProfile.class, CandidateTerms.class)
                .flatMap(type -> Stream.of(type.getRecordComponents()))
                .map(RecordComponent::getName);
        Stream<String> counted = Stream.of(Criterion.values()).map(Enum::name);

        assertThat(Stream.of(stored, scored, counted).flatMap(names -> names))
                .hasSizeGreaterThan(50)
                .noneMatch(NeverUsedTest::isNever);
    }

    @Test
    @DisplayName("G1 a card without a legal ground is not let in, and the answer names what is missing")
    void shouldRefuseACardWithoutGround() throws IOException {
        var card = new CandidateCardPublished(
                UUID.randomUUID(),
                new RegionCode("AM19"),
                new OrganisationAlias("ggz-1"),
                DisclosureLevel.NONE,
                List.of(),
                16,
                24,
                new Postcode4("2312"),
                TravelMode.BICYCLE,
                30,
                Set.of(),
                new LegalGround("consent", "matching", null),
                LocalDate.of(2026, 1, 1),
                World.TOLD,
                Terms.everywhere());
        ObjectNode json = (ObjectNode) new ObjectMapper().readTree(EventJson.write(card));
        json.remove("legalGround");
        byte[] without = new ObjectMapper().writeValueAsBytes(json);

        assertThatThrownBy(() -> EventJson.read(EventType.CANDIDATE_CARD_PUBLISHED, without))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("legalGround is missing");
    }

    private static boolean isNever(String field) {
        String lower = field.toLowerCase(Locale.ROOT);
        return NEVER.stream()
                .anyMatch(never -> List.of(field.split("(?=[A-Z])")).stream()
                                .anyMatch(word -> word.toLowerCase(Locale.ROOT).equals(never))
                        || never.length() > 4 && lower.contains(never));
    }
}
