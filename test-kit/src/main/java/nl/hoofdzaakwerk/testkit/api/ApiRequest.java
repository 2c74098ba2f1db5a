package nl.hoofdzaakwerk.testkit.api;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.URLEncoder;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import nl.hoofdzaakwerk.events.EventJson;

/**
 * What fills in an operation: path parameters, query, headers, body. Immutable; method and path come from the API's own
 * description. Starts at {@link #request()}.
 *
 * @param body bytes as sent, or null
 * @param status the status that is right for an allowed caller; 0 for any 2xx
 */
public record ApiRequest(
        Map<String, String> path,
        Map<String, String> query,
        Map<String, String> headers,
        String body,
        String mediaType,
        int status) {

    static final String IF_MATCH = "If-Match";
    static final String IDEMPOTENCY_KEY = "Idempotency-Key";
    static final String JSON_TYPE = "application/json";
    private static final ObjectMapper JSON = EventJson.mapper();

    public ApiRequest {
        path = Map.copyOf(path);
        query = Map.copyOf(query);
        headers = Map.copyOf(headers);
    }

    /** A request with nothing in it. */
    public static ApiRequest request() {
        return new ApiRequest(Map.of(), Map.of(), Map.of(), null, JSON_TYPE, 0);
    }

    public ApiRequest path(String name, Object value) {
        return new ApiRequest(with(path, name, value), query, headers, body, mediaType, status);
    }

    public ApiRequest query(String name, Object value) {
        return new ApiRequest(path, with(query, name, value), headers, body, mediaType, status);
    }

    public ApiRequest header(String name, Object value) {
        return new ApiRequest(path, query, with(headers, name, value), body, mediaType, status);
    }

    /** The version the caller last read, e.g. 1 for {@code If-Match: "1"}. */
    public ApiRequest ifMatch(long version) {
        return header(IF_MATCH, "\"" + version + "\"");
    }

    /** A JSON body from a map, record, JSON tree, or JSON text. */
    public ApiRequest body(Object content) {
        try {
            return body(content instanceof String text ? text : JSON.writeValueAsString(content), JSON_TYPE);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }

    /** A body of another kind, e.g. {@code text/csv}; null for none. */
    public ApiRequest body(String text, String type) {
        return new ApiRequest(path, query, headers, text, type, status);
    }

    /** Says that an allowed caller rightly gets this status, where that is not 2xx. */
    public ApiRequest answers(int expected) {
        return new ApiRequest(path, query, headers, body, mediaType, expected);
    }

    ApiRequest withoutHeader(String name) {
        Map<String, String> fewer = new LinkedHashMap<>(headers);
        fewer.remove(name);
        return new ApiRequest(path, query, fewer, body, mediaType, status);
    }

    boolean hasJsonBody() {
        return body != null && mediaType.equals(JSON_TYPE);
    }

    JsonNode json() {
        try {
            return JSON.readTree(body);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("The example's body is not JSON: " + body, e);
        }
    }

    boolean isRightAnswer(int actual) {
        return status == 0 ? actual >= 200 && actual < 300 : actual == status;
    }

    String target(String template) {
        String filled = template;
        for (Map.Entry<String, String> parameter : path.entrySet()) {
            filled = filled.replace("{" + parameter.getKey() + "}", encode(parameter.getValue()));
        }
        String parameters = query.entrySet().stream()
                .map(parameter -> encode(parameter.getKey()) + "=" + encode(parameter.getValue()))
                .sorted()
                .collect(Collectors.joining("&"));
        return parameters.isEmpty() ? filled : filled + "?" + parameters;
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, UTF_8).replace("+", "%20");
    }

    private static Map<String, String> with(Map<String, String> map, String name, Object value) {
        Map<String, String> more = new LinkedHashMap<>(map);
        more.put(name, String.valueOf(value));
        return more;
    }
}
