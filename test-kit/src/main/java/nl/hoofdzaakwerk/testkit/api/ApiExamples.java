package nl.hoofdzaakwerk.testkit.api;

import java.util.Map;
import java.util.TreeMap;

/**
 * One example per operation of a service's API. Both {@link AuthorizationMatrix} and {@link ApiFuzzer} live on it:
 *
 * <pre>
 * ApiExamples.of("trajectory-service")
 *     .add("registerCandidate", caller -&gt; request().body(candidate()))
 *     .add("getCandidate", caller -&gt; request().path("id", register(caller)))
 *     .add("changeCandidate", caller -&gt; request().path("id", register(caller)).ifMatch(1).body(candidate()))
 * </pre>
 *
 * Immutable.
 */
public final class ApiExamples {

    private final String service;
    private final Map<String, Example> examples;

    private ApiExamples(String service, Map<String, Example> examples) {
        this.service = service;
        this.examples = examples;
    }

    /** @param service as in docs/authorization.md, e.g. {@code trajectory-service} */
    public static ApiExamples of(String service) {
        return new ApiExamples(service, Map.of());
    }

    /** Adds the example of an operation, or replaces it. */
    public ApiExamples add(String operationId, Example example) {
        Map<String, Example> more = new TreeMap<>(examples);
        more.put(operationId, example);
        return new ApiExamples(service, more);
    }

    /** Adds all examples of another set. */
    public ApiExamples addAll(ApiExamples others) {
        Map<String, Example> more = new TreeMap<>(examples);
        more.putAll(others.examples);
        return new ApiExamples(service, more);
    }

    String service() {
        return service;
    }

    Map<String, Example> byOperation() {
        return examples;
    }
}
