package nl.hoofdzaakwerk.testkit.api;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.util.LinkedHashSet;
import java.util.Set;

/**
 * What the service answered.
 *
 * @param mediaType without parameters, empty when absent
 */
public record ApiAnswer(int status, String mediaType, String etag, String body) {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int SHOWN = 300;

    public boolean isSuccess() {
        return status >= 200 && status < 300;
    }

    /** The body as a tree; a missing node when it is empty or no JSON. */
    public JsonNode json() {
        try {
            return body.isEmpty() ? MissingNode.getInstance() : JSON.readTree(body);
        } catch (JsonProcessingException e) {
            return MissingNode.getInstance();
        }
    }

    /** The {@code id} of the resource in the body. */
    public String id() {
        return json().path("id").asText();
    }

    /** The version in the entity tag. */
    public long version() {
        return Long.parseLong(etag.replace("\"", ""));
    }

    /** The ids of a list's items. */
    Set<String> itemIds() {
        Set<String> ids = new LinkedHashSet<>();
        json().path("items").forEach(item -> {
            if (item.path("id").isTextual()) {
                ids.add(item.path("id").asText());
            }
        });
        return ids;
    }

    boolean isList() {
        return json().path("items").isArray();
    }

    /** The JSON pointers (or parameter names) in the problem's {@code errors[]}. */
    Set<String> pointers() {
        Set<String> pointers = new LinkedHashSet<>();
        json().path("errors")
                .forEach(error -> pointers.add(error.path("pointer").asText()));
        return pointers;
    }

    ApiAnswer orFail(String what) {
        if (!isSuccess()) {
            throw new AssertionError(what + " was refused: " + this);
        }
        return this;
    }

    @Override
    public String toString() {
        String shown = body.length() > SHOWN ? body.substring(0, SHOWN) + "…" : body;
        return status + " " + mediaType + " " + shown;
    }
}
