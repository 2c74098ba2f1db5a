package nl.hoofdzaakwerk.matching;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.Field;
import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import nl.hoofdzaakwerk.events.EventType;
import nl.hoofdzaakwerk.matching.pool.model.CandidateCard;
import nl.hoofdzaakwerk.matching.scoring.model.CandidateProfile;
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
        Stream<String> scored =
                Stream.of(CandidateProfile.class.getRecordComponents()).map(RecordComponent::getName);

        assertThat(Stream.concat(stored, scored)).hasSizeGreaterThan(20).noneMatch(NeverUsedTest::isNever);
    }

    private static boolean isNever(String field) {
        String lower = field.toLowerCase(Locale.ROOT);
        return NEVER.stream()
                .anyMatch(never -> List.of(field.split("(?=[A-Z])")).stream()
                                .anyMatch(word -> word.toLowerCase(Locale.ROOT).equals(never))
                        || never.length() > 4 && lower.contains(never));
    }
}
