package nl.hoofdzaakwerk.matching.columns;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.UncheckedIOException;
import nl.hoofdzaakwerk.events.EventJson;

/** Terms as the events write them. */
final class TermsJson {
    private static final ObjectMapper JSON = EventJson.mapper();

    private TermsJson() {}

    static String write(Object terms) {
        try {
            return terms == null ? null : JSON.writeValueAsString(terms);
        } catch (JsonProcessingException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    static <T> T read(String column, Class<T> type) {
        try {
            return column == null ? null : JSON.readValue(column, type);
        } catch (JsonProcessingException broken) {
            throw new UncheckedIOException("stored terms cannot be read", broken);
        }
    }
}
