package nl.hoofdzaakwerk.trajectory.privacy;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import nl.hoofdzaakwerk.events.FileColumn;
import nl.hoofdzaakwerk.events.FileLabel;

/**
 * What other services hold about a person.
 *
 * @param answers one per service that was asked, in order of its name
 * @param tables all that came so far
 */
public record ElsewhereView(List<Answer> answers, List<HeldTable> tables) {
    /**
     * How far a service's answer is.
     *
     * @param answeredAt absent while it has not told everything
     * @param seconds it took to answer
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Answer(String service, Instant askedAt, Instant answeredAt, Long seconds) {}

    /**
     * A table that a service holds.
     *
     * @param key code, unique within the service
     * @param rows each with as many values as there are columns; an absent value is an empty text
     */
    public record HeldTable(
            String service, String key, FileLabel label, List<FileColumn> columns, List<List<String>> rows) {}
}
