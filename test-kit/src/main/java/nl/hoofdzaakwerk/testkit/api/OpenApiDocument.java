package nl.hoofdzaakwerk.testkit.api;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** The API's own description, as the running service publishes it. */
final class OpenApiDocument {

    static final String LOCATION = "/v1/openapi.json";
    private static final Set<String> METHODS = Set.of("get", "post", "put", "patch", "delete");

    private final JsonNode root;

    OpenApiDocument(JsonNode root) {
        this.root = root;
    }

    static OpenApiDocument ofRunningService() {
        ApiAnswer answer = ApiClient.send("GET", LOCATION, ApiRequest.request(), null);
        return new OpenApiDocument(answer.orFail("GET " + LOCATION).json());
    }

    JsonNode root() {
        return root;
    }

    List<ApiOperation> operations() {
        List<ApiOperation> operations = new ArrayList<>();
        for (Map.Entry<String, JsonNode> path : root.path("paths").properties()) {
            for (Map.Entry<String, JsonNode> method : path.getValue().properties()) {
                if (METHODS.contains(method.getKey())) {
                    operations.add(operation(path.getKey(), method.getKey(), method.getValue()));
                }
            }
        }
        operations.sort(Comparator.comparing(ApiOperation::path).thenComparing(ApiOperation::method));
        return operations;
    }

    /**
     * Follows {@code $ref}, and takes the part that is not null out of {@code anyOf}, {@code oneOf} and {@code allOf}.
     */
    JsonNode resolve(JsonNode schema) {
        if (schema.has("$ref")) {
            return resolve(root.at(schema.path("$ref").asText().substring(1)));
        }
        for (String combination : List.of("anyOf", "oneOf", "allOf")) {
            for (JsonNode part : schema.path(combination)) {
                if (!part.path("type").asText().equals("null")) {
                    return resolve(part);
                }
            }
        }
        return schema;
    }

    private ApiOperation operation(String path, String method, JsonNode node) {
        Set<String> roles = new TreeSet<>();
        node.path("security")
                .forEach(scheme -> scheme.forEach(scopes -> scopes.forEach(scope -> roles.add(scope.asText()))));
        List<ApiOperation.Parameter> parameters = new ArrayList<>();
        node.path("parameters")
                .forEach(parameter -> parameters.add(new ApiOperation.Parameter(
                        parameter.path("name").asText(),
                        parameter.path("in").asText(),
                        resolve(parameter.path("schema")))));
        JsonNode body = node.path("requestBody")
                .path("content")
                .path(ApiRequest.JSON_TYPE)
                .path("schema");
        return new ApiOperation(
                node.path("operationId").asText(),
                method.toUpperCase(Locale.ROOT),
                path,
                roles,
                parameters,
                body.isMissingNode() ? body : resolve(body));
    }
}
