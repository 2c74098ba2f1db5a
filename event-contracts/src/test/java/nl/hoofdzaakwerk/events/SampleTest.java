package nl.hoofdzaakwerk.events;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class SampleTest {
    @ParameterizedTest
    @EnumSource
    @DisplayName("The committed sample is the event as it is written now")
    void shouldNotDrift(EventType type) {
        Published.check(Published.file(type.sampleResource()), Published.sample(type));
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("The sample reads as the event, and fits in 64 KB")
    void shouldRead(EventType type) throws IOException {
        var sample = Published.content(type.sampleResource());

        assertThat(EventJson.read(type, sample)).isEqualTo(Samples.of(type));
        assertThat(sample).hasSizeLessThanOrEqualTo(CloudEventHeaders.MAXIMUM_BYTES);
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("The form of today is in the history too, so that it stays readable")
    void shouldRemember(EventType type) {
        assertThat(Published.history(type)).extracting(Published::text).contains(Published.sample(type));
    }

    @ParameterizedTest
    @MethodSource("historic")
    @DisplayName("An old sample is valid, and read with nothing lost")
    void shouldReadOldSamples(EventType type, Path file) throws IOException {
        var old = Published.text(file);

        var event = EventJson.read(type, old.getBytes(UTF_8));

        assertThat(Schemas.complaints(Published.schema(type), old)).isEmpty();
        var mapper = EventJson.mapper();
        var kept = mapper.readTree(EventJson.write(event));
        assertThat(mapper.readTree(old).properties()).isSubsetOf(kept.properties());
    }

    @Test
    @DisplayName("Every sample and every piece of history belongs to an event")
    void shouldHoldNoOtherSamples() throws IOException {
        var expected =
                Stream.of(EventType.values()).map(EventType::versionedName).toList();
        try (var histories = Files.list(Published.HISTORY);
                var samples = Files.list(Published.file("/samples"))) {
            assertThat(histories.map(folder -> folder.getFileName().toString()))
                    .containsExactlyInAnyOrderElementsOf(expected);
            assertThat(samples.filter(Files::isRegularFile)
                            .map(file -> file.getFileName().toString().replaceFirst("\\.json$", "")))
                    .containsExactlyInAnyOrderElementsOf(expected);
        }
    }

    static Stream<Arguments> historic() {
        return Stream.of(EventType.values())
                .flatMap(type -> Published.history(type).stream().map(file -> Arguments.of(type, file)));
    }
}
