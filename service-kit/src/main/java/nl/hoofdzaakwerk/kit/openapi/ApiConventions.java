package nl.hoofdzaakwerk.kit.openapi;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.PathItem.HttpMethod;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.parameters.Parameter.In;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.eclipse.microprofile.openapi.models.responses.APIResponses;

/**
 * Writes into every operation's description what service-kit does for all of them: the header {@code API-Version}, the
 * refusals as problem+json, and the headers that requests may or must carry. What an operation says itself stays.
 */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD)
public class ApiConventions implements OASFilter {
    private static final String API_VERSION = "API-Version";

    @Override
    public void filterOpenAPI(OpenAPI document) {
        if (document.getComponents() == null) {
            document.setComponents(OASFactory.createComponents());
        }
        ProblemComponents.addTo(document.getComponents());
        if (document.getPaths() == null) {
            return;
        }
        document.getPaths().getPathItems().forEach((path, item) -> item.getOperations()
                .forEach((method, operation) -> complete(path, item, method, operation)));
    }

    private static void complete(String path, PathItem item, HttpMethod method, Operation operation) {
        addHeaderParameters(path, method, operation);
        List<Parameter> parameters = new ArrayList<>(nonNull(item.getParameters()));
        parameters.addAll(nonNull(operation.getParameters()));
        parameters.stream()
                .filter(parameter -> parameter.getDescription() == null)
                .forEach(ApiConventions::describe);
        APIResponses responses = operation.getResponses();
        if (responses == null) {
            responses = OASFactory.createAPIResponses();
            operation.setResponses(responses);
        }
        for (Map.Entry<Integer, String> refusal :
                Refusals.of(method, operation, parameters).entrySet()) {
            declare(responses, refusal.getKey().toString(), refusal.getValue());
        }
        responses.getAPIResponses().forEach(ApiConventions::completeResponse);
    }

    /** What a parameter means that means the same everywhere; others have to be described where they stand. */
    private static void describe(Parameter parameter) {
        if (parameter.getIn() == In.PATH) {
            parameter.setDescription("Which one: the " + parameter.getName() + " of a list");
        } else if (parameter.getIn() == In.QUERY && "limit".equals(parameter.getName())) {
            parameter.setDescription("How many items at most");
        }
    }

    /**
     * Without these, nobody who reads the document would know of them: they are read by service-kit, not by resources.
     */
    private static void addHeaderParameters(String path, HttpMethod method, Operation operation) {
        if (Refusals.isPublic(operation)) {
            return;
        }
        addHeader(
                operation,
                "Hw-Organisation",
                false,
                "Alias of the organisation the caller acts for;" + " needed by members of more than one");
        if (method == HttpMethod.PUT || method == HttpMethod.PATCH) {
            addHeader(operation, "If-Match", true, "The ETag last read");
        }
        if (method == HttpMethod.POST && !path.endsWith("/_search")) {
            addHeader(operation, "Idempotency-Key", false, "Makes a repeated request get the first answer again");
        }
    }

    private static void addHeader(Operation operation, String name, boolean required, String description) {
        boolean present = nonNull(operation.getParameters()).stream()
                .anyMatch(parameter -> parameter.getIn() == In.HEADER && name.equalsIgnoreCase(parameter.getName()));
        if (!present) {
            operation.addParameter(OASFactory.createParameter()
                    .name(name)
                    .in(In.HEADER)
                    .required(required)
                    .description(description)
                    .schema(ProblemComponents.text()));
        }
    }

    private static void declare(APIResponses responses, String status, String description) {
        if (responses.getAPIResponse(status) == null) {
            responses.addAPIResponse(status, OASFactory.createAPIResponse().description(description));
        }
    }

    private static void completeResponse(String status, APIResponse response) {
        if (status.startsWith("2") || status.startsWith("3")) {
            if (response.getHeaders() == null || !response.getHeaders().containsKey(API_VERSION)) {
                response.addHeader(API_VERSION, OASFactory.createHeader().ref(ProblemComponents.API_VERSION_HEADER));
            }
        } else if (response.getRef() == null) {
            response.setContent(ProblemComponents.content());
        }
    }

    private static <T> List<T> nonNull(List<T> list) {
        return list == null ? List.of() : list;
    }
}
