package nl.hoofdzaakwerk.kit.openapi;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem.HttpMethod;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.parameters.Parameter.In;

/** Which refusals an operation can answer with, by its shape. */
final class Refusals {
    private Refusals() {}

    static Map<Integer, String> of(HttpMethod method, Operation operation, List<Parameter> parameters) {
        Map<Integer, String> refusals = new TreeMap<>();
        boolean writes = method == HttpMethod.POST || method == HttpMethod.PUT || method == HttpMethod.PATCH;
        if (writes || !parameters.isEmpty()) {
            refusals.put(400, "The request is not valid; every error is named");
        }
        if (!isPublic(operation)) {
            refusals.put(401, "No valid access token");
            refusals.put(403, "The caller's roles in this organisation do not allow it");
        }
        if (parameters.stream().anyMatch(parameter -> parameter.getIn() == In.PATH)) {
            refusals.put(404, "There is nothing here that the caller may see");
        }
        if (writes || method == HttpMethod.DELETE) {
            refusals.put(409, "A rule refuses it, or the Idempotency-Key was used for another request");
        }
        if (method == HttpMethod.PUT || method == HttpMethod.PATCH) {
            refusals.put(412, "It was changed after the caller read it");
            refusals.put(428, "If-Match is missing");
        }
        if (operation.getRequestBody() != null) {
            refusals.put(415, "The body's media type is not understood");
        }
        return refusals;
    }

    /** Whether an operation says of itself that it needs no token. */
    static boolean isPublic(Operation operation) {
        return operation.getSecurity() != null && operation.getSecurity().isEmpty();
    }
}
