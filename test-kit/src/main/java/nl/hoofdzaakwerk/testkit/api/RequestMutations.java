package nl.hoofdzaakwerk.testkit.api;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Every way in which all but the body of a valid request is made wrong: path, query, headers. */
final class RequestMutations {

    private static final Set<String> NEED_IF_MATCH = Set.of("PUT", "PATCH");

    private RequestMutations() {}

    static List<Mutation> of(ApiOperation operation, ApiRequest request) {
        List<Mutation> mutations = new ArrayList<>();
        mutations.add(Mutation.of("Accept: image/png", operation, request.header("Accept", "image/png"), 406));
        mutations.add(new Mutation("trailing slash", operation.path() + "/", request, Set.of(404), Set.of()));
        operation.parameters().forEach(parameter -> mutations.addAll(wrong(operation, request, parameter)));
        boolean guarded = NEED_IF_MATCH.contains(operation.method()) && !operation.isPublic();
        if (guarded || request.headers().containsKey(ApiRequest.IF_MATCH)) {
            mutations.add(Mutation.of("without If-Match", operation, request.withoutHeader(ApiRequest.IF_MATCH), 428));
            mutations.add(Mutation.of("stale If-Match", operation, request.ifMatch(987_654), 412));
        }
        return mutations;
    }

    private static List<Mutation> wrong(ApiOperation operation, ApiRequest request, ApiOperation.Parameter parameter) {
        List<Mutation> mutations = new ArrayList<>();
        if (parameter.in().equals("query")) {
            WrongValues.inQuery(parameter.schema()).forEach((what, wrong) -> {
                Mutation mutation = Mutation.of(
                                what + " in query " + parameter.name(),
                                operation,
                                request.query(parameter.name(), wrong),
                                400)
                        .naming(Set.of(parameter.name()));
                mutations.add(wrong.equals(WrongValues.BEYOND) ? mutation.orStatus(409) : mutation);
            });
        }
        if (parameter.in().equals("path")
                && !WrongValues.typeOf(parameter.schema()).isEmpty()) {
            mutations.add(Mutation.of(
                            "nonsense in path " + parameter.name(),
                            operation,
                            request.path(parameter.name(), "no-such-thing"),
                            404)
                    .orStatus(400));
        }
        return mutations;
    }
}
