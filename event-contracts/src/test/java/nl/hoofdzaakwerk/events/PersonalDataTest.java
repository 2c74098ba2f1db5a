package nl.hoofdzaakwerk.events;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PersonalDataTest {
    /** Words that, anywhere in a property's name, suggest personal or health data; English and Dutch. */
    private static final Pattern SUSPICIOUS = Pattern.compile(
            "name|naam|initial|birth|geboorte|\\bage\\b|leeftijd|bsn|citizen|passport|gender|sex|geslacht|nationalit"
                    + "|ethnic|religi|mail|phone|telef|mobile|address|adres|street|straat|house|iban|account(?!able)"
                    + "|contact|diagnos|dsm|illness|disorder|stoornis|symptom|medic|treat|behandel|therap|health"
                    + "|zorg|note|remark|comment|description|toelichting|free.?text|photo|login|user|person|patient",
            Pattern.CASE_INSENSITIVE);

    /** Names that belong to organisations or places. */
    private static final Map<EventType, Set<String>> NOT_OF_A_PERSON = Map.of(
            EventType.EMPLOYER_REGISTERED, Set.of("name"),
            EventType.VACANCY_PUBLISHED, Set.of("employerName"),
            EventType.REGION_PROGRAMME_PUBLISHED, Set.of("name"));

    /** Types of which a value tells something of somebody's health or income. */
    private static final List<Class<? extends Enum<?>>> SENSITIVE =
            List.of(TargetGroup.class, BenefitKind.class, Method.class, EndReason.class);

    @ParameterizedTest
    @EnumSource
    @DisplayName("G3 No property names a person or tells of health")
    void shouldCarryNoPersonalData(EventType type) throws IOException {
        assertThat(suspicious(Published.schema(type)))
                .containsExactlyInAnyOrderElementsOf(NOT_OF_A_PERSON.getOrDefault(type, Set.of()));
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("G3 Target group, benefit, method and end reason are told on the trajectory facts only")
    void shouldTellTheTargetGroupOnTrajectoryFactsOnly(EventType type) throws IOException {
        var told = sensitive(Published.schema(type)).toList();

        if (type == EventType.TRAJECTORY_STARTED || type == EventType.TRAJECTORY_CORRECTED) {
            assertThat(told).containsExactlyInAnyOrder(TargetGroup.class, BenefitKind.class, Method.class);
        } else if (type == EventType.TRAJECTORY_ENDED) {
            assertThat(told).containsExactly(EndReason.class);
        } else {
            assertThat(told).isEmpty();
        }
    }

    @Test
    @DisplayName("G3 The check finds what it is to find, nested and in lists")
    void shouldFindViolations() throws IOException {
        var schema = EventJson.mapper().readTree("""
                {"type": "object", "properties": {
                  "candidate": {"type": "object", "properties": {"birthDate": {}, "region": {}}},
                  "visits": {"type": "array", "items": {"properties": {"eMail": {}}}},
                  "bsn": {}, "kind": {"enum": ["EPA", "CMD"]}, "primaryDiagnosis": {}, "lastName": {}}}
                """);

        assertThat(suspicious(schema))
                .containsExactlyInAnyOrder("birthDate", "eMail", "bsn", "primaryDiagnosis", "lastName");
        assertThat(sensitive(schema)).containsExactly(TargetGroup.class);
    }

    private static List<String> suspicious(JsonNode schema) {
        return properties(schema)
                .map(Map.Entry::getKey)
                .filter(name -> SUSPICIOUS.matcher(words(name)).find()
                        || SUSPICIOUS.matcher(name).find())
                .toList();
    }

    /** {@code maximumAge} becomes {@code maximum age}. */
    private static String words(String name) {
        return name.replaceAll("(?<=[a-z])(?=[A-Z])", " ");
    }

    /** Two values in common, as {@code NONE} or {@code OTHER} alone says nothing. */
    private static Stream<Class<? extends Enum<?>>> sensitive(JsonNode schema) {
        return nodes(schema)
                .filter(node -> node.has("enum"))
                .map(node ->
                        node.get("enum").valueStream().map(JsonNode::asText).toList())
                .flatMap(values -> SENSITIVE.stream()
                        .filter(type -> Stream.of(type.getEnumConstants())
                                        .filter(constant -> values.contains(constant.name()))
                                        .count()
                                >= 2));
    }

    private static Stream<Map.Entry<String, JsonNode>> properties(JsonNode schema) {
        return nodes(schema).flatMap(node -> node.path("properties").propertyStream());
    }

    private static Stream<JsonNode> nodes(JsonNode node) {
        return Stream.concat(Stream.of(node), node.valueStream().flatMap(PersonalDataTest::nodes));
    }
}
