package nl.hoofdzaakwerk.testkit.api;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Set;

/**
 * One operation of the API, as its description has it.
 *
 * @param path template with {@code {parameters}}, from {@code /v1} on
 * @param roles the security scopes, named as in {@code @RolesAllowed}; empty for a public operation
 * @param body schema of the JSON body with references resolved one level, or a missing node
 */
record ApiOperation(
        String id, String method, String path, Set<String> roles, List<Parameter> parameters, JsonNode body) {

    /**
     * @param in {@code path} or {@code query}
     * @param schema references resolved
     */
    record Parameter(String name, String in, JsonNode schema) {}

    boolean hasPathParameters() {
        return path.contains("{");
    }

    boolean isPublic() {
        return roles.isEmpty();
    }

    @Override
    public String toString() {
        return id + " (" + method + " " + path + ")";
    }
}
