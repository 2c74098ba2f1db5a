package nl.hoofdzaakwerk.local.work;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * What an API answered.
 *
 * @param etag as sent, or null
 * @param body missing node when there was none
 */
public record Answer(int status, String etag, JsonNode body) {

    public boolean succeeded() {
        return status >= 200 && status < 300;
    }

    /** A member of the body as text. */
    public String text(String name) {
        return body.path(name).asText();
    }
}
