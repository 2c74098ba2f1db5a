package nl.hoofdzaakwerk.events;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.DeserializationFeature;
import java.io.IOException;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class EventJsonTest {

    @ParameterizedTest
    @EnumSource
    @DisplayName("An event is the same after writing and reading")
    void shouldRoundTrip(EventType type) throws IOException {
        var event = Samples.of(type);

        var read = EventJson.read(type, EventJson.write(event));

        assertThat(read).isEqualTo(event);
        assertThat(event.type()).isEqualTo(type);
    }

    @Test
    @DisplayName("Values are plain texts, dates ISO, sets in the order of declaration, absent components left out")
    void shouldWritePlainJson() {
        var event = new TrajectoryStarted(
                UUID.fromString("01869c8f-5400-7000-8000-000000000002"),
                new RegionCode("AM19"),
                null,
                new OrganisationAlias("ggz-rijnduin"),
                TargetGroup.EPA,
                BenefitKind.NONE,
                Method.IPS,
                null,
                LocalDate.of(2023, 1, 16));

        assertThat(new String(EventJson.write(event), UTF_8))
                .isEqualTo("{\"trajectoryId\":\"01869c8f-5400-7000-8000-000000000002\",\"region\":\"AM19\","
                        + "\"organisation\":\"ggz-rijnduin\",\"group\":\"EPA\",\"benefit\":\"NONE\","
                        + "\"method\":\"IPS\",\"startDate\":\"2023-01-16\"}");
        assertThat(new String(EventJson.write(Samples.of(EventType.VACANCY_PUBLISHED)), UTF_8))
                .contains("\"conditions\":[\"QUIET\",\"PREDICTABLE\",\"BUDDY\"]")
                .contains("\"updatedAt\":\"2023-03-01T09:30:00Z\"");
    }

    @Test
    @DisplayName("A property of a later, additive version is ignored")
    void shouldIgnoreUnknownProperties() throws IOException {
        var json = "{\"pseudonym\":\"01869c8f-5400-7000-8000-000000000001\",\"receiver\":\"matching-service\","
                + "\"demandedAt\":\"2023-03-01T09:30:00Z\",\"addedLater\":{\"a\":1}}";

        assertThat(EventJson.read(EventType.ERASURE_DEMANDED, json.getBytes(UTF_8)))
                .isEqualTo(Samples.of(EventType.ERASURE_DEMANDED));
    }

    @ParameterizedTest
    @ValueSource(strings = {"null", "", "[]", "{", "\"text\"", "{}"})
    @DisplayName("What is no event is refused")
    void shouldRefuseWhatIsNoEvent(String payload) {
        assertThatThrownBy(() -> EventJson.read(EventType.MATCH_AGREED, payload.getBytes(UTF_8)))
                .isInstanceOf(IOException.class);
    }

    @Test
    @DisplayName("Changing the mapper one got affects nobody else")
    void shouldHandOutCopies() {
        EventJson.mapper().disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES);

        assertThat(EventJson.mapper().isEnabled(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES))
                .isTrue();
    }
}
