package nl.hoofdzaakwerk.events;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class DocumentationTest {

    @Test
    @DisplayName("docs/events.md lists every topic with its cleanup policy")
    void shouldListTopics() {
        var rows = Published.text(DocumentWriter.DOCUMENT).lines().filter(line -> line.startsWith("| `hw."));

        assertThat(rows.map(row -> row.split(" \\| ")).map(row -> row[0] + " " + row[2]))
                .containsExactlyElementsOf(Topics.ALL.stream()
                        .map(topic -> "| `%s` %s"
                                .formatted(topic.name(), topic.cleanup().name().toLowerCase(Locale.ROOT)))
                        .toList());
    }

    @Test
    @DisplayName("docs/events.md lists every event with its properties")
    void shouldListEvents() {
        Published.check(DocumentWriter.DOCUMENT, DocumentWriter.document());
    }
}
