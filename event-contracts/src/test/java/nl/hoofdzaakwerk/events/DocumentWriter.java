package nl.hoofdzaakwerk.events;

import java.lang.reflect.RecordComponent;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Writes the events' tables into docs/events.md, leaving the prose as it is. */
final class DocumentWriter {
    static final Path DOCUMENT = Path.of("../docs/events.md");
    private static final String BEGIN = "<!-- generated: events -->\n";
    private static final String END = "<!-- end -->";

    private DocumentWriter() {}

    static String document() {
        var text = Published.text(DOCUMENT);
        var tables = Topics.ALL.stream().map(DocumentWriter::section).collect(Collectors.joining("\n"));
        return text.substring(0, text.indexOf(BEGIN) + BEGIN.length()) + tables + text.substring(text.indexOf(END));
    }

    private static String section(Topic topic) {
        return "### " + topic.name() + "\n| type | properties |\n|---|---|\n"
                + EventType.on(topic).stream().map(DocumentWriter::row).collect(Collectors.joining());
    }

    private static String row(EventType type) {
        return "| [%s](../event-contracts/src/main/resources%s) | %s |\n"
                .formatted(
                        type.versionedName(),
                        type.schemaResource(),
                        Stream.of(type.recordClass().getRecordComponents())
                                .map(DocumentWriter::property)
                                .collect(Collectors.joining(", ")));
    }

    private static String property(RecordComponent component) {
        return component.getName() + (component.isAnnotationPresent(Nullable.class) ? "?" : "");
    }
}
