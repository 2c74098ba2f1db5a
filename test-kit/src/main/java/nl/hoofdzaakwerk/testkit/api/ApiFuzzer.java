package nl.hoofdzaakwerk.testkit.api;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import nl.hoofdzaakwerk.testkit.Database;

/**
 * Sends every operation of the running service every kind of bad request, one wrong thing at a time. Each must be
 * answered with the right status as problem+json that names the field, and must store nothing. POST requests are also
 * repeated with the same Idempotency-Key.
 */
public final class ApiFuzzer {

    private static final Set<String> LEAKS = Set.of("Exception", "\tat ", "java.", "org.hibernate", "org.postgresql");

    private final ApiExamples examples;
    private final Database database;
    private final OpenApiDocument document;
    private final Findings findings;

    private ApiFuzzer(ApiExamples examples, Database database) {
        this.examples = examples;
        this.database = database;
        this.document = OpenApiDocument.ofRunningService();
        this.findings = new Findings("Bad input to " + examples.service());
    }

    /** @param database the service's own, to see that nothing is stored */
    public static ApiFuzzer of(ApiExamples examples, Database database) {
        return new ApiFuzzer(examples, database);
    }

    /**
     * Answers the number of checks made.
     *
     * @throws AssertionError naming every bad request that was not answered as it should be
     */
    public int verify() {
        try (Connection connection = database.connect()) {
            walk(new StoredState(connection));
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return findings.verify();
    }

    private void walk(StoredState stored) {
        for (ApiOperation operation : document.operations()) {
            Example example = examples.byOperation().get(operation.id());
            if (example == null) {
                findings.fail("no example for " + operation);
                continue;
            }
            try {
                badRequests(stored, operation, example);
                if (isIdempotent(operation)) {
                    repeatedRequests(stored, operation, example);
                }
            } catch (AssertionError | RuntimeException e) {
                findings.fail(operation + ": its example failed: " + e);
            }
        }
    }

    private static Actor callerOf(ApiOperation operation) {
        return operation.isPublic()
                ? Roles.everybody().getFirst()
                : Roles.actor(operation.roles().iterator().next());
    }

    private void badRequests(StoredState stored, ApiOperation operation, Example example) {
        Actor caller = callerOf(operation);
        ApiRequest request = example.prepare(caller);
        List<Mutation> mutations = new ArrayList<>(RequestMutations.of(operation, request));
        if (request.hasJsonBody()) {
            BodyMutations bodies = BodyMutations.of(document, operation, request);
            bodies.misfits().forEach(misfit -> findings.fail(operation + ": " + misfit));
            mutations.addAll(bodies.mutations());
        }
        Map<Mutation, ApiAnswer> answers = new LinkedHashMap<>();
        String change = stored.changeBy(
                () -> mutations.forEach(mutation -> answers.put(mutation, send(operation, mutation, caller))));
        answers.forEach((mutation, answer) -> check(operation, mutation, answer));
        findings.check(change.isEmpty(), operation + ": bad requests stored something: " + change);
        ApiAnswer answer = ApiClient.send(operation.method(), operation.path(), request, caller.token());
        findings.check(
                request.isRightAnswer(answer.status()),
                operation + ": the valid request, sent after the bad ones, got " + answer);
    }

    private static ApiAnswer send(ApiOperation operation, Mutation mutation, Actor caller) {
        return ApiClient.send(operation.method(), mutation.template(), mutation.request(), caller.token());
    }

    private void check(ApiOperation operation, Mutation mutation, ApiAnswer answer) {
        String what = operation + ": " + mutation.what();
        findings.check(
                mutation.statuses().contains(answer.status()),
                what + ": expected " + new TreeSet<>(mutation.statuses()) + ", got " + answer);
        if (mutation.statuses().contains(answer.status())) {
            findings.check(isProblem(answer), what + ": expected a complete problem+json, got " + answer);
            findings.check(
                    answer.pointers().containsAll(mutation.pointers()),
                    what + ": expected errors[] to name " + mutation.pointers() + ", got " + answer);
        }
    }

    private static boolean isProblem(ApiAnswer answer) {
        return answer.mediaType().equals("application/problem+json")
                && answer.json().path("status").asInt() == answer.status()
                && !answer.json().path("title").asText().isBlank()
                && !answer.json().path("detail").asText().isBlank()
                && LEAKS.stream().noneMatch(answer.body()::contains);
    }

    private static boolean isIdempotent(ApiOperation operation) {
        return operation.method().equals("POST") && !operation.path().endsWith("/_search");
    }

    private void repeatedRequests(StoredState stored, ApiOperation operation, Example example) {
        Actor caller = callerOf(operation);
        ApiRequest request = example.prepare(caller);
        if (request.status() >= 300) {
            return;
        }
        ApiRequest repeated = request.header(ApiRequest.IDEMPOTENCY_KEY, UUID.randomUUID());
        ApiAnswer first = ApiClient.send(operation.method(), operation.path(), repeated, caller.token());
        ApiAnswer second = ApiClient.send(operation.method(), operation.path(), repeated, caller.token());
        findings.check(
                request.isRightAnswer(first.status())
                        && second.status() == first.status()
                        && second.json().equals(first.json()),
                operation + ": the same Idempotency-Key and body gave " + first + " and then " + second);
        String change =
                stored.changeBy(() -> ApiClient.send(operation.method(), operation.path(), repeated, caller.token()));
        findings.check(change.isEmpty(), operation + ": the repeated request stored something: " + change);
        if (request.body() != null) {
            ApiRequest other = repeated.body(otherBody(request, example.prepare(caller)), request.mediaType());
            ApiAnswer third = ApiClient.send(operation.method(), operation.path(), other, caller.token());
            findings.check(
                    third.status() == 409 && isProblem(third),
                    operation + ": the same Idempotency-Key with another body: expected 409, got " + third);
        }
    }

    /** Another example's body; where examples are all the same, the same with other white space. */
    private static String otherBody(ApiRequest request, ApiRequest another) {
        return another.body().equals(request.body()) ? request.body() + " " : another.body();
    }
}
