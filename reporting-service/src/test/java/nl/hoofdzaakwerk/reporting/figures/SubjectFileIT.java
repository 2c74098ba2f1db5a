package nl.hoofdzaakwerk.reporting.figures;

import static java.util.concurrent.TimeUnit.SECONDS;
import static nl.hoofdzaakwerk.events.TargetGroup.CMD;
import static nl.hoofdzaakwerk.events.TargetGroup.EPA;
import static nl.hoofdzaakwerk.reporting.figures.Stored.stories;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.hoofdzaakwerk.events.ErasureDemanded;
import nl.hoofdzaakwerk.events.EventJson;
import nl.hoofdzaakwerk.events.EventType;
import nl.hoofdzaakwerk.events.FileRow;
import nl.hoofdzaakwerk.events.FileValue;
import nl.hoofdzaakwerk.events.SubjectFilePart;
import nl.hoofdzaakwerk.events.SubjectFileRequested;
import nl.hoofdzaakwerk.events.Topics;
import nl.hoofdzaakwerk.reporting.Broker;
import nl.hoofdzaakwerk.reporting.Facts;
import nl.hoofdzaakwerk.testkit.WithPlatform;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What reporting tells a person of what it holds. */
@QuarkusTest
@WithPlatform("reporting")
class SubjectFileIT {
    private static final String SERVICE = "reporting-service";
    private final Broker broker = new Broker();

    @AfterEach
    void close() {
        broker.close();
    }

    @Test
    @DisplayName("G4 a person gets the facts under the own pseudonym, once, and nothing of another's")
    void tellsWhatItHolds() {
        Facts own = Facts.of("AM11", CMD, 2024);
        Facts others = Facts.of("AM12", EPA, 2021);
        for (Facts facts : List.of(own, others)) {
            broker.send(facts.started());
            broker.send(facts.placed());
            broker.send(facts.sustained());
            broker.send(facts.ended());
        }
        await().atMost(30, SECONDS).untilAsserted(() -> assertThat(stories(own, others))
                .hasSize(2)
                .allMatch(story -> story.contains("-12-20") && story.contains("-12-01")));
        UUID event = UUID.randomUUID();
        var asked = new SubjectFileRequested(own.trajectory(), SERVICE, UUID.randomUUID(), Instant.now());
        var later = new SubjectFileRequested(own.trajectory(), SERVICE, UUID.randomUUID(), Instant.now());
        var elsewhere =
                new SubjectFileRequested(own.trajectory(), "matching-service", UUID.randomUUID(), Instant.now());

        broker.send(event, asked);
        broker.send(event, asked);
        broker.send(elsewhere);
        broker.send(later);

        await().atMost(30, SECONDS).untilAsserted(() -> assertThat(parts(later)).hasSize(3));
        assertThat(parts(elsewhere)).isEmpty();
        List<SubjectFilePart> parts = parts(asked);
        assertThat(parts).extracting(SubjectFilePart::number).containsExactlyInAnyOrder(1, 2, 3);
        assertThat(rows(parts, "trajectory"))
                .containsExactly(
                        List.of("AM11", "", "ggz-rijnduin", "CMD", "PARTICIPATIEWET", "IPS", "", "2024-03-01"));
        assertThat(rows(parts, "trajectory-end")).containsExactly(List.of("2024-03-01", "2024-12-20", "PAID_WORK"));
        assertThat(rows(parts, "placements"))
                .containsExactly(List.of("PAID", "24", "2024-06-01", "2024-12-01", "", "", "", ""));
        assertThat(parts.stream()
                        .map(part -> new String(EventJson.write(part), StandardCharsets.UTF_8))
                        .collect(Collectors.joining()))
                .doesNotContain(own.trajectory().toString(), "AM12", "EPA", "2021-");
    }

    @Test
    @DisplayName("G4 once erased, or never heard of, it says that it holds nothing")
    void holdsNothing() {
        Facts erased = Facts.of("AM13", CMD, 2024);
        broker.send(erased.started());
        await().atMost(30, SECONDS)
                .untilAsserted(() -> assertThat(stories(erased)).hasSize(1));
        broker.send(new ErasureDemanded(erased.trajectory(), SERVICE, Instant.now()));
        await().atMost(30, SECONDS)
                .untilAsserted(() -> assertThat(stories(erased)).isEmpty());
        var asked = new SubjectFileRequested(erased.trajectory(), SERVICE, UUID.randomUUID(), Instant.now());

        broker.send(asked);

        await().atMost(30, SECONDS).untilAsserted(() -> assertThat(parts(asked))
                .singleElement()
                .satisfies(part -> assertThat(part.section()).isNull()));
    }

    private static List<SubjectFilePart> parts(SubjectFileRequested request) {
        return Broker.readAll(Topics.SUBJECT_FILE_PARTS).stream()
                .map(record -> part(record.value()))
                .filter(part -> part.requestId().equals(request.requestId()))
                .toList();
    }

    private static SubjectFilePart part(byte[] payload) {
        try {
            return (SubjectFilePart) EventJson.read(EventType.SUBJECT_FILE_PART, payload);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<List<String>> rows(List<SubjectFilePart> parts, String key) {
        return parts.stream()
                .map(SubjectFilePart::section)
                .filter(section -> section.key().equals(key))
                .flatMap(section -> section.rows().stream())
                .map(FileRow::values)
                .map(values -> values.stream().map(FileValue::value).toList())
                .toList();
    }
}
