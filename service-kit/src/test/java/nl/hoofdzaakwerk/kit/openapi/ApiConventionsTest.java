package nl.hoofdzaakwerk.kit.openapi;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem.HttpMethod;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.parameters.Parameter.In;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("What every operation's description gets")
class ApiConventionsTest {
    private final ApiConventions conventions = new ApiConventions();

    @Test
    @DisplayName("a changing operation: If-Match, API-Version, every refusal as problem+json")
    void changingOperation() {
        Operation operation = operation()
                .requestBody(OASFactory.createRequestBody())
                .addParameter(OASFactory.createParameter().name("id").in(In.PATH));

        filter("/v1/employers/{id}", HttpMethod.PUT, operation);

        assertThat(operation.getParameters())
                .extracting(Parameter::getName)
                .containsExactly("id", "Hw-Organisation", "If-Match");
        assertThat(operation.getParameters())
                .allSatisfy(parameter -> assertThat(parameter.getDescription()).isNotBlank());
        assertThat(operation.getResponses().getAPIResponses())
                .containsOnlyKeys("200", "400", "401", "403", "404", "409", "412", "415", "428");
        assertThat(operation.getResponses().getAPIResponse("200").getHeaders()).containsOnlyKeys("API-Version");
        assertThat(operation.getResponses().getAPIResponse("409").getContent().getMediaTypes())
                .containsOnlyKeys("application/problem+json");
    }

    @Test
    @DisplayName("a public operation without input: no token, no refusal")
    void publicOperation() {
        Operation operation = operation().security(List.of());

        filter("/v1/glossary-terms", HttpMethod.GET, operation);

        assertThat(operation.getParameters()).isNull();
        assertThat(operation.getResponses().getAPIResponses()).containsOnlyKeys("200");
    }

    @Test
    @DisplayName("limit means the same everywhere; a parameter of its own has to be described where it stands")
    void parameters() {
        Operation operation = operation()
                .addParameter(OASFactory.createParameter().name("limit").in(In.QUERY))
                .addParameter(OASFactory.createParameter().name("region").in(In.QUERY));

        filter("/v1/employers", HttpMethod.GET, operation);

        assertThat(operation.getParameters().get(0).getDescription()).isEqualTo("How many items at most");
        assertThat(operation.getParameters().get(1).getDescription()).isNull();
    }

    @Test
    @DisplayName("a POST takes an Idempotency-Key, a search does not; what an operation declares itself stays")
    void postsAndSearches() {
        Operation post = operation();
        post.getResponses().addAPIResponse("409", OASFactory.createAPIResponse().description("Own words"));
        Operation search = operation();

        filter("/v1/candidates", HttpMethod.POST, post);
        filter("/v1/candidates/_search", HttpMethod.POST, search);

        assertThat(post.getParameters())
                .extracting(Parameter::getName)
                .containsExactly("Hw-Organisation", "Idempotency-Key");
        assertThat(search.getParameters()).extracting(Parameter::getName).containsExactly("Hw-Organisation");
        assertThat(post.getResponses().getAPIResponse("409").getDescription()).isEqualTo("Own words");
    }

    private static Operation operation() {
        return OASFactory.createOperation()
                .responses(OASFactory.createAPIResponses()
                        .addAPIResponse("200", OASFactory.createAPIResponse().description("OK")));
    }

    private void filter(String path, HttpMethod method, Operation operation) {
        var item = OASFactory.createPathItem();
        item.setOperation(method, operation);
        OpenAPI document =
                OASFactory.createOpenAPI().paths(OASFactory.createPaths().addPathItem(path, item));
        conventions.filterOpenAPI(document);
        assertThat(document.getComponents().getSchemas()).containsOnlyKeys("Problem", "ProblemError");
    }
}
