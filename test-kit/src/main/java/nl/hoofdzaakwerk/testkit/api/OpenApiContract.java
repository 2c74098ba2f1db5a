package nl.hoofdzaakwerk.testkit.api;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Compares the running API's description with the committed {@code openapi.json} of the service. Run with
 * {@code -Dopenapi.write=true} to rewrite the file.
 */
public final class OpenApiContract {

    private static final ObjectMapper SORTED = JsonMapper.builder()
            .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
            .build();
    private static final int SHOWN = 60;

    private OpenApiContract() {}

    /**
     * Checks the file {@code openapi.json} in the module's directory.
     *
     * @throws AssertionError with the differing lines
     */
    public static void verify() {
        verify(Path.of("openapi.json"));
    }

    /** Checks another file. */
    public static void verify(Path committed) {
        try {
            String actual = normalise(OpenApiDocument.ofRunningService().root());
            if (Boolean.getBoolean("openapi.write")) {
                Files.writeString(committed, actual);
            }
            String expected = Files.exists(committed) ? Files.readString(committed) : "";
            if (!expected.equals(actual)) {
                throw new AssertionError(
                        ("The API is not what %s says (- file, + running API). When the change is meant,"
                                        + " run the test with -Dopenapi.write=true%n%s")
                                .formatted(committed, String.join("\n", differences(expected, actual))));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String normalise(JsonNode document) {
        try {
            DefaultPrettyPrinter printer = new DefaultPrettyPrinter();
            DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
            printer.indentObjectsWith(indenter);
            printer.indentArraysWith(indenter);
            Object sortable = SORTED.treeToValue(document, Object.class);
            return SORTED.writer(printer).writeValueAsString(sortable) + "\n";
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }

    /** The lines between the common beginning and the common end. */
    static List<String> differences(String expected, String actual) {
        List<String> before = expected.lines().toList();
        List<String> after = actual.lines().toList();
        int start = 0;
        while (start < Math.min(before.size(), after.size())
                && before.get(start).equals(after.get(start))) {
            start++;
        }
        int end = 0;
        while (end < Math.min(before.size(), after.size()) - start
                && before.get(before.size() - 1 - end).equals(after.get(after.size() - 1 - end))) {
            end++;
        }
        List<String> lines = new ArrayList<>();
        lines.add("from line " + (start + 1));
        before.subList(start, before.size() - end).stream().limit(SHOWN).forEach(line -> lines.add("- " + line));
        after.subList(start, after.size() - end).stream().limit(SHOWN).forEach(line -> lines.add("+ " + line));
        return lines;
    }
}
